import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/format/index.js';
import { plainValue } from '../../../../src/core/format/markdown/front-matter-value.js';

describe('plainValue', () => {
  it.each([
    ['"The old pier: opened"', 'The old pier: opened'],
    ["'The old pier'", 'The old pier'],
    ["'The pier''s winter'", "The pier's winter"],
    [String.raw`"The \"old\" pier\u2019s \\ end\nof"`, 'The "old" pier’s \\ end of'],
    ['"The pier" # a remark', 'The pier'],
    ['The "old" pier', 'The "old" pier'],
    ["'Tis the old pier's", "'Tis the old pier's"],
    ['The #1 pier', 'The #1 pier'],
    ['["Ada Byron", \'Vik, Jonas\', Nell Winter]', 'Ada Byron, Vik, Jonas, Nell Winter'],
    ['["a", "b",]', 'a, b'],
    ['[{name: Ada Byron, url: x}, {url: y, "name": "Jonas Vik"}]', 'Ada Byron, Jonas Vik'],
    ['{name = "Ada Byron", site = "x"}', 'Ada Byron'],
    ['"""\nThe old\npier"""', 'The old\npier'],
    ['[]', ''],
    ['~', ''],
    ['null', ''],
    ['Null Island', 'Null Island'],
  ])('of %j is %j', (value, plain) => {
    expect(plainValue(value)).toBe(plain);
  });
});

/** First and last line and text of each line of front matter. */
function fields(...head: readonly string[]): (readonly [number, number, string])[] {
  return readLines([...head, '', 'Text.'].join('\n'), 'markdown')
    .slice(0, -1)
    .map(({ first, last, text }) => [first, last, text] as const);
}

describe('front matter', () => {
  it('is read as lines without quotation marks and brackets', () => {
    expect(fields('---', 'title: "The pier"', '"tags": [sea, "old piers"]', 'draft:', '---')).toEqual([
      [1, 1, ''],
      [2, 2, 'title: The pier'],
      [3, 3, 'tags: sea, old piers'],
      [4, 4, 'draft:'],
      [5, 5, ''],
    ]);
  });

  it('has a text that goes on below as one line', () => {
    const head = [
      '---',
      'description: >-',
      '  The council: it',
      '',
      '  voted.',
      'title: The old',
      '  pier',
      'tags: [',
      '  sea,',
      ']',
      '...',
    ];
    expect(fields(...head)).toEqual([
      [1, 1, ''],
      [2, 5, 'description: The council: it voted.'],
      [6, 7, 'title: The old pier'],
      [8, 10, 'tags: sea'],
      [11, 11, ''],
    ]);
  });

  it('has names of people and topics, and what else is said of them with these', () => {
    const head = [
      '---',
      'authors:',
      '  - name: Ada Byron',
      '    url: https://x.example',
      '  - email: j@x.example',
      '    name: Jonas Vik',
      '  - Bo',
    ];
    expect(fields(...head, 'author:', '  url: x', '  name: Nell Winter', '  age: 7', '---').slice(1, -1)).toEqual([
      [2, 2, 'authors:'],
      [3, 4, '- Ada Byron'],
      [5, 6, '- Jonas Vik'],
      [7, 7, '- Bo'],
      [8, 11, 'author: Nell Winter'],
    ]);
  });

  it('keeps the keys of other things', () => {
    expect(fields('---', 'cover:', '  name: sea', '  title: no', 'list:', '- name: a', '---').slice(1, -1)).toEqual([
      [2, 2, 'cover:'],
      [3, 3, 'name: sea'],
      [4, 4, 'title: no'],
      [5, 5, 'list:'],
      [6, 6, '- name: a'],
    ]);
  });

  it('has remarks with what stands above them', () => {
    expect(fields('---', '# one', 'title: The pier', '# two', '---').map(([first, last]) => [first, last])).toEqual([
      [1, 2],
      [3, 4],
      [5, 5],
    ]);
  });

  it('in TOML', () => {
    const head = ['+++', 'title = "The pier"', 'date = 2024-03-05', 'tags = [', '  "sea", # remark', ']', "text = '''", 'Of', "it'''"];
    expect(fields(...head, '[[authors]]', 'name = "Ada Byron"', 'url = "x"', '[extra]', 'dek = "So"', '+++').slice(1, -1)).toEqual([
      [2, 2, 'title: The pier'],
      [3, 3, 'date: 2024-03-05'],
      [4, 6, 'tags: sea, # remark'],
      [7, 9, 'text: Of it'],
      [10, 10, 'authors:'],
      [11, 11, 'authors: Ada Byron'],
      [12, 12, 'authors url: x'],
      [13, 13, 'extra:'],
      [14, 14, 'dek: So'],
    ]);
  });

  it.each(['---\ntitle: a\nSome prose.\n---', '+++\nSome prose.\n+++', '+++\ntitle: a\n+++', '---\ntitle: "a"\n\nText', '+++\n+++'])(
    'is none in %j',
    (page) => {
      const lines = readLines(page, 'markdown');
      expect(lines.map(({ first, last }) => [first, last])).not.toContainEqual([1, 2]);
      expect(lines.map(({ text }) => text).join('\n')).toMatch(/^\+\+\+|Some prose|"a"/);
    },
  );

  it('takes linear time', () => {
    const start = Date.now();
    for (const unit of ['"', "'", '[', ',', ' ', '- ', 'a:', '",', '{', '{name:', '\\', "''", '# ', ', name: ']) {
      plainValue(`[${unit.repeat(50_000)}`);
      plainValue(`[${unit.repeat(50_000)}]`);
      plainValue(`"${unit.repeat(50_000)}`);
      plainValue(`{${unit.repeat(50_000)}}`);
      readLines(`---\na: [${unit.repeat(50_000)}${'\nb: {"'.repeat(50)}\n---\n`, 'markdown');
      readLines(`---\na: [${unit.repeat(5_000).concat('\n').repeat(50)}\n---\n`, 'markdown');
    }
    expect(Date.now() - start).toBeLessThan(4000);
  });
});

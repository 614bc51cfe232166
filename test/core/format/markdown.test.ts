import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import type { Line } from '../../../src/core/types.js';

function read(text: string): readonly Line[] {
  return readLines(text, 'markdown');
}

function shapes(text: string): (readonly [string, number, string])[] {
  return read(text).map((line) => [line.role, line.level, line.text] as const);
}

function one(text: string): Line {
  const [line, ...more] = read(text);
  if (line === undefined || more.length > 0) throw new Error(`${more.length + 1} lines`);
  return line;
}

describe('blocks', () => {
  it('headings', () => {
    expect(shapes('# One\n\n###   Three ##\n\n####### Seven\n\n#tag\n\n#')).toEqual([
      ['heading', 1, 'One'],
      ['heading', 3, 'Three'],
      ['plain', 0, '####### Seven'],
      ['plain', 0, '#tag'],
      ['heading', 1, ''],
    ]);
  });

  it('setext headings, one line with their underline', () => {
    expect(read('Title\n=====\n\nSub\n---\n\ntwo\nlines\n---')).toMatchObject([
      { role: 'heading', level: 1, text: 'Title', first: 1, last: 2 },
      { role: 'heading', level: 2, text: 'Sub', first: 4, last: 5 },
      { role: 'plain', text: 'two' },
      { role: 'plain', text: 'lines' },
      { role: 'plain', text: '', first: 9 },
    ]);
  });

  it('list items with their depth', () => {
    expect(shapes('-   a\n    -   b\n        * c\n-   d\n\n1.  e\n2) f\n\n8\\. Februar\n\\- no item\n-5\n+49 30')).toEqual([
      ['item', 1, 'a'],
      ['item', 2, 'b'],
      ['item', 3, 'c'],
      ['item', 1, 'd'],
      ['item', 1, '1.  e'],
      ['item', 1, '2) f'],
      ['plain', 0, '8. Februar'],
      ['plain', 0, '- no item'],
      ['plain', 0, '-5'],
      ['plain', 0, '+49 30'],
    ]);
  });

  it('a heading within an item', () => expect(shapes('-   ### Teaser')).toEqual([['heading', 3, 'Teaser']]));

  it('a heading within a numbered item, a quote or a link', () => {
    expect(shapes('3.  ### Teaser\n\n> ## Quoted\n\n[### Linked](/a)\n\n[#7](/b) and [# 8](/c)')).toEqual([
      ['heading', 3, 'Teaser'],
      ['heading', 2, 'Quoted'],
      ['heading', 3, 'Linked'],
      ['plain', 0, '#7 and # 8'],
    ]);
    expect(one('[### Linked](/a)').links).toEqual([{ text: 'Linked', url: '/a' }]);
    expect(one('2.  [### Teaser](/a)').text).toBe('2.  Teaser');
  });

  it('quotes, but not arrows of a page', () => {
    expect(shapes('> said\n>> twice\n\n>>: Next page')).toEqual([
      ['quote', 0, 'said'],
      ['quote', 0, 'twice'],
      ['plain', 0, '>>: Next page'],
    ]);
  });

  it('fenced code, as it stands', () => {
    expect(shapes('```js\nconst *a* = [b](c);\n\n# no heading\n```\nafter')).toEqual([
      ['plain', 0, ''],
      ['code', 0, 'const *a* = [b](c);'],
      ['code', 0, '# no heading'],
      ['plain', 0, ''],
      ['plain', 0, 'after'],
    ]);
  });

  it('a fence that nothing closes does not swallow the page', () => {
    expect(shapes('```\n# Heading').at(-1)).toEqual(['heading', 1, 'Heading']);
  });

  it('indented code, but not indented prose', () => {
    expect(shapes('Text\n\n    let a = f();\n    if (a) { g(); }\n\n    Indented by the page.\n\n    [Link](/x)')).toEqual([
      ['plain', 0, 'Text'],
      ['code', 0, 'let a = f();'],
      ['code', 0, 'if (a) { g(); }'],
      ['plain', 0, 'Indented by the page.'],
      ['plain', 0, 'Link'],
    ]);
  });

  it('tables, their rule covered by an empty line', () => {
    expect(shapes('| a | **b** |\n| --- | :-: |\n| 1 | 2 |\n\nc | d\n--- | ---\n3 | 4\n\n| alone')).toEqual([
      ['row', 0, 'a | b'],
      ['plain', 0, ''],
      ['row', 0, '1 | 2'],
      ['row', 0, 'c | d'],
      ['plain', 0, ''],
      ['row', 0, '3 | 4'],
      ['plain', 0, '| alone'],
    ]);
  });

  it('thematic breaks', () => expect(read('* * *\n\n---\n\n_____').map((line) => line.text)).toEqual(['', '', '']));

  it('front matter and the head lines of reader services', () => {
    expect(shapes('---\ntitle: A *b*\ntags:\n  - x\n---\n\nTitle: C\n\nURL Source: https://example.org/a_b_c')).toEqual([
      ['plain', 0, ''],
      ['plain', 0, 'title: A *b*'],
      ['plain', 0, 'tags:'],
      ['plain', 0, '- x'],
      ['plain', 0, ''],
      ['plain', 0, 'Title: C'],
      ['plain', 0, 'URL Source: https://example.org/a_b_c'],
    ]);
  });

  it('a break at the top that begins no front matter', () => {
    expect(shapes('---\n\nJust a line of prose\n\n---')).toEqual([
      ['plain', 0, ''],
      ['plain', 0, 'Just a line of prose'],
      ['plain', 0, ''],
    ]);
  });

  it('wrapped paragraphs become one line, hard breaks do not', () => {
    const wrapped =
      'The harbour office opened its doors again on [Monday](/mon) after eleven\nweeks of repairs, and the first boats were already waiting at the quay\nwhen the keys were handed over. Most of the work had gone into the roof,\nwhich had let in water since the storms of last autumn.';
    expect(one(wrapped)).toMatchObject({ first: 1, last: 4, links: [{ text: 'Monday', url: '/mon' }], linked: 6 });
    expect(read('12 Quay Street  \nPort Ellen  \nScotland').length).toBe(3);
  });
});

describe('what goes on over a line end without being visible', () => {
  it('an address', () => {
    expect(one('The [old chart](https://example.org/charts\n) hangs there')).toMatchObject({
      first: 1,
      last: 2,
      text: 'The old chart hangs there',
      links: [{ text: 'old chart', url: 'https://example.org/charts' }],
    });
  });

  it('the title of an address', () => {
    const line = one('[Tides](/tides "High water\nand low water")');
    expect([line.text, line.links]).toEqual(['Tides', [{ text: 'Tides', url: '/tides' }]]);
  });

  it('the description of an image, and its title', () => {
    expect(read('![The quay\nat dawn.\n](/quay.jpg "The quay\n")\n\nText').map(({ text, first, last }) => [text, first, last])).toEqual([
      ['', 1, 4],
      ['Text', 6, 6],
    ]);
  });

  it('an image within an item, up to the link around it', () => {
    expect(read('-   [![Tides](data:image/gif;base64,R0lGODlhAQ==\n    )Tides](/tides)\n-   [Charts](/charts)')).toMatchObject([
      { text: 'Tides', role: 'item', links: [{ text: 'Tides', url: '/tides' }], last: 2 },
      { text: 'Charts', role: 'item', links: [{ url: '/charts' }], first: 3 },
    ]);
  });

  it('not where nothing closes it, or a blank line comes first', () => {
    expect(read('![The quay\nat dawn.\n\nText').map(({ text }) => text)).toEqual(['![The quay', 'at dawn.', 'Text']);
    expect(read('[Tides](/tides\n\n) Text').map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [3, 3],
    ]);
    expect(read(`[Tides](/tides\n${'a\n'.repeat(6)})`)).toHaveLength(8);
  });
});

describe('rows and programs', () => {
  it('tell the bars of cells from those between them', () => {
    const rows = read('| Op | Means |\n| --- | --- |\n| a \\| b | or |\n| `x|y` | `z` |');
    expect(rows.filter(({ text }) => text !== '').map(({ text, bars }) => [text, bars])).toEqual([
      ['Op | Means', undefined],
      ['a | b | or', [1, 0]],
      ['x|y | z', [1, 0]],
    ]);
  });

  it('keep tabs', () => {
    const code = read('```python\ndef f():\n\tx\n    y\n```').filter(({ role }) => role === 'code');
    expect(code.map(({ indent, lead }) => [indent, lead])).toEqual([
      [0, undefined],
      [4, '\t'],
      [4, undefined],
    ]);
  });
});

describe('inline', () => {
  it('an image drawn in its own address', () => {
    expect(one("A ![](<data:image/svg+xml;utf8,\\<svg viewBox='0 0 24 24'\\>\\<path d='M5 5H0z'/\\>\\</svg\\>>) chart").text).toBe(
      'A  chart',
    );
  });

  it('a strong mark alone, left of what a page had in bold', () =>
    expect(read('**\n\nText\n\n**').map(({ text }) => text)).toEqual(['', 'Text', '']));

  const visible: readonly (readonly [string, string])[] = [
    ['a **b** _c_ ***d*** ~~e~~ `f*g*`', 'a b c d e f*g*'],
    ['snake_case_name and 2 * 3 * 4 and 5*6*7', 'snake_case_name and 2 * 3 * 4 and 5*6*7'],
    ['Required fields are marked *', 'Required fields are marked *'],
    ['**Note: **read this', 'Note: read this'],
    ['\\*not\\* \\[a\\]\\(b\\) C:\\dir', '*not* [a](b) C:\\dir'],
    ['**goes on behind the break', 'goes on behind the break'],
    ['![alt text](/a.png)', ''],
    ['before ![alt](a.png "t") after', 'before  after'],
    ['``a`b`` and `open', 'a`b and `open'],
    ['one <b>two</b> <name>', 'one two <name>'],
    ['[a] and [b]: c (d)', '[a] and [b]: c (d)'],
    ['5 < 6 > 4', '5 < 6 > 4'],
    ['[Note that this never closes', '[Note that this never closes'],
    ['ends in a hard break\\', 'ends in a hard break'],
  ];
  for (const [source, text] of visible) {
    it(source, () => expect(one(source).text).toBe(text));
  }

  const links: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    ['[a](/b)', 'a', [['a', '/b']]],
    [
      '[a](</b c> "t") and [d](e \'t\')',
      'a and d',
      [
        ['a', '/b%20c'],
        ['d', 'e'],
      ],
    ],
    ['[a](/b_(c)_d "say "so"")', 'a', [['a', '/b_(c)_d']]],
    ['[**a** `b`](/c)', 'a b', [['a b', '/c']]],
    ['[![alt](i.png) Headline](/c)', 'Headline', [['Headline', '/c']]],
    ['[![alt](i.png)](/c)', '', []],
    ['[](/c)x', 'x', []],
    ['<https://example.org/> ok', 'https://example.org/ ok', [['https://example.org/', 'https://example.org/']]],
    ['[a](javascript:void\\(0\\);)', 'a', [['a', '']]],
    ['[a](b c d) e', 'a e', [['a', 'b%20c%20d']]],
    ['[a](/u)](/v)', 'a', [['a', '/u']]],
    [
      '[a](/u) and more](/v) [b](/w)',
      'a and more b',
      [
        ['a', '/u'],
        ['and more', '/v'],
        ['b', '/w'],
      ],
    ],
  ];
  for (const [source, text, expected] of links) {
    it(source, () => {
      const line = one(source);
      expect(line.text).toBe(text);
      expect(line.links).toEqual(expected.map(([label, url]) => ({ text: label, url })));
      expect(line.linked).toBe(expected.reduce((sum, [label]) => sum + label.length, 0));
    });
  }

  it('reference links', () => {
    const lines = read(
      'See [the map][1], [here][] and [There].\n\n[1]: https://example.org/map "Map"\n[here]: <https://example.org/here>\n[there]: /there',
    );
    expect(lines[0]).toMatchObject({
      text: 'See the map, here and There.',
      links: [
        { text: 'the map', url: 'https://example.org/map' },
        { text: 'here', url: 'https://example.org/here' },
        { text: 'There', url: '/there' },
      ],
    });
    expect(lines.slice(1).map((line) => line.text)).toEqual(['', '', '']);
  });

  it('one link around several lines', () => {
    expect(read('[\n\nHeadline\n\nAn excerpt …\n\n](/story)[\n\nSecond\n\n](/two)')).toMatchObject([
      { text: '', links: [] },
      { text: 'Headline', links: [{ text: 'Headline', url: '/story' }], linked: 8 },
      { text: 'An excerpt …', links: [{ text: 'An excerpt …', url: '/story' }] },
      { text: '', links: [] },
      { text: 'Second', links: [{ text: 'Second', url: '/two' }] },
      { text: '', links: [] },
    ]);
  });
});

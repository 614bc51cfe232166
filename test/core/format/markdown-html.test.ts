import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';

function shapes(text: string): (readonly [string, number, string])[] {
  return readLines(text, 'markdown').map((line) => [line.role, line.level, line.text] as const);
}

function texts(text: string): string[] {
  return readLines(text, 'markdown').map((line) => line.text);
}

const TABLE =
  '<table>\n<thead>\n<tr><th>Board</th><th>Wood</th></tr>\n</thead>\n<tbody>\n<tr>\n<td>Left</td>\n<td>Larch | Fir</td>\n</tr>\n</tbody>\n</table>';

describe('HTML within Markdown', () => {
  it('rows of a table, each with the physical lines of its tags', () => {
    expect(readLines(`One.\n\n${TABLE}\n\nTwo.`, 'markdown')).toMatchObject([
      { text: 'One.', first: 1, last: 1 },
      { role: 'row', text: 'Board | Wood', first: 3, last: 6, gap: 1, element: null },
      { role: 'row', text: 'Left | Larch | Fir', bars: [0, 1], first: 7, last: 13, gap: 0 },
      { role: 'plain', text: 'Two.', first: 15 },
    ]);
  });

  it('a table over blank lines', () => {
    expect(shapes(TABLE.replaceAll('\n', '\n\n'))).toEqual([
      ['row', 0, 'Board | Wood'],
      ['row', 0, 'Left | Larch | Fir'],
    ]);
  });

  it('blocks on one physical line, parted by their offsets', () => {
    const source = '<ul><li>One</li><li>Two</li></ul><h2>Three</h2>';
    const lines = readLines(source, 'markdown');
    expect(lines.map(({ role, text }) => [role, text])).toEqual([
      ['item', 'One'],
      ['item', 'Two'],
      ['heading', 'Three'],
    ]);
    expect(lines.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
    expect(lines.every(({ first, last }) => first === 1 && last === 1)).toBe(true);
  });

  it('quotations, captions, numbered items, Markdown in their words', () => {
    expect(readLines('<figure>\n<img src="a.jpg">\n<figcaption>Two boards.</figcaption>\n</figure>', 'markdown')).toMatchObject([
      { text: 'Two boards.', caption: true, first: 1, last: 4 },
    ]);
    expect(shapes('<blockquote><p>See [the ledger](/l).</p></blockquote>')).toEqual([['quote', 0, 'See the ledger.']]);
    expect(readLines('<ol><li>a</li><li>b **c**</li></ol>', 'markdown')).toMatchObject([
      { role: 'item', ordinal: 1 },
      { role: 'item', ordinal: 2, text: 'b c' },
    ]);
  });

  it('Markdown within markup stays Markdown', () => {
    expect(shapes('<div>\n\n## Two\n\n- three\n\n</div>')).toEqual([
      ['plain', 0, ''],
      ['heading', 2, 'Two'],
      ['item', 1, 'three'],
      ['plain', 0, ''],
    ]);
    expect(shapes('<blockquote>\n\nSaid *she*.\n\n</blockquote>')[1]).toEqual(['plain', 0, 'Said she.']);
    expect(shapes('<ul>\n- one\n- two\n</ul>').slice(1, 3)).toEqual([
      ['item', 1, 'one'],
      ['item', 1, 'two'],
    ]);
    expect(texts('<details>\n<summary>More</summary>\n\nOne two three.\n\n</details>').filter((text) => text !== '')).toEqual([
      'More',
      'One two three.',
    ]);
  });

  it('what is in code, or never ended, is read line by line', () => {
    expect(texts('```html\n<ul><li>One</li><li>Two</li></ul>\n```')).toContain('<ul><li>One</li><li>Two</li></ul>');
    expect(shapes('<table>\n<tr><td>a</td><td>b</td></tr>\n\nAnd then *that*.')).toContainEqual(['plain', 0, 'And then that.']);
  });

  it('takes time in proportion to the length', () => {
    for (const unit of ['<table>\n\n', '<br>a', '](<br>', '<sup>a', '<sup>a</sup>', '<p>a</p><p>', '<pre>\n']) {
      const begun = performance.now();
      readLines(unit.repeat(40_000), 'markdown');
      expect(performance.now() - begun, unit).toBeLessThan(5_000);
    }
  });
});

describe('line breaks by tags', () => {
  it('part a line, as two spaces at its end do', () => {
    expect(texts('**Opening hours**<br>Monday 9 to 12 <br /> Tuesday')).toEqual(['Opening hours', 'Monday 9 to 12', 'Tuesday']);
    expect(texts('# A\n\nOne.\n\nThe sluice was closed in May, and so was<br>\nthe mill, for three weeks of rain.')).toHaveLength(4);
  });

  it('offsets cover the line once', () => {
    const source = 'One<br>Two<br/>[Three<br>Four](/a)';
    const lines = readLines(source, 'markdown');
    expect(lines.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(lines.map(({ start, end }) => source.slice(start, end))).toEqual(['One<br>', 'Two<br/>', '[Three<br>', 'Four](/a)']);
    expect(lines[3]?.links).toEqual([{ text: 'Four', url: '/a' }]);
  });

  it('marks of emphasis around a break are no text', () => expect(texts('**One<br>Two**')).toEqual(['One', 'Two']));

  it('not in code, titles of links, headings and cells', () => {
    expect(texts('[One](/a.jpg "Two boards<br/>of larch") and more')).toEqual(['One and more']);
    expect(texts('Write `<br>` there')).toEqual(['Write <br> there']);
    expect(texts('# One<br>two')).toEqual(['One two']);
    expect(texts('| a | b |\n|---|---|\n| c<br>d | e |')).toContain('c d | e');
  });
});

describe('raised and lowered text', () => {
  it('as HTML has it', () =>
    expect(texts('40 m<sup>3</sup> of H<sub>2</sub>O by the 19<sup>th</sup>')).toEqual(['40 m³ of H₂O by the 19th']));

  it('tags alone change nothing', () => expect(texts('a <sup>b and</sub> c<sup>')).toEqual(['a b and c']));
});

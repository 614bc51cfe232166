import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasText, recogniseFormat } from '../../../src/core/record/index.js';
import { splitRows } from '../../../src/core/record/rows.js';
import { type Got, split } from './split.js';

const COMMA = { delimiter: 0x2c, quotes: 'doubled' } as const;

function rows(text: string, size: number = 100_000, limit: number = 1_000_000): Got[] {
  return split((most) => splitRows(most, COMMA), text, size, limit);
}

/** The records of a file, told by its content and name alone. */
function recordsOf(text: string, extension: string): Got[] {
  const head = { text, whole: true, extension, hasText: (record: Readonly<Record<string, unknown>>) => hasText(record, {}) };
  const format = recogniseFormat(head);
  return split((limit) => format.split?.(limit, head) ?? splitRows(limit, COMMA), text, 7);
}

function formatOf(text: string, extension: string): string {
  return recogniseFormat({ text, whole: true, extension, hasText: (record) => hasText(record, {}) }).name;
}

const objects = (got: readonly Got[]): unknown[] => got.filter(({ text }) => text !== '').map(({ text }): unknown => JSON.parse(text));

describe('splitRows', () => {
  it.each([
    [
      'plain cells',
      'id,text\n1,a b\n2,c\n',
      [
        { id: '1', text: 'a b' },
        { id: '2', text: 'c' },
      ],
    ],
    ['no line end behind the last', 'id,text\n1,a', [{ id: '1', text: 'a' }]],
    [
      'quoted cells of several lines',
      'id,text\n1,"a\nb\r\nc"\n2,"d,e"\n',
      [
        { id: '1', text: 'a\nb\r\nc' },
        { id: '2', text: 'd,e' },
      ],
    ],
    ['doubled quotes', 'text\n"she said ""no"""\n', [{ text: 'she said "no"' }]],
    ['a quote in a bare cell', 'id,text\n1,5" of rain\n', [{ id: '1', text: '5" of rain' }]],
    ['a stray quote in a quoted cell', 'id,text\n1,"the "old" pier"\n', [{ id: '1', text: 'the "old" pier' }]],
    ['spaces around quoted cells', 'id, text ,url\n1, "a, b" , u\n', [{ id: '1', text: 'a, b', url: ' u' }]],
    [
      'line ends of old Macs',
      'id,text\r1,a\r2,b\r',
      [
        { id: '1', text: 'a' },
        { id: '2', text: 'b' },
      ],
    ],
    [
      'blank lines',
      '\n\nid,text\n\n1,a\n\r\n2,b\n\n',
      [
        { id: '1', text: 'a' },
        { id: '2', text: 'b' },
      ],
    ],
    ['a row that ends early', 'id,text,url\n1,a\n', [{ id: '1', text: 'a' }]],
    ['empty cells beyond the columns', 'id,text\n1,a,,\n', [{ id: '1', text: 'a' }]],
    ['columns of the same name or of none', 'text,,text\na,b,c\n', [{ text: 'a', column_2: 'b', text_2: 'c' }]],
    ['control characters and backslashes', 'text\n\u0001\\\t"\u00e9漢😀\n', [{ text: '\u0001\\\t"é漢😀' }]],
    ['a header alone', 'id,text\n', []],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(objects(rows(text))).toEqual(expected);
    expect(objects(rows(text, 1))).toEqual(expected);
  });

  it('takes a column called __proto__ for a column', () => {
    const [record] = objects(rows('__proto__,text\nx,a\n'));
    expect(Object.entries(Object(record))).toEqual([
      ['__proto__', 'x'],
      ['text', 'a'],
    ]);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('names the line on which a row begins', () => {
    expect(rows('id,text\n1,"a\n\nb"\n\n2,c\r\n3,d', 2).map(({ line }) => line)).toEqual([2, 6, 7]);
  });

  it('leaves out a row with more cells than columns, and goes on', () => {
    expect(rows('id,text\n1,oh, no\n2,b\n', 3)).toEqual([
      { text: '', line: 2, oversize: false, broken: 'it has 3 cells for 2 columns' },
      { text: '{"id":"2","text":"b"}', line: 3, oversize: false },
    ]);
  });

  it('loses to a quote that is never closed no more than its own row', () => {
    const text = 'id,text,url\n1,a,u\n2,"b,u\nand more of b\n3,c,u\n4,d,u\n';
    for (const size of [1, 5, 1000])
      expect(rows(text, size)).toEqual([
        { text: '{"id":"1","text":"a","url":"u"}', line: 2, oversize: false },
        { text: '', line: 3, oversize: false, broken: 'its quoted cell is never closed' },
        { text: '{"id":"3","text":"c","url":"u"}', line: 5, oversize: false },
        { text: '{"id":"4","text":"d","url":"u"}', line: 6, oversize: false },
      ]);
  });

  it('does not let a row run into the next where text stands behind a closing quote', () => {
    const text = 'id,text\n1,a\n2,"art"x\n3,"art\nand more"\n4,d\n';
    for (const size of [1, 5, 1000])
      expect(rows(text, size)).toEqual([
        { text: '{"id":"1","text":"a"}', line: 2, oversize: false },
        { text: '', line: 3, oversize: false, broken: 'text stands behind the closing quote of a cell' },
        { text: '{"id":"3","text":"art\\nand more"}', line: 4, oversize: false },
        { text: '{"id":"4","text":"d"}', line: 6, oversize: false },
      ]);
    const inches = 'id,text\n1,"a 5" pipe\nis long, ""very"" long,"\n';
    expect(objects(rows(inches, 1))).toEqual([{ id: '1', text: 'a 5" pipe\nis long, "very" long,' }]);
  });

  it('does not let a row whose quote is never closed run into the next, whose quote closes it', () => {
    const broken = { text: '', line: 3, oversize: false, broken: 'its quoted cell is never closed' };
    for (const size of [1, 5, 1000]) {
      expect(rows('id,text\n0,a\n1,"art\n\nand, more\n2,"b\n\nc"\n3,d\n', size)).toEqual([
        { text: '{"id":"0","text":"a"}', line: 2, oversize: false },
        broken,
        { text: '{"id":"2","text":"b\\n\\nc"}', line: 6, oversize: false },
        { text: '{"id":"3","text":"d"}', line: 9, oversize: false },
      ]);
      // On its own line there is no next row: what it lacks tells.
      expect(rows('id,title,text\n0,a,b\n1,"a title,"a text"\n2,c,"d"\n', size)).toEqual([
        { text: '{"id":"0","title":"a","text":"b"}', line: 2, oversize: false },
        broken,
        { text: '{"id":"2","title":"c","text":"d"}', line: 4, oversize: false },
      ]);
    }
  });

  it('does not let a row run into the next where the cell that is never closed is the first', () => {
    const broken = { text: '', line: 3, oversize: false, broken: 'its quoted cell is never closed' };
    for (const size of [1, 5, 1000]) {
      expect(rows('text,url\n"a, b",u\n"art, with more,u\n"c\n\nd, ""e""",u\n"f",u\n', size)).toEqual([
        { text: '{"text":"a, b","url":"u"}', line: 2, oversize: false },
        broken,
        { text: '{"text":"c\\n\\nd, \\"e\\"","url":"u"}', line: 4, oversize: false },
        { text: '{"text":"f","url":"u"}', line: 7, oversize: false },
      ]);
      // Of several lines, and with a row between that has no quotes.
      expect(rows('text,url\na,u\n"art\r\nwith more,u\r\nb,u\r\n"c",u\r\n', size)).toEqual([
        { text: '{"text":"a","url":"u"}', line: 2, oversize: false },
        broken,
        { text: '{"text":"b","url":"u"}', line: 5, oversize: false },
        { text: '{"text":"c","url":"u"}', line: 6, oversize: false },
      ]);
      // Where it is not the first, there are too many cells.
      expect(rows('id,text,url\n"1","a","u"\n"2","art,"u"\n"3","b","u"\n"4","c","u"\n', size).map(({ broken: why }) => why)).toEqual([
        undefined,
        broken.broken,
        undefined,
        undefined,
      ]);
    }
  });

  it.each([
    ['words in quotes that begin a line', '"Stop, now" he said, and so on'],
    ['a quote that begins a line, below a line with a comma', 'He came, and went.\n"Stop, he said'],
  ])('keeps a first cell with %s', (_, said) => {
    for (const size of [1, 5, 1000])
      expect(objects(rows(`text,url\na,u\n"First\n${said}\nand, last",u\nb,u\n`, size))).toEqual([
        { text: 'a', url: 'u' },
        { text: `First\n${said}\nand, last`, url: 'u' },
        { text: 'b', url: 'u' },
      ]);
  });

  it.each([
    ['words in quotes that nobody doubled', 'He said,"stop" and went.'],
    ['two of them, and a doubled one', 'He said,"stop" and ""go"" and went,"so" it was.'],
    ['a length in inches', 'It is 5" wide,\nand 6" long'],
    ['a length in inches that opens no row', 'wide, long,"6 x 7 in one line'],
    ['words in quotes on lines of their own', '"Stop" he said,\n"stop" he said'],
  ])('keeps a cell with %s', (_, said) => {
    const text = `id,text\n0,a\n1,"First\n\n${said}\n\nand last"\n2,b\n`;
    const cell = `First\n\n${said}\n\nand last`.replaceAll('""', '"');
    for (const size of [1, 5, 1000])
      expect(objects(rows(text, size))).toEqual([
        { id: '0', text: 'a' },
        { id: '1', text: cell },
        { id: '2', text: 'b' },
      ]);
  });

  it('lets the bytes of a row beyond the limit go and goes on after it', () => {
    const text = `id,text\n1,"${'x\n'.repeat(50)}"\n2,b\n3,"${'y'.repeat(99)}`;
    expect(rows(text, 7, 20).map(({ text: own, line, oversize }) => [own, line, oversize])).toEqual([
      ['', 2, true],
      ['{"id":"2","text":"b"}', 53, false],
      ['', 54, true],
    ]);
  });

  it('is the same for every chunking of any bytes', () => {
    const alphabet = fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', '\\', 'é');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (letters, size) => {
        const text = `a,b\n${letters.join('')}`;
        expect(rows(text, size, 20)).toEqual(rows(text, 100_000, 20));
      }),
    );
  });

  it('reads sound tables as csv-parse does', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', ' ', 'é', ';', '\\'), maxLength: 8 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (cells) => {
        const text = [['x', 'y', 'z'], ...cells].map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(objects(rows(text, 5))).toEqual(parse(text, { columns: true }));
      }),
    );
  });

  it('takes quotes without end in linear time', () => {
    const got = rows(`a,b\n${'"\n'.repeat(500_000)}`, 65_536, 2_000_000);
    expect(got.length).toBeGreaterThan(0);
  });
});

describe('a table', () => {
  it.each([
    ['commas', 'id,text\n1,"a; b"\n', 'csv', 'csv'],
    ['semicolons', 'id;text\n1;a, b\n', 'csv', 'csv'],
    ['bars', 'id|text\n1|a, b; c\n', 'txt', 'csv'],
    ['tabs', 'id\ttext\n1\ta, b\n', 'tsv', 'tsv'],
    ['tabs in a file called csv', 'id\ttext\n1\ta, b\n', 'csv', 'tsv'],
    ['no name', 'url,title,content\nhttps://a.example/,T,"a\nb"\n', '', 'csv'],
    ['one column', 'text\n"a, b"\n', 'csv', 'csv'],
    ['no rows', 'id,text\n', 'csv', 'csv'],
    ['nothing', '', 'csv', 'csv'],
  ])('with %s is known', (_, text, extension, expected) => {
    expect(formatOf(text, extension)).toBe(expected);
  });

  it.each([
    ['a page that begins with a list of words', 'Text, content and body\n\nHow pages are divided into parts, and why.\n'],
    ['columns without a text', 'name,price\nrope,4\n'],
    ['prose of one line', 'Id,text'],
  ])('is not seen in %s', (_, text) => {
    expect(formatOf(text, 'txt')).toBe('text');
  });

  it.each([
    ['semicolons', 'id;text\n1;a, b\n2;c\n'],
    ['tabs', 'id\ttext\n1\ta, b\n2\tc\n'],
    ['a line that names the separator', 'sep=;\nid;text\n1;a, b\n2;c\n'],
  ])('is read with %s', (_, text) => {
    expect(objects(recordsOf(text, 'csv'))).toEqual([
      { id: '1', text: 'a, b' },
      { id: '2', text: 'c' },
    ]);
  });

  it('counts the line that names the separator', () => {
    expect(recordsOf('sep=;\r\nid;text\r\n1;a\r\n', 'csv').map(({ line }) => line)).toEqual([3]);
  });

  it('has quotes escaped with a backslash where they are written so', () => {
    const text = 'id,text\n1,"she said \\"no\\", and left"\n2,"a \\"b\\", c \\\\"\n';
    expect(objects(recordsOf(text, 'csv'))).toEqual([
      { id: '1', text: 'she said "no", and left' },
      { id: '2', text: 'a "b", c \\' },
    ]);
  });

  it('has no backslashes before quotes where each of its rows fits either way', () => {
    const text = 'id,title,text\n1,"The \\"old\\" pier",a\n2,"b",c\n';
    expect(objects(recordsOf(text, 'csv'))).toMatchObject([{ title: 'The "old" pier' }, { title: 'b' }]);
    expect(objects(recordsOf('id,title,text\n1,"C:\\""x"" y",a\n', 'csv'))).toMatchObject([{ title: 'C:\\"x" y' }]);
  });

  it.each([
    ['rows of several lines', 'one\n\ntwo and more\nthree'],
    ['rows of several lines with commas', 'one\n\ntwo, and, more\nthree, four'],
    ['rows of one line', 'one'],
  ])('keeps %s above a row that is cut off', (_, article) => {
    const sound = [1, 2, 3].map((id) => `${id},"${article}"\n`).join('');
    for (const cut of ['9,"unclosed', '9,"unclosed\n', `9,"${article}`, '9,"and more\nof it\n\nand of it']) {
      const got = recordsOf(`id,text\n${sound}${cut}`, 'csv');
      expect(objects(got)).toEqual([1, 2, 3].map((id) => ({ id: String(id), text: article })));
      expect(got.filter(({ broken }) => broken !== undefined)).toHaveLength(1);
    }
  });

  it('has no quoting where quotes are letters', () => {
    const text = 'id\ttitle\ttext\n1\t"Best of all" is a title\ta\n2\t"Open\tb\n3\tplain\tc\n';
    expect(objects(recordsOf(text, 'tsv'))).toEqual([
      { id: '1', title: '"Best of all" is a title', text: 'a' },
      { id: '2', title: '"Open', text: 'b' },
      { id: '3', title: 'plain', text: 'c' },
    ]);
  });
});

describe('a table of tabs', () => {
  const tabbed = (...lines: string[]): unknown[] => objects(recordsOf(`${lines.join('\n')}\n`, 'tsv'));

  it('has the line ends and tabs that its escapes stand for', () => {
    expect(
      tabbed('id\ttext\turl', '1\tone\\n\\ntwo\\tthree\\r\t\\N', '2\ta \\\\n and "b\\n"\tu', '3\t"Quoted," she said\\nand left\tu'),
    ).toEqual([
      { id: '1', text: 'one\n\ntwo\tthree\r', url: '' },
      { id: '2', text: 'a \\n and "b\n"', url: 'u' },
      { id: '3', text: '"Quoted," she said\nand left', url: 'u' },
    ]);
    // As long rows have it, whose beginning alone is seen.
    const long = 'A sentence of the page.\\n'.repeat(2000);
    expect(tabbed('id\ttext', `1\t${long}`)).toEqual([{ id: '1', text: long.replaceAll('\\n', '\n') }]);
  });

  it.each([
    ['a backslash is a letter in it', ['id\ttext', '1\tone\\ntwo', '2\tC:\\Dumps']],
    ['a null is no whole cell', ['id\ttext', '1\tone\\ntwo', '2\ta\\N']],
    ['a cell has a line end of its own', ['id\ttext', '1\t"one', 'two\\nthree"', '2\tx']],
  ])('keeps its backslashes where %s', (_, lines) => {
    expect(JSON.stringify(tabbed(...lines))).toContain('\\\\n');
  });

  it('alone has escapes', () => {
    expect(objects(recordsOf('id,text\n1,one\\ntwo\n', 'csv'))).toEqual([{ id: '1', text: 'one\\ntwo' }]);
  });

  it('means the same however its bytes come', () => {
    const text = 'id\ttext\n1\tone\\n\\\\two\\tthree\\x\\\n2\t\\N\n';
    const dialect = { delimiter: 0x09, quotes: 'doubled', escapes: true } as const;
    const whole = split((most) => splitRows(most, dialect), text, 1000, 1000);
    expect(objects(whole)).toEqual([
      { id: '1', text: 'one\n\\two\tthree\\x\\' },
      { id: '2', text: '' },
    ]);
    for (let size = 1; size < 12; size++) expect(split((most) => splitRows(most, dialect), text, size, 1000)).toEqual(whole);
  });
});

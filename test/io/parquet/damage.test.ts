import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/cli/problem-text.js';
import { dataPage, dictionaryPage, levels, plain, run, TEXT, tableByHand, tableOf } from './build.js';
import { readRows } from './read.js';

const texts = (count: number): string[] => Array.from({ length: count }, (_, index) => `text ${index} ${Math.sin(index)}`);

/** Three row groups of a hundred rows. */
function threeGroups(more: { name: string; data: unknown[] }[] = []): Buffer {
  return tableOf({ columnData: [{ name: 'text', data: texts(300) }, ...more], rowGroupSize: 100, pageSize: 1000, codec: 'UNCOMPRESSED' });
}

async function messages(bytes: Uint8Array): Promise<string[]> {
  return (await readRows(bytes)).problems.map(problemText);
}

describe('a Parquet file that is damaged', () => {
  it.each([0.1, 0.5, 0.999])('or cut at %d of it, is one problem that says so', async (share) => {
    const table = threeGroups();
    expect(await messages(table.subarray(0, table.length * share))).toEqual([
      'a.parquet: the Parquet file is broken: it has no footer, as a file that was cut short; what could be read was read; fetch the file again, or write it again',
    ]);
  });

  it('in one row group gives the rows before the damage, and the other groups', async () => {
    const table = threeGroups();
    // The length of the first text that stands in the second group's second page.
    const at = table.indexOf(`text 150 `);
    table.writeUInt32LE(0xffff_ffff, at - 4);
    const { rows, records, problems } = await readRows(table);
    const before = rows.filter((_, index) => (records[index] ?? 0) <= 200).length;
    expect(before).toBeGreaterThan(100);
    expect(before).toBeLessThanOrEqual(150);
    expect(records).toEqual([
      ...Array.from({ length: before }, (_, index) => index + 1),
      ...Array.from({ length: 100 }, (_, index) => index + 201),
    ]);
    expect(rows.map(({ text }) => text)).toEqual(records.map((record) => texts(300)[(record ?? 0) - 1]));
    expect(problems).toEqual([
      {
        code: 'broken-table',
        path: 'a.parquet',
        line: null,
        detail: `in its column text, the data are damaged; ${200 - before} of 300 rows are lost, the first of them row ${before + 1}`,
        partly: true,
      },
    ]);
  });

  it('in a column that nobody asks for is read as if it were sound', async () => {
    const table = threeGroups([{ name: 'embedding', data: texts(300).map((text) => `vector of ${text}`) }]);
    table.writeUInt32LE(0xffff_ffff, table.indexOf('vector of text 150 ') - 4);
    expect(await readRows(table, { fields: {} })).toMatchObject({ rows: texts(300).map((text) => ({ text })), problems: [] });
    expect((await readRows(table, { fields: { keep: ['embedding'] } })).problems).toHaveLength(1);
  });

  it.each<[string, Buffer, RegExp]>([
    [
      'has fewer rows than it promises',
      tableByHand(5, { element: TEXT, pages: [page('a', 'b')], values: 2 }),
      /fewer rows than its footer says; 3 of 5 /,
    ],
    [
      'has no dictionary',
      tableByHand(1, { element: TEXT, pages: [places(0)], values: 1 }),
      /in its column text, the dictionary is missing/,
    ],
    [
      'names a place that its dictionary has not',
      tableByHand(1, { element: TEXT, pages: [dictionaryPage('a'), places(1)], values: 1, dictionary: true }),
      /in its column text, the dictionary is damaged/,
    ],
    [
      'has columns that do not agree about a list',
      tableByHand(
        1,
        { element: { ...TEXT, repetition_type: 'REPEATED' }, pages: [repeated(1, 'a', 'b')], values: 2 },
        { element: { ...TEXT, name: 'title' }, pages: [page('t')], values: 1 },
      ),
      /in its column text, the lists are damaged/,
    ],
    ['lies about a length', tableByHand(1, { element: TEXT, pages: [lying()], values: 1 }), /the data are damaged/],
  ])('because it %s is told by what is wrong', async (_, table, message) => {
    const { problems } = await readRows(table);
    expect(problems.map(problemText)).toEqual([expect.stringMatching(message)]);
  });
});

describe('a row of a Parquet file', () => {
  it('that is longer than allowed is left out, and the others are read', async () => {
    const data = ['a', 'b'.repeat(2000), 'c'];
    const { rows, records, problems } = await readRows(tableOf({ columnData: [{ name: 'text', data }] }), { limit: 1000 });
    expect([rows, records]).toEqual([
      [{ text: 'a' }, { text: 'c' }],
      [1, 3],
    ]);
    expect(problems).toEqual([{ code: 'oversize', path: 'a.parquet', line: 2, detail: '1000' }]);
  });

  it('costs no more memory than its pages', async () => {
    // Half a hundred pages of a hundred kilobytes; the allowance is twenty-five documents of ten.
    const data = texts(480).map((text) => text.padEnd(9_000, ' x'));
    const table = (pageSize: number): Buffer =>
      tableOf({ columnData: [{ name: 'text', data, encoding: 'PLAIN' }], pageSize, codec: 'UNCOMPRESSED' });
    expect((await readRows(table(100_000), { limit: 10_000 })).rows).toHaveLength(480);
    expect((await readRows(table(1_000_000), { limit: 10_000 })).problems).toEqual([
      {
        code: 'unread-table',
        path: 'a.parquet',
        line: null,
        detail: 'its pages take more than 250000 bytes at once, and --max-document-size allows no more',
      },
    ]);
  });
});

describe('a Parquet file made to burst is refused', () => {
  const GIGABYTE = 1_000_000_000;

  it.each<[string, Buffer, RegExp]>([
    [
      'with a page that says it is a gigabyte',
      tableByHand(1, {
        element: TEXT,
        pages: [dataPage(1, 'PLAIN', plain('a'), { uncompressed_page_size: GIGABYTE })],
        values: 1,
        codec: 'SNAPPY',
      }),
      /its pages take more than 500000000 bytes at once/,
    ],
    [
      'with a page of a billion nulls',
      tableByHand(GIGABYTE, { element: TEXT, pages: [dataPage(GIGABYTE, 'PLAIN', levels(run(0, GIGABYTE)))], values: GIGABYTE }),
      /its pages take more than 500000000 bytes at once/,
    ],
    [
      'with runs that are longer than their page',
      tableByHand(1, { element: TEXT, pages: [dataPage(1, 'PLAIN', Buffer.concat([levels(run(1, GIGABYTE)), plain('a')]))], values: 1 }),
      /^$/,
    ],
    [
      'with one long text in ten thousand rows',
      tableByHand(
        10_000,
        {
          element: { ...TEXT, name: 'title' },
          pages: [dictionaryPage('x'.repeat(100_000)), places(0, 10_000)],
          values: 10_000,
          dictionary: true,
        },
        { element: TEXT, pages: [dictionaryPage('y'), places(0, 10_000)], values: 10_000, dictionary: true },
      ),
      /^it inflates to more than 2064 times its size$/,
    ],
    [
      'with pages without an end',
      tableByHand(1, { element: TEXT, pages: Array.from({ length: 500 }, () => dataPage(0, 'PLAIN', levels())), values: 1 }),
      /the pages are empty/,
    ],
    [
      'with lists in lists in its footer',
      footer(
        Buffer.from([
          0x15,
          2,
          0x19,
          ...Array<number>(60)
            .fill(0xf9)
            .flatMap((byte) => [byte, 0xff, 0xff, 0x7f]),
        ]),
      ),
      /its metadata/,
    ],
    ['with a number that never ends in its footer', footer(Buffer.from([0x15, ...Array<number>(100_000).fill(0x80)])), /its metadata/],
    ['with structs in structs in its footer', footer(Buffer.alloc(100_000, 0x1c)), /its metadata are nested too deep/],
    [
      'with a footer longer than it',
      (() => {
        const bytes = footer(Buffer.alloc(10));
        bytes.writeUInt32LE(0xffff_fff0, bytes.length - 8);
        return bytes;
      })(),
      /its footer says that it is longer than the file/,
    ],
  ])('%s', async (_, table, message) => {
    const { problems } = await readRows(table);
    expect(problems.map(({ detail }) => detail).join('\n')).toMatch(message);
  });
});

function page(...values: string[]): Buffer {
  return dataPage(values.length, 'PLAIN', Buffer.concat([levels(run(1, values.length)), plain(...values)]));
}

/** A page whose only value is longer than it. */
function lying(): Buffer {
  const bytes = page('a');
  bytes.writeUInt32LE(0xffff, bytes.length - 5);
  return bytes;
}

/** One value of a dictionary, in so many rows. */
function places(place: number, rows: number = 1): Buffer {
  return dataPage(rows, 'RLE_DICTIONARY', Buffer.concat([levels(run(1, rows)), Buffer.from([1]), run(place, rows)]));
}

/** A page whose first value begins no row. */
function repeated(first: number, ...values: string[]): Buffer {
  return dataPage(
    values.length,
    'PLAIN',
    Buffer.concat([levels(run(first, 1), run(1, values.length - 1)), levels(run(1, values.length)), plain(...values)]),
  );
}

/** A file that is a footer of these bytes. */
function footer(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from('PAR1'), bytes, length, Buffer.from('PAR1')]);
}

describe('a Parquet file that is encrypted', () => {
  it.each(['PAR1', 'PARE'])('says so, where it begins with %s', async (magic) => {
    expect(await messages(Buffer.concat([Buffer.from(magic), Buffer.alloc(20), Buffer.from('PARE')]))).toEqual([
      'a.parquet: a Parquet file that is not read: it is encrypted; decrypt it first',
    ]);
  });
});

import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Encoding, SchemaElement } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { problemSentence } from '../../../src/cli/problem-text.js';
import { dataPage, dictionaryPage, levels, plain, run, TEXT, tableByHand, tableOf } from './build.js';
import { readRows } from './read.js';

const optional = (name: string, more: Partial<SchemaElement>): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...more });

/** One column beside a text, with these values and a null. */
async function written(element: SchemaElement, data: readonly unknown[]): Promise<unknown[]> {
  const all = [...data, null];
  const { rows, problems } = await readRows(
    tableOf({
      schema: [{ name: 'root', num_children: 2 }, TEXT, element],
      columnData: [
        { name: 'text', data: all.map((_, index) => `t${index}`) },
        { name: element.name, data: all },
      ],
    }),
  );
  expect(problems).toEqual([]);
  expect(rows.at(-1)?.[element.name]).toBeNull();
  return rows.slice(0, -1).map((row) => row[element.name]);
}

/** A block of literals alone. */
function lz4Of(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 15) return Uint8Array.of(bytes.length << 4, ...bytes);
  const long = bytes.length - 15;
  return Uint8Array.of(0xf0, ...new Array<number>(Math.floor(long / 255)).fill(255), long % 255, ...bytes);
}

describe('a value of a Parquet file is what it means', () => {
  it.each<[string, SchemaElement, unknown[], unknown[]]>([
    ['text', optional('v', { type: 'BYTE_ARRAY', converted_type: 'UTF8' }), ['“é” 漢 😀\n"\\', ''], ['“é” 漢 😀\n"\\', '']],
    ['text in bytes', optional('v', { type: 'BYTE_ARRAY' }), [Buffer.from('Zwölf')], ['Zwölf']],
    ['small numbers', optional('v', { type: 'INT32' }), [-5, 2147483647], [-5, 2147483647]],
    ['large numbers', optional('v', { type: 'INT64' }), [7n, -(2n ** 63n), 2n ** 53n], [7, '-9223372036854775808', '9007199254740992']],
    ['unsigned ones', optional('v', { type: 'INT32', converted_type: 'UINT_32' }), [4294967295], [4294967295]],
    ['broken numbers', optional('v', { type: 'DOUBLE' }), [0.1, Number.NaN, Number.NEGATIVE_INFINITY], [0.1, null, null]],
    ['truths', optional('v', { type: 'BOOLEAN' }), [true, false, true], [true, false, true]],
    [
      'moments',
      optional('v', { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' } }),
      [1_600_000_000_123_400n, -1n],
      ['2020-09-13T12:26:40.1234Z', '1969-12-31T23:59:59.999999Z'],
    ],
    [
      'local times',
      optional('v', { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' } }),
      [1_600_000_000_000n],
      ['2020-09-13T12:26:40'],
    ],
    [
      'dates',
      optional('v', { type: 'INT32', converted_type: 'DATE' }),
      [new Date(1_600_000_000_000), new Date(-1)],
      ['2020-09-13', '1969-12-31'],
    ],
    ['decimals', optional('v', { type: 'INT32', converted_type: 'DECIMAL', scale: 2, precision: 6 }), [-12.5, 0.05], [-12.5, 0.05]],
    ['JSON', optional('v', { type: 'BYTE_ARRAY', converted_type: 'JSON' }), [{ a: [1, null] }, 'b'], [{ a: [1, null] }, 'b']],
  ])('%s', async (_, element, data, expected) => {
    expect(await written(element, data)).toEqual(expected);
  });

  it('bytes that are no UTF-8 are what the record says of them', async () => {
    const page = Buffer.from('<html><head><meta charset="windows-1252"><title>F\xe4hre</title></head></html>', 'latin1');
    const { rows } = await readRows(tableOf({ columnData: [{ name: 'html', data: [new Uint8Array(page)], type: 'BYTE_ARRAY' }] }));
    expect(rows).toEqual([{ html: { $binary: { base64: page.toString('base64'), subType: '00' } } }]);
  });
});

describe('a column is read whatever it is', () => {
  const texts = Array.from({ length: 400 }, (_, index) => `text ${index % 7 === 0 ? 'again' : Math.sin(index)}`);

  it.each<[string, Parameters<typeof tableOf>[0]['codec'], ((bytes: Uint8Array) => Uint8Array) | null]>([
    ['not compressed', 'UNCOMPRESSED', null],
    ['Snappy', 'SNAPPY', null],
    ['gzip', 'GZIP', gzipSync],
    ['Brotli', 'BROTLI', brotliCompressSync],
    ['Zstandard', 'ZSTD', zstdOf],
    ['LZ4', 'LZ4_RAW', lz4Of],
    ['LZ4 of old', 'LZ4', lz4Of],
  ])('%s', async (_, codec = 'SNAPPY', compress) => {
    const compressors = compress === null ? {} : { [codec]: compress };
    const table = tableOf({ columnData: [{ name: 'text', data: texts }], codec, compressors, pageSize: 2000, rowGroupSize: 150 });
    expect((await readRows(table)).rows.map(({ text }) => text)).toEqual(texts);
  });

  it('compressed with LZO, that is said with what to do', async () => {
    const table = tableOf({ columnData: [{ name: 'text', data: texts }], codec: 'LZO', compressors: { LZO: (bytes) => bytes } });
    const { rows, problems } = await readRows(table);
    expect([rows, problems.map(problemSentence)]).toEqual([
      [],
      [
        "a Parquet file that is not read: it is compressed with LZO; write it again, for instance with DuckDB: COPY (FROM 'in.parquet') TO 'out.parquet' (COMPRESSION zstd)",
      ],
    ]);
  });

  it.each<[Encoding, 'STRING' | 'INT32' | 'INT64' | 'DOUBLE']>([
    ['PLAIN', 'STRING'],
    ['RLE_DICTIONARY', 'STRING'],
    ['DELTA_LENGTH_BYTE_ARRAY', 'STRING'],
    ['DELTA_BYTE_ARRAY', 'STRING'],
    ['DELTA_BINARY_PACKED', 'INT32'],
    ['DELTA_BINARY_PACKED', 'INT64'],
    ['BYTE_STREAM_SPLIT', 'INT32'],
    ['BYTE_STREAM_SPLIT', 'DOUBLE'],
  ])('encoded as %s, %s', async (encoding, type) => {
    const values = texts.map((text, index) =>
      index % 11 === 0 ? null : type === 'STRING' ? text : type === 'INT64' ? BigInt(index) - 9n : index - 9,
    );
    const table = tableOf({
      columnData: [
        { name: 'text', data: texts },
        { name: 'v', data: values, type, encoding },
      ],
      pageSize: 500,
    });
    const { rows, problems } = await readRows(table);
    expect(problems).toEqual([]);
    expect(rows.map(({ v }) => v)).toEqual(values.map((value) => (typeof value === 'bigint' ? Number(value) : value)));
  });

  it('in pages of the first version, with and without a dictionary', async () => {
    const first = dataPage(
      4,
      'PLAIN_DICTIONARY',
      Buffer.concat([levels(run(1, 2), run(0, 1), run(1, 1)), Buffer.from([1]), run(1, 2), run(0, 1)]),
    );
    const second = dataPage(2, 'PLAIN', Buffer.concat([levels(run(1, 2)), plain('c', 'd')]));
    const column = { element: TEXT, pages: [dictionaryPage('a', 'b'), first, second], values: 6, dictionary: true };
    expect((await readRows(tableByHand(6, column))).rows.map(({ text }) => text)).toEqual(['b', 'b', null, 'a', 'c', 'd']);
  });
});

/** A frame of Zstandard whose blocks are as they are: RFC 8878, 3.1.1. */
function zstdOf(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0]);
  head.writeUInt32LE(bytes.length, 5);
  const block = Buffer.alloc(3);
  block.writeUIntLE((bytes.length << 3) | 1, 0, 3);
  return Buffer.concat([head, block, bytes]);
}

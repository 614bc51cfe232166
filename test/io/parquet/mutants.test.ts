import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from './build.js';
import { readRows } from './read.js';

const ROWS = 40;
const texts = Array.from({ length: ROWS }, (_, index) => (index % 6 === 0 ? null : `text ${index % 5} ${Math.sin(index)}`));

/** Small tables that between them have all that there is to damage. Zstandard is apart: its package is mended in the bundle only. */
const TABLES = (['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI'] as const).map((codec) =>
  tableOf({
    columnData: [
      { name: 'text', data: texts },
      { name: 'prefixed', data: texts, encoding: 'DELTA_BYTE_ARRAY' },
      { name: 'lengths', data: texts, encoding: 'DELTA_LENGTH_BYTE_ARRAY' },
      { name: 'n', data: texts.map((_, index) => index * index), type: 'INT32', encoding: 'DELTA_BINARY_PACKED' },
      { name: 'x', data: texts.map((_, index) => index / 3), type: 'DOUBLE', encoding: 'BYTE_STREAM_SPLIT' },
      { name: 'b', data: texts.map((_, index) => index % 3 === 0) },
      { name: 'd', data: texts.map((_, index) => new Date(index * 1e9)), type: 'TIMESTAMP' },
    ],
    codec,
    compressors: { GZIP: gzipSync, BROTLI: brotliCompressSync },
    rowGroupSize: 15,
    pageSize: 200,
  }),
);

const CODES: ReadonlySet<string> = new Set([
  'broken-table',
  'unread-table',
  'encrypted',
  'oversize',
  'no-text-field',
  'over-compressed',
  'binary',
]);

describe('a damaged Parquet file', () => {
  it('gives rows and problems that can be told, whatever bytes are others', async () => {
    const change = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TABLES), fc.array(change, { minLength: 1, maxLength: 4 }), async (table, changes) => {
        const bytes = Buffer.from(table);
        // Behind the four bytes that it is known by.
        for (const [place, byte] of changes) bytes[4 + Math.floor(place * (bytes.length - 4))] = byte;
        const { records, problems } = await readRows(bytes);
        expect(problems.filter(({ code }) => !CODES.has(code))).toEqual([]);
        expect(records).toEqual([...new Set(records)].sort((one, other) => (one ?? 0) - (other ?? 0)));
      }),
      { numRuns: 150 },
    );
  });
});

import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { columnsOf, type RenderOptions } from '../../../src/io/render/index.js';
import type { Target } from '../../../src/io/target/define.js';
import { type GroupLimits, parquetTarget } from '../../../src/io/target/parquet.js';
import { articleOf, written } from '../article.js';

const ALL: RenderOptions = { pretty: false, fields: null, kept: true };

/** A target that keeps what is written to it. */
function memory(): { target: Target; bytes: () => Uint8Array<ArrayBuffer> } {
  const parts: Uint8Array[] = [];
  const target: Target = {
    length: 0,
    write: (bytes) => {
      parts.push(bytes.slice());
      return Promise.resolve();
    },
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
  return {
    target,
    bytes: () => {
      const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}

async function fileOf(rows: readonly string[], inOneWrite: number, options = ALL, limits?: GroupLimits): Promise<Uint8Array<ArrayBuffer>> {
  const { target, bytes } = memory();
  const parquet = parquetTarget(target, columnsOf(options), limits);
  for (let at = 0; at < rows.length; at += inOneWrite)
    await parquet.write(new TextEncoder().encode(rows.slice(at, at + inOneWrite).join('')));
  await parquet.finish();
  return bytes();
}

const rowOf = (record: Parameters<typeof articleOf>[1], options = ALL): string => written('parquet', articleOf([], record), options);

describe('a Parquet file', () => {
  it('is read back with its types', async () => {
    const record = articleOf([{ type: 'paragraph', text: 'Zwölf 漢 😀', lines: [3, 3] }], {
      authors: ['Ann Lee'],
      publishedAt: '2024-05-06',
      stats: { words: 3, characters: 9, paragraphs: 1, bodyShare: 0.25 },
      source: { path: 'a', record: 5_000_000_000, format: 'csv', encoding: 'utf-8', bytes: 9, sha256: null, fetchedAt: null },
      kept: JSON.parse('{"__proto__": {"a": [1, null]}}'),
    });
    const file = await fileOf([written('parquet', record, ALL)], 1);
    const [row] = await parquetReadObjects({ file: file.buffer });
    expect(row).toMatchObject({
      id: 'a',
      url: null,
      title: 'The title',
      authors: '["Ann Lee"]',
      publishedAt: '2024-05-06',
      text: 'Zwölf 漢 😀',
      body: '[{"type":"paragraph","text":"Zwölf 漢 😀","lines":[3,3]}]',
      source_record: 5_000_000_000n,
      source_bytes: 9,
      stats_bodyShare: 0.25,
      warnings: '[]',
      kept: '{"__proto__":{"a":[1,null]}}',
    });
    expect(Object.keys(row ?? {})).toEqual(columnsOf(ALL).map(({ name }) => name));
  });

  it('has columns and no rows where there are no records', async () => {
    const file = await fileOf([], 1);
    expect(await parquetReadObjects({ file: file.buffer })).toEqual([]);
    expect(parquetMetadata(file.buffer).schema).toHaveLength(columnsOf(ALL).length + 1);
  });

  it('has the same bytes and bounded row groups however its rows arrive', async () => {
    const options = { ...ALL, fields: ['id', 'text', 'language'] };
    const rows = Array.from({ length: 12 }, (_, index) => rowOf({ id: `r${index}`, text: 'x'.repeat(index === 6 ? 5000 : 400) }, options));
    const limits = { characters: 2000, rows: 3 };
    const file = await fileOf(rows, 12, options, limits);
    expect(await fileOf(rows, 5, options, limits)).toEqual(file);
    const groups = parquetMetadata(file.buffer).row_groups.map((group) => Number(group.num_rows));
    expect(groups).toEqual([3, 3, 1, 3, 2]);
    expect((await parquetReadObjects({ file: file.buffer, columns: ['id'] })).map((row) => row['id'])).toEqual(
      rows.map((_, index) => `r${index}`),
    );
  });
});

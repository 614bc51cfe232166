import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../../src/core/article/schema.js';
import { columnsOf, outputFormat, type RenderOptions } from '../../../src/io/render/index.js';
import { articleOf, written } from '../article.js';

const ALL: RenderOptions = { pretty: false, fields: null, kept: true };

function table(name: 'csv' | 'tsv', options = ALL, ...records: Parameters<typeof articleOf>[1][]): string {
  const format = outputFormat(name);
  return format.head(options) + records.map((record) => written(name, articleOf([], record), options)).join(format.separator);
}

describe('columns', () => {
  it('hold every key of a record, in its order', () => {
    const keys = columnsOf(ALL).map(({ key }) => key);
    expect([...new Set(keys)]).toEqual(['id', ...Object.keys(recordSchema.shape).slice(1)]);
    for (const key of ['source', 'stats'] as const)
      expect(columnsOf({ fields: [key], kept: false }).map(({ name }) => name)).toEqual(
        Object.keys(articleOf([])[key]).map((member) => `${key}_${member}`),
      );
  });

  it('are those asked for, and kept fields where there are any', () => {
    expect(columnsOf({ fields: ['title', 'id'], kept: false }).map(({ name }) => name)).toEqual(['title', 'id']);
    expect(columnsOf({ fields: null, kept: false }).some(({ name }) => name === 'kept')).toBe(false);
  });
});

describe('csv', () => {
  it('quotes what would break a row, and tells empty from unknown', () => {
    const options = { ...ALL, fields: ['title', 'subtitle', 'siteName', 'text'] };
    expect(table('csv', options, { title: 'a "b"', subtitle: '', siteName: null, text: 'one,\ntwo' }, { title: ' x ', text: 'y\r' })).toBe(
      'title,subtitle,siteName,text\n"a ""b""","",,"one,\ntwo"\n x ,,,"y\r"\n',
    );
  });

  it('writes formulas as they are', () => {
    expect(table('csv', { ...ALL, fields: ['title'] }, { title: '=1+1' })).toBe('title\n=1+1\n');
  });

  it('writes a header where there are no records', () => {
    expect(outputFormat('csv').empty({ ...ALL, fields: ['id', 'stats'] })).toBe(
      'id,stats_words,stats_characters,stats_paragraphs,stats_bodyShare\n',
    );
  });

  it.each(['csv', 'tsv'] as const)('is read back the same (%s)', (name) => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\t', '\n', '\r', 'a', ' ', 'é', '漢', '=', "'"), maxLength: 12 });
    const options = { ...ALL, fields: ['title', 'text', 'tags', 'kept'] };
    fc.assert(
      fc.property(text, text, fc.array(text), (title, body, tags) => {
        const written = table(name, options, { title, text: body, tags, kept: { note: title } });
        const [row]: Record<string, string>[] = parse(written, {
          columns: true,
          delimiter: name === 'csv' ? ',' : '\t',
          record_delimiter: '\n',
        });
        expect(row).toMatchObject({ title, text: body });
        expect(JSON.parse(row?.['tags'] ?? '')).toEqual(tags);
        expect(JSON.parse(row?.['kept'] ?? '')).toEqual({ note: title });
      }),
    );
  });
});

import fs from 'node:fs';
import os from 'node:os';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tarOf, zipOf } from '../archive/build.js';
import { readBytes } from '../archive/read.js';
import { tableOf } from './build.js';
import { readRows } from './read.js';

const TABLE = tableOf({
  columnData: [
    { name: 'doc_id', data: ['one', 'two'] },
    { name: 'url', data: ['https://bay.example/1', null] },
    { name: 'text', data: ['The first page', 'The second page'] },
    { name: 'crawl_date', data: [new Date('2024-03-05T06:07:08Z'), null], type: 'TIMESTAMP' },
    { name: 'embedding', data: [1.5, 2.5] },
  ],
});

const PAGES = [
  {
    id: 'one',
    text: 'The first page',
    url: 'https://bay.example/1',
    fetchedAt: '2024-03-05T06:07:08Z',
    container: 'parquet',
    encoding: 'utf-8',
  },
  { id: 'two', text: 'The second page', url: null, fetchedAt: null, container: 'parquet', encoding: 'utf-8' },
];

describe('a Parquet file', () => {
  it.each<[string, string, Buffer]>([
    ['in a pipe, whatever its name', 'x', TABLE],
    ['compressed', 'a.parquet.gz', gzipSync(TABLE)],
    ['in a tar', 'a.tar/t.parquet', tarOf({ name: 't.parquet', bytes: TABLE })],
    ['in a zip in a tar', 'a.tar/b.zip/t.parquet', tarOf({ name: 'b.zip', bytes: zipOf({ name: 't.parquet', bytes: TABLE }) })],
  ])('%s is read row by row, and leaves nothing behind', async (_, name, bytes) => {
    const before = fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith('article-clean-'));
    const { pages, problems } = await readBytes(name.split('/')[0] ?? '', bytes, { chunk: 100 });
    expect(problems).toEqual([]);
    expect(pages).toMatchObject(PAGES.map((page, index) => ({ ...page, place: `${name}:${index + 1}` })));
    const after = fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith('article-clean-'));
    expect(after.filter((entry) => !before.includes(entry) && fs.existsSync(`${os.tmpdir()}/${entry}/archive`))).toEqual([]);
  });

  it.each(['PARENTS of the bay are worried about the ferry', 'PAR1', 'PAR1 at last: Nora Vey wins'])(
    'is no text that begins so: %s',
    async (text) => {
      expect((await readBytes('a.txt', Buffer.from(text))).pages).toMatchObject([{ text, container: 'text' }]);
    },
  );

  it('cut in an archive is a problem of the archive', async () => {
    const tar = tarOf({ name: 't.parquet', bytes: TABLE });
    expect((await readBytes('a.tar', tar.subarray(0, 512 + TABLE.length / 2))).problems).toEqual([
      { code: 'broken-archive', path: 'a.tar', line: null, detail: 'it ends in the middle of a member' },
    ]);
  });

  it('has its pages of bytes decoded as they say, and measured as they stand', async () => {
    const html = '<html><head><meta charset="windows-1252"></head><body><h1>Die Fähre “kommt” spät</h1></body></html>';
    const bytes = Buffer.from(
      html.replace(/[“”]/g, (quote) => (quote === '“' ? '\x93' : '\x94')),
      'latin1',
    );
    const { pages } = await readBytes(
      'a',
      tableOf({ columnData: [{ name: 'content', data: [new Uint8Array(bytes)], type: 'BYTE_ARRAY' }] }),
    );
    expect(pages).toMatchObject([{ text: html, encoding: 'windows-1252', format: 'html' }]);
  });

  it('without a text is one problem that names its columns', async () => {
    const table = tableOf({
      columnData: [
        { name: 'headline', data: ['a', 'b'] },
        { name: 'story', data: ['c', 'd'] },
      ],
    });
    expect((await readRows(table, { fields: {} })).problems).toEqual([
      { code: 'no-text-field', path: 'a.parquet', line: null, detail: 'headline, story', asked: [] },
    ]);
    expect((await readRows(table, { fields: { text: 'story' } })).rows).toEqual([
      { headline: 'a', story: 'c' },
      { headline: 'b', story: 'd' },
    ]);
  });

  it('that was written here is left out, unless it is named', async () => {
    const table = tableOf({ columnData: [{ name: 'text', data: ['a'] }], createdBy: 'article-clean' });
    expect(await readRows(table, { named: false })).toMatchObject({
      rows: [],
      skipped: [{ path: 'a.parquet', record: null, why: 'own-output' }],
    });
    expect((await readRows(table)).rows).toHaveLength(1);
  });

  it('without rows holds no records', async () => {
    expect(await readRows(tableOf({ columnData: [{ name: 'text', data: [], type: 'STRING' }] }))).toMatchObject({ rows: [], problems: [] });
  });
});

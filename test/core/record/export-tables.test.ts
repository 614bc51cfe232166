import { describe, expect, it } from 'vitest';
import { hasText, readFields } from '../../../src/core/record/index.js';
import { json } from '../../../src/core/record/json.js';
import { TEXT } from './read.js';
import { split } from './split.js';

const post = (id: string, rest: object = {}): object => ({
  id,
  title: `Ferry ${id}`,
  html: `<p>${TEXT}</p>`,
  comment_id: id,
  status: 'published',
  published_at: '2024-05-06T07:08:09.000Z',
  updated_at: '2024-05-07T07:08:09.000Z',
  ...rest,
});
const TABLES = {
  posts: [post('a'), post('b'), post('c', { author_id: 'u2' }), post('d')],
  posts_authors: [
    { post_id: 'a', author_id: 'u2', sort_order: 1 },
    { post_id: 'a', author_id: 'u1', sort_order: 0 },
    { post_id: 'b', author_id: 'gone', sort_order: 0 },
  ],
  posts_tags: [{ post_id: 'a', tag_id: 't1', sort_order: 0 }],
  settings: [{ key: 'title', value: 'Bay “Courier”' }],
  tags: [{ id: 't1', name: 'Fähren' }],
  users: [
    { id: 'u1', name: 'Ada Byron' },
    { id: 'u2', name: 'Bö' },
  ],
};
const META = { exported_on: 1_714_979_289_000, version: '5.0' };

function stated(text: string, size: number, limit: number = 1_000_000) {
  const head = {
    text: text.slice(0, 60_000),
    whole: true,
    extension: 'json',
    hasText: (record: Readonly<Record<string, unknown>>) => hasText(record, {}),
  };
  return split((most) => json.split?.(most, head) ?? expect.fail('no splitter'), text, size, limit).map((got) => ({
    line: got.line,
    title: readFields(JSON.parse(got.text), {}).title,
    ...readFields(JSON.parse(got.text), {}).stated,
  }));
}

describe('posts of an export by tables', () => {
  it.each<[string, unknown, number]>([
    ['in a list', { db: [{ meta: META, data: TABLES }] }, 7],
    ['in chunks of several posts', { db: [{ meta: META, data: TABLES }] }, 5_000],
    ['by itself', { meta: META, data: TABLES }, 7],
  ])('have the names that stand behind them, %s', (_, value, size) => {
    const told = stated(JSON.stringify(value, null, 1), size);
    expect(told.map(({ authors, tags, siteName }) => [authors, tags, siteName])).toEqual([
      [['Ada Byron', 'Bö'], ['Fähren'], 'Bay “Courier”'],
      [[], [], 'Bay “Courier”'],
      [['Bö'], [], 'Bay “Courier”'],
      [[], [], 'Bay “Courier”'],
    ]);
    expect(told[1]).toMatchObject({ title: 'Ferry b', publishedAt: '2024-05-06T07:08:09.000Z', modifiedAt: '2024-05-07T07:08:09.000Z' });
    expect(told[1]?.line).toBeGreaterThan(told[0]?.line ?? 0);
  });

  it('are read without, where the file is longer than a document may be or ends too early', () => {
    const text = JSON.stringify({ db: [{ meta: META, data: TABLES }] });
    for (const told of [stated(text, 7, 800), stated(text.slice(0, text.indexOf('"posts_authors"')), 7)])
      expect(told.map(({ title, authors }) => [title, authors])).toEqual(['a', 'b', 'c', 'd'].map((id) => [`Ferry ${id}`, []]));
  });

  it('are no other records', () => {
    const text = JSON.stringify({ data: [post('a')], meta: META });
    expect(stated(text, 7)).toEqual([expect.objectContaining({ title: 'Ferry a', authors: [] })]);
  });
});

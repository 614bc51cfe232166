import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../src/core/article/judge.js';
import { type Article, articleSchema } from '../../../src/core/article/schema.js';
import { soundRecord } from '../../../src/core/article/sound.js';
import { cleanDocument } from '../../../src/core/pipeline.js';

const TEXT = `Home
World
Sport

Harbour council votes for new rules

By Ada Winter

The council met on Tuesday, and voted for the rules after three years of talks with the fishermen of the town.

The rules come into force in May, and nobody has said yet who is to pay for the cranes, the mayor told reporters.

Related articles

An older story of the harbour

About us
`;

const [outcome] = cleanDocument({ id: 'page', text: TEXT });
if (outcome === undefined) throw new Error('no outcome');
const { record } = outcome;

/** A record with something in every list and every field. */
const range: [number, number] = [1, 2];
const link = { title: 'An older story', url: 'https://example.com/older', lines: range };
const full: Article = {
  ...record,
  url: 'https://example.com/harbour',
  subtitle: 'Three years of talks',
  publishedAt: '2021-05-03',
  modifiedAt: '2021-05-03T10:24:00+02:00',
  siteName: 'Harbour News',
  language: 'en',
  body: [
    { type: 'paragraph', text: 'One.', lines: range },
    { type: 'heading', text: 'Two', lines: range, level: 2 },
    { type: 'list', text: '- a\n- b', lines: range, items: ['a', 'b'] },
    { type: 'table', text: 'a | b', lines: range, rows: [['a', 'b']] },
    { type: 'quote', text: 'Three.', lines: range },
  ],
  authorBio: 'Ada Winter writes of harbours.',
  tags: ['harbour'],
  navigation: { previous: link, next: link, breadcrumbs: [link], links: [link] },
  recommendations: [{ title: 'Another story', excerpt: 'It begins', truncated: true, url: null, lines: range }],
  comments: [{ author: 'Ben', date: '2021-05-04', text: 'So it is.', lines: range }],
  source: { path: 'a.txt', record: 3, format: 'ndjson', encoding: 'utf-8', bytes: 10, sha256: 'a'.repeat(64), fetchedAt: '2021-05-05' },
  warnings: [{ code: 'no-title', message: 'none', lines: range }],
  kept: { shelf: 3 },
};

/** Where a value inside a record stands: `["sections", 0, "kind"]`. */
type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, Array.isArray(value) ? Number(key) : key]))];
}

function changed(article: Article, path: Path, to: unknown): Article {
  const copy = structuredClone(article);
  let place: unknown = copy;
  for (const key of path.slice(0, -1)) place = Reflect.get(Object(place), key);
  Reflect.set(Object(place), path.at(-1) ?? '', to);
  return copy;
}

const ODD: readonly unknown[] = [
  null,
  undefined,
  '',
  'odd',
  0,
  1,
  -1,
  0.5,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 60,
  true,
  [1, 2],
  [1],
  [2, 0],
  [],
  {},
];

describe('judging', () => {
  it('passes a sound article, and gives reasons for one without a title', () => {
    expect(record.sections.length).toBeGreaterThan(3);
    expect(record.navigation.links.length).toBeGreaterThan(1);
    expect(record.body.length).toBeGreaterThan(1);
    expect(judgeArticle(record)).toEqual([]);
    expect(soundRecord(record) && soundRecord(full)).toBe(true);
    expect(judgeArticle({ ...record, title: null }).map(({ code }) => code)).toEqual(['no-title']);
  });

  it('agrees with the schema wherever a record is broken', () => {
    const paths = pathsOf(full).filter((path) => path.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...ODD), (path, odd) => {
        const broken = changed(full, path, odd);
        expect(judgeArticle(broken).length === 0).toBe(articleSchema.safeParse(broken).success);
      }),
      { numRuns: 2500 },
    );
  });

  it('sees a key too many in every list', () => {
    const extra = { surplus: 1 };
    for (const broken of [
      { ...record, sections: record.sections.map((section) => ({ ...section, ...extra })) },
      { ...record, body: record.body.map((block) => ({ ...block, ...extra })) },
      { ...record, navigation: { ...record.navigation, links: record.navigation.links.map((link) => ({ ...link, ...extra })) } },
    ])
      expect(judgeArticle(broken).map(({ code }) => code)).toContain('schema-invalid');
  });
});

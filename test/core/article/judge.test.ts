import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../src/core/article/judge.js';
import { type Article, articleSchema } from '../../../src/core/article/schema.js';
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
    expect(judgeArticle({ ...record, title: null }).map(({ code }) => code)).toEqual(['no-title']);
  });

  it('agrees with the schema wherever a record is broken', () => {
    const lists = new Set(['body', 'sections', 'navigation']);
    const paths = pathsOf(record).filter((path) => path.length > 2 && lists.has(String(path[0])));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...ODD), (path, odd) => {
        const broken = changed(record, path, odd);
        expect(judgeArticle(broken).length === 0).toBe(articleSchema.safeParse(broken).success);
      }),
      { numRuns: 2000 },
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

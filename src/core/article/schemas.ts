import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { KINDS } from '../section/index.js';

const BLOCK_TYPES = ['paragraph', 'heading', 'list', 'quote', 'code', 'table', 'caption'] as const;

let made: ReturnType<typeof makeSchemas> | undefined;

/** The schemas, made when they are first asked for: nearly all runs end without a question to them, and making them takes longer than cleaning a page. */
export function schemas(): ReturnType<typeof makeSchemas> {
  made ??= makeSchemas();
  return made;
}

function makeSchemas() {
  z.config(en());
  const parts = makeParts();
  const { block, link, warning, source } = parts;
  const record = makeRecord(parts);
  /** An article: a record with a title and a body. */
  const article = z.extend(record, {
    title: z.string().check(z.minLength(1)),
    text: z.string().check(z.minLength(1)),
    body: z.array(block).check(z.minLength(1)),
  });
  return { block, link, warning, source, record, article };
}

/** What a record is made of. */
function makeParts() {
  /** First and last physical line, counted from 1, inclusive. */
  const lineRange = z
    .tuple([z.int().check(z.minimum(1)), z.int().check(z.minimum(1))])
    .check(z.describe('First and last physical line, counted from 1, inclusive.'));
  /** ISO 8601: a date alone when no time is stated, a zone only when stated. */
  const isoDate = z
    .string()
    .check(
      z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/),
      z.describe('ISO 8601: a date alone when no time is stated, a zone only when stated.'),
    );

  const link = z.strictObject({ title: z.string(), url: z.nullable(z.string()), lines: lineRange });

  const block = z.strictObject({
    type: z.enum(BLOCK_TYPES),
    text: z.string().check(z.minLength(1)),
    lines: lineRange,
    level: z.optional(z.int().check(z.minimum(1), z.maximum(6))).check(z.describe('Of a heading.')),
    items: z.optional(z.array(z.string())).check(z.describe('Of a list.')),
    rows: z.optional(z.array(z.array(z.string()))).check(z.describe('Of a table.')),
  });

  const warning = z.strictObject({ code: z.string(), message: z.string(), lines: z.nullable(lineRange) });

  const source = z.strictObject({
    path: z.nullable(z.string()),
    record: z.nullable(z.int().check(z.minimum(1))).check(z.describe('Number of the record in its file, counted from 1.')),
    format: z.nullable(z.string()),
    encoding: z.nullable(z.string()),
    bytes: z.nullable(z.int().check(z.minimum(0))),
    sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))).check(z.describe("Of the document's bytes as read.")),
    fetchedAt: z.nullable(z.string()).check(z.describe('When the input says that it was scraped.')),
  });

  return { lineRange, isoDate, link, block, warning, source };
}

/** Any record, article or not: what a rejects file holds. */
function makeRecord({ lineRange, isoDate, link, block, warning, source }: ReturnType<typeof makeParts>) {
  return z.strictObject({
    id: z.string().check(z.minLength(1)),
    url: z.nullable(z.string()),
    title: z.nullable(z.string()).check(z.describe('Headline, once, without the name of the site.')),
    subtitle: z.nullable(z.string()),
    authors: z.array(z.string().check(z.minLength(1))).check(z.describe('Names only.')),
    publishedAt: z.nullable(isoDate),
    modifiedAt: z.nullable(isoDate),
    siteName: z.nullable(z.string()),
    language: z.nullable(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))).check(z.describe('BCP 47, of the body.')),
    text: z.string().check(z.describe('The clean body: its blocks joined by a blank line, captions of pictures left out.')),
    body: z.array(block),
    authorBio: z.nullable(z.string()),
    tags: z.array(z.string().check(z.minLength(1))),
    navigation: z.strictObject({
      previous: z.nullable(link),
      next: z.nullable(link),
      breadcrumbs: z.array(link),
      links: z.array(link),
    }),
    recommendations: z.array(
      z.strictObject({
        title: z.string(),
        excerpt: z.nullable(z.string()),
        truncated: z.boolean().check(z.describe('The excerpt (or title) ended in an ellipsis, which is taken off.')),
        url: z.nullable(z.string()),
        lines: lineRange,
      }),
    ),
    comments: z.array(z.strictObject({ author: z.nullable(z.string()), date: z.nullable(z.string()), text: z.string(), lines: lineRange })),
    sections: z.array(z.strictObject({ kind: z.enum(KINDS), lines: lineRange, confidence: z.number().check(z.minimum(0), z.maximum(1)) })),
    source,
    stats: z.strictObject({
      words: z.int().check(z.minimum(0)),
      characters: z.int().check(z.minimum(0)),
      paragraphs: z.int().check(z.minimum(0)),
      bodyShare: z.number().check(z.minimum(0), z.maximum(1), z.describe("The body's share of the page's characters.")),
    }),
    warnings: z.array(warning),
    kept: z.optional(z.record(z.string(), z.unknown())).check(z.describe('Fields of the input record named by --keep.')),
  });
}

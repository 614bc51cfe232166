/**
 * The record: one Zod schema, from which the types and the published JSON Schema are derived.
 */
import * as z from 'zod';
import { KINDS } from '../section/index.js';

/** Raised when a key is added, removed or changes its meaning. */
export const SCHEMA_VERSION = 1;

/** First and last physical line, counted from 1, inclusive. */
const lineRange = z.tuple([z.int().min(1), z.int().min(1)]).describe('First and last physical line, counted from 1, inclusive.');
/** ISO 8601: a date alone when no time is stated, a zone only when stated. */
const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/)
  .describe('ISO 8601: a date alone when no time is stated, a zone only when stated.');

const link = z.strictObject({ title: z.string(), url: z.string().nullable(), lines: lineRange });

const BLOCK_TYPES = ['paragraph', 'heading', 'list', 'quote', 'code', 'table', 'caption'] as const;

const block = z.strictObject({
  type: z.enum(BLOCK_TYPES),
  text: z.string().min(1),
  lines: lineRange,
  level: z.int().min(1).max(6).optional().describe('Of a heading.'),
  items: z.array(z.string()).optional().describe('Of a list.'),
  rows: z.array(z.array(z.string())).optional().describe('Of a table.'),
});

const warning = z.strictObject({ code: z.string(), message: z.string(), lines: lineRange.nullable() });

const source = z.strictObject({
  path: z.string().nullable(),
  record: z.int().min(1).nullable().describe('Number of the record in its file, counted from 1.'),
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  bytes: z.int().min(0).nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe("Of the document's bytes as read."),
  fetchedAt: z.string().nullable().describe('When the input says that it was scraped.'),
});

/** Any record, article or not: what a rejects file holds. */
export const recordSchema = z.strictObject({
  id: z.string().min(1),
  url: z.string().nullable(),
  title: z.string().nullable().describe('Headline, once, without the name of the site.'),
  subtitle: z.string().nullable(),
  authors: z.array(z.string().min(1)).describe('Names only.'),
  publishedAt: isoDate.nullable(),
  modifiedAt: isoDate.nullable(),
  siteName: z.string().nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .nullable()
    .describe('BCP 47, of the body.'),
  text: z.string().describe('The clean body: blocks joined by a blank line.'),
  body: z.array(block),
  authorBio: z.string().nullable(),
  tags: z.array(z.string().min(1)),
  navigation: z.strictObject({
    previous: link.nullable(),
    next: link.nullable(),
    breadcrumbs: z.array(link),
    links: z.array(link),
  }),
  recommendations: z.array(
    z.strictObject({
      title: z.string(),
      excerpt: z.string().nullable(),
      truncated: z.boolean().describe('The excerpt (or title) ended in an ellipsis, which is taken off.'),
      url: z.string().nullable(),
      lines: lineRange,
    }),
  ),
  comments: z.array(z.strictObject({ author: z.string().nullable(), date: z.string().nullable(), text: z.string(), lines: lineRange })),
  sections: z.array(z.strictObject({ kind: z.enum(KINDS), lines: lineRange, confidence: z.number().min(0).max(1) })),
  source,
  stats: z.strictObject({
    words: z.int().min(0),
    characters: z.int().min(0),
    paragraphs: z.int().min(0),
    bodyShare: z.number().min(0).max(1).describe("The body's share of the page's characters."),
  }),
  warnings: z.array(warning),
  kept: z.record(z.string(), z.unknown()).optional().describe('Fields of the input record named by --keep.'),
});

/** An article: a record with a title and a body. */
export const articleSchema = recordSchema.extend({
  title: z.string().min(1),
  text: z.string().min(1),
  body: z.array(block).min(1),
});

export type Article = z.infer<typeof recordSchema>;
export type ArticleBlock = z.infer<typeof block>;
export type ArticleLink = z.infer<typeof link>;
export type ArticleWarning = z.infer<typeof warning>;
export type ArticleSource = z.infer<typeof source>;

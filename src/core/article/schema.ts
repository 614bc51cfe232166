/**
 * The record: one Zod schema, from which the types and the published JSON Schema are derived.
 */
import type * as z from 'zod/mini';
import { schemas } from './schemas.js';

/** Raised when a key is added, removed or changes its meaning. */
export const SCHEMA_VERSION = 1;

const { block, link, warning, source, record, article } = schemas();

/**
 * Any record, article or not; a line of a rejects file is one with `reasons` beside its keys. A schema of `zod/mini`, as {@link articleSchema} is.
 */
export const recordSchema = record;

/**
 * An article: a record with a title and a body. A schema of `zod/mini`, whose functions make others of it, and which stands within schemas of `zod` too.
 *
 * @example
 * import * as z from 'zod/mini';
 *
 * const rowSchema = z.extend(z.pick(articleSchema, { id: true, title: true }), { crawl: z.string() });
 */
export const articleSchema = article;

/**
 * Any record. The title of one that passed {@link articleSchema} is a string. Every key but `kept` is always there, and what is not known is `null`, `[]`
 * or `""`.
 */
export type Article = z.infer<typeof record>;
/** A block of the body: `{ type: "heading", text: "The vote", lines: [7, 7], level: 2 }`. */
export type ArticleBlock = z.infer<typeof block>;
/** An entry of `navigation`: `{ title: "Ferry timetable changes", url: null, lines: [6, 6] }`. */
export type ArticleLink = z.infer<typeof link>;
/** What is doubtful in a record: `{ code: "ambiguous-date", message: "…", lines: [3, 3] }`; `lines` are `null` where it is about the whole document. */
export type ArticleWarning = z.infer<typeof warning>;
/** Where a document came from; what is not known is `null`. */
export type ArticleSource = z.infer<typeof source>;

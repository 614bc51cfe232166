/**
 * The record: one Zod schema, from which the types and the published JSON Schema are derived.
 */
import type * as z from 'zod/mini';
import { schemas } from './schemas.js';

/** Raised when a key is added, removed or changes its meaning. */
export const SCHEMA_VERSION = 1;

const { block, link, warning, source, record, article } = schemas();

/** Any record, article or not: what a rejects file holds. */
export const recordSchema = record;

/** An article: a record with a title and a body. */
export const articleSchema = article;

/** Any record. The title of one that passed {@link articleSchema} is a string. */
export type Article = z.infer<typeof record>;
export type ArticleBlock = z.infer<typeof block>;
export type ArticleLink = z.infer<typeof link>;
export type ArticleWarning = z.infer<typeof warning>;
export type ArticleSource = z.infer<typeof source>;

/** The public API: pure and browser-safe. */
export type { Article, ArticleBlock, ArticleLink, ArticleSource, ArticleWarning } from './core/article/schema.js';
export { articleSchema, recordSchema, SCHEMA_VERSION } from './core/article/schema.js';
export { cleanDocument, explainDocument } from './core/pipeline.js';
export type { Kind } from './core/section/index.js';
export { KINDS } from './core/section/index.js';
export type { CleanOptions, DocumentInput, Outcome, Reason, RecordStatements, TextFormat, Verdict } from './core/types.js';

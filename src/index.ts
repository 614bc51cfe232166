/** The public API: pure and browser-safe. */
import * as pipeline from './core/pipeline.js';
import type { CleanOptions, DocumentInput, Outcome, Verdict } from './core/types.js';
import { checkCleaning, checkDocument } from './document-options.js';

export type { Article, ArticleBlock, ArticleLink, ArticleSource, ArticleWarning } from './core/article/schema.js';
export { articleSchema, recordSchema, SCHEMA_VERSION } from './core/article/schema.js';
export type { Kind } from './core/section/index.js';
export { KINDS } from './core/section/index.js';
export type {
  CleanOptions,
  Contribution,
  DocumentInput,
  Line,
  Link as LineLink,
  Outcome,
  PageElement,
  Reason,
  RecordStatements,
  Remark,
  Role,
  ShownRemark,
  TextFormat,
  Verdict,
} from './core/types.js';

/**
 * Cleans one document: one outcome for each article in it, at least one.
 * Pure, synchronous; no text makes it throw.
 * @throws TypeError, RangeError for a document and options that cannot be meant.
 */
export function cleanDocument(input: DocumentInput, options: CleanOptions = {}): Outcome[] {
  return pipeline.cleanDocument(checkDocument(input), checkCleaning(options));
}

/**
 * Every line's verdict with the cues that decided it.
 * @throws TypeError, RangeError for a document that cannot be meant.
 */
export function explainDocument(input: DocumentInput): Verdict[] {
  return pipeline.explainDocument(checkDocument(input));
}

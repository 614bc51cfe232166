import type { TextFormat } from '../types.js';

/** Which fields of an input record to read; what is left out is looked for under the usual names. */
export interface FieldNames {
  /** Dotted path, such as `data.article.text`. A field whose own name has the dots wins. */
  readonly text?: string;
  readonly id?: string;
  readonly url?: string;
  /** Fields to carry along under `kept`, or all that were not read. */
  readonly keep?: readonly string[] | 'all';
}

export interface RecordFields {
  /** `null` where the record has no text field. */
  readonly text: string | null;
  /** The name of the field says so; `null` where it does not say. */
  readonly format: TextFormat | null;
  readonly id: string | null;
  readonly url: string | null;
  readonly fetchedAt: string | null;
  readonly kept: Readonly<Record<string, unknown>> | undefined;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** In order of trust: what scrapers, reader services, crawls and corpora call the page's text. */
export const TEXT_FIELDS = [
  'text',
  'content',
  'raw_content',
  'body',
  'markdown',
  'raw_text',
  'article',
  'page_content',
  'article_text',
  'articleBody',
  'article_body',
  'full_text',
  'fulltext',
  'main_text',
  'maintext',
  'body_text',
  'plain_text',
  'plaintext',
  'clean_text',
  'text_content',
  'textContent',
  'rawText',
  'rawContent',
  'pageContent',
  'md',
] as const;

const MARKDOWN_FIELDS: ReadonlySet<string> = new Set(['markdown', 'md']);

const ID_FIELDS = [
  'id',
  '_id',
  'doc_id',
  'docId',
  'document_id',
  'documentId',
  'article_id',
  'articleId',
  'page_id',
  'uuid',
  'guid',
] as const;

const URL_FIELDS = [
  'url',
  'URL',
  'link',
  'source_url',
  'sourceUrl',
  'sourceURL',
  'page_url',
  'pageUrl',
  'canonical_url',
  'canonicalUrl',
  'article_url',
  'web_url',
  'target_uri',
  'uri',
  'href',
] as const;

const FETCHED_FIELDS = [
  'fetched_at',
  'fetchedAt',
  'crawled_at',
  'crawledAt',
  'scraped_at',
  'scrapedAt',
  'retrieved_at',
  'retrievedAt',
  'downloaded_at',
  'date_download',
  'download_date',
  'crawl_date',
  'crawl_timestamp',
  'date_crawled',
  'fetch_time',
  'warc_date',
  'timestamp',
] as const;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A plain JSON object: what a record must be. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a text would be found in the record. */
export function hasText(record: JsonObject, names: FieldNames): boolean {
  return findText(record, names) !== null;
}

/** Reads a record's fields. Only own properties count, so a field called `__proto__` is a field like any other. */
export function readFields(record: JsonObject, names: FieldNames): RecordFields {
  const text = findText(record, names);
  const id = findIdentity(record, names.id === undefined ? ID_FIELDS : [names.id]);
  const url = findString(record, names.url === undefined ? URL_FIELDS : [names.url]);
  const used = new Set([text?.name, id?.name, url?.name]);
  return {
    text: text?.value ?? null,
    format: text !== null && MARKDOWN_FIELDS.has(lastName(text.name)) ? 'markdown' : null,
    id: id?.value ?? null,
    url: url?.value ?? null,
    fetchedAt: findFetchedAt(record),
    kept: keepFields(record, names.keep, used),
  };
}

interface Found {
  readonly name: string;
  readonly value: string;
}

/** The first text that is not empty; else an empty or null one, for a page without text is a page nonetheless. */
function findText(record: JsonObject, names: FieldNames): Found | null {
  let empty: Found | null = null;
  for (const name of names.text === undefined ? TEXT_FIELDS : [names.text]) {
    const value = fieldAt(record, name);
    if (typeof value === 'string' && value !== '') return { name, value };
    if (value === '' || value === null) empty ??= { name, value: '' };
  }
  return empty;
}

function findString(record: JsonObject, names: readonly string[]): Found | null {
  for (const name of names) {
    const value = fieldAt(record, name);
    if (typeof value === 'string' && value !== '') return { name, value };
  }
  return null;
}

function findIdentity(record: JsonObject, names: readonly string[]): Found | null {
  for (const name of names) {
    const value = fieldAt(record, name);
    if (typeof value === 'string' && value !== '') return { name, value };
    if (typeof value === 'number') return { name, value: String(value) };
  }
  return null;
}

function findFetchedAt(record: JsonObject): string | null {
  for (const name of FETCHED_FIELDS) {
    const value = fieldAt(record, name);
    // 40 characters hold the longest form: nanoseconds and a zone.
    if (typeof value === 'string' && value.length <= 40 && ISO_DATE.test(value)) return value;
  }
  return null;
}

function keepFields(record: JsonObject, keep: FieldNames['keep'], used: ReadonlySet<string | undefined>): JsonObject | undefined {
  if (keep === undefined) return undefined;
  const names = keep === 'all' ? Object.keys(record).filter((name) => !used.has(name)) : keep;
  const entries: [string, unknown][] = [];
  for (const name of names) {
    const value = fieldAt(record, name);
    if (value !== undefined) entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

function fieldAt(record: JsonObject, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  if (!path.includes('.')) return undefined;
  let value: unknown = record;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

import type { RecordStatements, TextFormat } from '../types.js';
import { fetchTime } from './fetched.js';
import { BASE64_FIELDS, FETCHED_FIELDS, HTML_FIELDS, ID_FIELDS, MARKDOWN_FIELDS, plainName, TEXT_FIELDS } from './field-names.js';
import { packedBytes } from './packed.js';
import { isJsonObject, type JsonObject, type Part, partsOf } from './parts.js';
import { isShell } from './shell.js';
import { isCrawlDate, readStated, statedTitle } from './stated.js';
import { textOf } from './text-of.js';
import { guessUrl, usableAddress } from './urls.js';

/** Which fields of an input record to read; what is left out is looked for under the usual names. */
export interface FieldNames {
  /** Dotted path, such as `data.article.text`. A field whose own name has the dots wins. */
  readonly text?: string;
  /** Dotted path of the page's HTML. Given without `text`, no text is looked for; with it, `text` serves where a record has no HTML. */
  readonly html?: string;
  readonly id?: string;
  readonly url?: string;
  /** Fields to carry along under `kept`, or all that were not read. */
  readonly keep?: readonly string[] | 'all';
}

export interface RecordFields {
  /** `null` where the record has no text field. In base64 where `base64` says so. */
  readonly text: string | null;
  readonly base64: boolean;
  /** The name of the field says so; `null` where it does not say. */
  readonly format: TextFormat | null;
  readonly id: string | null;
  readonly url: string | null;
  /** What stands in the field of the address and is none. */
  readonly badUrl: string | null;
  /** The record's HTML is a shell without a text, and its text field was read in its place. */
  readonly shell: boolean;
  readonly fetchedAt: string | null;
  /** What the record calls the page. */
  readonly title: string | null;
  readonly stated: RecordStatements;
  readonly kept: Readonly<Record<string, unknown>> | undefined;
}

/** Whether a text would be found in the record. */
export function hasText(record: JsonObject, names: FieldNames): boolean {
  return findText(record, names.text === undefined && names.html === undefined ? partsOf(record) : [], names) !== null;
}

/**
 * Reads a record's fields. Only own properties count, so a field called `__proto__` is a field like any other.
 * Where nothing is named, a whole HTML page is read rather than a text, because it tells more, and a text rather than a fragment of HTML.
 */
export function readFields(record: JsonObject, names: FieldNames): RecordFields {
  const parts = partsOf(record);
  const found = findText(record, parts, names);
  const beside = besideShell(found, record, parts, names);
  const text = beside ?? found;
  const id = names.id === undefined ? guessIdentity(parts) : namedIdentity(record, names.id);
  const url = names.url === undefined ? guessUrl(parts) : namedString(record, names.url);
  const address = url === undefined || url === null ? '' : usableAddress(url.value);
  const used = [text?.name, id?.name, url?.name].filter((name) => name !== undefined);
  return {
    text: text?.value ?? null,
    base64: text?.base64 ?? false,
    format: text?.format ?? null,
    id: id?.value ?? null,
    url: address === '' ? null : address,
    badUrl: url !== null && address === '' && url.value.trim() !== '' ? url.value.trim() : null,
    shell: beside !== null,
    fetchedAt: guessFetchedAt(parts),
    title: statedTitle(parts),
    stated: readStated(parts),
    kept: keepFields(record, names.keep, used),
  };
}

interface Found {
  /** Dotted path. */
  readonly name: string;
  readonly value: string;
}

interface FoundText extends Found {
  readonly format: TextFormat | null;
  readonly base64: boolean;
}

/** The first field that holds a text; else an empty or null one, for a page without text is a page nonetheless. */
function findText(record: JsonObject, parts: readonly Part[], names: FieldNames): FoundText | null {
  if (names.html === undefined && names.text === undefined) return guessText(parts);
  const html = names.html === undefined ? null : namedText(record, names.html, 'html');
  if (html !== null && html.value !== '') return html;
  return (names.text === undefined ? null : namedText(record, names.text, null)) ?? html;
}

/** The text beside HTML that is a shell; `null` where it is none, or nothing stands beside it. */
function besideShell(found: FoundText | null, record: JsonObject, parts: readonly Part[], names: FieldNames): FoundText | null {
  if (found === null || found.base64 || found.format !== 'html') return null;
  const isNamed = names.html !== undefined || names.text !== undefined;
  const text = !isNamed
    ? plainText(parts)
    : names.text === undefined || names.html === undefined
      ? null
      : namedText(record, names.text, null);
  return text !== null && text.name !== found.name && !text.base64 && isShell(found.value, text.value) ? text : null;
}

/** The first field of a text that is no page itself. */
function plainText(parts: readonly Part[]): FoundText | null {
  for (const { path, object, names, content } of parts) {
    if (!content) continue;
    for (const name of PLAIN_TEXT_FIELDS) {
      const own = names.get(name);
      const value = own === undefined ? null : textOf(object[own]);
      if (own === undefined || value === null || value === '' || isWholePage(value)) continue;
      return { name: path + own, value, format: MARKDOWN_FIELDS.has(name) ? 'markdown' : null, base64: false };
    }
  }
  return null;
}

function namedText(record: JsonObject, path: string, format: TextFormat | null): FoundText | null {
  const field = fieldAt(record, path);
  const packed = packedBytes(field);
  const value = packed ?? textOf(field);
  if (value === null) return null;
  const name = plainName(path.slice(path.lastIndexOf('.') + 1));
  const base64 = packed !== null || (BASE64_FIELDS.has(name) && isBase64(value));
  return { name: path, value, format: format ?? (MARKDOWN_FIELDS.has(name) ? 'markdown' : null), base64 };
}

const PLAIN_TEXT_FIELDS = TEXT_FIELDS.map(plainName);
const PLAIN_HTML_FIELDS = HTML_FIELDS.map(plainName);

function guessText(parts: readonly Part[]): FoundText | null {
  let fragment: FoundText | null = null;
  let text: FoundText | null = null;
  let empty: FoundText | null = null;
  for (const { path, object, names, content } of parts) {
    if (!content) continue;
    for (const name of PLAIN_HTML_FIELDS) {
      const own = names.get(name);
      const packed = own === undefined ? null : packedBytes(object[own]);
      const value = own === undefined ? null : (packed ?? textOf(object[own]));
      if (own === undefined || value === null) continue;
      const base64 = packed !== null || (BASE64_FIELDS.has(name) && isBase64(value));
      const found = { name: path + own, value, format: base64 || hasTag(value) ? ('html' as const) : null, base64 };
      if (value === '') empty ??= found;
      else if (base64 || isWholePage(value)) return found;
      else fragment ??= found;
    }
    for (const name of PLAIN_TEXT_FIELDS) {
      const own = names.get(name);
      const packed = own === undefined ? null : packedBytes(object[own]);
      const value = own === undefined ? null : (packed ?? textOf(object[own]));
      if (own === undefined || value === null) continue;
      const format = MARKDOWN_FIELDS.has(name) ? ('markdown' as const) : null;
      const found = { name: path + own, value, format, base64: packed !== null };
      if (value === '') empty ??= found;
      else if (isWholePage(value)) return { ...found, format: 'html' };
      else text ??= found;
    }
  }
  return text ?? fragment ?? empty;
}

/** Longer preambles of comments and declarations are not looked through. */
const PREAMBLE = 2_000;

function isWholePage(value: string): boolean {
  const start = value.slice(0, PREAMBLE).trimStart();
  return start.startsWith('<') && /<(?:!doctype html|html|head|body)[\s>]/i.test(start);
}

function hasTag(value: string): boolean {
  return /<[a-z!/]/i.test(value);
}

/** A response in base64 that is no HTML already; its beginning tells. */
function isBase64(value: string): boolean {
  return /^[A-Za-z0-9+/_-]{4,}=*\s*$/.test(value.slice(0, 400));
}

const PLAIN_ID_FIELDS = ID_FIELDS.map(plainName);

function guessIdentity(parts: readonly Part[]): Found | null {
  for (const { path, object, names, content } of parts) {
    if (!content) continue;
    for (const name of PLAIN_ID_FIELDS) {
      const own = names.get(name);
      const value = own === undefined ? null : identityOf(object[own]);
      if (own !== undefined && value !== null) return { name: path + own, value };
    }
  }
  return null;
}

function namedIdentity(record: JsonObject, path: string): Found | null {
  const value = identityOf(fieldAt(record, path));
  return value === null ? null : { name: path, value };
}

/** A database's own kind of id stands in an object: `{"$oid": "65f0…"}`. */
function identityOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number') return String(value);
  return isJsonObject(value) && typeof value['$oid'] === 'string' ? value['$oid'] : null;
}

function namedString(record: JsonObject, path: string): Found | null {
  const value = fieldAt(record, path);
  return typeof value === 'string' && value !== '' ? { name: path, value } : null;
}

const PLAIN_FETCHED_FIELDS = FETCHED_FIELDS.map(plainName);

function guessFetchedAt(parts: readonly Part[]): string | null {
  for (const part of parts) {
    const { object, names } = part;
    for (const name of PLAIN_FETCHED_FIELDS) {
      const time = timeAt(object, names.get(name));
      if (time !== null) return time;
    }
    // Elsewhere a date is the article's.
    const time = isCrawlDate(part) ? timeAt(object, names.get('date')) : null;
    if (time !== null) return time;
  }
  return null;
}

function timeAt(object: JsonObject, own: string | undefined): string | null {
  if (own === undefined) return null;
  const value = object[own];
  return fetchTime(isJsonObject(value) && Object.hasOwn(value, '$date') ? value['$date'] : value);
}

function keepFields(record: JsonObject, keep: FieldNames['keep'], used: readonly string[]): JsonObject | undefined {
  if (keep === undefined) return undefined;
  if (keep === 'all') return withoutFields(record, used);
  const entries: [string, unknown][] = [];
  for (const name of keep) {
    const value = fieldAt(record, name);
    if (value !== undefined) entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

/** A record without the fields at these paths, and without objects that held nothing else. */
function withoutFields(record: JsonObject, paths: readonly string[]): JsonObject {
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    if (paths.includes(name)) continue;
    const inner = paths.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
    if (inner.length === 0 || !isJsonObject(value)) entries.push([name, value]);
    else {
      const rest = withoutFields(value, inner);
      if (Object.keys(rest).length > 0) entries.push([name, rest]);
    }
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

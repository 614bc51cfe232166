import type { RecordStatements, TextFormat } from '../types.js';
import { fetchTime } from './fetched.js';
import { fieldAt } from './field-at.js';
import { FETCHED_FIELDS, ID_FIELDS, MARKUP_FIELDS, plainName } from './field-names.js';
import { isNothing } from './nothing.js';
import { isJsonObject, type JsonObject, type Part, partsOf } from './parts.js';
import { plainRecord } from './plain-record.js';
import { isCrawlDate, readStated, statedTitle } from './stated.js';
import { isBesideShell, searchText, type TextNames } from './text-field.js';
import { guessUrl, usableAddress } from './urls.js';

/** Which fields of an input record to read; what is left out is looked for under the usual names. */
export interface FieldNames extends TextNames {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Fields to carry along under `kept`, or all that were not read. */
  readonly keep?: readonly string[] | 'all' | undefined;
}

export interface RecordFields {
  /** `null` where the record has no text field. In base64 where `base64` says so. */
  readonly text: string | null;
  readonly base64: boolean;
  /** The name of the field says so; `null` where it does not say. */
  readonly format: TextFormat | null;
  /** A markup that is none of these, which the name of the field says; `null` where it does not say. */
  readonly markup: string | null;
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
export function hasText(own: JsonObject, names: FieldNames): boolean {
  const record = plainRecord(own);
  return searchText(record, names.text === undefined && names.html === undefined ? partsOf(record) : [], names).found !== null;
}

/**
 * Reads a record's fields. Only own properties count, so a field called `__proto__` is a field like any other.
 * Where nothing is named, a whole HTML page is read rather than a text, because it tells more, and a text rather than a fragment of HTML.
 */
export function readFields(own: JsonObject, names: FieldNames): RecordFields {
  const record = plainRecord(own);
  const parts = partsOf(record);
  const search = searchText(record, parts, names);
  const shell = isBesideShell(search);
  const text = shell ? search.beside : search.found;
  const id = names.id === undefined ? guessIdentity(parts) : namedIdentity(record, names.id);
  const url = names.url === undefined ? guessUrl(parts) : namedString(record, names.url);
  const address = url === undefined || url === null ? '' : usableAddress(url.value);
  const used = [text?.name, id?.name, url?.name].filter((name) => name !== undefined);
  return {
    text: text?.value ?? null,
    base64: text?.base64 ?? false,
    format: text?.format ?? null,
    markup: text === null ? null : (MARKUP_FIELDS.get(plainName(text.name.slice(text.name.lastIndexOf('.') + 1))) ?? null),
    id: id?.value ?? null,
    url: address === '' ? null : address,
    badUrl: url !== null && address === '' && url.value.trim() !== '' ? url.value.trim() : null,
    shell,
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

const PLAIN_ID_FIELDS = ID_FIELDS.map(plainName);

function guessIdentity(parts: readonly Part[]): Found | null {
  for (const { path, object, names, content } of parts) {
    if (!content && path !== 'sys.') continue;
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
  if (typeof value === 'string') return isNothing(value) ? null : value;
  if (typeof value === 'number') return String(value);
  return isJsonObject(value) && typeof value['$oid'] === 'string' ? value['$oid'] : null;
}

function namedString(record: JsonObject, path: string): Found | null {
  const value = fieldAt(record, path);
  return typeof value === 'string' && !isNothing(value) ? { name: path, value } : null;
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

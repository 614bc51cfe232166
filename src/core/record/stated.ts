import { parseJson } from '../parse-json.js';
import type { RecordStatements } from '../types.js';
import { firstBeside, MODIFIED_BESIDE, PUBLISHED_BESIDE, TITLES_BESIDE } from './beside.js';
import { fetchTime } from './fetched.js';
import {
  AUTHOR_FIELDS,
  AUTHOR_OBJECTS,
  FEED_OBJECTS,
  MODIFIED_FIELDS,
  PUBLISHED_FIELDS,
  plainName,
  SITE_FIELDS,
  SITE_OBJECTS,
  TAG_FIELDS,
  TITLE_FIELDS,
} from './field-names.js';
import { isNothing } from './nothing.js';
import { isJsonObject, type JsonObject, type Part } from './parts.js';
import { isMarkedLines } from './slices.js';
import { LONGEST_STATEMENT, MOST_STATEMENTS } from './stated-limits.js';

const PLAIN_TITLES = TITLE_FIELDS.map(plainName);
const PLAIN_AUTHORS = AUTHOR_FIELDS.map(plainName);
const PLAIN_AUTHOR_OBJECTS = AUTHOR_OBJECTS.map(plainName);
const PLAIN_PUBLISHED = PUBLISHED_FIELDS.map(plainName);
const PLAIN_MODIFIED = MODIFIED_FIELDS.map(plainName);
const PLAIN_TAGS = TAG_FIELDS.map(plainName);
const PLAIN_SITES = SITE_FIELDS.map(plainName);
const PLAIN_SITE_OBJECTS = SITE_OBJECTS.map(plainName);
const PLAIN_FEED_OBJECTS = FEED_OBJECTS.map(plainName);
/** Characters of a list in a string. */
const LONGEST_LIST = LONGEST_STATEMENT * MOST_STATEMENTS;

/** What a record calls its page. */
export function statedTitle(parts: readonly Part[]): string | null {
  return first(parts, PLAIN_TITLES, titleOf) ?? firstBeside(parts, TITLES_BESIDE, titleOf);
}

/** WordPress has the title in an object, written as HTML: `{"rendered": "Fish &#038; <em>Chips</em>"}`; other systems several for several places. */
function titleOf(field: unknown): string | null {
  if (Array.isArray(field) && isMarkedLines(field))
    return (
      field
        .map(({ text }) => stringOf(text))
        .filter(Boolean)
        .join(' ') || null
    );
  if (!isJsonObject(field)) return withoutTags(stringOf(field));
  return stringOf(field['rendered'])?.replace(/<[^<>]*>/g, '') ?? withoutTags(stringOf(field['basic']));
}

/** Tags that are set around words of titles. */
const TITLE_TAG = /<\/?(?:em|i|b|strong|span|sup|sub|u|mark|small|br|wbr)(?:\s[^<>]{0,200})?\/?>/gi;
const CLOSING = /<\/[a-z]|<w?br/i;

/** A title as scrapers copy it with its markup. One that speaks of a tag closes none. */
function withoutTags(title: string | null): string | null {
  return title !== null && CLOSING.test(title) ? title.replace(TITLE_TAG, (tag) => (/^<br/i.test(tag) ? ' ' : '')).trim() || null : title;
}

/** What a record states of its page beside text, title and address. Headers of answers and of archives tell about other things. */
export function readStated(parts: readonly Part[]): RecordStatements {
  const own = parts.filter(
    ({ content, path }) => content || /(?:^|\.)(?:meta(?:data)?|_embedded|credits|taxonomy|sys|history)\.$/i.test(path),
  );
  return {
    authors:
      first(own, PLAIN_AUTHORS, stringsOf) ??
      first(own, PLAIN_AUTHOR_OBJECTS, (field) => (isJsonObject(field) ? stringsOf(field) : null)) ??
      [],
    publishedAt: first(own, PLAIN_PUBLISHED, momentOf) ?? firstBeside(own, PUBLISHED_BESIDE, momentOf),
    modifiedAt: first(own, PLAIN_MODIFIED, momentOf) ?? firstBeside(own, MODIFIED_BESIDE, momentOf),
    tags: first(own, PLAIN_TAGS, tagsOf) ?? [],
    siteName:
      first(own, PLAIN_SITES, (field) => nameOf(field) ?? stringOf(field)) ??
      first(own, PLAIN_SITE_OBJECTS, nameOf) ??
      first(own, PLAIN_FEED_OBJECTS, (field) => (isJsonObject(field) ? stringOf(field['title']) : null)),
  };
}

/** The name of what has one: `{"id": "bay", "name": "Bay Courier"}`. */
function nameOf(field: unknown): string | null {
  return isJsonObject(field) ? stringOf(field['name']) : null;
}

/** The first field of these names whose value says something. */
function first<T>(parts: readonly Part[], names: readonly string[], read: (field: unknown) => T | null): T | null {
  for (const part of parts) {
    for (const name of names) {
      const own = part.names.get(name);
      const value = own === undefined || (name === 'date' && isCrawlDate(part)) ? null : read(part.object[own]);
      if (value !== null) return value;
    }
  }
  return null;
}

/** Corpora made from Common Crawl call the crawl's date just that. */
export function isCrawlDate({ object, names }: Part): boolean {
  const dump = names.get('dump');
  const crawl = dump === undefined ? undefined : object[dump];
  return typeof crawl === 'string' && crawl.startsWith('CC-MAIN-');
}

/** Scrapers collect what a selector matches into lists. */
function stringOf(field: unknown): string | null {
  const value: unknown = Array.isArray(field) && field.length === 1 ? field[0] : field;
  if (typeof value !== 'string' || value.length > LONGEST_STATEMENT) return null;
  return isNothing(value) ? null : value.trim();
}

/** A string or several, people and topics by their names, a feed's by their terms: `[{"name": "Ada Byron"}]`. A table has lists as JSON or as Python prints them; what else it puts in brackets is nothing. */
function stringsOf(field: unknown): readonly string[] | null {
  const own = isJsonObject(field) && Array.isArray(field['data']) ? field['data'] : field;
  const whole = typeof own === 'string' && own.startsWith('[') && own.length <= LONGEST_LIST ? parsedList(own) : own;
  // WordPress has a list for each kind of topic.
  const values: readonly unknown[] = Array.isArray(whole) ? whole.slice(0, MOST_STATEMENTS).flat(1).slice(0, MOST_STATEMENTS) : [whole];
  const strings = values.map((value) => stringOf(isJsonObject(value) ? nameIn(value) : value)).filter((value) => value !== null);
  return strings.length === 0 ? null : strings;
}

const NAMES = [
  'display_name',
  'displayName',
  'name',
  'full_name',
  'fullName',
  'nickname',
  'term',
  'label',
  'text',
  'login',
  'username',
] as const;

/** What a relation to another record is wrapped in: `{"data": {"id": 3, "attributes": {"name": "Ada Byron"}}}`. */
const WRAPPINGS = ['data', 'attributes'] as const;

function nameIn(object: JsonObject): unknown {
  const own = NAMES.map((name) => object[name]).find((value) => typeof value === 'string' && value !== '');
  if (own !== undefined) return own;
  const inner = WRAPPINGS.map((name) => object[name]).find(isJsonObject);
  return inner === undefined ? undefined : nameIn(inner);
}

/** Lists of tags are often one string, with commas, semicolons, bars or line ends between: `nets|rules`, `<nets><rules>`. */
const BRACKETED = /^(?:<[^<>]+>)+$/;

function tagsOf(field: unknown): readonly string[] | null {
  const tags = stringsOf(field)
    ?.flatMap((value) => (BRACKETED.test(value) ? value.slice(1, -1).split('><') : value.split(/[,;|\r\n]/)))
    .filter((tag) => !isNothing(tag));
  return tags === undefined || tags.length === 0 ? null : tags;
}

function parsedList(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return pythonList(text);
  }
}

/** Strings of a list as Python prints it, which tables made there hold: `['Ada Byron', "Bo O'Neil"]`. */
const PYTHON_LIST = /^\[\s*(?:u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*(?:,\s*|(?=\])))+\]$/;
const PYTHON_STRING = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;

function pythonList(text: string): readonly string[] | null {
  if (!PYTHON_LIST.test(text)) return null;
  return [...text.matchAll(PYTHON_STRING)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(['"\\])/g, '$1'));
}

/** A date as it is written; seconds or milliseconds since 1970 in ISO 8601. Databases have moments in objects: `{"$date": "2024-05-06"}`, `{"$date": {"$numberLong": "1714979289000"}}`. */
function momentOf(field: unknown): string | null {
  const date = isJsonObject(field) && Object.hasOwn(field, '$date') ? field['$date'] : field;
  const value = isJsonObject(date) && Object.hasOwn(date, '$numberLong') ? date['$numberLong'] : date;
  if (typeof value === 'number') return isCompactDay(value) ? String(value) : fetchTime(value);
  const text = stringOf(value);
  if (text !== null && NO_DATE.test(text)) return null;
  return text !== null && /^\d{10}(?:\d{3})?$/.test(text) ? fetchTime(text) : text;
}

/** What databases have where there is no date. Another field may have one. */
const NO_DATE = /^(?:0000-00-00|0001-01-01|1970-01-01[T ]00:00:00)|^[^\p{N}]*$/u;

/** `20240305` as a number. */
function isCompactDay(value: number): boolean {
  return Number.isInteger(value) && value >= 19000101 && value <= 21001231;
}

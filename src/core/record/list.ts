import { plainName } from './field-names.js';
import { INNER_LIST_PARTS, LIST_PARTS, NAMED_LISTS, STORY_LISTS } from './part-names.js';
import { isJsonObject, type JsonObject } from './parts.js';
import type { InnerList } from './values.js';

/** A list in a list of a list is no answer of a service. */
const DEEPEST = 4;

/**
 * Where the list of records begins in the one object that a service answers with, `{"success": true, "data": [{…}, …]}`, or that is such a list
 * itself: the offset of its bracket in bytes. `null` when the text begins with no such object.
 * @param text The file's beginning.
 * @param hasText Whether a record holds a text. An object that does is a record itself, whatever lists it has besides.
 */
export function innerList(text: string, hasText: (record: JsonObject) => boolean): InnerList | null {
  const found = innerListAt(text, hasText);
  return found === null ? null : { ...found, offset: utf8Length(text.slice(0, found.offset)) };
}

/** The same of a text in which each character stands for a byte. */
export function innerListAt(text: string, hasText: (record: JsonObject) => boolean): InnerList | null {
  if (!/^\s*\{/.test(text)) return null;
  const opening = text.indexOf('{');
  const found = findList(text, opening + 1, hasText, 1);
  if (found !== null) return { offset: found.at, depth: found.depth, named: found.named };
  return holdsRecords(text, opening + 1, hasText) ? { offset: opening, depth: 0, named: true } : null;
}

/** Of so many records by their names, `{"a1": {…}, "a2": {…}}`, each must hold a text. */
const LOOKED_AT = 3;

const ADDRESS = /^https?:\/\/[^\s/]/i;

/** Whether an object is a list of records by their names, or of texts by their addresses, and no record in parts, as far as its beginning shows. */
function holdsRecords(text: string, from: number, hasText: (record: JsonObject) => boolean): boolean {
  let at = from;
  for (let count = 1; ; count++) {
    KEY.lastIndex = at;
    const key = KEY.exec(text)?.[1];
    if (key === undefined) return false;
    const isPage = text[KEY.lastIndex] === '"' && ADDRESS.test(key);
    const end = isPage || text[KEY.lastIndex] === '{' ? valueEnd(text, KEY.lastIndex) : -1;
    // A page may be longer than what is seen of it.
    if (end === -1) return isPage;
    const record = parsed(text.slice(KEY.lastIndex, end));
    if (!isPage && (!isJsonObject(record) || !hasText(record) || hasText({ [key]: record }))) return false;
    const next = /^\s*([,}])/.exec(text.slice(end, end + 100));
    if (next?.[1] !== ',' || count === LOOKED_AT) return next !== null;
    at = end + next[0].length;
  }
}

interface Found {
  readonly at: number;
  readonly depth: number;
  readonly named: boolean;
}

/** Of an object, or of a list of one: what is exported of a whole database. */
const OPENING = /^(?:\[\s{0,100})?\{/;
const LONGEST_OPENING = 102;
const KEY = /\s*"((?:[^"\\]|\\.){0,200})"\s*:\s*/y;

function findList(text: string, from: number, hasText: (record: JsonObject) => boolean, depth: number): Found | null {
  let at = from;
  for (;;) {
    KEY.lastIndex = at;
    const key = KEY.exec(text)?.[1];
    if (key === undefined) return null;
    at = KEY.lastIndex;
    const name = plainName(key);
    const listed = LIST_PARTS.has(name) || (depth > 1 && INNER_LIST_PARTS.has(name));
    const opens = listed ? opensRecords(text, at, hasText) : STORY_LISTS.has(name) ? opensRecords(text, at, isStory) : 'no';
    if (opens === 'yes') return { at, depth, named: false };
    if (NAMED_LISTS.has(name) && depth > 1 && text[at] === '{' && holdsRecords(text, at + 1, hasText)) return { at, depth, named: true };
    const opening = listed && depth < DEEPEST ? (OPENING.exec(text.slice(at, at + LONGEST_OPENING))?.[0] ?? '') : '';
    const inside = opening === '' ? null : findList(text, at + opening.length, hasText, depth + (opening === '{' ? 1 : 2));
    if (inside !== null) return inside;
    if (opens === 'perhaps') return { at, depth, named: false };
    const end = valueEnd(text, at);
    if (end === -1 || hasText({ [key]: parsed(text.slice(at, end)) })) return null;
    const comma = /^\s*,/.exec(text.slice(end, end + 100));
    if (comma === null) return null;
    at = end + comma[0].length;
  }
}

/** Paragraphs of a story stand in a list of the same name as stories that were searched for. */
function isStory(record: JsonObject): boolean {
  return isJsonObject(record['headlines']) && Array.isArray(record['content_elements']);
}

/** Of the first records of a list so many may be of other kinds. */
const MOST_OTHERS = 20;

/** A list of objects, one of the first of which must hold a text, as far as it stands in the head. One that goes on behind it may be a whole database, whose tables are the lists. */
function opensRecords(text: string, at: number, hasText: (record: JsonObject) => boolean): 'yes' | 'perhaps' | 'no' {
  if (text[at] !== '[') return 'no';
  let from = at + 1;
  for (let count = 0; count < MOST_OTHERS; count++) {
    const first = from + (/^\s*/.exec(text.slice(from, from + 200))?.[0].length ?? 0);
    if (text[first] !== '{') return 'no';
    const end = valueEnd(text, first);
    if (end === -1) return 'perhaps';
    const record = parsed(text.slice(first, end));
    if (!isJsonObject(record)) return 'no';
    if (hasText(record)) return 'yes';
    const comma = /^\s*,/.exec(text.slice(end, end + 100));
    if (comma === null) return 'no';
    from = end + comma[0].length;
  }
  return 'no';
}

/** The object that a text begins with, and the offset behind it; `null` where there is none whole. */
export function firstObject(text: string): { readonly object: JsonObject; readonly end: number } | null {
  const at = text.indexOf('{');
  const end = at === -1 || text.slice(0, at).trim() !== '' ? -1 : valueEnd(text, at);
  const object = end === -1 ? undefined : parsed(text.slice(at, end));
  return isJsonObject(object) ? { object, end } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Offset behind the JSON value that begins at `at`; `-1` where the text ends first. */
function valueEnd(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const letter = text[index];
    if (letter === '"') {
      index++;
      while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
      if (depth === 0) return index < text.length ? index + 1 : -1;
    } else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') {
      if (depth === 0) return index;
      depth--;
      if (depth === 0) return index + 1;
    } else if (letter === ',' && depth === 0) return index;
  }
  return -1;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

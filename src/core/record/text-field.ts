import type { TextFormat } from '../types.js';
import { fieldAt } from './field-at.js';
import { BASE64_FIELDS, HTML_FIELDS, MARKDOWN_FIELDS, plainName, TEXT_FIELDS, TREE_FIELDS } from './field-names.js';
import { packedBytes } from './packed.js';
import type { JsonObject, Part } from './parts.js';
import { richText } from './rich-text.js';
import { isShell } from './shell.js';
import { textOf } from './text-of.js';

export interface TextNames {
  /** Dotted path, such as `data.article.text`. A field whose own name has the dots wins. */
  readonly text?: string | undefined;
  /** Dotted path of the page's HTML. Given without `text`, no text is looked for; with it, `text` serves where a record has no HTML. */
  readonly html?: string | undefined;
}

export interface FoundText {
  /** Dotted path. */
  readonly name: string;
  readonly value: string;
  readonly format: TextFormat | null;
  readonly base64: boolean;
}

export interface TextSearch {
  /** The first field that holds a text; else an empty or null one, for a page without text is a page nonetheless. */
  readonly found: FoundText | null;
  /** The text beside it that is read where the found HTML is a shell; `null` where there is none. */
  readonly beside: FoundText | null;
}

/** Looks for a record's text under the names that are asked for, else under the usual ones. */
export function searchText(record: JsonObject, parts: readonly Part[], names: TextNames): TextSearch {
  if (names.html === undefined && names.text === undefined) return guessText(parts);
  const html = names.html === undefined ? null : namedText(record, names.html, 'html');
  const text = names.text === undefined ? null : namedText(record, names.text, null);
  if (html !== null && html.value !== '') return { found: html, beside: text };
  return { found: text ?? html, beside: null };
}

/** Whether the text beside HTML is to be read in its place. */
export function isBesideShell({ found, beside }: TextSearch): boolean {
  if (found === null || found.base64 || found.format !== 'html' || beside === null || beside.base64) return false;
  return beside.name !== found.name && isShell(found.value, beside.value);
}

function namedText(record: JsonObject, path: string, format: TextFormat | null): FoundText | null {
  const read = packedOrRich(fieldAt(record, path));
  if (read === null) return null;
  const { value, from } = read;
  if (from === 'rich') return { name: path, value, format: 'html', base64: false };
  const name = plainName(path.slice(path.lastIndexOf('.') + 1));
  const base64 = from === 'packed' || (BASE64_FIELDS.has(name) && isBase64(value));
  return { name: path, value, format: format ?? (MARKDOWN_FIELDS.has(name) ? 'markdown' : null), base64 };
}

interface FieldText {
  readonly value: string;
  /** Bytes, in base64; HTML that an editor's tree makes; the field's own text. */
  readonly from: 'packed' | 'rich' | 'plain';
}

function packedOrRich(field: unknown): FieldText | null {
  const packed = packedBytes(field);
  if (packed !== null) return { value: packed, from: 'packed' };
  const rich = richText(field);
  return rich === null ? plainText(field) : { value: rich, from: 'rich' };
}

function packedOrPlain(field: unknown): FieldText | null {
  const packed = packedBytes(field);
  return packed === null ? plainText(field) : { value: packed, from: 'packed' };
}

function plainText(field: unknown): FieldText | null {
  const value = textOf(field);
  return value === null ? null : { value, from: 'plain' };
}

const PLAIN_TEXT_FIELDS = TEXT_FIELDS.map(plainName);
const PLAIN_HTML_FIELDS = HTML_FIELDS.map(plainName);
const PLAIN_TREE_FIELDS = TREE_FIELDS.map(plainName);

/** A whole HTML page rather than a text, because it tells more, and a text rather than a fragment of HTML. */
function guessText(parts: readonly Part[]): TextSearch {
  let page: FoundText | null = null;
  let fragment: FoundText | null = null;
  let text: FoundText | null = null;
  let plain: FoundText | null = null;
  let tree: FoundText | null = null;
  let empty: FoundText | null = null;
  for (const { path, object, names, content } of parts) {
    if (!content) continue;
    for (const name of PLAIN_HTML_FIELDS) {
      if (page !== null) break;
      const own = names.get(name);
      if (own === undefined) continue;
      const read = packedOrPlain(object[own]);
      if (read === null) continue;
      const { value, from } = read;
      const base64 = from === 'packed' || (BASE64_FIELDS.has(name) && isBase64(value));
      const found = { name: path + own, value, format: base64 || hasTag(value) ? ('html' as const) : null, base64 };
      if (value === '') empty ??= found;
      else if (base64 || isWholePage(value)) page = found;
      else fragment ??= found;
    }
    for (const name of PLAIN_TEXT_FIELDS) {
      const own = names.get(name);
      if (own === undefined) continue;
      const read = packedOrRich(object[own]);
      if (read === null) continue;
      const { value, from } = read;
      const format = from === 'rich' ? ('html' as const) : MARKDOWN_FIELDS.has(name) ? ('markdown' as const) : null;
      const found = { name: path + own, value, format, base64: from === 'packed' };
      if (value === '') empty ??= found;
      else if (isWholePage(value)) page ??= { ...found, format: 'html' };
      else {
        text ??= found;
        if (!found.base64) plain ??= found;
      }
      // Nothing that comes later is read.
      if (page !== null && plain !== null) return { found: page, beside: plain };
    }
    for (const name of PLAIN_TREE_FIELDS) {
      const own = names.get(name);
      if (own === undefined) continue;
      const value = richText(object[own]);
      if (value !== null && value !== '') tree ??= { name: path + own, value, format: 'html', base64: false };
      // The plain text beside what an editor keeps is wrapped at a column, with the addresses of links in it.
      if (fragment !== null && value !== null) text = null;
    }
  }
  return { found: page ?? text ?? fragment ?? tree ?? onlyPage(parts) ?? empty, beside: plain };
}

/** A whole page under a name that nobody looks for, where it is the only one: of several pages each is a document. */
function onlyPage(parts: readonly Part[]): FoundText | null {
  let found: FoundText | null = null;
  for (const { path, object, content } of parts) {
    if (!content) continue;
    for (const [own, value] of Object.entries(object)) {
      if (typeof value !== 'string' || !isWholePage(value)) continue;
      if (found !== null) return null;
      found = { name: path + own, value, format: 'html', base64: false };
    }
  }
  return found;
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

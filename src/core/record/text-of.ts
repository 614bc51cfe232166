import { isJsonObject, type JsonObject } from './parts.js';

/** What an entry of a list calls its text: `{"type": "text/html", "value": "<p>…"}` of a feed, `{"type": "paragraph", "text": "…"}` of an editor. */
const ENTRY_TEXTS = ['value', 'text', 'content', 'html'] as const;
/** An entry with one of these is a record of its own. */
const OF_RECORDS = ['title', 'headline', 'url', 'link', 'id', '_id'] as const;

/** What an object calls a text that stands in no list: a content management system's, or what a program made of XML. */
const OBJECT_TEXTS = ['processed', 'value', '*', '$t', '#text', '_text', '_cdata', '__cdata'] as const;

/** Forms that a wiki gives a page's text in: `{"storage": {"value": "<p>…", "representation": "storage"}}`. */
const REPRESENTATIONS = ['view', 'export_view', 'styled_view', 'storage'] as const;

/**
 * A string; the texts of a list line by line, as scrapers collect them, and those of words with marks among plain ones in one line; nothing where
 * there is `null`.
 */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (isJsonObject(value)) return objectText(value);
  if (!Array.isArray(value)) return null;
  const texts: string[] = [];
  let objects = 0;
  for (const entry of value) {
    if (entry === null) continue;
    const text = typeof entry === 'string' ? entry : isJsonObject(entry) ? entryText(entry) : null;
    if (text === null) return null;
    if (typeof entry !== 'string') objects++;
    if (typeof entry === 'string' || text !== '') texts.push(text);
  }
  if (texts.length === 0 && objects > 0) return null;
  return texts.join(objects > 0 && objects < texts.length ? '' : '\n');
}

function objectText(value: JsonObject): string | null {
  if (OF_RECORDS.some((name) => Object.hasOwn(value, name))) return null;
  for (const name of REPRESENTATIONS) {
    const form = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isJsonObject(form) && typeof form['representation'] === 'string' && typeof form['value'] === 'string') return form['value'];
  }
  for (const name of OBJECT_TEXTS) {
    const text = Object.hasOwn(value, name) ? value[name] : undefined;
    if (typeof text === 'string') return text;
  }
  return null;
}

/** Empty where an entry holds something else, such as a picture; `null` where it is a record. */
function entryText(entry: JsonObject): string | null {
  if (OF_RECORDS.some((name) => Object.hasOwn(entry, name))) return null;
  for (const name of ENTRY_TEXTS) {
    const text = Object.hasOwn(entry, name) ? entry[name] : undefined;
    if (typeof text === 'string') return text;
  }
  return '';
}

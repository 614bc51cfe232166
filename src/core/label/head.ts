import type { Kind } from '../section/index.js';
import type { Line } from '../types.js';

/** Lines above a page that tell of it: what reader services print, and the front matter of Markdown. */

/** Lines that a head may have; a longer one is none. */
const MOST_LINES = 60;
/** Of a head that a reader service prints, as `Title: …`, `URL Source: …`, and `Markdown Content:` in the end. */
const READER = /^(title|url source|published time|warning|number of pages|markdown content) ?: ?(.*)$/i;
const READER_KINDS: Readonly<Record<string, Kind>> = { title: 'title', 'url source': 'byline', 'published time': 'byline' };
/** What opens and closes front matter; Markdown is read without such lines' text. */
const RULE = /^(?:-{3,})?$/;
const END = /^(?:-{3,}|\.{3})?$/;
/** A line of front matter: a key, with or without a value. */
const FIELD = /^([A-Za-z][\w .-]{0,40}) ?:(?: .*)?$/;
const ITEM = /^- /;
const FIELD_KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['title', /^(?:title|headline)$/i],
  ['subtitle', /^(?:description|excerpt|summary|subtitle|dek)$/i],
  [
    'byline',
    /^(?:authors?|by|byline|date|created|published\w*|updated\w*|last_?mod\w*|modified\w*|pub_?date|url|link|permalink|canonical\w*|source)$/i,
  ],
  ['tags', /^(?:tags?|keywords?|categor(?:y|ies)|topics?)$/i],
];

/** The kinds of the lines of a page's head, from its first line on; empty where it has none. */
export function headKinds(lines: readonly Line[]): Kind[] {
  const [first] = lines;
  if (first === undefined) return [];
  if (RULE.test(first.text)) return frontMatter(lines);
  return READER.test(first.text) ? readerHead(lines) : [];
}

function readerHead(lines: readonly Line[]): Kind[] {
  const kinds: Kind[] = [];
  for (const { text } of lines) {
    const [, name, value] = READER.exec(text) ?? [];
    const key = name?.toLowerCase();
    if (key === undefined || kinds.length === MOST_LINES) return [];
    kinds.push(READER_KINDS[key] ?? 'other');
    // An article that begins with `Title:` is no such head.
    if (key === 'markdown content' && value === '') return kinds;
  }
  return [];
}

function frontMatter(lines: readonly Line[]): Kind[] {
  const kinds: Kind[] = ['other'];
  let kind: Kind = 'other';
  for (let at = 1; at < Math.min(lines.length, MOST_LINES); at++) {
    const line = lines[at];
    if (line === undefined || line.role === 'code') return [];
    if (END.test(line.text)) return at === 1 ? [] : [...kinds, 'other'];
    const key = FIELD.exec(line.text)?.[1];
    // Lists and texts of several lines are of the key above them.
    if (key === undefined && !(kinds.length > 1 && (ITEM.test(line.text) || line.role === 'item' || line.indent > 0))) return [];
    if (key !== undefined && line.indent === 0) kind = FIELD_KINDS.find(([, names]) => names.test(key))?.[0] ?? 'other';
    kinds.push(kind);
  }
  return [];
}

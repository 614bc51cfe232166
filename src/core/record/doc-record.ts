import { decodeXML } from 'entities';
import type { JsonObject } from './parts.js';

/** How the line begins that opens a document. */
export const OPENING = '<doc ';
const CLOSING = '</doc>';

/** A first line that says what document it opens, and ends with its tag or with that of the document. */
const FIRST = /^\ufeff?\s{0,200}<doc (?=[^\n]{0,4000}?\b(?:id|url|title)=")[^\n]{1,4000}>\s{0,20}(?:\n|$)/;
const NAME = /\s([a-z][\w:.-]{0,60})="/gi;

/** Whether a file begins with such a document. */
export function isAttributed(text: string): boolean {
  return FIRST.test(text.slice(0, 10_000));
}

/** The document as a record: its attributes, and the text between its tags. */
export function docRecord(piece: string): JsonObject {
  const end = endOfTag(piece);
  const inner = piece
    .slice(end)
    .replace(/^\r?\n/, '')
    .trimEnd();
  const text = inner.endsWith(CLOSING) ? inner.slice(0, -CLOSING.length) : inner;
  return { ...attributesOf(piece.slice(OPENING.length - 1, end - 1)), text };
}

/** Behind the tag that opens the document: a line of its own, of which titles may hold any sign, unless the whole document stands on it. */
function endOfTag(piece: string): number {
  const lineEnd = piece.indexOf('\n');
  const line = (lineEnd === -1 ? piece : piece.slice(0, lineEnd)).trimEnd();
  if (line.endsWith('>') && !line.endsWith(CLOSING)) return line.length;
  const close = line.indexOf('">');
  return close === -1 ? line.length : close + 2;
}

/** Each goes up to the name of the next, since quotes in titles are written as they are: `title=""Ferry" (song)"`. */
function attributesOf(tag: string): Record<string, string> {
  const names = [...tag.matchAll(NAME)];
  const entries = names.map(({ index, 0: opening, 1: name = '' }, at): [string, string] => {
    const value = tag.slice(index + opening.length, names[at + 1]?.index ?? tag.length).trimEnd();
    return [name, decodeXML(value.endsWith('"') ? value.slice(0, -1) : value)];
  });
  return Object.fromEntries(entries);
}

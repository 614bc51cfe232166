import { isDigit, isLower, isUpper, isWide, isWord } from '../characters.js';

/** Fragments by which pages call their notes. */
const NOTE_PLACE = /#(?:_?(?:ftn|edn)|cite|fn|foot|note|ref|end|sdfoot|bib|cr\d|r\d|b\d|aff)/i;
const NOTE_NUMBER = /^(?:\d{1,3}|[*†‡§¶]{1,3})$/;
const CLOSING = '.!?…:;,)]”»"%';

/** Whether an address is, by its fragment, that of a note. */
export function isNotePlace(url: string): boolean {
  return NOTE_PLACE.test(url);
}

/**
 * Whether a link is the bare mark of a note, which would change the word before it: `bridge[1](#fn1)`.
 * @param before the text that it touches
 */
export function isNoteLink(text: string, url: string, before: string): boolean {
  return NOTE_NUMBER.test(text) && before !== '' && before.trimEnd() === before && url.includes('#') && isNotePlace(url);
}

/** Whether the texts of two links that touch are words of their own: `[Older](/a)[Newer](/b)`. One may be a letter that the other has lost. */
export function areApart(before: string, text: string): boolean {
  const end = before.charCodeAt(before.length - 1);
  const start = text.charCodeAt(0);
  if (!isWord(start) || !(isWord(end) || CLOSING.includes(before.slice(-1))) || (isWide(end) && isWide(start))) return false;
  return !isSliver(before) && !isSliver(text);
}

function isSliver(text: string): boolean {
  const start = text.charCodeAt(0);
  return text.length <= (isLower(start) ? 2 : 1) && !isDigit(start) && !isUpper(start);
}

/** Marks that are looked through. */
const REACH = 16;

/** The last piece of text before a part of a line. */
export function lastOf(parts: readonly string[], part: number): string {
  let at = part - 1;
  while (at > 0 && part - at < REACH && parts[at] === '') at--;
  return parts[at] ?? '';
}

import type { CheckLine } from './define.js';

/** Where a text stands in a file: lines and columns from 1, the end behind the last character, columns in UTF-16 code units. */
export interface SourceSpan {
  readonly first: readonly [line: number, column: number];
  readonly end: readonly [line: number, column: number];
}

/** Characters of a page that is looked through: a longer one is no article, and the index takes five bytes for each. */
const LONGEST = 5_000_000;
/** Letters and digits from which a line is unlikely to stand within another by chance. */
const ANCHOR = 12;
/** Of a text, as many are compared. */
const COMPARED = 120;
/** A line that is not found costs a look through the whole page: after so many the source is another than the lines are of. */
const MOST_MISSED = 50;

/**
 * Finds laid-out lines of an HTML page again in its source, by the order of their ASCII letters and digits outside of tags: markup within a line, entities and white
 * space make no difference. The source is read when the first text is asked for.
 * @returns For a text of `lines[index]` its place; `null` where it is not found (or has too few letters).
 */
export function htmlPlaces(html: string, lines: readonly CheckLine[]): (text: string, index: number) => SourceSpan | null {
  let index: SourceIndex | null = null;
  return (text, at) => {
    if (html.length > LONGEST) return null;
    const key = lettersOf(text).slice(0, COMPARED);
    if (key === '') return null;
    index ??= readSource(html);
    const from = positionOf(index, lines, at);
    const found = index.letters.indexOf(key, from);
    if (found < 0) return null;
    const start = index.offsets[found] ?? 0;
    const end = (index.offsets[found + key.length - 1] ?? start) + 1;
    return { first: placeOf(html, start), end: placeOf(html, end) };
  };
}

interface SourceIndex {
  /** ASCII letters and digits of the page's text, small. */
  readonly letters: string;
  /** Offset of each in the source. */
  readonly offsets: Uint32Array;
}

/** Behind the lines above: each that is long enough is looked for behind the one before it, so that what stands twice is told apart. */
function positionOf({ letters }: SourceIndex, lines: readonly CheckLine[], index: number): number {
  let from = 0;
  let missed = 0;
  for (const { text } of lines.slice(0, index)) {
    const key = lettersOf(text).slice(0, COMPARED);
    if (key.length < ANCHOR) continue;
    const found = letters.indexOf(key, from);
    if (found >= 0) from = found + key.length;
    else if (++missed > MOST_MISSED) break;
  }
  return from;
}

const NOT_LETTERS = /[^a-z0-9]+/g;

function lettersOf(text: string): string {
  // Of characters outside ASCII some have small forms within it (K for Kelvin), which the source's do not get.
  return text
    .replace(/[^ -~]+/g, '')
    .toLowerCase()
    .replace(NOT_LETTERS, '');
}

/** Elements whose text is not of the page, and whose end tag alone ends them. */
const RAW = /^<(script|style|title|template|noscript)\b/i;
const ENTITY = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i;

function readSource(html: string): SourceIndex {
  const offsets = new Uint32Array(html.length);
  const codes = new Uint8Array(html.length);
  let count = 0;
  for (let at = 0; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 0x3c) at = endOfMarkup(html, at) - 1;
    else if (code === 0x26) at += (ENTITY.exec(html.slice(at, at + 34))?.[0].length ?? 1) - 1;
    else {
      const small = code >= 0x41 && code <= 0x5a ? code + 32 : code;
      if ((small >= 0x61 && small <= 0x7a) || (small >= 0x30 && small <= 0x39)) {
        codes[count] = small;
        offsets[count++] = at;
      }
    }
  }
  return { letters: textOf(codes.subarray(0, count)), offsets: offsets.subarray(0, count) };
}

/** In pieces: a call takes no more arguments than a stack holds. */
function textOf(codes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += 8192) pieces.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
  return pieces.join('');
}

/** Offset behind a tag, a comment, or an element without text of the page; behind a `<` that is none of these. */
function endOfMarkup(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return behind(html, '-->', at + 4);
  if (!/[a-z/!?]/i.test(html.charAt(at + 1))) return at + 1;
  const [, raw] = RAW.exec(html.slice(at, at + 12)) ?? [];
  const end = behind(html, '>', at);
  if (raw === undefined) return end;
  const close = new RegExp(`</${raw}`, 'gi');
  close.lastIndex = end;
  const found = close.exec(html);
  // What is never closed goes on to the end, as it does for a browser; to go on behind the tag would take the square of the time.
  return found === null ? html.length : behind(html, '>', found.index);
}

function behind(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found < 0 ? html.length : found + text.length;
}

function placeOf(html: string, offset: number): [number, number] {
  let line = 1;
  let start = 0;
  const ends = /\r\n|\n|\r/g;
  for (let end = ends.exec(html); end !== null && end.index < offset; end = ends.exec(html)) {
    line++;
    start = end.index + end[0].length;
  }
  return [line, offset - start + 1];
}

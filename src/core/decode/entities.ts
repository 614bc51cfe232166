import { decodeHTMLStrict } from 'entities';
import { countLineEnds, type Repair } from './mojibake.js';

/** Longest entity looked for, `&` and `;` apart: the longest name of HTML 4 has 8 characters, `#x10FFFF` as many. */
const MAX_NAME = 12;

const AMPERSAND = 38;
const SEMICOLON = 59;

/**
 * Decodes entities that a scraper left standing. Only those written in full, with their semicolon, and only where a reader
 * would: not in lines that show markup (`&lt;div&gt;`), not where the entity itself is the subject (`"&amp;"`), not `= &sum;` of a program.
 * @returns null when nothing is decoded. No line end is made or lost.
 */
export function decodeEntities(text: string): Repair | null {
  let out = '';
  let copied = 0;
  let count = 0;
  let first = 0;
  let last = 0;
  let line = 1;
  let counted = 0;
  /** End of the last line looked at, and whether its entities are to stay. */
  let lineEnd = -1;
  let lineStays = false;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const name = skipEscapedAmpersands(text, at + 1);
    const end = entityEnd(text, name);
    if (end === 0 && name === at + 1) continue;
    if (at >= lineEnd) {
      const start = lineStart(text, at, Math.max(lineEnd, 0));
      lineEnd = lineEndAfter(text, at);
      lineStays = showsMarkup(text.slice(start, lineEnd));
    }
    if (lineStays) continue;
    // `&amp;` before something that is no entity is an ampersand.
    const decoded = end === 0 ? '&' : decode(text.slice(name, end), text, at, end);
    const from = end === 0 ? name : end;
    const value = decoded ?? (name > at + 1 ? `&${text.slice(name, end)}` : null);
    if (value === null || isMention(text, at, from)) continue;
    line += countLineEnds(text, counted, at);
    counted = at;
    if (first === 0) first = line;
    last = line;
    count++;
    out += text.slice(copied, at) + value;
    copied = from;
    at = from - 1;
  }
  return count === 0 ? null : { text: out + text.slice(copied), count, lines: [first, last] };
}

/** Behind any number of `amp;`: what was escaped twice is decoded twice. */
function skipEscapedAmpersands(text: string, from: number): number {
  let at = from;
  while (text.startsWith('amp;', at)) at += 4;
  return at;
}

/** Offset behind the semicolon of the entity whose name begins at `from`; 0 when there is none. */
function entityEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_NAME + 1);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === SEMICOLON) return at > from + 1 ? at + 1 : 0;
    if (!isAlphanumeric(code) && !(code === 35 && at === from)) return 0;
  }
  return 0;
}

/** Names of ASCII characters that escaping functions write. The rest of them (`&num;`, `&in;`) are rather names of variables. */
const ASCII_NAMES: ReadonlySet<string> = new Set(['lt;', 'gt;', 'quot;', 'apos;', 'LT;', 'GT;', 'QUOT;', 'AMP;']);

function decode(reference: string, text: string, at: number, end: number): string | null {
  const value = decodeHTMLStrict(`&${reference}`);
  const code = value.codePointAt(0) ?? 0;
  if (value.length !== (code > 0xffff ? 2 : 1)) return null;
  if (reference.charCodeAt(0) === 35) {
    // A tab or a line end would change the lines.
    if (code === 9 || code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return ' ';
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0xfffd || (code >= 0xd800 && code <= 0xdfff) ? null : value;
  }
  if (code < 0x80) return ASCII_NAMES.has(reference) ? value : null;
  // Letters, punctuation and everyday signs; the mathematical names are English words that programs use.
  const everyday = code <= 0x17f || (code >= 0x370 && code <= 0x3ff) || (code >= 0x2000 && code <= 0x206f) || isEverydaySign(code);
  return everyday && !isAddressOf(text, at, end) ? value : null;
}

/** Euro, trade mark, number sign, arrows, bullets and card suits. */
function isEverydaySign(code: number): boolean {
  return code === 0x20ac || code === 0x2122 || code === 0x2116 || (code >= 0x2190 && code <= 0x2194) || (code >= 0x25a0 && code <= 0x26ff);
}

/** `p = &copy;` at the end of a line is a program's. */
function isAddressOf(text: string, at: number, end: number): boolean {
  if (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) return false;
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 32 && at - before < 4) before--;
  return text.charCodeAt(before) === 61;
}

const PAIRS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '“': '”', '‘': '’', '„': '“', '«': '»', '「': '」' };

/** `"&amp;"`, `` `&nbsp;` ``: quoted by itself, the entity is what is talked about. */
function isMention(text: string, at: number, end: number): boolean {
  const closing = PAIRS[text.charAt(at - 1)];
  return closing !== undefined && text.charAt(end) === closing;
}

/** Whether the line's entities, decoded, would make tags, or the line is about entities. */
function showsMarkup(line: string): boolean {
  for (let at = line.indexOf('lt;'); at !== -1; at = line.indexOf('lt;', at + 3)) {
    const before = line.charCodeAt(at - 1);
    const after = line.charCodeAt(at + 3);
    if ((before === AMPERSAND || before === SEMICOLON) && (isLetter(after) || after === 47 || after === 33 || after === 63)) return true;
  }
  return /entit|entid/i.test(line) && /html|xml|charact/i.test(line);
}

function lineStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  return start;
}

function lineEndAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isAlphanumeric(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}

import { highByte, withoutC1 } from './windows1252.js';

/**
 * What a run of non-ASCII characters is when its characters are taken for bytes.
 * - `strong`: UTF-8 that nobody writes by hand: `â€™`, `Ã©`, `Ã¶`.
 * - `weak`: UTF-8, but also what a writer may put side by side: `Ã”` (a Portuguese word before a closing quote).
 * - `broken`: not UTF-8, two or more accented letters in a row: another encoding was misread.
 * - `plain`: not UTF-8, nothing to see: `é`, `…”`.
 */
export type RunVerdict = 'strong' | 'weak' | 'broken' | 'plain';

export interface Run {
  readonly verdict: RunVerdict;
  /** The run read as UTF-8; of a plain run, the run with its C1 controls read as windows-1252. */
  readonly text: string;
}

/** Reads `line[start, end)`, a run of characters that are all above ASCII and all bytes of windows-1252. */
export function readRun(line: string, start: number, end: number): Run {
  let text = '';
  let strong = false;
  let sequences = 0;
  let script: Script | null = null;
  let before = start > 0 ? line.charCodeAt(start - 1) : 0;
  for (let at = start; at < end; ) {
    const length = sequenceLength(line, at, end);
    if (length === 0) return unreadable(line, start, end);
    const code = codePoint(line, at, length);
    const after = at + length < line.length ? line.charCodeAt(at + length) : 0;
    if (isStrong(line, at, length, code, before, after)) strong = true;
    const own = length === 2 ? scriptOf(code) : 'common';
    if (own !== 'common') {
      if (own === 'unlikely' || (script !== null && script !== own)) return unreadable(line, start, end);
      script = own;
    }
    text += String.fromCodePoint(withoutC1(code));
    before = code;
    sequences++;
    at += length;
  }
  // Two misread letters side by side, such as a Cyrillic or Chinese word, have no innocent reading.
  return { verdict: strong || sequences > 1 ? 'strong' : 'weak', text };
}

type Script = 'common' | 'latin' | 'greek' | 'cyrillic' | 'armenian' | 'hebrew' | 'arabic' | 'unlikely';

/**
 * The script of a two-byte character. A word keeps to one, whereas Chinese or Korean text misread as latin-1 gives by chance
 * one of each, phonetic signs and the scripts behind Arabic (Syriac, Thaana, N’Ko) included.
 */
function scriptOf(code: number): Script {
  if (code < 0x100) return 'common';
  if (code < 0x180 || (code >= 0x218 && code <= 0x21b)) return 'latin';
  if (code >= 0x2b0 && code < 0x370) return 'common';
  if (code < 0x370) return 'unlikely';
  if (code < 0x400) return 'greek';
  if (code < 0x500) return 'cyrillic';
  if (code < 0x590) return 'armenian';
  if (code < 0x600) return 'hebrew';
  return code < 0x700 ? 'arabic' : 'unlikely';
}

function unreadable(line: string, start: number, end: number): Run {
  let letters = 0;
  let text = '';
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code >= 0xc0 && code <= 0xff) letters++;
    text += String.fromCharCode(withoutC1(code));
  }
  return { verdict: letters > 1 ? 'broken' : 'plain', text };
}

/** Bytes of the UTF-8 sequence at `at`; 0 when there is none (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF). */
function sequenceLength(line: string, at: number, end: number): number {
  const lead = highByte(line.charCodeAt(at));
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > end) return 0;
  for (let offset = 1; offset < length; offset++) {
    const byte = highByte(line.charCodeAt(at + offset));
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  if (length === 2) return 2;
  const second = highByte(line.charCodeAt(at + 1));
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return length;
}

function codePoint(line: string, at: number, length: number): number {
  const lead = highByte(line.charCodeAt(at));
  let code = length === 2 ? lead & 0x1f : length === 3 ? lead & 0x0f : lead & 0x07;
  for (let offset = 1; offset < length; offset++) code = (code << 6) | (highByte(line.charCodeAt(at + offset)) & 0x3f);
  return code;
}

/** Signs that writers put straight behind an accented capital: closing quotes, dashes, ellipsis, footnote figures, marks. */
const CLOSERS = '\u2018\u2019\u201c\u201d\u2026\u203a\u00bb\u2013\u2014\u2022\u2122\u00ae\u00b9\u00b2\u00a0\u0160\u0161';

function isCloser(code: number): boolean {
  return CLOSERS.includes(String.fromCharCode(code));
}

function isLower(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
}

function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}

function isStrong(line: string, at: number, length: number, code: number, before: number, after: number): boolean {
  const lead = highByte(line.charCodeAt(at));
  const second = line.charCodeAt(at + 1);
  for (let offset = 1; offset < length; offset++) {
    const unit = line.charCodeAt(at + offset);
    // C1 controls are never written.
    if (unit >= 0x80 && unit <= 0x9f) return true;
  }
  if (length === 4) return true;
  if (length === 3) {
    // `â€` and `â‚¬` begin nearly all misread punctuation; no word has a currency sign or a low quote behind `â`.
    if (lead === 0xe2 && (second === 0x20ac || second === 0x201a)) return true;
    return !isCloser(second) || !isCloser(line.charCodeAt(at + 2));
  }
  if (lead === 0xc2) return second === 0xa0 || !isCloser(second);
  if (lead === 0xc3) {
    if (!isCloser(second)) return true;
    if (isLower(code)) return isLower(before) || isLower(after);
    return isLower(after) && !isUpper(before) && !isLower(before);
  }
  // Latin Extended-A, the letters of Polish, Czech, Turkish, Hungarian: inside a word only.
  if (lead === 0xc4 || lead === 0xc5) return !isCloser(second) && (isLower(before) || isLower(after));
  return false;
}

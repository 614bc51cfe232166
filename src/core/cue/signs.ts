/**
 * What numbers and marks say of their line. They are few beside words, and stand apart from the scan of words so that what is rare
 * does not make the compiler throw away its work on what is not.
 */
import * as char from './chars.js';
import { classOf } from './chars.js';
import type { Facts } from './facts.js';

/** Notes a number, the digits of `text` from `start` to `end`; nothing is looked at from `limit` on. */
export function noteNumber(f: Facts, text: string, start: number, end: number, limit: number): void {
  f.numbers++;
  const size = end - start;
  if (size === 4) {
    const century = (text.charCodeAt(start) - 48) * 10 + text.charCodeAt(start + 1) - 48;
    if (century === 19 || century === 20) f.years++;
  }
  if (size <= 2 && end + 2 < limit && text.charCodeAt(end) === 58 && isDigit(text, end + 1) && isDigit(text, end + 2)) f.clock = true;
}

function isDigit(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === char.DIGIT;
}

/**
 * Notes a mark of a class from `STOP` on, the character before `next`; at `limit` the line is taken to end.
 * @param previous The character before it, 0 for white space and words.
 */
export function noteMark(f: Facts, text: string, next: number, limit: number, code: number, kind: number, previous: number): void {
  switch (kind) {
    case char.STOP:
      // An ellipsis is counted when the line ends in it.
      if (code !== 0x2026 && (code !== 46 || previous !== 46) && (next >= limit || maySentenceEnd(text.charCodeAt(next)))) f.sentences++;
      if (code === 63 || code === 0xff1f || code === 0x61f) f.questions++;
      break;
    case char.COMMA:
      f.commas++;
      break;
    case char.QUOTE:
      f.quotes++;
      break;
    case char.OPEN:
      f.brackets++;
      break;
    case char.COLON:
      f.colons++;
      if (code === 58 && text.startsWith('//', next)) f.url = true;
      break;
    case char.SEPARATOR:
      f.separators++;
      break;
    case char.SYMBOL:
      f.symbols++;
      if (code === 64 && previous === 0 && next < limit)
        f.email ||= f.endClass === char.LOWER && classOf(text.charCodeAt(next)) !== char.SPACE;
      else noteSymbol(f, code);
      break;
  }
}

/** Whether what follows a full stop lets a sentence end before it. */
function maySentenceEnd(code: number): boolean {
  const kind = classOf(code);
  return kind === char.SPACE || kind === char.QUOTE || kind === char.CLOSE || kind === char.SOLO;
}

function noteSymbol(f: Facts, code: number): void {
  if (code === 35) f.hashtag = true;
  else if (code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0x20b9 || code === 0x20bd) f.money = true;
}

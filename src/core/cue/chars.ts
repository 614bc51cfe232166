/**
 * What each UTF-16 code unit is, for the scanner: one table look-up a character. Entries are computed when a character is
 * first met, so that starting up costs nothing.
 */

export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter of a script without case that writes words apart: Arabic, Hebrew, Devanagari, Hangul … */
export const UNCASED = 4;
/** A character that is a word of its own to the tokenizer: Han, kana, Thai, Lao, Khmer, Burmese. */
export const SOLO = 5;
export const DIGIT = 6;
/** Combining marks: part of the word they stand in. */
export const MARK = 7;
/** . ! ? and their like in other scripts. */
export const STOP = 8;
export const COMMA = 9;
export const QUOTE = 10;
/** What separates the items of a menu or a byline: | • · › » > / → – — */
export const SEPARATOR = 11;
export const SYMBOL = 12;
/** Zero-width and control characters. */
export const INVISIBLE = 13;
export const OPEN = 14;
export const CLOSE = 15;
export const COLON = 16;

/** Whether what begins with a character of this class begins with a word or a number. */
export function beginsWord(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === UNCASED || kind === SOLO || kind === DIGIT;
}

/** The class of each code unit, 0 where it has not been met. The scanner reads it by itself, and asks `classOf` where it finds 0. */
export const CLASSES: Uint8Array = new Uint8Array(65536);
/** The lower-case code unit of each that has been met. */
export const FOLDED: Uint16Array = new Uint16Array(65536);

const SOLO_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Georgian letters are small ones to Unicode, and no sentence or name begins with a capital. */
const CASELESS = /\p{Script=Georgian}/u;
const NAMED: readonly (readonly [number, string])[] = [
  [STOP, '.!?…。！？।॥؟۔．｡՞։'],
  [COMMA, ',;、，；،؛・'],
  [QUOTE, '"\'“”‘’«»„‚‹›「」『』《》〈〉`´＂'],
  [SEPARATOR, '|•·>/→–—‒―▸►▶●○■□▪◆◇★☆※|│┃‐\\<←↑↓⇒➔➜｜~∙⋅*'],
  [OPEN, '([{（［【〔｛'],
  [CLOSE, ')]}）］】〕｝'],
  [COLON, ':：'],
];

function classify(code: number): number {
  const char = String.fromCharCode(code);
  for (const [kind, chars] of NAMED) if (chars.includes(char)) return kind;
  if (code < 128) return classifyAscii(code);
  if (/\s/.test(char)) return SPACE;
  if (/[\p{Cc}\p{Cf}]/u.test(char)) return INVISIBLE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{M}/u.test(char)) return SOLO_SCRIPT.test(char) ? SOLO : MARK;
  if (/[\p{L}\p{Nl}]/u.test(char)) {
    if (SOLO_SCRIPT.test(char)) return SOLO;
    if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
    return /\p{Ll}/u.test(char) && !CASELESS.test(char) ? LOWER : UNCASED;
  }
  return SYMBOL;
}

/** Most pages need no other characters, and the expressions above take longer to compile than to run. */
function classifyAscii(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE;
  return code < 32 || code === 127 ? INVISIBLE : SYMBOL;
}

/** The class of a code unit; surrogates are symbols. */
export function classOf(code: number): number {
  const known = CLASSES[code] ?? 0;
  if (known !== 0) return known;
  const kind = classify(code);
  CLASSES[code] = kind;
  const lower = String.fromCharCode(code).toLowerCase();
  // The capital İ of Turkish folds to two code units, of which the first is the letter.
  FOLDED[code] = lower.length === 1 || code === 0x130 ? lower.charCodeAt(0) : code;
  return kind;
}

/** The lower-case code unit; defined once `classOf` has seen the character. */
export function foldOf(code: number): number {
  return FOLDED[code] ?? code;
}

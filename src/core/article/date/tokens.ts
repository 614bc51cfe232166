/** Words, numbers and marks of a line, as the date reader needs them. */
import { isTimeAbbreviation } from './zone-names.js';

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** As written; digits of every script as ASCII. */
  readonly text: string;
  /** The same in small letters, made once: half a dozen tables are asked for each word. */
  readonly small: string;
  /** Of a number of at most nine digits, else -1. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Zero of each script whose digits stand in dates: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada,
 * Malayalam, Thai, Lao, Burmese, Khmer, full width.
 */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

function digitOf(code: number): number {
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1;
  if (code > 0x17e9) return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

export function hasDigit(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) if (digitOf(text.charCodeAt(i)) >= 0) return true;
  return false;
}

const LETTER = /[\p{L}\p{M}]/u;
/** What each code unit that has been met is: 1 for a letter or mark, 2 for neither. */
const met = new Uint8Array(0x10000);

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (met[code] === 0) met[code] = LETTER.test(String.fromCharCode(code)) ? 1 : 2;
  return met[code] === 1;
}

/** Marks of the direction of writing, which some systems set between the parts of a date. */
const isDirection = (code: number): boolean =>
  code === 0x61c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
const isIdeograph = (code: number): boolean => code >= 0x3040 && code <= 0x9fff;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** The day of a second date that is glued to the year of a first: 9 in `10. Februar 20199. Februar 2019`; 0 where there is none. */
function gluedYear(digits: string, text: string, end: number): number {
  if (digits.length < 5 || digits.length > 6 || !/^(?:19|20)\d\d[1-9]/.test(digits)) return 0;
  const day = Number(digits.slice(4));
  if (day < 1 || day > 31) return 0;
  return text.startsWith('. ', end) && LETTER.test(text.charAt(end + 2)) ? day : 0;
}

function numberToken(digits: string, start: number, end: number): Token {
  return { kind: 'number', text: digits, small: digits, value: digits.length > 9 ? -1 : Number(digits), start, end };
}

function wordToken(word: string, start: number, end: number): Token {
  return { kind: 'word', text: word, small: word.toLowerCase(), value: -1, start, end };
}

/**
 * Ideographs stand alone (`年`), and a small letter before a capital ends a word: flattened pages glue
 * `Finance` to `October`, and `PM` to `Updated`.
 */
export function dateTokens(text: string): Token[] {
  const { length } = text;
  const tokens: Token[] = [];
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const start = i;
    if (code === 32 || isDirection(code)) {
      i++;
      continue;
    }
    if (digitOf(code) >= 0) {
      let digits = '';
      for (let digit = digitOf(code); digit >= 0 && i < length; digit = digitOf(text.charCodeAt(i))) {
        digits += digit;
        i++;
      }
      const glued = gluedYear(digits, text, i);
      if (glued > 0) {
        tokens.push(numberToken(digits.slice(0, 4), start, start + 4), numberToken(digits.slice(4), start + 4, i));
      } else tokens.push(numberToken(digits, start, i));
    } else if (isIdeograph(code)) {
      i++;
      tokens.push(wordToken(text.slice(start, i), start, i));
    } else if (isLetter(code)) {
      i++;
      while (i < length) {
        const next = text.charCodeAt(i);
        if (isIdeograph(next) || !isLetter(next) || (isUpper(next) && isLower(text.charCodeAt(i - 1)))) break;
        if (isUpper(next) && isLower(text.charCodeAt(i + 1)) && isTimeAbbreviation(text.slice(start, i))) break;
        i++;
      }
      tokens.push(wordToken(text.slice(start, i), start, i));
    } else {
      i++;
      const mark = text.slice(start, i);
      if (mark.trim() !== '') tokens.push({ kind: 'mark', text: mark, small: mark.toLowerCase(), value: -1, start, end: i });
    }
  }
  return tokens;
}

/** Numbers and letters that items of a list begin with: `1.`, `2)`, `(3)`, `٤-`, `a)`, `(iv)`, `б)`, `五、`, `⑥`, `#7`. */

import { ALPHABETS, DIGIT, figureOf, IDEOGRAPHIC, ideographicNumber, isNumberSign, numberOf, ROMAN } from './counting.js';

/** What follows a point is not a decimal: `1.5 litres of milk`. */
const NUMBER = new RegExp(`^(${DIGIT}{1,3})(?:[.．](?!${DIGIT})(?:-(?=\\s*\\p{L}))?|[)）、])\\s*(?=\\S)`, 'u');

/** One way to read a mark: `i)` is the ninth letter or the first Roman number. */
interface Reading {
  readonly style: string;
  readonly number: number;
}

/** How a mark is written, and what its one group says. */
interface Style {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (mark: string) => readonly Reading[];
}

function byNumber(name: string, pattern: string): Style {
  return { name, pattern: new RegExp(pattern, 'u'), read: (mark) => [{ style: name, number: numberOf(mark) }] };
}

const STYLES: readonly Style[] = [
  { name: 'number', pattern: NUMBER, read: (mark) => [{ style: 'number', number: numberOf(mark) }] },
  byNumber('bracketed', `^[(（](${DIGIT}{1,3})[)）]\\s*(?=\\S)`),
  byNumber('square', `^\\[(${DIGIT}{1,3})\\]\\s*(?=\\S)`),
  byNumber('dash', `^(${DIGIT}{1,3}) ?[-–—] (?=\\p{L})`),
  byNumber('hash', `^(?:#|№ ?)(${DIGIT}{1,3})[.:)]?\\s+(?=\\S)`),
  byNumber('degree', `^(${DIGIT}{1,2})[°º][.)]?-?\\s+(?=\\p{L})`),
  byNumber('slash', `^(${DIGIT}{1,2})/\\s+(?=\\S)`),
  byNumber('key', '^(\\d)\\ufe0f?\\u20e3\\s*(?=\\S)'),
  { name: 'letters', pattern: /^[(（]?([a-z]{1,5}|[A-Z])[)）]\s+(?=\S)/u, read: (mark) => readLetters(mark, '') },
  // `A. Byron` is a name.
  {
    name: 'pointed',
    pattern: /^([a-z]|[A-Z](?!\. \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$)|[ivx]{2,5}|[IVX]{2,5})\.\s+(?=\S)/u,
    read: (mark) => readLetters(mark, 'pointed '),
  },
  {
    name: 'alphabet',
    pattern: new RegExp(`^[(（]?([${[...new Set(ALPHABETS.join(''))].join('')}])(?:[)）．]\\s*|[.-]\\s+)(?=\\S)`, 'u'),
    read: readAlphabets,
  },
  {
    name: 'ideographic',
    pattern: new RegExp(
      `^(?:第(?=${IDEOGRAPHIC}[，、：])|[(（](?=${IDEOGRAPHIC}[)）])|(?=${IDEOGRAPHIC}[、．.]))(${IDEOGRAPHIC})[)），、：．.]\\s*(?=\\S)`,
      'u',
    ),
    read: (mark) => [{ style: 'ideographic', number: ideographicNumber(mark) }],
  },
  {
    name: 'sign',
    pattern: /^([\u2460-\u24ff\u2160-\u217b\u2776-\u2793\u3220-\u3229\u3280-\u3289])[.、)]?\s*(?=\S)/u,
    read: (mark) => [{ style: 'sign', number: mark.charCodeAt(0) }],
  },
];

const NONE: readonly Reading[] = [];

/** Notes and works that `[1]` stands before are shorter, in characters. */
const LONGEST_NOTE = 300;

/** The longest mark, without what stands before its letters. */
const MOST_LETTERS = 5;
/** Brackets, points and dashes behind a number or a letter, of ASCII and of East Asia. */
const CLOSING: ReadonlySet<number> = new Set(Array.from(').-）．、，：', (sign) => sign.charCodeAt(0)));

/** What every mark begins with: a figure, a bracket, a numbered sign, or letters with a mark behind. Hardly a line does. */
function mayBeMarked(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x28 || first === 0x5b || first === 0x23 || first === 0xff08 || first === 0x2116) return true;
  if (first < 0x80 ? !isLetter(first) : isNumberSign(first)) return figureOf(first) !== -1 || first > 0x7f;
  if (figureOf(first) !== -1) return true;
  for (let at = 1; at <= MOST_LETTERS; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      if (first >= 0x80) return false;
    } else if (CLOSING.has(code)) return true;
    else if (first < 0x80 || code < 0x80) return false;
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** The number that a line begins with as an item of a list; `null` where it begins with none. */
export function ordinalOf(text: string): number | null {
  if (figureOf(text.charCodeAt(0)) === -1) return null;
  const figures = NUMBER.exec(text)?.[1];
  return figures === undefined ? null : numberOf(figures);
}

export function withoutNumber(text: string): string {
  return text.replace(NUMBER, '');
}

/** Whether a line begins as an item that is numbered in some way; longer paragraphs with a number in square brackets have it to be cited by. */
export function isOrdinal(text: string): boolean {
  return markLength(text) > 0 && !(text.startsWith('[') && text.length > LONGEST_NOTE);
}

/** Length of the mark with the space behind it; 0 where there is none. */
export function markLength(text: string): number {
  if (!mayBeMarked(text)) return 0;
  for (const { pattern } of STYLES) {
    const found = pattern.exec(text);
    if (found !== null) return found[0].length;
  }
  return 0;
}

/** Whether the mark of the one item is that which follows the other's. */
export function countsOn(above: string, below: string): boolean {
  if (!mayBeMarked(below) || !mayBeMarked(above)) return false;
  const ways = readingsOf(above);
  return readingsOf(below).some(({ style, number }) => ways.some((way) => way.style === style && way.number + 1 === number));
}

function readingsOf(text: string): readonly Reading[] {
  for (const { pattern, read } of STYLES) {
    const mark = pattern.exec(text)?.[1];
    if (mark !== undefined) return read(mark);
  }
  return NONE;
}

function readLetters(letters: string, style: string): readonly Reading[] {
  const readings: Reading[] = [];
  const small = letters.toLowerCase();
  const capitals = letters !== small;
  if (letters.length === 1) readings.push({ style: style + (capitals ? 'capital' : 'letter'), number: letters.charCodeAt(0) });
  const roman = capitals && style === '' ? -1 : ROMAN.indexOf(small);
  if (roman !== -1) readings.push({ style: `${style}${capitals ? 'capital ' : ''}roman`, number: roman });
  return readings;
}

function readAlphabets(letter: string): readonly Reading[] {
  return ALPHABETS.map((alphabet) => ({ style: alphabet, number: alphabet.indexOf(letter) })).filter(({ number }) => number !== -1);
}

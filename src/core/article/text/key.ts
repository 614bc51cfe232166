import { HASH_SEED, hashStep } from './fnv.js';

/** Bounded: what repeats characters of one or two units without end keeps a place of the stack for each. */
const NOT_WORD = /[^\p{L}\p{M}\p{N}]{1,1000}/gu;
const MARK = /\p{M}/u;

/** Code units of which several make a letter together: the letters of Korean, the halves of a surrogate pair. */
const JAMO = [0x1100, 0x11ff] as const;
const HALVES = [0xd800, 0xdfff] as const;
/** A capital Sigma is another small letter at the end of a word. */
const SIGMA = '\u03a3';

/** What a code unit gives to a key, where that depends on its neighbours or is more than one unit. */
const HARD = 0xffff;
/** Not worked out yet. Of the units of letters none is as large as these two. */
const UNKNOWN = 0xfffe;
/** What each code unit gives to a key; 0 for nothing. */
const units = new Uint16Array(0x10000).fill(UNKNOWN);

/** A key is made in pieces of so many units at most: the arguments of a call have their limit. */
const key = new Uint16Array(1024);

/**
 * Letters and digits alone, small, compatibility forms written plainly: two lines with the same key say the same. Unit by unit where that
 * gives the same, which is five times as fast as what `wholeKey` says in one line.
 */
export function keyOf(text: string): string {
  const end = text.length;
  let written = '';
  for (let start = 0; start < end; start += key.length) {
    const length = fillKey(text, start, Math.min(end, start + key.length));
    if (length < 0) return wholeKey(text);
    written += stringOf(length);
  }
  return written;
}

/** Fills `key` with the units that a piece of a text gives; how many, or -1 where one of them is hard. Units that give nothing are written and then overwritten: no branch to guess wrong at the end of each word. */
function fillKey(text: string, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at++) {
    const unit = unitOf(text.charCodeAt(at));
    if (unit === HARD) return -1;
    key[length] = unit;
    length += (unit + 0xffff) >>> 16;
  }
  return length;
}

/** The beginning of `key` as a string. */
function stringOf(length: number): string {
  const codes = new Array<number>(length);
  for (let at = 0; at < length; at++) codes[at] = key[at] as number;
  return String.fromCharCode(...codes);
}

/** A number that texts with the same key share, and hardly any others, of a text from `start` to `end`. No key is made for it. */
export function hashKey(text: string, start: number = 0, end: number = text.length): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) {
    const unit = unitOf(text.charCodeAt(at));
    if (unit === HARD) return hashUnits(wholeKey(text.slice(start, end)));
    if (unit !== 0) hash = hashStep(hash, unit);
  }
  return hash;
}

/** ASCII letters and digits as keys have them; 0 for the rest of ASCII. */
const ASCII_UNITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[a-z\d]/i.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

function asciiUnit(code: number): number {
  return code < ASCII_UNITS.length ? (ASCII_UNITS[code] ?? 0) : 0;
}

/** What the key of a text from `start` begins with, where two ASCII letters or digits begin the text: what follows cannot change the first. 0 where a key must be made to tell. */
export function firstOfKey(text: string, start: number = 0): number {
  return asciiUnit(text.charCodeAt(start + 1)) === 0 ? 0 : asciiUnit(text.charCodeAt(start));
}

/** What the key of a text up to `end` ends in, where that is an ASCII letter or digit, which nothing before it can change; else 0. */
export function lastOfKey(text: string, end: number): number {
  return asciiUnit(text.charCodeAt(end - 1));
}

function hashUnits(key: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < key.length; at++) hash = hashStep(hash, key.charCodeAt(at));
  return hash;
}

function unitOf(code: number): number {
  const unit = units[code] as number;
  return unit === UNKNOWN ? workOut(code) : unit;
}

function workOut(code: number): number {
  const unit = unitOfLetter(code);
  units[code] = unit;
  return unit;
}

function unitOfLetter(code: number): number {
  const letter = String.fromCharCode(code);
  if (isWithin(code, HALVES) || letter.normalize('NFKC').includes(SIGMA)) return HARD;
  const whole = wholeKey(letter);
  if (whole === '') return 0;
  const unit = whole.charCodeAt(0);
  return whole.length > 1 || MARK.test(whole) || isWithin(unit, JAMO) ? HARD : unit;
}

function isWithin(code: number, [first, last]: readonly [number, number]): boolean {
  return code >= first && code <= last;
}

/** The small form of a capital with a dot is two letters, and Greek capitals lose their accents, and Sigma its form at a word's end. */
const UNLIKE_CAPITALS = /i\u0307|[άέήίόύώϊϋΐΰς]/g;
const PLAIN: Readonly<Record<string, string>> = {
  'i\u0307': 'i',
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ώ: 'ω',
  ϊ: 'ι',
  ϋ: 'υ',
  ΐ: 'ι',
  ΰ: 'υ',
  ς: 'σ',
};

/** What a key is; marks belong to their letters and stay, but for those that capitals are written without. */
export function wholeKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNLIKE_CAPITALS, (letter) => PLAIN[letter] ?? letter)
    .replace(NOT_WORD, '');
}

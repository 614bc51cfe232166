import { HASH_SEED, hashStep } from '../text/fnv.js';

/** The words of a page's address, which most sites make from the headline: `/2021/old-pier-to-open-1234.html`. */

/** Parts of an address that are numbers of things. */
const IDENTIFIER = /^(?:[0-9]+|[0-9a-f]{8,}|[a-z]*\d+[a-z0-9]*)$/;
/** Longer paths are cut: no site writes them by hand. */
const LONGEST_PATH = 1000;
/** The headline is in one of the last parts: `/news/old-pier-to-open/comments`. */
const LAST_PARTS = 3;

/** What an address says about the page, part by part. */
export interface Address {
  /** Number of different words in each of the last parts that have any, the last first. */
  readonly sizes: readonly number[];
  /** By the hash of each word of the whole path: in which of those parts it stands, a bit a part. */
  readonly words: ReadonlyMap<number, number>;
  /** By some bits of a hash: whether the path may hold the word. */
  readonly sieve: Uint8Array;
}

/** How far a text and an address say the same. */
export interface AddressMatch {
  /** Harmonic mean of the shares of a part's and of the text's words that they have in common, 0–1, of the part where it is highest. */
  readonly likeness: number;
  /** Words in that part; 0 where there is none. */
  readonly size: number;
  /** Place of that part from the end, 0 for the last. */
  readonly place: number;
  /** Share of the text's words that stand anywhere in the path. */
  readonly known: number;
}

const NO_MATCH: AddressMatch = { likeness: 0, size: 0, place: 0, known: 0 };

/** A letter as addresses write it: small, without accents, `ß` as `ss`. */
function strip(letter: string): string {
  const plain = letter
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return plain.replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/æ/g, 'ae').replace(/ı/g, 'i');
}

const OF_WORD = /[\p{L}\p{M}\p{N}]/u;
/** What a code unit gives to a word, by its number in these tables. */
const UNKNOWN = 0;
const NOTHING = 1;
const NO_WORD = 2;
const HALF = 3;
const LETTER = 4;
const PAIR = 5;
const classes = new Uint8Array(0x10000);
const firsts = new Uint16Array(0x10000);
const seconds = new Uint16Array(0x10000);

/** The second letter of those that some languages write with two: `ü` as `ue`. */
const umlauts = new Uint16Array(0x10000);
for (const pair of ['äe', 'Äe', 'öe', 'Öe', 'üe', 'Üe', 'åa', 'Åa', 'øe', 'Øe']) umlauts[pair.charCodeAt(0)] = pair.charCodeAt(1);

function classOf(code: number): number {
  const known = classes[code] ?? UNKNOWN;
  return known === UNKNOWN ? classify(code) : known;
}

function classify(code: number): number {
  const letter = String.fromCharCode(code);
  const plain = strip(letter);
  // The parts of a Korean letter are as good as the letter.
  const written = plain.length > 2 ? letter : plain;
  firsts[code] = written.charCodeAt(0);
  seconds[code] = written.charCodeAt(1);
  const found =
    code >= 0xd800 && code <= 0xdfff
      ? HALF
      : !OF_WORD.test(letter)
        ? NO_WORD
        : written === ''
          ? NOTHING
          : written.length === 1
            ? LETTER
            : PAIR;
  classes[code] = found;
  return found;
}

const SIEVE = 4095;

/** The hash of a word of the path; signs in it keep it from being found in a text. */
function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const kind = classOf(code);
    if (kind === NOTHING) continue;
    hash = hashStep(hash, kind === LETTER || kind === PAIR ? (firsts[code] ?? 0) : code);
    if (kind === PAIR) hash = hashStep(hash, seconds[code] ?? 0);
  }
  return hash;
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** The words of an address's path; `null` where there are none. */
export function readAddress(url: string | null): Address | null {
  const path = /^https?:\/\/[^/]+([^?#]*)/i.exec(url ?? '')?.[1] ?? '';
  if (path === '') return null;
  const sizes: number[] = [];
  const words = new Map<number, number>();
  const sieve = new Uint8Array(SIEVE + 1);
  for (const part of decode(path).slice(0, LONGEST_PATH).split('/').reverse()) {
    const own = new Set(
      part
        .toLowerCase()
        .replace(/\.[a-z]{2,5}$/, '')
        .split(/[-_+ ,.]+/)
        .filter((word) => word !== '' && !IDENTIFIER.test(word))
        .map(hashOf),
    );
    if (own.size === 0) continue;
    const bit = sizes.length < LAST_PARTS ? 1 << sizes.length : 0;
    if (sizes.length < LAST_PARTS) sizes.push(own.size);
    for (const word of own) {
      words.set(word, (words.get(word) ?? 0) | bit);
      sieve[word & SIEVE] = 1;
    }
  }
  return sizes.length === 0 ? null : { sizes, words, sieve };
}

/** Hashes of those words of the text that was read last which the address has, in order; what stands behind `metCount` is of earlier texts. */
const met: number[] = [];
/** In which parts each of them stands. */
const standing: number[] = [];
let metCount = 0;

/** Small ASCII letters and digits; 0 for the rest of ASCII. */
const SMALL = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});
const NINE = 57;

/** Fills `met` and `standing`, and counts the text's words. The numbers of an address are mostly identifiers, and are not counted. */
function meet(text: string, start: number, end: number, { words, sieve }: Address): number {
  metCount = 0;
  let all = 0;
  let hash = HASH_SEED;
  /** Of the word with umlauts as two letters, where it has any. */
  let long = HASH_SEED;
  let umlauted = false;
  let inWord = false;
  let digits = true;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    let first = code < 128 ? (SMALL[code] ?? 0) : 0;
    let second = 0;
    let umlaut = 0;
    if (code >= 128) {
      const kind = code >= 0xd800 && code <= 0xdfff ? classOfHalf(text, at) : classOf(code);
      if (kind === NOTHING) {
        inWord = true;
        digits = false;
        continue;
      }
      if (kind !== NO_WORD) first = kind === HALF ? code : (firsts[code] ?? 0);
      if (kind === PAIR) second = seconds[code] ?? 0;
      umlaut = umlauts[code] ?? 0;
    }
    if (first !== 0) {
      inWord = true;
      if (first > NINE) digits = false;
      if (umlaut !== 0 && !umlauted) {
        umlauted = true;
        long = hash;
      }
      hash = hashStep(hash, first);
      if (second !== 0) hash = hashStep(hash, second);
      if (!umlauted) {
        // Small ASCII letters, which most of most texts is.
        for (let next = at + 1; next < end; next++) {
          const small = text.charCodeAt(next);
          if (small < 97 || small > 122) break;
          hash = hashStep(hash, small);
          digits = false;
          at = next;
        }
        continue;
      }
      long = hashStep(long, first);
      if (second !== 0 || umlaut !== 0) long = hashStep(long, second || umlaut);
      continue;
    }
    if (!inWord) continue;
    if (!digits) {
      all++;
      let word = hash;
      let parts = sieve[hash & SIEVE] === 1 ? words.get(hash) : undefined;
      if (umlauted && parts === undefined) {
        word = long;
        parts = words.get(long);
      }
      if (parts !== undefined) {
        met[metCount] = word;
        standing[metCount++] = parts;
      }
    }
    hash = HASH_SEED;
    umlauted = false;
    inWord = false;
    digits = true;
  }
  return all;
}

/** Of half of a character. */
function classOfHalf(text: string, at: number): number {
  const start = text.charCodeAt(at) < 0xdc00 ? at : at - 1;
  return OF_WORD.test(String.fromCodePoint(text.codePointAt(start) ?? 0)) ? HALF : NO_WORD;
}

/** How far a text from `start` to `end` and an address say the same. Fastest on long texts that hold many such parts. */
export function matchAddress(text: string, start: number, end: number, address: Address | null): AddressMatch {
  if (address === null) return NO_MATCH;
  const all = meet(text, start, end, address);
  if (metCount === 0) return NO_MATCH;
  const { sizes } = address;
  let best = 0;
  let place = 0;
  for (let part = 0; part < sizes.length; part++) {
    let here = 0;
    let different = 0;
    for (let at = 0; at < metCount; at++) {
      if (((standing[at] ?? 0) & (1 << part)) === 0) continue;
      here++;
      if (met.indexOf(met[at] ?? 0) === at) different++;
    }
    if (here === 0) continue;
    const recall = different / (sizes[part] ?? 1);
    const precision = here / all;
    const likeness = (2 * recall * precision) / (recall + precision);
    if (likeness > best) {
      best = likeness;
      place = part;
    }
  }
  return { likeness: best, size: best > 0 ? (sizes[place] ?? 0) : 0, place, known: metCount / all };
}

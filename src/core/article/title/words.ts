import type { Page } from '../page.js';
import { HASH_SEED, hashStep } from '../text/fnv.js';

/** A line of so many characters is a paragraph. */
export const PARAGRAPH = 80;

/** Characters of the body whose words are counted: an article names its subject early. */
const READ = 6000;
/** From so many different words on a body tells what it is about. */
const LEAST_VOCABULARY = 40;
/** Words of four letters and more: function words are mostly shorter. */
const SHORTEST = 4;

/** What a code unit gives to a word: its small letter; one of these where it gives none. */
const UNKNOWN = 0;
const NO_LETTER = 1;
/** The half of a character. */
const HALF = 2;
const units = new Uint16Array(0x10000);
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
/** Greek writes another small sigma at a word's end. */
const FINAL_SIGMA = 0x3c2;
const SIGMA = 0x3c3;

function unitOf(code: number): number {
  let unit = units[code] ?? NO_LETTER;
  if (unit === UNKNOWN) {
    const letter = String.fromCharCode(code);
    unit = code >= 0xd800 && code <= 0xdfff ? HALF : LETTER_OR_MARK.test(letter) ? letter.toLowerCase().charCodeAt(0) : NO_LETTER;
    if (unit === FINAL_SIGMA) unit = SIGMA;
    units[code] = unit;
  }
  return unit;
}

/** Hands on the hash of each content word of a text up to `end`, in order. */
function eachWord(text: string, end: number, take: (hash: number) => void): void {
  let hash = HASH_SEED;
  let letters = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    // Small ASCII letters, which most of most texts is.
    if (code >= 97 && code <= 122) {
      hash = hashStep(hash, code);
      letters++;
      continue;
    }
    let unit = unitOf(code);
    if (unit === HALF) {
      const point = text.codePointAt(at) ?? 0;
      const letter = point > 0xffff ? String.fromCodePoint(point) : '';
      unit = LETTER_OR_MARK.test(letter) ? (letter.toLowerCase().codePointAt(0) ?? 0) : NO_LETTER;
      if (point > 0xffff) at++;
    }
    if (unit !== NO_LETTER) {
      hash = hashStep(hash, unit);
      letters++;
    } else if (letters > 0) {
      if (letters >= SHORTEST) take(hash);
      hash = HASH_SEED;
      letters = 0;
    }
  }
  if (letters >= SHORTEST) take(hash);
}

/** The hashes of a text's words of four letters and more, in order, in small letters. */
export function contentWords(text: string): number[] {
  const words: number[] = [];
  eachWord(text, text.length, (hash) => words.push(hash));
  return words;
}

/** A word is asked for among thousands that are not: by a few bits of its hash, whether it may be. */
const SIEVE = 0xfff;

/** How often each content word of some texts stands in the paragraphs of the body, from its core on; `null` where those hold too few different words. */
export function countsOf(texts: Iterable<readonly number[]>, page: Page, core: number): ReadonlyMap<number, number> | null {
  const counts = new Map<number, number>();
  const sieve = new Uint8Array(SIEVE + 1);
  for (const words of texts) {
    for (const word of words) {
      counts.set(word, 0);
      sieve[word & SIEVE] = 1;
    }
  }
  const different = new Set<number>();
  const take = (word: number): void => {
    if (different.size < LEAST_VOCABULARY) different.add(word);
    if (sieve[word & SIEVE] === 0) return;
    const count = counts.get(word);
    if (count !== undefined) counts.set(word, count + 1);
  };
  let left = READ;
  for (let at = Math.max(0, core); at < page.lines.length && left > 0; at++) {
    const line = page.lines[at];
    if (line === undefined || line.kind !== 'body' || line.length < PARAGRAPH) continue;
    eachWord(line.text, Math.min(line.length, left), take);
    left -= line.length;
  }
  return different.size < LEAST_VOCABULARY ? null : counts;
}

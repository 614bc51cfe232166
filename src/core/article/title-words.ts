import type { Page } from './page.js';

/** A line of so many characters is a paragraph. */
export const PARAGRAPH = 80;

/** Characters of the body whose words are counted: an article names its subject early. */
const READ = 6000;
/** From so many different words on a body tells what it is about. */
const LEAST_VOCABULARY = 40;
const CONTENT_WORD = /[\p{L}\p{M}]{4,}/gu;

/** Words of four letters and more: function words are mostly shorter. */
export function contentWords(text: string): string[] {
  return text.toLowerCase().match(CONTENT_WORD) ?? [];
}

/** What a code unit of a text in small letters is. */
const OTHER = 1;
const LETTER = 2;
/** The half of a character: words that hold one are left to the regular expression. */
const HALF = 3;
/** By code unit; 0 for one not asked for yet. */
const classes = new Uint8Array(0x10000);
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const SHORTEST = 4;

function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const found = code >= 0xd800 && code <= 0xdfff ? HALF : LETTER_OR_MARK.test(String.fromCharCode(code)) ? LETTER : OTHER;
  classes[code] = found;
  return found;
}

/** Words that are asked for, and a sieve for all others. */
class Counts {
  /** How often each word stands that is asked for. */
  readonly counts = new Map<string, number>();
  /** Different words, as far as they matter. */
  readonly different = new Set<string>();
  /** By a word's first two units and its length: whether it may be asked for. */
  readonly #sieve = new Uint8Array(4096);

  constructor(asked: Iterable<string>) {
    for (const word of asked) {
      this.counts.set(word, 0);
      this.#sieve[placeOf(word, 0, word.length)] = 1;
    }
  }

  read(text: string): void {
    const small = text.toLowerCase();
    let start = -1;
    for (let at = 0; at <= small.length; at++) {
      const kind = at < small.length ? classOf(small.charCodeAt(at)) : OTHER;
      if (kind === LETTER) {
        if (start < 0) start = at;
        continue;
      }
      if (kind === HALF) {
        // Halves join what stands around them, or part it: only the whole rest of the text tells.
        for (const word of contentWords(small.slice(start < 0 ? at : start))) this.#count(word);
        return;
      }
      if (start >= 0 && at - start >= SHORTEST) {
        if (this.#sieve[placeOf(small, start, at)] === 1 || this.different.size < LEAST_VOCABULARY) this.#count(small.slice(start, at));
      }
      start = -1;
    }
  }

  #count(word: string): void {
    if (this.different.size < LEAST_VOCABULARY) this.different.add(word);
    const count = this.counts.get(word);
    if (count !== undefined) this.counts.set(word, count + 1);
  }
}

function placeOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) * 31 + text.charCodeAt(start + 1) * 7 + text.charCodeAt(start + 2) + (end - start) * 131) & 4095;
}

/** How often each of some content words stands in the paragraphs of the body, from its core on; `null` where those hold too few different words. */
export function countsOf(asked: Iterable<string>, page: Page, core: number): ReadonlyMap<string, number> | null {
  const counts = new Counts(asked);
  let left = READ;
  for (let at = Math.max(0, core); at < page.lines.length && left > 0; at++) {
    const line = page.lines[at];
    if (line === undefined || line.kind !== 'body' || line.text.length < PARAGRAPH) continue;
    counts.read(line.text.length > left ? line.text.slice(0, left) : line.text);
    left -= line.text.length;
  }
  return counts.different.size < LEAST_VOCABULARY ? null : counts.counts;
}

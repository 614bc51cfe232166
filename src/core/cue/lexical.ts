import type { Facts } from './facts.js';
import { hashJoin, NUMBER_TOKEN } from './hash.js';
import type { Page } from './page.js';

/**
 * Words as cues. Each is a hash of its place in the line and the word; training keeps the few thousand that found weight.
 * Their names are made from the line at hand when a verdict is explained.
 */
export const LEXICAL_PLACES = [
  'line',
  'line above',
  'line below',
  'first word',
  'first two',
  'last word',
  'last two',
  'word in a short line',
  'word',
  'pair',
  'head of the run',
  'beginning of a word in a short line',
  'beginning of a word',
] as const;

const SHORT_LINE = 9;
const FEW_WORDS = 5;
const FIRST_WORDS = 14;
const LAST_WORDS = 4;

/** A line's lexical cues have at most: its own and three others whole, four at its ends, three for each of the words looked at. */
const MOST = 8 + 3 * (2 * SHORT_LINE + FIRST_WORDS + LAST_WORDS);

/** The lexical cues of one line; the lists are filled anew for each. */
export class LexicalCues {
  size = 0;
  readonly hashes: Int32Array = new Int32Array(MOST);
  /** Numbers in the table `LEXICAL_PLACES`. */
  readonly places: Uint8Array = new Uint8Array(MOST);
  /** The token's place in the page's list, or -1. */
  readonly at: Int32Array = new Int32Array(MOST);

  add(place: number, hash: number, at: number): void {
    const { size } = this;
    this.hashes[size] = hash;
    this.places[size] = place;
    this.at[size] = at;
    this.size = size + 1;
  }

  /** Finds those of a line. */
  read(page: Page, index: number, runFirst: number): void {
    const { facts, scan } = page;
    const f = facts[index] as Facts;
    const { tokens, beginnings } = scan;
    this.size = 0;
    if (f.words > 0 && f.words <= SHORT_LINE) this.add(0, hashJoin(1, f.key), -1);
    if (index > 0) this.#whole(facts[index - 1] as Facts, 1, 2);
    if (index + 1 < page.size) this.#whole(facts[index + 1] as Facts, 2, 3);
    if (runFirst > 0 && runFirst < index) this.#whole(facts[runFirst - 1] as Facts, 10, 11);
    if (f.words === 0) return;
    const { tokenStart: start, tokenEnd: end } = f;
    const size = end - start;
    this.add(3, hashJoin(4, tokens[start] as number), start);
    if (size > 1) {
      this.add(4, hashJoin(5, hashJoin(tokens[start] as number, tokens[start + 1] as number)), start);
      this.add(5, hashJoin(6, tokens[end - 1] as number), end - 1);
      this.add(6, hashJoin(7, hashJoin(tokens[end - 2] as number, tokens[end - 1] as number)), end - 2);
    }
    const short = f.words <= SHORT_LINE || (f.solo > 0 && f.words <= 2 * SHORT_LINE);
    for (let t = start; t < end; t++) {
      if (t - start >= FIRST_WORDS && end - t > LAST_WORDS) t = end - LAST_WORDS;
      const token = tokens[t] as number;
      if (token !== NUMBER_TOKEN) this.add(short ? 7 : 8, hashJoin(short ? 8 : 9, token), t);
      const beginning = beginnings[t] as number;
      if (beginning !== 0) this.add(short ? 11 : 12, hashJoin(short ? 12 : 13, beginning), t);
      if (short && t + 1 < end) this.add(9, hashJoin(10, hashJoin(token, tokens[t + 1] as number)), t);
    }
  }

  /** All words of another line, where they are few. */
  #whole(other: Facts, place: number, mark: number): void {
    if (other.words > 0 && other.words <= FEW_WORDS) this.add(place, hashJoin(mark, other.key), -1);
  }
}

import { mayHold, putIn, SIEVE } from '../cue/hash.js';
import type textWeights from './weights.json';

/** What `weights.json` holds; written by the training tool. */
export type StoredModel = Pick<
  typeof textWeights,
  'kinds' | 'named' | 'step' | 'present' | 'rows' | 'words' | 'wordRows' | 'chain' | 'calibration'
>;

/** The same in lists of numbers, as a model wants it. */
export interface WeightTable extends Pick<StoredModel, 'kinds' | 'named' | 'step' | 'chain' | 'calibration'> {
  /** Of each named cue, its place among the rows; -1 where it has none. */
  readonly places: Int16Array;
  /** Weights in whole steps, one a kind, row after row: of the named cues that have some, and of the words. */
  readonly rows: Int8Array;
  readonly wordRows: Int8Array;
  /** The largest of the weights, of either sign. */
  readonly largest: number;
  /** Of each word, its hash. */
  readonly words: Int32Array;
  /** Where a word's hash leads to, 1 added to the word's number; a taken place leads on to the next. As many as a power of two. */
  readonly slots: Uint16Array;
  /** A sieve of the hashes: of ten words of a page nine have no weight. */
  readonly sieve: Int32Array;
}

/** The words that the numbers of `slots` can tell apart, 0 being none. */
const MOST_WORDS = 65_535;

/** @throws RangeError where there are more words than a table can hold. */
export function weightTable(stored: StoredModel): WeightTable {
  const { kinds, named, step, chain, calibration } = stored;
  const present = bytesOf(stored.present);
  const places = new Int16Array(named);
  let at = 0;
  for (let cue = 0; cue < named; cue++) places[cue] = ((present[cue >> 3] as number) & (1 << (cue & 7))) === 0 ? -1 : at++;
  const hashes = bytesOf(stored.words);
  const words = new Int32Array(hashes.length / 4);
  if (words.length > MOST_WORDS) throw new RangeError(`${words.length} words, and at most ${MOST_WORDS} can be numbered`);
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(Math.max(1, words.length) * 2)));
  const sieve = new Int32Array(SIEVE);
  for (let word = 0; word < words.length; word++) {
    const h = word * 4;
    const hash =
      (hashes[h] as number) | ((hashes[h + 1] as number) << 8) | ((hashes[h + 2] as number) << 16) | ((hashes[h + 3] as number) << 24);
    words[word] = hash;
    putIn(sieve, hash);
    let slot = slotOf(hash, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = word + 1;
  }
  const signed = (base64: string) => Int8Array.from(bytesOf(base64));
  const lists = { places, rows: signed(stored.rows), wordRows: signed(stored.wordRows), words, slots, sieve };
  return { kinds, named, step, chain, calibration, largest: Math.max(largestOf(lists.rows), largestOf(lists.wordRows)), ...lists };
}

function largestOf(weights: Int8Array): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return largest;
}

function slotOf(hash: number, slots: Uint16Array): number {
  return (hash ^ (hash >>> 16)) & (slots.length - 1);
}

/** Finds words by their hash. */
export class WordIndex {
  readonly #words: Int32Array;
  readonly #slots: Uint16Array;
  readonly #sieve: Int32Array;

  constructor({ words, slots, sieve }: Pick<WeightTable, 'words' | 'slots' | 'sieve'>) {
    this.#words = words;
    this.#slots = slots;
    this.#sieve = sieve;
  }

  /** The number of a word; -1 where it is not known. */
  find(hash: number): number {
    if (!mayHold(this.#sieve, hash)) return -1;
    const slots = this.#slots;
    for (let slot = slotOf(hash, slots); ; slot = (slot + 1) & (slots.length - 1)) {
      const word = (slots[slot] as number) - 1;
      if (word < 0 || this.#words[word] === hash) return word;
    }
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEXTETS = new Uint8Array(128);
for (let i = 0; i < LETTERS.length; i++) SEXTETS[LETTERS.charCodeAt(i)] = i;

/** Base64 of RFC 4648 without a platform's help: this also runs where neither Buffer nor atob is at hand. */
function bytesOf(base64: string): Uint8Array {
  const length = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  // Up to two bytes more than are kept, so that the loop need not look for the end.
  const bytes = new Uint8Array((base64.length / 4) * 3);
  const sextet = (index: number) => SEXTETS[base64.charCodeAt(index)] as number;
  let at = 0;
  for (let i = 0; i < base64.length; i += 4) {
    const bits = (sextet(i) << 18) | (sextet(i + 1) << 12) | (sextet(i + 2) << 6) | sextet(i + 3);
    bytes[at] = bits >> 16;
    bytes[at + 1] = bits >> 8;
    bytes[at + 2] = bits;
    at += 3;
  }
  return bytes.subarray(0, bytes.length - length);
}

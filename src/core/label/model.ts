import { HashTable } from '../cue/hash.js';
import { cueCount } from '../cue/table.js';
import type { Line } from '../types.js';
import { AT_ONCE, type Factors, factorsOf } from './crf.js';
import { STATES } from './states.js';
import textWeights from './weights.json' with { type: 'json' };
import markupWeights from './weights-markup.json' with { type: 'json' };

/** The trained weights, ready for use. Cues below `named` are the named ones, in the order of the register; words follow. */
export interface Model {
  readonly named: number;
  /** Number of a word's row, plus one, by its hash. */
  readonly words: HashTable;
  /**
   * What each cue adds to the kinds' scores, in whole steps, two kinds to a number: the first in its lower 16 bits, the second, times
   * 65536, added to it. `rows[cue * stride + pair]`; `pairAt` takes sums of such numbers apart.
   */
  readonly rows: Int32Array;
  /** Log-odds of one step. */
  readonly step: number;
  /** Fills in the rows of the first `size` cues of a list; until then they may be zeros. */
  readonly unpack: (cues: Int32Array, size: number) => void;
  /** Numbers in a row: the pairs of kinds, and zeros up to a multiple of `AT_ONCE`. */
  readonly stride: number;
  readonly factors: Factors;
  /** By kind: calibrated confidence at ten evenly spaced probabilities from 0.1 to 1. */
  readonly calibration: readonly (readonly number[])[];
}

/** A run of so few pages needs few rows, and unpacking all takes longer than cleaning one page. */
const FEW_PAGES = 20;

let textModel: Model | null = null;
let markupModel: Model | null = null;

/**
 * The shipped model for pages with or without markup, unpacked on first use. Throws where the weights were trained for another set
 * of cues.
 */
export function shippedModel(markup: boolean): Model {
  if (markup) {
    markupModel ??= unpackModel(markupWeights);
    return markupModel;
  }
  textModel ??= unpackModel(textWeights);
  return textModel;
}

export function hasMarkup(lines: readonly Line[]): boolean {
  return lines.some((line) => line.element !== null);
}

/** What `weights.json` holds; written by the training tool. */
export type StoredModel = Pick<
  typeof textWeights,
  'kinds' | 'named' | 'step' | 'present' | 'rows' | 'words' | 'wordRows' | 'chain' | 'calibration'
>;

/** Unpacks stored weights. Throws where they were trained for another set of cues. */
export function unpackModel(stored: StoredModel): Model {
  const named = cueCount();
  const kinds = STATES.length;
  if (stored.named !== named || stored.kinds.join() !== STATES.join()) {
    throw new Error(`the weights are for ${stored.named} cues and the program has ${named}: run "npm run train"`);
  }
  const present = bytesOf(stored.present);
  const hashes = bytesOf(stored.words);
  const count = hashes.length / 4;
  const stride = Math.ceil(kinds / 2 / AT_ONCE) * AT_ONCE;
  const rows = new Int32Array((named + count) * stride);
  /** Where each cue's row stands among those of its list; -1 for none, or once it is unpacked. */
  const packed = new Int32Array(named + count);
  let at = 0;
  for (let cue = 0; cue < named; cue++) packed[cue] = ((present[cue >> 3] as number) & (1 << (cue & 7))) === 0 ? -1 : at++;
  const words = new HashTable(count);
  for (let word = 0; word < count; word++) {
    const h = word * 4;
    const hash =
      (hashes[h] as number) | ((hashes[h + 1] as number) << 8) | ((hashes[h + 2] as number) << 16) | ((hashes[h + 3] as number) << 24);
    words.set(hash, named + word + 1);
    packed[named + word] = word;
  }
  let whole = false;
  let pages = 0;
  const unpackRow = (cue: number): void => {
    const row = packed[cue] as number;
    if (row < 0) return;
    packed[cue] = -1;
    const list = cue < named ? stored.rows : stored.wordRows;
    for (let k = 0; k < kinds; k++) {
      const steps = (byteAt(list, row * kinds + k) << 24) >> 24;
      const at = cue * stride + (k >> 1);
      rows[at] = (rows[at] as number) + (k % 2 === 0 ? steps : steps * 65536);
    }
  };
  const unpack = (cues: Int32Array, size: number): void => {
    if (whole) return;
    whole = ++pages > FEW_PAGES;
    if (whole) for (let cue = 0; cue < packed.length; cue++) unpackRow(cue);
    else for (let i = 0; i < size; i++) unpackRow(cues[i] as number);
  };
  const { transitions, start, end } = stored.chain;
  const factors = factorsOf({
    kinds,
    transitions: transitions.map((matrix) => Float64Array.from(matrix)),
    start: Float64Array.from(start),
    end: Float64Array.from(end),
  });
  return { named, words, rows, step: stored.step, stride, unpack, factors, calibration: stored.calibration };
}

/** Rows that may be added up: as many times 127, the largest weight, are under 32768. */
export const MOST_ROWS = 256;

/** The sum for the first (0) or second (1) kind of a pair. */
export function pairAt(sums: number, place: number): number {
  const first = (sums << 16) >> 16;
  return place === 0 ? first : (sums - first) >> 16;
}

/** What a cue adds to a kind's score, in log-odds. */
export function weightOf(model: Model, cue: number, kind: number): number {
  return pairAt(model.rows[cue * model.stride + (kind >> 1)] as number, kind & 1) * model.step;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEXTETS = new Uint8Array(128);
for (let i = 0; i < LETTERS.length; i++) SEXTETS[LETTERS.charCodeAt(i)] = i;

/** Base64 of RFC 4648 without a platform's help: this also runs where neither Buffer nor atob is at hand. */
function bytesOf(base64: string): Uint8Array {
  const length = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  // Up to two bytes more than are kept, so that the loop need not look for the end.
  const bytes = new Uint8Array((base64.length / 4) * 3);
  let at = 0;
  for (let i = 0; i < base64.length; i += 4) {
    const bits = (sextet(base64, i) << 18) | (sextet(base64, i + 1) << 12) | (sextet(base64, i + 2) << 6) | sextet(base64, i + 3);
    bytes[at] = bits >> 16;
    bytes[at + 1] = bits >> 8;
    bytes[at + 2] = bits;
    at += 3;
  }
  return bytes.subarray(0, bytes.length - length);
}

/** One byte of what `bytesOf` gives. */
function byteAt(base64: string, index: number): number {
  const third = index % 3;
  const at = ((index - third) / 3) * 4 + third;
  return (((sextet(base64, at) << 6) | sextet(base64, at + 1)) >> (4 - 2 * third)) & 255;
}

function sextet(base64: string, index: number): number {
  return SEXTETS[base64.charCodeAt(index)] as number;
}

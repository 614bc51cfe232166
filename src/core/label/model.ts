import { cueCount } from '../cue/table.js';
import type { Line } from '../types.js';
import { AT_ONCE, type Factors, factorsOf } from './crf.js';
import { markupWeights, textWeights } from './shipped-weights.js';
import { STATES } from './states.js';
import { type StoredModel, type WeightTable, WordIndex, weightTable } from './weight-table.js';

export type { StoredModel } from './weight-table.js';

/** The trained weights, ready for use. Cues below `named` are the named ones, in the order of the register; words follow. */
export interface Model {
  readonly named: number;
  /** The words by their hash; a word's cue is its number behind the named ones. */
  readonly words: WordIndex;
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
    markupModel ??= readyModel(markupWeights());
    return markupModel;
  }
  textModel ??= readyModel(textWeights());
  return textModel;
}

export function hasMarkup(lines: readonly Line[]): boolean {
  return lines.some((line) => line.element !== null);
}

/** Unpacks stored weights. Throws where they were trained for another set of cues. */
export function unpackModel(stored: StoredModel): Model {
  return readyModel(weightTable(stored));
}

function readyModel(table: WeightTable): Model {
  const named = cueCount();
  const kinds = STATES.length;
  if (table.named !== named || table.kinds.join() !== STATES.join()) {
    throw new Error(`the weights are for ${table.named} cues and the program has ${named}: run "npm run train"`);
  }
  const { places } = table;
  const stride = Math.ceil(kinds / 2 / AT_ONCE) * AT_ONCE;
  const count = named + table.words.length;
  const rows = new Int32Array(count * stride);
  /** Whether a cue's row is unpacked. */
  const done = new Uint8Array(count);
  let whole = false;
  let pages = 0;
  const unpackRow = (cue: number): void => {
    if (done[cue] === 1) return;
    done[cue] = 1;
    const place = cue < named ? (places[cue] as number) : cue - named;
    if (place < 0) return;
    const list = cue < named ? table.rows : table.wordRows;
    for (let k = 0; k < kinds; k++) {
      const steps = list[place * kinds + k] as number;
      const at = cue * stride + (k >> 1);
      rows[at] = (rows[at] as number) + (k % 2 === 0 ? steps : steps * 65536);
    }
  };
  const unpack = (cues: Int32Array, size: number): void => {
    if (whole) return;
    whole = ++pages > FEW_PAGES;
    if (whole) for (let cue = 0; cue < count; cue++) unpackRow(cue);
    else for (let i = 0; i < size; i++) unpackRow(cues[i] as number);
  };
  const { transitions, start, end } = table.chain;
  const factors = factorsOf({
    kinds,
    transitions: transitions.map((matrix) => Float64Array.from(matrix)),
    start: Float64Array.from(start),
    end: Float64Array.from(end),
  });
  return { named, words: new WordIndex(table), rows, step: table.step, stride, unpack, factors, calibration: table.calibration };
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

import { cueCount } from '../cue/table.js';
import type { Line } from '../types.js';
import { type Factors, factorsOf } from './crf.js';
import { mostRows, putSteps, stepsAt, strideOf, sumsFor } from './packed-rows.js';
import { markupWeights, textWeights } from './shipped-weights.js';
import { STATES } from './states.js';
import { type StoredModel, type WeightTable, WordIndex, weightTable } from './weight-table.js';

export type { StoredModel } from './weight-table.js';

/** The trained weights, ready for use. Cues below `named` are the named ones, in the order of the register; words follow. */
export interface Model {
  readonly named: number;
  /** The words by their hash; a word's cue is its number behind the named ones. */
  readonly words: WordIndex;
  /** What each cue adds to the kinds' scores, in whole steps, packed; its row begins at the cue's number times `stride`. */
  readonly rows: Float64Array;
  /** Log-odds of one step. */
  readonly step: number;
  /** Fills in the rows of the first `size` cues of a list; until then they may be zeros. */
  readonly unpack: (cues: Int32Array, size: number) => void;
  /** Numbers in a row. */
  readonly stride: number;
  /** Rows that may be added up in one go. */
  readonly most: number;
  /** Room for the kinds' sums. */
  readonly sums: Int32Array;
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
  const stride = strideOf(kinds);
  const count = named + table.words.length;
  const rows = new Float64Array(count * stride);
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
    for (let k = 0; k < kinds; k++) putSteps(rows, cue * stride, k, list[place * kinds + k] as number);
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
  const { step, largest, calibration } = table;
  const [most, sums] = [mostRows(largest), sumsFor(stride)];
  return { named, words: new WordIndex(table), rows, step, unpack, stride, most, sums, factors, calibration };
}

/** What a cue adds to a kind's score, in log-odds. */
export function weightOf(model: Model, cue: number, kind: number): number {
  return stepsAt(model.rows, cue * model.stride, kind) * model.step;
}

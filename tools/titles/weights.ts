/**
 * Fits weights that rank titles: a log-linear model over the candidates of a page (softmax over the sums of their features' weights),
 * by gradient ascent on the log-probability of the right candidates, with a penalty on squared weights. Nothing is drawn at random but
 * the order of the pages, from a seed.
 */

import { featureNames } from '../../src/core/article/title/table.js';
import { seededNumbers } from '../../src/core/evaluate/index.js';
import type { TitleExample } from './example.js';

export interface WeightSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Penalty on half the squared weights, for all pages together. */
  readonly penalty: number;
  /** Share of the features that each step leaves out, so that none is leant upon alone (Srivastava and others 2014). */
  readonly dropout: number;
  /** Features on fewer pages get no weight. */
  readonly leastPages: number;
  readonly seed: number;
}

/** Chosen by cross-validation over sites among a few settings, whose titles differed by less than one in a hundred. */
export const WEIGHT_SETTINGS: WeightSettings = { epochs: 16, rate: 0.1, penalty: 2, dropout: 0.15, leastPages: 8, seed: 1 };

/** Weights by number of the feature; zero for features of too few pages. */
export function fitWeights(examples: readonly TitleExample[], settings: WeightSettings): Float64Array {
  const size = featureNames().length;
  const pages = pagesOf(examples, size);
  const isCommon = (feature: number): boolean => (pages[feature] ?? 0) >= settings.leastPages;
  const common = examples.map((example) => ({ ...example, candidates: example.candidates.map((features) => features.filter(isCommon)) }));
  return ascend(common, size, settings);
}

/** On how many pages each feature holds of a candidate. */
function pagesOf(examples: readonly TitleExample[], size: number): Uint32Array {
  const pages = new Uint32Array(size);
  for (const { candidates } of examples)
    for (const feature of new Set(candidates.flatMap((features) => [...features]))) pages[feature] = (pages[feature] ?? 0) + 1;
  return pages;
}

/** Adaptive gradient steps (Duchi, Hazan and Singer 2011), a page at a time. */
function ascend(examples: readonly TitleExample[], size: number, settings: WeightSettings): Float64Array {
  const { epochs, rate, penalty, dropout, seed } = settings;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const gradient = new Float64Array(size);
  // The mean of the later epochs is steadier than where the last page left the weights (Polyak and Juditsky 1992).
  const mean = new Float64Array(size);
  const order = examples.map((_, n) => n);
  const random = seededNumbers(seed);
  const decay = penalty / Math.max(1, examples.length);
  /** Whether the page's steps leave a feature out, and by which step a feature was pulled last. */
  const dropped = new Uint8Array(size);
  const pulled = new Int32Array(size);
  const touched: number[] = [];
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let n = order.length - 1; n > 0; n--) {
      const other = Math.floor(random() * (n + 1));
      [order[n], order[other]] = [order[other] as number, order[n] as number];
    }
    for (const n of order) {
      const { trust, candidates, right } = examples[n] as TitleExample;
      if (dropout > 0) for (let id = 0; id < size; id++) dropped[id] = random() < dropout ? 1 : 0;
      step++;
      touched.length = 0;
      const [all, good] = probabilities(candidates, right, weights, dropped);
      for (let at = 0; at < candidates.length; at++) {
        const by = ((good[at] as number) - (all[at] as number)) * trust;
        if (Math.abs(by) < LEAST_PULL) continue;
        for (const id of candidates[at] as Int32Array) {
          if (dropped[id] === 1) continue;
          if (pulled[id] !== step) {
            pulled[id] = step;
            touched.push(id);
          }
          gradient[id] = (gradient[id] as number) + by;
        }
      }
      for (const id of touched) {
        const slope = (gradient[id] as number) - decay * (weights[id] as number);
        squares[id] = (squares[id] as number) + slope * slope;
        weights[id] = (weights[id] as number) + (rate * slope) / Math.sqrt(squares[id] as number);
        gradient[id] = 0;
      }
    }
    if (epoch >= Math.floor(epochs / 2)) for (let id = 0; id < size; id++) mean[id] = (mean[id] as number) + (weights[id] as number);
  }
  // Without a share left out, sums are larger by that share.
  return mean.map((sum) => (sum * (1 - dropout)) / Math.max(1, epochs - Math.floor(epochs / 2)));
}

/** Smaller changes of a candidate's probability are left alone. */
const LEAST_PULL = 1e-4;

/** Probability of each candidate, among all and among the right ones. */
function probabilities(
  candidates: readonly Int32Array[],
  right: readonly boolean[],
  weights: Float64Array,
  dropped: Uint8Array,
): [Float64Array, Float64Array] {
  const all = new Float64Array(candidates.length);
  const good = new Float64Array(candidates.length);
  let top = Number.NEGATIVE_INFINITY;
  candidates.forEach((features, at) => {
    let sum = 0;
    for (const id of features) if (dropped[id] === 0) sum += weights[id] as number;
    all[at] = sum;
    if (sum > top) top = sum;
  });
  let total = 0;
  let totalGood = 0;
  for (let at = 0; at < all.length; at++) {
    const value = Math.exp((all[at] as number) - top);
    all[at] = value;
    total += value;
    if (right[at] !== true) continue;
    good[at] = value;
    totalGood += value;
  }
  for (let at = 0; at < all.length; at++) {
    all[at] = (all[at] as number) / total;
    if (totalGood > 0) good[at] = (good[at] as number) / totalGood;
  }
  return [all, good];
}

import { type Emit, featureNames } from './title-table.js';
import shipped from './title-weights.json' with { type: 'json' };

/** What each feature of a candidate adds to its score, in log-odds; features without a weight add nothing. */
export type TitleWeights = ReadonlyMap<string, number>;

let weights: TitleWeights | null = null;

/** The weights that the training tool wrote. */
export function shippedWeights(): TitleWeights {
  weights ??= new Map(Object.entries(shipped.weights));
  return weights;
}

const tables = new WeakMap<TitleWeights, Float64Array>();

/** Weights by the numbers of features. */
function tableOf(weights: TitleWeights): Float64Array {
  let table = tables.get(weights);
  if (table === undefined) {
    table = Float64Array.from(featureNames(), (name) => weights.get(name) ?? 0);
    tables.set(weights, table);
  }
  return table;
}

/** Sums the weights of features. */
export class TitleScore {
  sum = 0;
  readonly add: Emit;

  constructor(weights: TitleWeights) {
    const table = tableOf(weights);
    this.add = (feature) => {
      this.sum += table[feature] ?? 0;
    };
  }
}

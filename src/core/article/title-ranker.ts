import shipped from './title-ranker.json' with { type: 'json' };
import { type Emit, featureNames } from './title-table.js';

/** What a tree adds to a candidate's score: a number, or one of two trees, by whether a feature holds. */
export type Tree = number | readonly [feature: number, held: Tree, lacked: Tree];

/**
 * What the score of a candidate is the sum of: weights of the features that hold, which go on sensibly where pages are unlike those that were learnt from, and
 * trees, which see features together. Features are numbered by a list of names of the ranker's own, so that it outlives changes to their table.
 */
export interface TitleRanker {
  readonly features: readonly string[];
  /** By number of the feature; those behind the last have none. */
  readonly weights: readonly number[];
  readonly trees: readonly Tree[];
}

/** The ranker that the training tool wrote. */
export function shippedRanker(): TitleRanker {
  return shipped as unknown as TitleRanker;
}

/** Weights by the table's numbers, and trees in one row of nodes. */
interface Flat {
  readonly weights: Float64Array;
  /** The feature that a node asks for, or -1 for a leaf. */
  readonly features: Int16Array;
  /** Node to go on with where the feature is lacked; where it holds it is the next one. */
  readonly lacked: Int32Array;
  /** What a leaf adds. */
  readonly values: Float64Array;
  readonly roots: Int32Array;
}

const flats = new WeakMap<TitleRanker, Flat>();

function flatOf(ranker: TitleRanker): Flat {
  let flat = flats.get(ranker);
  if (flat === undefined) {
    flat = flatten(ranker);
    flats.set(ranker, flat);
  }
  return flat;
}

function flatten({ features: names, weights, trees }: TitleRanker): Flat {
  const numbers = new Map(featureNames().map((name, number) => [name, number]));
  const features: number[] = [];
  const lacked: number[] = [];
  const values: number[] = [];
  const add = (tree: Tree): void => {
    const at = features.length;
    if (typeof tree === 'number') {
      features.push(-1);
      lacked.push(0);
      values.push(tree);
      return;
    }
    features.push(numbers.get(names[tree[0]] ?? '') ?? UNKNOWN);
    lacked.push(0);
    values.push(0);
    add(tree[1]);
    lacked[at] = features.length;
    add(tree[2]);
  };
  const roots = trees.map((tree) => {
    const root = features.length;
    add(tree);
    return root;
  });
  const table = new Float64Array(numbers.size);
  weights.forEach((weight, at) => {
    table[numbers.get(names[at] ?? '') ?? UNKNOWN] = weight;
  });
  return {
    weights: table,
    features: Int16Array.from(features),
    lacked: Int32Array.from(lacked),
    values: Float64Array.from(values),
    roots: Int32Array.from(roots),
  };
}

/** Behind all features of the table: what it has no more holds nowhere. */
const UNKNOWN = 0x7fff;

/** Scores candidates: the sum of what weights and trees add, by the features that hold. */
export class TitleScore {
  readonly add: Emit;
  readonly #flat: Flat;
  /** 1 for each feature that holds of the candidate at hand. */
  readonly #holds: Uint8Array;
  readonly #held: number[] = [];

  constructor(ranker: TitleRanker) {
    this.#flat = flatOf(ranker);
    const holds = new Uint8Array(this.#flat.weights.length);
    this.#holds = holds;
    const held = this.#held;
    this.add = (feature) => {
      holds[feature] = 1;
      held.push(feature);
    };
  }

  /** The score of the candidate whose features were added; the next begins with none. */
  take(): number {
    const { weights, features, lacked, values, roots } = this.#flat;
    const holds = this.#holds;
    let sum = 0;
    for (const feature of this.#held) sum += weights[feature] ?? 0;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number;
      for (let feature = features[node] as number; feature >= 0; feature = features[node] as number)
        node = holds[feature] === 1 ? node + 1 : (lacked[node] as number);
      sum += values[node] as number;
    }
    for (const feature of this.#held) holds[feature] = 0;
    this.#held.length = 0;
    return sum;
  }
}

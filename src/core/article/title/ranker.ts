import shipped from './ranker.json' with { type: 'json' };
import { type Emit, featureNames } from './table.js';

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

/**
 * Weights by the table's numbers, and trees as sets of leaves (QuickScorer: Lucchese et al. 2015, "QuickScorer: a Fast Algorithm to Rank Documents with
 * Additive Ensembles of Regression Trees", SIGIR): of a node whose feature holds, the leaves for where it lacks are ruled out, and those stand before the others.
 * The first leaf that is left is the one that the tree leads to. So what takes time are the features that hold, a few dozen of hundreds.
 */
interface Flat {
  readonly weights: Float64Array;
  /** Where the nodes that ask for each feature begin in `owners` and `leaves`; behind the last feature, where they end. */
  readonly starts: Int32Array;
  /** The tree that each node is of. */
  readonly owners: Int16Array;
  /** The leaves that are left of it where the node's feature holds, a bit each, the first leaf the highest. */
  readonly leaves: Int32Array;
  /** What the leaves of all trees add. */
  readonly values: Float64Array;
  /** Where those of each tree begin. */
  readonly firsts: Int32Array;
}

/** As many as a number has bits. */
const MOST_LEAVES = 32;

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
  const nodes = Array.from({ length: numbers.size }, (): { owner: number; leaves: number }[] => []);
  const values: number[] = [];
  /** Takes in a part of a tree whose first leaf has the number `from`; the number behind its last leaf. */
  const add = (tree: Tree, owner: number, from: number): number => {
    if (typeof tree === 'number') {
      if (from >= MOST_LEAVES) throw new RangeError(`A tree has more than ${MOST_LEAVES} leaves`);
      values.push(tree);
      return from + 1;
    }
    const [feature, held, lacked] = tree;
    const middle = add(lacked, owner, from);
    // What the table has no more holds nowhere.
    nodes[numbers.get(names[feature] ?? '') ?? UNKNOWN]?.push({ owner, leaves: ~(leavesFrom(from) ^ leavesFrom(middle)) });
    return add(held, owner, middle);
  };
  const firsts = trees.map((tree, owner) => {
    const first = values.length;
    add(tree, owner, 0);
    return first;
  });
  const table = new Float64Array(numbers.size);
  weights.forEach((weight, at) => {
    table[numbers.get(names[at] ?? '') ?? UNKNOWN] = weight;
  });
  const starts = [0];
  for (const { length } of nodes) starts.push((starts.at(-1) ?? 0) + length);
  return {
    weights: table,
    starts: Int32Array.from(starts),
    owners: Int16Array.from(nodes.flat(), ({ owner }) => owner),
    leaves: Int32Array.from(nodes.flat(), ({ leaves }) => leaves),
    values: Float64Array.from(values),
    firsts: Int32Array.from(firsts),
  };
}

/** The bits of the leaves from a number on. */
function leavesFrom(first: number): number {
  return first >= MOST_LEAVES ? 0 : ALL_LEAVES >>> first;
}

const ALL_LEAVES = -1;

/** Behind all features of the table. */
const UNKNOWN = 0x7fff;

/** Scores candidates: the sum of what weights and trees add, by the features that hold. */
export class TitleScore {
  readonly add: Emit;
  readonly #flat: Flat;
  readonly #held: number[] = [];
  /** Of each tree, the leaves that are left. */
  readonly #left: Int32Array;

  constructor(ranker: TitleRanker) {
    this.#flat = flatOf(ranker);
    this.#left = new Int32Array(this.#flat.firsts.length);
    const held = this.#held;
    this.add = (feature) => {
      held.push(feature);
    };
  }

  /** The score of the candidate whose features were added; the next begins with none. */
  take(): number {
    const { weights, starts, owners, leaves, values, firsts } = this.#flat;
    const left = this.#left.fill(ALL_LEAVES);
    let sum = 0;
    for (const feature of this.#held) {
      sum += weights[feature] ?? 0;
      const end = starts[feature + 1] ?? 0;
      for (let node = starts[feature] ?? end; node < end; node++) {
        const owner = owners[node] as number;
        left[owner] = (left[owner] as number) & (leaves[node] as number);
      }
    }
    for (let tree = 0; tree < left.length; tree++) sum += values[(firsts[tree] as number) + Math.clz32(left[tree] as number)] as number;
    this.#held.length = 0;
    return sum;
  }
}

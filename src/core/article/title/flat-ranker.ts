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

/**
 * Weights, and trees as sets of leaves (QuickScorer: Lucchese et al. 2015, "QuickScorer: a Fast Algorithm to Rank Documents with
 * Additive Ensembles of Regression Trees", SIGIR): of a node whose feature holds, the leaves for where it lacks are ruled out, and those stand before the others.
 * The first leaf that is left is the one that the tree leads to. So what takes time are the features that hold, a few dozen of hundreds.
 */
export interface FlatRanker {
  readonly features: readonly string[];
  readonly weights: Float64Array;
  /** Where the nodes that ask for each feature, by its number in `features`, begin in `owners` and `leaves`; behind the last feature, where they end. */
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
export const ALL_LEAVES = -1;

export function flatRanker({ features, weights, trees }: TitleRanker): FlatRanker {
  const nodes = features.map((): { owner: number; leaves: number }[] => []);
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
    nodes[feature]?.push({ owner, leaves: ~(leavesFrom(from) ^ leavesFrom(middle)) });
    return add(held, owner, middle);
  };
  const firsts = trees.map((tree, owner) => {
    const first = values.length;
    add(tree, owner, 0);
    return first;
  });
  const starts = [0];
  for (const { length } of nodes) starts.push((starts.at(-1) ?? 0) + length);
  return {
    features,
    weights: Float64Array.from(weights),
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

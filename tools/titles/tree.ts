import type { Tree } from '../../src/core/article/title/ranker.js';
import type { TreeSettings } from './boost.js';

/** The features that hold of each candidate: those of row i stand in `ids` from `offsets[i]` to `offsets[i + 1]`, rising. */
export interface Rows {
  readonly size: number;
  /** How many features there are. */
  readonly features: number;
  readonly offsets: Int32Array;
  readonly ids: Int16Array;
}

/** What a tree is fitted to. */
export interface Task {
  readonly rows: Rows;
  readonly pull: Float64Array;
  readonly curve: Float64Array;
  /** 1 for features that the tree may ask for. */
  readonly allowed: Uint8Array;
  /** Rows that it sees. */
  readonly seen: Int32Array;
}

/** Sums over the rows of a node: of all, and of those that each feature holds of. */
interface Sums {
  readonly count: Int32Array;
  readonly pull: Float64Array;
  readonly curve: Float64Array;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly sums: Sums;
  readonly pull: number;
  readonly curve: number;
  readonly split: Split | null;
  /** Where the leaf hangs. */
  readonly place: Place;
}

interface Split {
  readonly feature: number;
  readonly gain: number;
}

/** A node of the tree that is being grown. */
type Growing = { value: number } | { feature: number; held: Place; lacked: Place };
interface Place {
  node: Growing;
}

/** Leaves with less of the second derivatives say too little. */
const LEAST_CURVE = 1e-3;

/** Grows a tree, the leaf whose split gains most first. */
export function growTree(task: Task, { leaves: most, leastRows, rate }: TreeSettings): Tree {
  const root: Place = { node: { value: 0 } };
  const leaves = [leafOf(task, task.seen, sumsOf(task, task.seen), root, leastRows)];
  while (leaves.length < most) {
    const at = likeliest(leaves);
    const leaf = leaves[at];
    if (leaf?.split == null) break;
    leaves.splice(at, 1, ...divided(task, leaf, leaf.split, leastRows));
  }
  for (const { place, pull, curve } of leaves) place.node = { value: curve === 0 ? 0 : (rate * pull) / curve };
  return finished(root);
}

function likeliest(leaves: readonly Leaf[]): number {
  let best = 0;
  leaves.forEach(({ split }, at) => {
    if ((split?.gain ?? 0) > (leaves[best]?.split?.gain ?? 0)) best = at;
  });
  return best;
}

function finished({ node }: Place): Tree {
  return 'value' in node ? node.value : [node.feature, finished(node.held), finished(node.lacked)];
}

function divided(task: Task, leaf: Leaf, { feature }: Split, leastRows: number): [Leaf, Leaf] {
  const held: number[] = [];
  const lacked: number[] = [];
  for (const row of leaf.rows) (holds(task.rows, row, feature) ? held : lacked).push(row);
  const node = { feature, held: { node: { value: 0 } }, lacked: { node: { value: 0 } } };
  leaf.place.node = node;
  const few = held.length < lacked.length ? held : lacked;
  // The larger part's sums are what the smaller's leave.
  const fewSums = sumsOf(task, Int32Array.from(few));
  const manySums = less(leaf.sums, fewSums);
  const [heldSums, lackedSums] = few === held ? [fewSums, manySums] : [manySums, fewSums];
  return [
    leafOf(task, Int32Array.from(held), heldSums, node.held, leastRows),
    leafOf(task, Int32Array.from(lacked), lackedSums, node.lacked, leastRows),
  ];
}

function leafOf(task: Task, rows: Int32Array, sums: Sums, place: Place, leastRows: number): Leaf {
  let pull = 0;
  let curve = 0;
  for (const row of rows) {
    pull += task.pull[row] as number;
    curve += task.curve[row] as number;
  }
  return { rows, sums, pull, curve, place, split: bestSplit(task.allowed, sums, rows.length, pull, curve, leastRows) };
}

function bestSplit(allowed: Uint8Array, sums: Sums, count: number, pull: number, curve: number, leastRows: number): Split | null {
  const whole = (pull * pull) / curve;
  let best: Split | null = null;
  for (let feature = 0; feature < allowed.length; feature++) {
    const held = sums.count[feature] as number;
    if (allowed[feature] === 0 || held < leastRows || count - held < leastRows) continue;
    const heldPull = sums.pull[feature] as number;
    const heldCurve = sums.curve[feature] as number;
    if (heldCurve < LEAST_CURVE || curve - heldCurve < LEAST_CURVE) continue;
    const gain = (heldPull * heldPull) / heldCurve + (pull - heldPull) ** 2 / (curve - heldCurve) - whole;
    if (gain > (best?.gain ?? 0)) best = { feature, gain };
  }
  return best;
}

function sumsOf({ rows: { offsets, ids, features }, pull, curve }: Task, rows: Int32Array): Sums {
  const sums = { count: new Int32Array(features), pull: new Float64Array(features), curve: new Float64Array(features) };
  for (const row of rows) {
    const slope = pull[row] as number;
    const bend = curve[row] as number;
    const end = offsets[row + 1] as number;
    for (let at = offsets[row] as number; at < end; at++) {
      const feature = ids[at] as number;
      sums.count[feature] = (sums.count[feature] as number) + 1;
      sums.pull[feature] = (sums.pull[feature] as number) + slope;
      sums.curve[feature] = (sums.curve[feature] as number) + bend;
    }
  }
  return sums;
}

function less(all: Sums, part: Sums): Sums {
  return {
    count: all.count.map((count, feature) => count - (part.count[feature] as number)),
    pull: all.pull.map((pull, feature) => pull - (part.pull[feature] as number)),
    curve: all.curve.map((curve, feature) => curve - (part.curve[feature] as number)),
  };
}

function holds({ offsets, ids }: Rows, row: number, feature: number): boolean {
  let low = offsets[row] as number;
  let high = (offsets[row + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const id = ids[middle] as number;
    if (id === feature) return true;
    if (id < feature) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

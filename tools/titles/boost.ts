/**
 * Fits trees that rank titles: they are added up, each fitted to what those before it still get wrong (LambdaMART: Burges 2010, "From RankNet to
 * LambdaRank to LambdaMART", Microsoft Research MSR-TR-2010-82), on the candidates of each page. What is drawn at random comes from a seed.
 */

import type { Tree } from '../../src/core/article/title/ranker.js';
import { featureNames } from '../../src/core/article/title/table.js';
import { seededNumbers } from '../../src/core/evaluate/index.js';
import type { TitleExample } from './example.js';
import { slopes } from './slopes.js';
import { growTree, type Rows } from './tree.js';

export interface TreeSettings {
  readonly trees: number;
  /** Share of what a tree says that is added. */
  readonly rate: number;
  readonly leaves: number;
  /** Candidates that a leaf needs. */
  readonly leastRows: number;
  /** Share of the pages, and of the features, that a tree sees. */
  readonly pages: number;
  readonly features: number;
  readonly seed: number;
  /** Rankers whose mean is taken, each with another seed. */
  readonly fits: number;
}

/** Chosen by cross-validation over sites among a few settings, whose titles differed by less than one in a hundred. */
export const TREE_SETTINGS: TreeSettings = {
  trees: 160,
  rate: 0.07,
  leaves: 15,
  leastRows: 10,
  pages: 0.7,
  features: 0.5,
  seed: 1,
  fits: 2,
};

/** Trees that ask for features by their numbers, their leaves rounded to a hundred-thousandth. */
export function fitTrees(examples: readonly TitleExample[], settings: TreeSettings): Tree[] {
  const rows = rowsOf(examples, featureNames().length);
  const fits = Array.from({ length: settings.fits }, (_, n) => boost(examples, rows, { ...settings, seed: settings.seed + n }));
  return fits.flat().map((tree) => scaled(tree, 1 / settings.fits));
}

function scaled(tree: Tree, by: number): Tree {
  return typeof tree === 'number' ? Math.round(tree * by * 1e5) / 1e5 : [tree[0], scaled(tree[1], by), scaled(tree[2], by)];
}

function boost(examples: readonly TitleExample[], rows: Rows, settings: TreeSettings): Tree[] {
  const next = seededNumbers(settings.seed);
  const scores = new Float64Array(rows.size);
  const pull = new Float64Array(rows.size);
  const curve = new Float64Array(rows.size);
  const trees: Tree[] = [];
  for (let n = 0; n < settings.trees; n++) {
    const seen: number[] = [];
    let start = 0;
    for (const example of examples) {
      const end = start + example.candidates.length;
      const isSeen = next() < settings.pages;
      if (isSeen) {
        slopes(example, scores, start, pull, curve);
        for (let row = start; row < end; row++) seen.push(row);
      }
      start = end;
    }
    const allowed = Uint8Array.from({ length: rows.features }, () => (next() < settings.features ? 1 : 0));
    const tree = growTree({ rows, pull, curve, allowed, seen: Int32Array.from(seen) }, settings);
    trees.push(tree);
    addTree(tree, rows, scores);
  }
  return trees;
}

/** The features of all candidates in one row, each candidate's in rising order. */
function rowsOf(examples: readonly TitleExample[], features: number): Rows {
  const all = examples.flatMap(({ candidates }) => candidates);
  const offsets = new Int32Array(all.length + 1);
  all.forEach((ids, row) => {
    offsets[row + 1] = (offsets[row] as number) + new Set(ids).size;
  });
  const ids = new Int16Array(offsets[all.length] as number);
  all.forEach((own, row) => {
    ids.set(
      [...new Set(own)].sort((a, b) => a - b),
      offsets[row] as number,
    );
  });
  return { size: all.length, features, offsets, ids };
}

function addTree(tree: Tree, { size, offsets, ids, features }: Rows, scores: Float64Array): void {
  const holds = new Uint8Array(features);
  for (let row = 0; row < size; row++) {
    const from = offsets[row] as number;
    const to = offsets[row + 1] as number;
    for (let at = from; at < to; at++) holds[ids[at] as number] = 1;
    scores[row] = (scores[row] as number) + saidBy(tree, holds);
    for (let at = from; at < to; at++) holds[ids[at] as number] = 0;
  }
}

function saidBy(tree: Tree, holds: Uint8Array): number {
  let node = tree;
  while (typeof node !== 'number') node = holds[node[0]] === 1 ? node[1] : node[2];
  return node;
}

import { describe, expect, it } from 'vitest';
import '../../../src/core/article/title.js';
import type { Tree } from '../../../src/core/article/title/ranker.js';
import { featureNames } from '../../../src/core/article/title/table.js';
import { seededNumbers } from '../../../src/core/evaluate/index.js';
import { fitTrees, type TreeSettings } from '../../../tools/titles/boost.js';
import type { TitleExample } from '../../../tools/titles/example.js';
import { shareRight as shareRightOf } from '../../../tools/titles/ranker.js';

const SETTINGS: TreeSettings = { trees: 40, rate: 0.2, leaves: 6, leastRows: 5, pages: 0.8, features: 1, seed: 3, fits: 2 };

/** Pages of "no title" (feature 0), one right candidate and some wrong ones, each with two features of noise. */
function pages(count: number, rightOf: () => number[], wrongOf: () => number[]): TitleExample[] {
  const next = seededNumbers(7);
  const noise = (): number[] => [20 + Math.floor(next() * 9), 40 + Math.floor(next() * 9)];
  return Array.from({ length: count }, (_, n) => {
    const wrong = Array.from({ length: 4 }, () => Int32Array.from([...wrongOf(), ...noise()]));
    const right = Int32Array.from([...rightOf(), ...noise()]);
    const at = Math.floor(next() * 5);
    const candidates = [...wrong.slice(0, at), right, ...wrong.slice(at)];
    return {
      site: `s${n}`,
      trust: 1,
      candidates: [Int32Array.of(0), ...candidates],
      right: [false, ...candidates.map((one) => one === right)],
    };
  });
}

const shareRight = (examples: readonly TitleExample[], trees: readonly Tree[]): number =>
  shareRightOf(examples, { features: featureNames(), weights: [], trees });

describe('fitTrees', () => {
  it('learns what holds of two features together, which no sum over single ones tells', () => {
    const next = seededNumbers(5);
    const alike = (): number[] => (next() < 0.5 ? [1, 2] : [3]);
    const unlike = (): number[] => (next() < 0.5 ? [1] : [2]);
    const examples = pages(400, alike, unlike);
    const trees = fitTrees(examples.slice(0, 300), SETTINGS);
    expect(shareRight(examples.slice(300), trees)).toBeGreaterThan(0.95);
  });

  it('learns nothing where nothing tells the right ones', () => {
    const examples = pages(
      400,
      () => [1],
      () => [1],
    );
    const trees = fitTrees(examples.slice(0, 300), SETTINGS);
    expect(shareRight(examples.slice(300), trees)).toBeLessThan(0.5);
  });

  it('gives the same trees for the same seed, and others for another', () => {
    const examples = pages(
      100,
      () => [1],
      () => [2],
    );
    const trees = JSON.stringify(fitTrees(examples, SETTINGS));
    expect(JSON.stringify(fitTrees(examples, SETTINGS))).toBe(trees);
    expect(JSON.stringify(fitTrees(examples, { ...SETTINGS, seed: 9 }))).not.toBe(trees);
  });

  it('heeds trusted pages more', () => {
    const ones = pages(
      100,
      () => [1],
      () => [2],
    );
    const others = pages(
      100,
      () => [2],
      () => [1],
    );
    const trusting = (trust: number) => fitTrees([...ones, ...others.map((page) => ({ ...page, trust }))], SETTINGS);
    expect(shareRight(ones, trusting(0.1))).toBeGreaterThan(0.9);
    expect(shareRight(others, trusting(10))).toBeGreaterThan(0.9);
  });

  it('has at most as many leaves a tree as are asked for', () => {
    const examples = pages(
      100,
      () => [1],
      () => [2],
    );
    const leaves = (tree: unknown): number => (Array.isArray(tree) ? leaves(tree[1]) + leaves(tree[2]) : 1);
    const trees = fitTrees(examples, { ...SETTINGS, leaves: 3 });
    expect(trees.length).toBe(80);
    expect(Math.max(...trees.map(leaves))).toBeLessThanOrEqual(3);
  });
});

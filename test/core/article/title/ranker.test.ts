import { describe, expect, it } from 'vitest';
import '../../../../src/core/article/title.js';
import { flatRanker } from '../../../../src/core/article/title/flat-ranker.js';
import { type TitleRanker, TitleScore, type Tree } from '../../../../src/core/article/title/ranker.js';
import shippedAs from '../../../../src/core/article/title/ranker.json' with { type: 'json' };
import { featureNames } from '../../../../src/core/article/title/table.js';

const [first = '', second = ''] = featureNames();
const ranker: TitleRanker = {
  features: [second, first, 'a feature of an earlier table'],
  weights: [0.25, -1],
  trees: [[1, [0, 4, 2], 1], [2, 100, 0], 0.5],
};

const scoreOf = (score: TitleScore, features: readonly number[]): number => {
  features.forEach(score.add);
  return score.take();
};

describe('TitleScore', () => {
  it.each([
    [[0, 1], 3.75],
    [[0], 1.5],
    [[1], 1.75],
    [[], 1.5],
  ])('adds what weights and trees say where the features %j hold', (features, sum) => {
    expect(scoreOf(new TitleScore(ranker), features)).toBe(sum);
  });

  it('adds the same of tables as of the ranker that they were made of', () => {
    const score = new TitleScore(flatRanker(ranker));
    expect([[0, 1], [0], [1], []].map((features) => scoreOf(score, features))).toEqual([3.75, 1.5, 1.75, 1.5]);
  });

  it('begins each candidate without the features of the last', () => {
    const score = new TitleScore(ranker);
    expect([[0, 1], [], [0]].map((features) => scoreOf(score, features))).toEqual([3.75, 1.5, 1.5]);
  });
});

describe('the shipped ranker', () => {
  const { features, weights, trees: shipped } = shippedAs as unknown as TitleRanker;
  const leavesOf = (tree: Tree): number[] => (typeof tree === 'number' ? [tree] : [...leavesOf(tree[1]), ...leavesOf(tree[2])]);
  const askedBy = (tree: Tree): number[] => (typeof tree === 'number' ? [] : [tree[0], ...askedBy(tree[1]), ...askedBy(tree[2])]);

  it('asks for features that there are', () => {
    const names = new Set(featureNames());
    expect(features.filter((name) => !names.has(name))).toEqual([]);
    expect(Math.max(...shipped.flatMap(askedBy))).toBeLessThan(features.length);
  });

  it('adds numbers', () => {
    expect(shipped.length).toBeGreaterThan(100);
    expect(weights.length).toBeLessThanOrEqual(features.length);
    expect([...weights, ...shipped.flatMap(leavesOf)].filter((value) => !Number.isFinite(value))).toEqual([]);
  });
});

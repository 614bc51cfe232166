import { type TitleRanker, TitleScore, type Tree } from '../../src/core/article/title/ranker.js';
import { featureNames } from '../../src/core/article/title/table.js';
import { fitTrees, TREE_SETTINGS } from './boost.js';
import type { TitleExample } from './example.js';
import { fitWeights, WEIGHT_SETTINGS } from './weights.js';

/**
 * What weights count for beside trees. On held-out sites the trees alone have more titles of HTML and of sparse text right (by one in a hundred), the
 * weights alone more of `blocks` where they are few; on pages of a few lines, which the corpus lacks, weights are the steadier.
 */
const WEIGHTS_SHARE = 0.5;

/** Weights and trees, each fitted by itself. */
export function fitRanker(examples: readonly TitleExample[]): TitleRanker {
  const names = featureNames();
  const fitted = fitWeights(examples, WEIGHT_SETTINGS);
  const trees = fitTrees(examples, TREE_SETTINGS);
  const weights = Array.from(fitted, (weight) => Math.round(weight * WEIGHTS_SHARE * 1000) / 1000);
  const weighed = names.flatMap((_, feature) => (weights[feature] === 0 ? [] : feature));
  const numbers = new Map(weighed.map((feature, number) => [feature, number]));
  const renumbered = trees.map((tree) => renumber(tree, numbers));
  return {
    features: [...numbers.keys()].map((feature) => names[feature] ?? ''),
    weights: weighed.map((feature) => weights[feature] ?? 0),
    trees: renumbered,
  };
}

/** The tree with the numbers that its features have in `numbers`, which takes in those that it lacks. */
function renumber(tree: Tree, numbers: Map<number, number>): Tree {
  if (typeof tree === 'number') return tree;
  const [feature, held, lacked] = tree;
  const number = numbers.get(feature) ?? numbers.size;
  numbers.set(feature, number);
  return [number, renumber(held, numbers), renumber(lacked, numbers)];
}

/** Share of the examples with a title whose best candidate is right. */
export function shareRight(examples: readonly TitleExample[], ranker: TitleRanker): number {
  const score = new TitleScore(ranker);
  const titled = examples.filter(({ right }) => right[0] !== true);
  const rightly = titled.filter(({ candidates, right }) => {
    const scores = candidates.map((features) => {
      features.forEach(score.add);
      return score.take();
    });
    return right[scores.indexOf(Math.max(...scores))];
  });
  return rightly.length / Math.max(1, titled.length);
}

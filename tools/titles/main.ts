/**
 * `npm run titles -- [CORPUS] [--fits FILE]`: fits the title ranker to labels that models gave which had not seen the
 * page, and says how often the best candidate is right on sites that the ranker has not seen either.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type FitTask, fitTask, foldOf, isUnseen } from '../evaluate/fit-folds.js';
import { unseenModels } from '../evaluate/unseen-models.js';
import { loadCorpus } from '../train/corpus.js';
import { allTitleExamples } from './examples.js';
import { fitRanker, shareRight } from './ranker.js';

const FOLDS = 3;

async function main(): Promise<void> {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      /** As of `npm run evaluate`. */
      fits: { type: 'string' },
      out: { type: 'string', default: 'src/core/article/title/ranker.json' },
    },
  });
  const say = (line: string): void => console.error(line);
  const corpus = await loadCorpus(positionals[0] ?? '../shared/corpus/dev');
  const modelOf = await unseenModels(new URL(import.meta.url), corpus, { folds: FOLDS, fits: options.fits ?? null, whole: true }, say);
  const examples = allTitleExamples(corpus, modelOf);
  say(`${examples.length} examples`);
  const shares = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = (site: string): boolean => foldOf(site, FOLDS) === fold;
    const seen = examples.filter(({ site }) => !isUnseen(site));
    const ranker = fitRanker(seen.filter(({ site }) => !isHeld(site)));
    return shareRight(
      seen.filter(({ site }) => isHeld(site)),
      ranker,
    );
  });
  say(`right where a candidate is: ${shares.map((share) => share.toFixed(3)).join(', ')} by fold`);
  const { features, weights, trees } = fitRanker(examples);
  const about =
    'Weights and trees of the title ranker, made by "npm run titles". A tree: a number that is added, or [feature, tree where it holds, tree where not].';
  const rows = trees.map((tree) => `  ${JSON.stringify(tree)}`).join(',\n');
  const head = `{\n "about": ${JSON.stringify(about)},\n "features": ${JSON.stringify(features)},\n "weights": ${JSON.stringify(weights)},\n "trees": [\n`;
  fs.writeFileSync(options.out, `${head}${rows}\n ]\n}\n`);
  say(`${options.out}: ${features.length} features in ${trees.length} trees`);
}

if (isMainThread) await main();
else {
  const task: FitTask = workerData;
  fitTask(task, (fitted) => parentPort?.postMessage(fitted));
}

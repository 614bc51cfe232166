/** `npm run evaluate [-- CORPUS] [--quick] [--holdout]`: how good the labels are on sites that training did not see, as `docs/accuracy.md`. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { loadCorpus } from '../train/corpus.js';
import { DEFAULTS } from '../train/recipe.js';
import { type FitTask, fitFolds, fitTask, foldOf, isUnseen } from './fit-folds.js';
import { calibratedModels, measureStyle } from './measure.js';
import { writeReport } from './report.js';

const STYLES = ['blocks', 'wet', 'gettext', 'markdown'] as const;

async function main(): Promise<void> {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      /** Dump styles to fit to. */
      styles: { type: 'string', default: DEFAULTS.styles },
      words: { type: 'string', default: DEFAULTS.words },
      epochs: { type: 'string' },
      folds: { type: 'string' },
      /** Few epochs and folds, printed instead of written: to see that it runs. */
      quick: { type: 'boolean', default: false },
      /** Also one look at the sites that take no part in the folds. */
      holdout: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const folder = positionals[0] ?? '../shared/corpus/dev';
  if (!fs.existsSync(path.join(folder, 'gold.ndjson.gz'))) {
    console.error(`no corpus at ${folder}: name the folder that holds gold.ndjson.gz, lines.ndjson and the dumps`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const say = (line: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const corpus = loadCorpus(folder);
  const task = {
    corpus,
    styles: options.styles.split(','),
    epochs: Number(options.epochs ?? (options.quick ? '2' : DEFAULTS.epochs)),
    words: Number(options.words),
    folds: Number(options.folds ?? (options.quick ? '2' : '5')),
  };
  const fitted = await fitFolds(new URL(import.meta.url), task, options.holdout, say);
  const models = calibratedModels(corpus, fitted, task.folds);
  say('calibrated');
  const styles = STYLES.map((style) => {
    const report = measureStyle(corpus, style, (site) => (isUnseen(site) ? null : (models.get(foldOf(site, task.folds)) ?? null)));
    say(
      `measured ${style}: mean F1 ${report.sections.meanF1.value?.toFixed(4)}, lines right ${report.sections.linesRight.value?.toFixed(4)}`,
    );
    return report;
  });
  const whole = models.get(task.folds);
  const unseen = whole === undefined ? null : STYLES.map((style) => measureStyle(corpus, style, (site) => (isUnseen(site) ? whole : null)));
  const hash = crypto.createHash('sha256');
  for (const file of ['gold.ndjson.gz', 'lines.ndjson', ...STYLES.map((style) => `${style}.ndjson.gz`)])
    hash.update(fs.readFileSync(path.join(folder, file)));
  const facts = { folds: task.folds, epochs: task.epochs, words: task.words, trainedOn: task.styles, corpus: hash.digest('hex') };
  const report = writeReport(facts, styles, unseen);
  const out = options.out ?? (options.quick ? null : 'docs/accuracy.md');
  if (out === null) process.stdout.write(report);
  else fs.writeFileSync(out, report);
  say(out ?? 'done');
}

if (isMainThread) await main();
else {
  const task: FitTask = workerData;
  fitTask(task, (fitted) => parentPort?.postMessage(fitted));
}

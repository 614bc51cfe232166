/** `npm run evaluate [-- CORPUS] [--quick] [--holdout]`: how good the labels are on sites that training did not see, as `docs/accuracy.md`. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { TitleRanker } from '../../src/core/article/title/ranker.js';
import type { TitleExample } from '../titles/example.js';
import { allTitleExamples } from '../titles/examples.js';
import { fitRanker } from '../titles/ranker.js';
import { loadCorpus } from '../train/corpus.js';
import { DEFAULTS } from '../train/recipe.js';
import { readWritten } from '../train/written.js';
import { type FitTask, fitTask, foldOf, isUnseen } from './fit-folds.js';
import { measureStyle } from './measure.js';
import { writeReport } from './report.js';
import { corpusHash, STYLES, unseenModels } from './unseen-models.js';

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
      /** Keeps the fitted weights in FILE.text and FILE.markup, and takes them from there the next time. */
      fits: { type: 'string' },
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
  const corpus = await loadCorpus(folder);
  const settings = {
    folds: Number(options.folds ?? (options.quick ? '2' : '5')),
    epochs: Number(options.epochs ?? (options.quick ? '2' : DEFAULTS.epochs)),
    words: Number(options.words),
    styles: options.styles.split(','),
    fits: options.fits ?? null,
    whole: options.holdout,
  };
  const modelOf = await unseenModels(new URL(import.meta.url), corpus, settings, say);
  say('calibrated');
  const titles = unseenTitles(allTitleExamples(corpus, modelOf), settings.folds);
  say('titles fitted');
  const measure = (style: string, unseen: boolean) =>
    measureStyle(corpus, style, (site) => {
      const model = isUnseen(site) === unseen ? modelOf(site, style) : null;
      return model === null ? null : { model, titles: titles(site) };
    });
  const styles = STYLES.map((style) => {
    const report = measure(style, false);
    say(
      `measured ${style}: mean F1 ${report.sections.meanF1.value?.toFixed(4)}, lines right ${report.sections.linesRight.value?.toFixed(4)}`,
    );
    return report;
  });
  const unseen = options.holdout ? STYLES.map((style) => measure(style, true)) : null;
  const { folds, epochs, words } = settings;
  const counts = { further: corpus.further.size, written: readWritten().length };
  const facts = { folds, epochs, words, trainedOn: settings.styles, corpus: corpusHash(folder), ...counts };
  const report = writeReport(facts, styles, unseen);
  const out = options.out ?? (options.quick ? null : 'docs/accuracy.md');
  if (out === null) process.stdout.write(report);
  else fs.writeFileSync(out, report);
  say(out ?? 'done');
}

/** For a site, a title ranker that was fitted without it. */
function unseenTitles(examples: readonly TitleExample[], folds: number): (site: string) => TitleRanker {
  const seen = examples.filter(({ site }) => !isUnseen(site));
  const fitted = Array.from({ length: folds + 1 }, (_, fold) => fitRanker(seen.filter(({ site }) => foldOf(site, folds) !== fold)));
  return (site) => fitted[isUnseen(site) ? folds : foldOf(site, folds)] as TitleRanker;
}

if (isMainThread) await main();
else {
  const task: FitTask = workerData;
  fitTask(task, (fitted) => parentPort?.postMessage(fitted));
}

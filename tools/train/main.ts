import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { KINDS } from '../../src/core/section/index.js';
import { foldOf, isUnseen } from '../evaluate/fit-folds.js';
import { keptFits } from '../evaluate/kept-fits.js';
import { corpusHash } from '../evaluate/unseen-models.js';
import { type Calibration, calibrate, type Judged, judge } from './calibrate.js';
import { loadCorpus } from './corpus.js';
import { type GoldPage, trainingPages } from './examples.js';
import { loadHtml } from './hints.js';
import { pack } from './pack.js';
import { chooseWords, DEFAULTS, examplesOf, fitWeights, MARKUP_STYLES, recipe } from './recipe.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    styles: { type: 'string' },
    /** Weights for pages with markup. */
    markup: { type: 'boolean', default: false },
    out: { type: 'string' },
    words: { type: 'string', default: DEFAULTS.words },
    folds: { type: 'string', default: '3' },
    epochs: { type: 'string', default: DEFAULTS.epochs },
    quick: { type: 'boolean', default: false },
    /** As of `npm run evaluate`, with `.text` or `.markup`: the calibration is learnt from its folds instead of from fits of its own. */
    fits: { type: 'string' },
  },
});
const folder = positionals[0] ?? '../shared/corpus/dev';
const started = performance.now();
const say = (line: string): void =>
  void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

const styles = (options.styles ?? (options.markup ? MARKUP_STYLES : DEFAULTS.styles)).split(',');
const out = options.out ?? `src/core/label/weights${options.markup ? '-markup' : ''}.json`;
const making = recipe(Number(options.epochs), Number(options.words), styles.includes('html'));
const corpus = await loadCorpus(folder);
const html = loadHtml(folder);
const pages = trainingPages(corpus, styles, html);
say(`${pages.length} pages, ${pages.reduce((sum, page) => sum + page.lines.length, 0)} lines`);
const words = chooseWords(pages, making, say);

const folds = Number(options.folds);
let calibration: Calibration = { temperature: 1.2, points: KINDS.map(() => Array.from({ length: 10 }, (_, i) => (i + 1) / 10)) };
const scores: Record<string, number> = {};
if (!options.quick) {
  calibration = calibrate(options.fits === undefined ? judgeFolds() : await judgeKept(options.fits));
  Object.assign(scores, calibration.scores);
  say(
    Object.entries(scores)
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join('  '),
  );
}

/** The labelled pages, each judged by weights that were fitted without its site. */
function judgeFolds(): Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (page: GoldPage): boolean => foldOf(page.site, folds) === fold;
    const others = pages.filter((page) => !isHeld(page));
    const held = pages.filter((page) => isHeld(page) && page.labelled && page.style === styles[0]);
    const weights = fitWeights(others, words, making);
    judged.push(...examplesOf(held, words).map((example) => judge(weights, example)));
    say(`fold ${fold + 1} of ${folds}`);
  }
  return judged;
}

async function judgeKept(file: string): Promise<Judged[]> {
  const settings = { corpus, styles, epochs: Number(options.epochs), words: Number(options.words), folds };
  const kept = await keptFits(file, settings, corpusHash(folder), () => Promise.reject(new Error(`${file} is not there`)));
  return kept.flatMap(({ fold, weights, words: known }) =>
    examplesOf(
      pages.filter(({ site, labelled, style }) => labelled && style === styles[0] && !isUnseen(site) && foldOf(site, folds) === fold),
      known,
    ).map((example) => judge(weights, example)),
  );
}

const weights = fitWeights(pages, words, making);
const packed = pack(weights, words, calibration.temperature, {
  about: 'Weights of the section labeller, made by "npm run train". Scores are of pages by sites that the fold did not train on.',
  command: `npm run train -- ${options.markup ? '--markup ' : ''}--styles ${styles} --words ${options.words} --epochs ${options.epochs} --folds ${options.folds}`,
  corpus: corpusHash(folder, styles),
  scores: Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Math.round(value * 1000) / 1000])),
  calibration: calibration.points,
});
fs.writeFileSync(out, `${JSON.stringify(packed, null, 1)}\n`);
say(`${out}: ${Math.round(fs.statSync(out).size / 1024)} KB`);

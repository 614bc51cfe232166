import { type Evaluation, evaluateTallies, type Tally } from '../../src/core/evaluate/index.js';
import { type Model, type StoredModel, unpackModel } from '../../src/core/label/model.js';
import { type Calibration, calibrate, type Judged, judge } from '../train/calibrate.js';
import { type Corpus, loadDumps } from '../train/corpus.js';
import { goldPages } from '../train/examples.js';
import { pack } from '../train/pack.js';
import { examplesOf } from '../train/recipe.js';
import { type Band, type BodyFault, bands, bodyFaults } from './faults.js';
import { type Fitted, foldOf, isUnseen } from './fit-folds.js';
import { type ReadPage, readWith, tallyLabels, tallyTwin, type UnseenFits } from './label-page.js';
import { type Reliability, reliability } from './reliability.js';
import { type PageScore, scorePage } from './score.js';

/** All that is measured on one style of dump. */
export interface StyleReport {
  readonly style: string;
  readonly scores: readonly PageScore[];
  /** Line by line, on the labelled pages. */
  readonly sections: Evaluation;
  readonly reliability: readonly Reliability[];
  readonly faults: readonly BodyFault[];
  readonly bands: readonly Band[];
}

/** Hints of the markup are for training; the labelled pages do without. */
const NO_HTML: ReadonlyMap<string, string> = new Map();

/**
 * Ready models of the folds. What a fold's probabilities are worth is learnt from the pages that the other folds held out,
 * never from its own.
 */
export function calibratedModels(corpus: Corpus, style: string, fitted: readonly Fitted[], folds: number): Map<number, Model> {
  const pages = goldPages(corpus, style, NO_HTML, (dump) => corpus.labels.has(dump.id)).filter((page) => !isUnseen(page.site));
  const judged: { fold: number; page: Judged }[] = [];
  for (const { fold, weights, words } of fitted) {
    if (fold === folds) continue;
    const held = pages.filter((page) => foldOf(page.site, folds) === fold);
    for (const example of examplesOf(held, words)) judged.push({ fold, page: judge(weights, example) });
  }
  return new Map(
    fitted.map((one) => {
      const others = judged.filter(({ fold }) => fold !== one.fold).map(({ page }) => page);
      return [one.fold, modelOf(one, calibrate(others))];
    }),
  );
}

/** By way of the stored form, so that what is measured has the shipped model's rounding. */
function modelOf({ weights, words }: Fitted, { temperature, points }: Calibration): Model {
  const stored: StoredModel = JSON.parse(
    JSON.stringify(pack(weights, words, temperature, { about: '', command: '', corpus: '', scores: {}, calibration: points })),
  );
  return unpackModel(stored);
}

/** Labels and scores one style's pages; `fittedFor` gives the fits for a site, or null where its pages are not asked for. */
export function measureStyle(corpus: Corpus, style: string, fittedFor: (site: string) => UnseenFits | null): StyleReport {
  const dumps = new Map(loadDumps(corpus, style).map((dump) => [dump.id, dump]));
  const scores: PageScore[] = [];
  const tallies: Tally[] = [];
  const labelled: ReadPage[] = [];
  for (const page of goldPages(corpus, style, NO_HTML)) {
    const fitted = fittedFor(page.site);
    const dump = dumps.get(page.id);
    const gold = corpus.gold.get(page.id);
    if (fitted === null || dump === undefined || gold === undefined) continue;
    const read = readWith(fitted, page, dump);
    scores.push(scorePage({ gold, dump: dump.html === undefined ? dump.text : null, record: read.record }));
    const labels = corpus.labels.get(page.id);
    if (labels === undefined) continue;
    labelled.push(read);
    tallies.push(style === 'blocks' ? tallyLabels(read, dump, labels) : tallyTwin(read, dump));
  }
  return {
    style,
    scores,
    sections: evaluateTallies(tallies),
    reliability: reliability(labelled),
    faults: bodyFaults(labelled),
    bands: bands(scores),
  };
}

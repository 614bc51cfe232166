import { Worker } from 'node:worker_threads';
import { type Corpus, siteNumber } from '../train/corpus.js';
import { trainingPages } from '../train/examples.js';
import { loadHtml } from '../train/hints.js';
import type { Weights } from '../train/model.js';
import { chooseWords, fitWeights, recipe } from '../train/recipe.js';

/** Megabytes of heap for a thread; the pages of all styles take about three thousand. */
const HEAP = 8000;

/** What a thread is to fit. */
export interface FitTask {
  readonly corpus: Corpus;
  readonly styles: readonly string[];
  readonly epochs: number;
  readonly words: number;
  readonly folds: number;
  /** Folds that this thread fits; `folds` itself stands for all pages but the unseen ones. */
  readonly mine: readonly number[];
}

export interface Fitted {
  readonly fold: number;
  readonly weights: Weights;
  readonly words: ReadonlyMap<number, number>;
}

/** A tenth of the sites is kept for one last look: nothing is fitted to them and nothing chosen by them. */
export function isUnseen(site: string): boolean {
  return siteNumber(`${site}holdout`) % 10 === 0;
}

/** The fold that a site's pages are held out of. */
export function foldOf(site: string, folds: number): number {
  return siteNumber(site) % folds;
}

/** Runs in a thread: fits each of its folds to the pages of all other sites. */
export function fitTask(task: FitTask, done: (fitted: Fitted) => void): void {
  const html = loadHtml(task.corpus.folder);
  const making = recipe(task.epochs, task.words, task.styles.includes('html'));
  for (const fold of task.mine) {
    const isOther = (site: string): boolean => foldOf(site, task.folds) !== fold;
    const others = trainingPages(task.corpus, task.styles, html, (site) => !isUnseen(site) && isOther(site));
    const words = chooseWords(others, making);
    done({ fold, weights: fitWeights(others, words, making), words });
  }
}

/** Fits all folds in two threads. `all` also fits one model to every page but the unseen ones, as fold number `folds`. */
export async function fitFolds(script: URL, task: Omit<FitTask, 'mine'>, all: boolean, say: (line: string) => void): Promise<Fitted[]> {
  const numbers = Array.from({ length: task.folds + (all ? 1 : 0) }, (_, fold) => fold);
  const fitted: Fitted[] = [];
  await Promise.all(
    [0, 1].map(
      (thread) =>
        new Promise<void>((resolve, reject) => {
          const mine = numbers.filter((fold) => fold % 2 === thread);
          if (mine.length === 0) {
            resolve();
            return;
          }
          const worker = new Worker(script, {
            workerData: { ...task, mine } satisfies FitTask,
            resourceLimits: { maxOldGenerationSizeMb: HEAP },
          });
          worker.on('message', (one: Fitted) => {
            fitted.push(one);
            say(one.fold === task.folds ? 'fitted to all seen sites' : `fitted fold ${one.fold + 1} of ${task.folds}`);
          });
          worker.on('error', reject);
          worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))));
        }),
    ),
  );
  return fitted.sort((a, b) => a.fold - b.fold);
}

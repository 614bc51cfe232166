import path from 'node:path';
import type { Model } from '../../src/core/label/model.js';
import { type Corpus, FURTHER_LABELS, filesHash } from '../train/corpus.js';
import { DEFAULTS, MARKUP_STYLES } from '../train/recipe.js';
import { type Fitted, fitFolds, foldOf, isUnseen } from './fit-folds.js';
import { keptFits } from './kept-fits.js';
import { calibratedModels } from './measure.js';

export const STYLES = ['blocks', 'wet', 'gettext', 'markdown', 'html'] as const;

export interface UnseenSettings {
  readonly folds: number;
  readonly epochs?: number;
  readonly words?: number;
  readonly styles?: readonly string[];
  /** File that keeps the fits, `.text` and `.markup` appended; `null` keeps nothing. */
  readonly fits: string | null;
  /** Also one model fitted to all pages but the tenth of the sites that is kept for one last look; it is theirs. */
  readonly whole: boolean;
}

/** For a site and a dump style, the model that was fitted without the site; `null` where no such model was asked for. */
export async function unseenModels(
  script: URL,
  corpus: Corpus,
  settings: UnseenSettings,
  say: (line: string) => void,
): Promise<(site: string, style: string) => Model | null> {
  const { folds } = settings;
  const task = {
    corpus,
    styles: settings.styles ?? DEFAULTS.styles.split(','),
    epochs: settings.epochs ?? Number(DEFAULTS.epochs),
    words: settings.words ?? Number(DEFAULTS.words),
    folds,
  };
  const hash = corpusHash(corpus.folder);
  const fitsOf = (name: string, of: typeof task): Promise<readonly Fitted[]> =>
    keptFits(settings.fits === null ? null : `${settings.fits}.${name}`, of, hash, () => fitFolds(script, of, settings.whole, say));
  const text = calibratedModels(corpus, 'blocks', await fitsOf('text', task), folds);
  const markup = calibratedModels(corpus, 'html', await fitsOf('markup', { ...task, styles: MARKUP_STYLES.split(',') }), folds);
  return (site, style) => (style === 'html' ? markup : text).get(isUnseen(site) ? folds : foldOf(site, folds)) ?? null;
}

/** SHA-256 of the corpus files, with the dumps of some styles, and of the further labels, in hexadecimal. */
export function corpusHash(folder: string, styles: readonly string[] = STYLES): string {
  const files = ['gold.ndjson.gz', 'lines.ndjson', ...styles.map((style) => `${style}.ndjson.gz`)];
  return filesHash([...files.map((file) => path.join(folder, file)), FURTHER_LABELS]);
}

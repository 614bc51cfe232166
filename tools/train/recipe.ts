import { cueCount } from '../../src/core/cue/table.js';
import { STATES } from '../../src/core/label/states.js';
import { collectWords, type GoldPage, toExample } from './examples.js';
import { type Example, fit, type Settings, type Weights } from './model.js';
import { strongestWords } from './pack.js';

/** How weights are made of pages: the same for the shipped ones and for those that are only measured. */
export interface Recipe {
  readonly settings: Settings;
  /** Words kept at most. */
  readonly words: number;
}

/** Words that stand on pages of fewer sites say more about a site than about a kind. */
const LEAST_SITES = 6;

/** Of the shipped weights, unless the command line says otherwise. */
export const DEFAULTS = { styles: 'blocks,wet,gettext,markdown', words: '12000', epochs: '8' } as const;

/** What the weights for pages with markup are fitted to: the bare text of the pages that have no HTML steadies the cues of text. */
export const MARKUP_STYLES = 'html,blocks';

export function recipe(epochs: number, words: number): Recipe {
  return { settings: { epochs, rate: 0.05, decay: 5e-4, seed: 1, dropout: 0.45, caution: 0.01, fullLines: 150 }, words };
}

export function examplesOf(pages: readonly GoldPage[], words: ReadonlyMap<number, number>): Example[] {
  return pages.map((page) => toExample(page, words));
}

/** Finds the words that are worth a row, by a first fit with all of them. */
export function chooseWords(
  pages: readonly GoldPage[],
  { settings, words: most }: Recipe,
  say: (line: string) => void = () => undefined,
): Map<number, number> {
  const allWords = collectWords(pages, LEAST_SITES);
  say(`${cueCount()} named cues, ${allWords.size} words on ${LEAST_SITES} sites or more`);
  const wide = examplesOf(pages, allWords);
  const first = fit(wide, cueCount() + allWords.size, STATES.length, { ...settings, epochs: Math.ceil(settings.epochs / 2) });
  const counts = new Float64Array(cueCount() + allWords.size);
  for (const example of wide) for (const id of example.ids) counts[id] = (counts[id] ?? 0) + 1;
  const words = strongestWords(first, allWords, counts, most);
  say(`kept ${words.size} words`);
  return words;
}

export function fitWeights(examples: readonly Example[], words: ReadonlyMap<number, number>, { settings }: Recipe): Weights {
  return fit(examples, cueCount() + words.size, STATES.length, settings);
}

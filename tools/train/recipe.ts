import { EVERY_LINE } from '../../src/core/cue/index.js';
import { cueCount } from '../../src/core/cue/table.js';
import { STATES } from '../../src/core/label/states.js';
import { collectWords, type GoldPage, toExample } from './examples.js';
import { furnishedPages } from './furnish.js';
import { type Example, fit, meanOf, type Settings, type Weights } from './model.js';
import { strongestWords } from './pack.js';
import { partsOfMarkup } from './part-of-page.js';

/** How weights are made of pages: the same for the shipped ones and for those that are only measured. */
export interface Recipe {
  readonly settings: Settings;
  /** Words kept at most. */
  readonly words: number;
  /** Added to the weights that kinds have on any line, in log-odds. */
  readonly leans: Readonly<Record<string, number>>;
  /**
   * Whether each fit also sees the labelled pages with other furniture, and each with other. Pages with markup do without: there the furniture of
   * bare pages took the F1 of passages from 0.908 to 0.900.
   */
  readonly furnished: boolean;
  /** Fits whose mean the weights are. */
  readonly fits: number;
}

/**
 * Weights are the mean of fits that see the pages in different orders and leave different cues out, which costs nothing when they are used. On
 * held-out sites of HTML three took the mean F1 over kinds from 0.743 to 0.762, lines right from 0.860 to 0.872 and the body F1 of press from
 * 0.946 to 0.949; the fourth was not measured by itself. Fits to four fifths of the sites each gained less.
 */
const FITS = 4;

/** Words that stand on pages of fewer sites say more about a site than about a kind. */
const LEAST_SITES = 6;

/** Of the shipped weights, unless the command line says otherwise. */
export const DEFAULTS = { styles: 'blocks,wet,gettext,markdown', words: '12000', epochs: '8' } as const;

/** What the weights for pages with markup are fitted to: the bare text of the pages that have no HTML steadies the cues of text. */
export const MARKUP_STYLES = 'html,blocks';

/**
 * Added to the weight that a kind has on any line, in log-odds: kinds that are rare are named too seldom. Chosen on held-out sites.
 *
 * Text: furniture that is put on pages makes biographies, promotion and the rest commoner than they are, which makes up for what they would be leaned
 * to. With 0.5 to biographies and tags and 0.2 to the others the mean F1 over kinds was 0.760 and lines right 0.854, with smaller leans 0.767 and 0.864.
 * Bylines are leaned to, for authors and dates are read from no other lines: with 0.2 for 0.4 one in a hundred fewer of the authors of `wet` and `markdown`
 * and of all dates were right. More to comments takes the text of forums, where replies are annotated as text: with 0.2 the F1 of bodies on forums was 0.37 instead of
 * 0.41. Standfirsts are not leaned to, since written pages hold many: with 0.3 the F1 of passages was 0.905 instead of 0.908. With 0.25 to biographies
 * their F1 was 0.625 instead of 0.612. A little is given to the text itself, for strays are told apart from it afterwards: with these leans the F1 of passages is
 * 0.905, with 0.05 more to each of bylines, comments, teasers and the rest and none to the text 0.900, and the mean F1 over kinds is the same.
 *
 * Markup: what the page states makes up for bylines that are not named, and standfirsts are told by their markup. With 1.1 for 0.8 the
 * F1 of passages is 0.908 instead of 0.910.
 */
const LEANS: Readonly<Record<'text' | 'markup', Readonly<Record<string, number>>>> = {
  text: { body: 0.05, bio: 0.25, tags: 0.25, byline: 0.3, comment: 0.1, other: 0.15 },
  markup: { bio: 0.5, tags: 0.5, promotion: 0.2, other: 0.2, byline: -0.3, subtitle: 0.8 },
};

export function recipe(epochs: number, words: number, markup: boolean, fits: number = FITS): Recipe {
  return {
    leans: markup ? LEANS.markup : LEANS.text,
    furnished: !markup,
    fits,
    settings: { epochs, rate: 0.05, decay: 5e-4, seed: 1, dropout: 0.3, caution: 0.01, fullLines: 150 },
    words,
  };
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

export function fitWeights(pages: readonly GoldPage[], words: ReadonlyMap<number, number>, making: Recipe): Weights {
  const { settings, fits, leans } = making;
  const cues = cueCount() + words.size;
  const examples = examplesOf(pages, words);
  const weights = meanOf(
    Array.from({ length: fits }, (_, n) => {
      const seed = settings.seed + n;
      const further = making.furnished ? furnishedPages(pages, seed) : partsOfMarkup(pages, seed);
      return fit([...examples, ...examplesOf(further, words)], cues, STATES.length, { ...settings, seed });
    }),
  );
  STATES.forEach((state, k) => {
    const at = EVERY_LINE * STATES.length + k;
    weights.rows[at] = (weights.rows[at] as number) + (leans[state] ?? 0);
  });
  return weights;
}

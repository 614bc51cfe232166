/** Both neighbours, where labels and titles take turns, a line each. */
import type { NeighbourSide } from '../../section/neighbour-label.js';
import type { Page, PageLine } from '../page.js';
import { PhraseSet, phraseKey } from '../text/phrases.js';
import { linkOf } from './link.js';
import { withoutSigns } from './neighbour-pair.js';
import { isLabel, isTitle, LONGEST_LINK, mayName, type Neighbour } from './neighbour-reading.js';

/** Labels are no longer, their signs included. */
const LONGEST_BARE_LABEL = 40;
const FEWEST_TITLE_WORDS = 3;
/** Names of goods that a shop moves past are longer. */
const LONGEST_TITLE = 120;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Labels that rows of goods and slides have, too. */
const VAGUE = /^\p{L}+(?: (?:page|slide|image|photo|seite|página))?$/iu;
/** Kinds of lines that are not read as menus. */
const READ_OTHERWISE: ReadonlySet<string> = new Set(['body', 'comment', 'title', 'subtitle', 'bio', 'byline']);

/** The side of a line that is a label alone, signs apart. */
function sideOf(line: PageLine | undefined): NeighbourSide | null {
  if (line === undefined || line.length > LONGEST_BARE_LABEL || READ_OTHERWISE.has(line.kind) || !mayName(line.text)) return null;
  const bare = withoutSigns(line.text);
  return BOTH_SIDES.find((side) => isLabel(bare, [side])) ?? null;
}
const BOTH_SIDES: readonly NeighbourSide[] = ['previous', 'next'];

interface Titles {
  readonly previous: PageLine;
  readonly next: PageLine;
}

/** Kinds of lines above the first label that may be a title: buttons and notices stand there too. */
const ABOVE: ReadonlySet<string> = new Set(['navigation', 'recommendation', 'tags', 'other']);
/** What heads other articles, and is the title of none: `You may also like`. */
const HEADINGS = new PhraseSet('recommendationHeading');

/**
 * `Previous` / the title / `Next` / the title, or each title above its label, whatever the lines were labelled: buttons stand without titles
 * between them.
 */
export class LabelledPairs {
  /** Labels that stand alone, in page order. */
  readonly #labels: readonly (readonly [PageLine, NeighbourSide])[];

  constructor(private readonly page: Page) {
    this.#labels = page.lines.flatMap((line) => {
      const side = sideOf(line);
      return side === null ? [] : [[line, side] as const];
    });
  }

  /** Both neighbours below their labels; null where the page sets none so. */
  below(): Readonly<Record<NeighbourSide, Neighbour>> | null {
    return this.#find(1);
  }

  /** The same above their labels, where none stands below the last: what is between the two would be read as the first one's. */
  above(): Readonly<Record<NeighbourSide, Neighbour>> | null {
    return this.#find(-1);
  }

  #find(to: 1 | -1): Readonly<Record<NeighbourSide, Neighbour>> | null {
    for (const [at, [label, side]] of this.#labels.entries()) {
      const [second, other] = this.#labels[at + 1] ?? [];
      if (second?.index !== label.index + 2 || other === side) continue;
      const titles = this.#titles(label, second, side, to);
      if (titles === null) continue;
      const named = (title: PageLine): Neighbour => {
        const of = this.page.lines[title.index - to] ?? title;
        return { link: linkOf(of, title.text, title), used: [of.index, title.index] };
      };
      return { previous: named(titles.previous), next: named(titles.next) };
    }
    return null;
  }

  #titles(label: PageLine, second: PageLine, side: NeighbourSide, to: 1 | -1): Titles | null {
    const one = this.page.lines[label.index + to];
    const two = this.page.lines[second.index + to];
    if (one === undefined || two === undefined || !this.#isTold(one, label) || !this.#isTold(two, second)) return null;
    // Rows of goods and slides stand between such words.
    if (to < 0 && [label, second].some(({ text }) => VAGUE.test(withoutSigns(text)))) return null;
    if (to < 0 && (!ABOVE.has(one.kind) || this.#hasTitleBelow(second) || HEADINGS.isWhole(phraseKey(one.text)))) return null;
    return side === 'previous' ? { previous: one, next: two } : { previous: two, next: one };
  }

  #hasTitleBelow(label: PageLine): boolean {
    const below = this.page.lines[label.index + 1];
    return below !== undefined && this.#isTold(below, label) && !HEADINGS.isWhole(phraseKey(below.text));
  }

  /** Whether a line reads as the title that a label names; labels of one word may be buttons, and ask for more. */
  #isTold(title: PageLine, label: PageLine): boolean {
    if (READ_OTHERWISE.has(title.kind) || title.length > LONGEST_LINK || !isTitle(title.text) || sideOf(title) !== null) return false;
    if (UNSPACED.test(title.text) || !VAGUE.test(withoutSigns(label.text))) return true;
    const { bodyLast } = this.page;
    const isLong = title.length <= LONGEST_TITLE && title.text.split(' ').length >= FEWEST_TITLE_WORDS;
    return isLong && bodyLast >= 0 && label.index > bodyLast;
  }
}

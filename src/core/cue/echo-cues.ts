import type { Facts } from './facts.js';
import { NUMBER_TOKEN } from './hash.js';
import type { Page } from './page.js';
import { BYLINE_PHRASES } from './phrases.js';
import { coreThird } from './place-cues.js';
import { COARSE } from './shape.js';
import { type CueList, pair } from './table.js';

/** Cues of who is spoken of: a name alone and then a sentence that begins with it, and the name of the byline further down. */

const BEGINS_AS_ABOVE = pair('begins with the whole line above, and shape', 2, COARSE.length);
const BEGUN_BELOW = pair('line below begins with this whole line, and shape', 2, COARSE.length);
const OF_BYLINE = pair('begins with a name of the byline, place and shape', 3, COARSE.length);

/** A name has so many words at most. */
const MOST_WORDS = 5;
/** The byline stands so many lines above or below the likeliest headline. */
const BEFORE = 4;
const BEHIND = 10;
const WIDEST = 90;

/** Whether the words of a short line begin a longer one. */
function begins(page: Page, short: Facts, long: Facts): boolean {
  if (short.words < 1 || short.words > MOST_WORDS || long.words <= short.words) return false;
  const { tokens } = page.scan;
  const size = short.tokenEnd - short.tokenStart;
  if (size > MOST_WORDS + 1 || long.tokenEnd - long.tokenStart <= size) return false;
  for (let t = 0; t < size; t++) if (tokens[short.tokenStart + t] !== tokens[long.tokenStart + t]) return false;
  return true;
}

/** The capitalised lines about the headline that name somebody, and their words. */
export class Names {
  readonly #words = new Set<number>();
  readonly #lines = new Set<number>();

  constructor(page: Page) {
    if (page.headline < 0) return;
    const to = Math.min(page.size, page.headline + BEHIND + 1);
    for (let i = Math.max(0, page.headline - BEFORE); i < to; i++) {
      const f = page.facts[i] as Facts;
      if (f.width > WIDEST || f.words < 2 || f.capitalised < 2) continue;
      const alone = f.words <= 4 && f.capitalised === f.words && f.numbers === 0 && f.width < 40;
      let said = false;
      for (let p = f.phraseStart; p < f.phraseEnd && !said; p++) said = BYLINE_PHRASES[page.scan.phrases[p] as number] === true;
      if (!said && !alone) continue;
      this.#lines.add(i);
      for (let t = f.tokenStart; t < f.tokenEnd; t++) {
        const token = page.scan.tokens[t] as number;
        if (token !== NUMBER_TOKEN) this.#words.add(token);
      }
    }
  }

  /** Whether a line begins with two of those words. */
  begin(page: Page, index: number): boolean {
    if (this.#words.size < 2) return false;
    const f = page.facts[index] as Facts;
    const { tokens } = page.scan;
    let from = f.tokenStart;
    while (from < f.tokenEnd && tokens[from] === NUMBER_TOKEN) from++;
    if (from + 1 >= f.tokenEnd || !this.#words.has(tokens[from] as number)) return false;
    return this.#words.has(tokens[from + 1] as number) && !this.#lines.has(index);
  }
}

export function echoCues(page: Page, names: Names, index: number, out: CueList): void {
  const { facts, size } = page;
  const f = facts[index] as Facts;
  const coarse = page.coarse[index] as number;
  if (index > 0 && begins(page, facts[index - 1] as Facts, f)) out.both(BEGINS_AS_ABOVE, capital(facts[index - 1] as Facts), coarse);
  if (index + 1 < size && begins(page, f, facts[index + 1] as Facts)) out.both(BEGUN_BELOW, capital(f), coarse);
  if (names.begin(page, index)) out.both(OF_BYLINE, coreThird(page, index), coarse);
}

/** Two or more words, all with a capital: a name, mostly. */
function capital(f: Facts): number {
  return f.words > 1 && f.capitalised === f.words ? 1 : 0;
}

import type { Article } from '../article/schema.js';
import { KINDS, type Kind } from '../section/index.js';
import { harmonic, letterKey, shingleOverlap, tokensOf } from './shingles.js';

const K = KINDS.length;

/** Where each count of a page stands; every measure is made of sums of these over pages. */
export const PLACE = {
  /** `truth * (kinds + 1) + guess`; the last guess is a line that no section covers. */
  confusion: 0,
  lines: K * (K + 1),
  characters: K * (K + 1) + 1,
  charactersRight: K * (K + 1) + 2,
  pages: K * (K + 1) + 3,
  bodyPrecision: K * (K + 1) + 4,
  bodyRecall: K * (K + 1) + 5,
  titles: K * (K + 1) + 6,
  titlesRight: K * (K + 1) + 7,
  cutsRight: K * (K + 1) + 8,
} as const;

export const COUNTS = PLACE.cutsRight + 1;

/** A labelled page beside what the program made of it. */
export interface LabelledPage {
  readonly name: string;
  /** Physical lines, after repair. */
  readonly texts: readonly string[];
  /** A person's kind for each line; `null` for blank ones. */
  readonly kinds: readonly (Kind | null)[];
  /** What the labels make of the page. */
  readonly truth: readonly Article[];
  /** What the program made of it. */
  readonly guess: readonly Article[];
}

/** What one page adds to the measures. */
export interface Tally {
  readonly name: string;
  readonly lines: number;
  readonly wrong: number;
  readonly bodyF1: number;
  /** By place; only those that are not zero. */
  readonly places: Int32Array;
  readonly counts: Float64Array;
}

export function tallyPage(page: LabelledPage): Tally {
  const sums = new Float64Array(COUNTS);
  const add = (place: number, count = 1): void => {
    sums[place] = (sums[place] ?? 0) + count;
  };
  const guessed = kindsOf(page.guess, page.texts.length);
  let wrong = 0;
  page.texts.forEach((text, line) => {
    const truth = page.kinds[line] ?? null;
    if (truth === null) return;
    const guess = guessed[line] ?? K;
    add(PLACE.confusion + KINDS.indexOf(truth) * (K + 1) + guess);
    add(PLACE.lines);
    add(PLACE.characters, text.length);
    if (KINDS[guess] === truth) add(PLACE.charactersRight, text.length);
    else wrong++;
  });
  const body = shingleOverlap(tokensOf(bodyOf(page.truth)), tokensOf(bodyOf(page.guess)));
  add(PLACE.pages);
  add(PLACE.bodyPrecision, body.precision);
  add(PLACE.bodyRecall, body.recall);
  const titles = wantedTitles(page);
  add(PLACE.titles, titles.length);
  const found = new Set(page.guess.map((article) => letterKey(article.title ?? '')));
  add(PLACE.titlesRight, titles.filter((accepted) => accepted.some((title) => found.has(title))).length);
  if (startsOf(page.truth).join() === startsOf(page.guess).join()) add(PLACE.cutsRight);
  const places = Int32Array.from(sums.keys()).filter((place) => sums[place] !== 0);
  return {
    name: page.name,
    lines: sums[PLACE.lines] ?? 0,
    wrong,
    bodyF1: harmonic(body.precision, body.recall),
    places,
    counts: Float64Array.from(places, (place) => sums[place] ?? 0),
  };
}

/** Number of each line's kind by the sections of all records; `undefined` where none covers it. */
function kindsOf(articles: readonly Article[], size: number): (number | undefined)[] {
  const kinds: (number | undefined)[] = new Array(size);
  for (const { sections } of articles)
    for (const { kind, lines } of sections) kinds.fill(KINDS.indexOf(kind), lines[0] - 1, Math.min(lines[1], size));
  return kinds;
}

function bodyOf(articles: readonly Article[]): string {
  return articles.map((article) => article.text).join('\n');
}

/** Letters of the titles that count as right, for each article that has a title line: as it stands, or as the record would have it. */
function wantedTitles(page: LabelledPage): string[][] {
  return page.truth.flatMap((article) => {
    const titles = article.sections
      .filter((section) => section.kind === 'title')
      .flatMap(({ lines: [first, last] }) => page.texts.slice(first - 1, last))
      .concat(article.title ?? '')
      .map(letterKey)
      .filter((title) => title !== '');
    return titles.length === 0 ? [] : [titles];
  });
}

function startsOf(articles: readonly Article[]): number[] {
  return articles.slice(1).map((article) => article.sections[0]?.lines[0] ?? 0);
}

/** How good the labels and the articles are, measured against a person's labels. */
import { KINDS, type Kind } from '../section/index.js';
import { bootstrap, type Figure } from './bootstrap.js';
import { harmonic } from './shingles.js';
import { COUNTS, PLACE, type Tally } from './tally.js';

export { bootstrap, type Counted, type Figure, RESAMPLES } from './bootstrap.js';
export { type LabelFault, type LabelledDocument, parseLabels, spreadLabels } from './label-file.js';
export { seededNumbers } from './seeded-numbers.js';
export { harmonic, letterKey, type Overlap, shingleOverlap, tokensOf } from './shingles.js';
export { type LabelledPage, type Tally, tallyPage } from './tally.js';

export interface KindFigures {
  readonly kind: Kind;
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
  /** Lines that a person gave this kind. */
  readonly support: number;
}

export interface Confusion {
  readonly truth: Kind;
  /** `null`: no section covers the line. */
  readonly guess: Kind | null;
  readonly lines: number;
}

export interface Evaluation {
  readonly pages: number;
  readonly lines: number;
  /** Mean of the kinds' F1, `other` left out, over the kinds that occur. */
  readonly meanF1: Figure;
  /** Share of lines with the right kind. */
  readonly linesRight: Figure;
  /** Share of characters on such lines. */
  readonly charactersRight: Figure;
  /** Runs of four words of the clean body, mean over pages. */
  readonly body: { readonly precision: Figure; readonly recall: Figure; readonly f1: Figure };
  /** Share of articles with a headline whose record has it, letter case and punctuation apart. */
  readonly titlesRight: Figure;
  /** Share of documents that were cut into their articles where the labels say. */
  readonly cutsRight: Figure;
  readonly kinds: readonly KindFigures[];
  /** Commonest first. */
  readonly confusions: readonly Confusion[];
}

const K = KINDS.length;
const HEAD = ['meanF1', 'linesRight', 'charactersRight', 'bodyPrecision', 'bodyRecall', 'bodyF1', 'titlesRight', 'cutsRight'] as const;

/** All measures over some pages. */
export function evaluateTallies(tallies: readonly Tally[]): Evaluation {
  const figures = bootstrap(tallies, COUNTS, measure);
  const sums = new Float64Array(COUNTS);
  for (const { places, counts } of tallies)
    places.forEach((place, i) => {
      sums[place] = at(sums, place) + at(counts, i);
    });
  const head = (name: (typeof HEAD)[number]): Figure => figures[HEAD.indexOf(name)] ?? NOTHING;
  const ofKind = (kind: number, which: number): Figure => figures[HEAD.length + kind * 3 + which] ?? NOTHING;
  return {
    pages: tallies.length,
    lines: at(sums, PLACE.lines),
    meanF1: head('meanF1'),
    linesRight: head('linesRight'),
    charactersRight: head('charactersRight'),
    body: { precision: head('bodyPrecision'), recall: head('bodyRecall'), f1: head('bodyF1') },
    titlesRight: head('titlesRight'),
    cutsRight: head('cutsRight'),
    kinds: KINDS.map((kind, k) => ({ kind, precision: ofKind(k, 0), recall: ofKind(k, 1), f1: ofKind(k, 2), support: support(sums, k) })),
    confusions: confusionsOf(sums),
  };
}

const NOTHING: Figure = { value: null, low: null, high: null };

function at(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}

function cell(sums: Float64Array, truth: number, guess: number): number {
  return at(sums, PLACE.confusion + truth * (K + 1) + guess);
}

function support(sums: Float64Array, kind: number): number {
  let lines = 0;
  for (let guess = 0; guess <= K; guess++) lines += cell(sums, kind, guess);
  return lines;
}

/** The values of `HEAD`, then precision, recall and F1 of each kind. NaN where there is nothing to divide by. */
function measure(sums: Float64Array): number[] {
  const kinds: number[] = [];
  let f1Sum = 0;
  let f1Count = 0;
  let right = 0;
  for (let kind = 0; kind < K; kind++) {
    const hit = cell(sums, kind, kind);
    let guessed = 0;
    for (let truth = 0; truth < K; truth++) guessed += cell(sums, truth, kind);
    const wanted = support(sums, kind);
    const f1 = (2 * hit) / (guessed + wanted);
    kinds.push(hit / guessed, hit / wanted, f1);
    right += hit;
    if (KINDS[kind] === 'other' || Number.isNaN(f1)) continue;
    f1Sum += f1;
    f1Count++;
  }
  const pages = at(sums, PLACE.pages);
  const precision = at(sums, PLACE.bodyPrecision) / pages;
  const recall = at(sums, PLACE.bodyRecall) / pages;
  const head: Record<(typeof HEAD)[number], number> = {
    meanF1: f1Sum / f1Count,
    linesRight: right / at(sums, PLACE.lines),
    charactersRight: at(sums, PLACE.charactersRight) / at(sums, PLACE.characters),
    bodyPrecision: precision,
    bodyRecall: recall,
    bodyF1: harmonic(precision, recall),
    titlesRight: at(sums, PLACE.titlesRight) / at(sums, PLACE.titles),
    cutsRight: at(sums, PLACE.cutsRight) / pages,
  };
  return [...HEAD.map((name) => head[name]), ...kinds];
}

function confusionsOf(sums: Float64Array): Confusion[] {
  const found: Confusion[] = [];
  KINDS.forEach((truth, t) => {
    for (let g = 0; g <= K; g++) {
      const lines = cell(sums, t, g);
      if (g !== t && lines > 0) found.push({ truth, guess: KINDS[g] ?? null, lines });
    }
  });
  return found.sort((a, b) => b.lines - a.lines);
}

import type { Facts } from '../cue/facts.js';
import { type About, findCues, type PageCues, readCues, type WordLookup } from '../cue/index.js';
import type { Page } from '../cue/page.js';
import type { Line } from '../types.js';
import { withoutObituaries } from './bereaved.js';
import { type Lattice, sumPaths } from './crf.js';
import { introductionsOf, withoutEnds } from './ends.js';
import { withFirstParagraphs } from './first-paragraphs.js';
import { withoutInsets } from './insets.js';
import { withIntroduced } from './introduced.js';
import type { Model } from './model.js';
import { withoutOffers } from './offers.js';
import { addRows } from './packed-rows.js';
import { provenKinds, withBody, withoutBiographies } from './proof.js';
import type { ReadLines } from './read-lines.js';
import { RUN_GAIN, runsOfText } from './runs.js';
import { BIO, BODY, COMMENT, isText, OF_ARTICLE, STATES, TITLE } from './states.js';
import { STRAY_LOSS, straysOfText } from './strays.js';
import { touchesOf } from './touch.js';
import { NO_TEXT, thresholdOfText } from './verdict.js';

/**
 * What a line that says the headline gains as a title, in log-odds. On held-out sites the mean F1 of the kinds rises by 0.006, 0.007 and 0.008
 * with 2.5, 3.5 and 5, and by 0.007 where the line can be nothing but a title: most of it is standfirsts and bylines around it.
 */
export const HEADLINE_GAIN = 5;
/**
 * What each line gains as text, in log-odds, where none of the page is likeliest text: nearly every page says something. On the pages of the corpus 54 are rejected
 * so instead of 82, and the F1 of web pages is 0.820 instead of 0.812; twice as much adds nothing.
 */
export const EMPTY_GAIN = 1;
/** A line with this probability and more is likely of a kind, whatever is likelier. */
const LIKELY = 0.3;
const LEAST_BIOGRAPHIES = 2;
const SHORTEST_OPENING = 60;

/** What the labeller knows of a page. */
export interface Reading {
  readonly scores: Float64Array;
  readonly touch: Uint8Array;
  readonly lattice: Lattice;
  readonly model: Model;
  /** Kinds (a bit each) that each line may have. */
  readonly allowed: Uint16Array;
  /** The line that is known to say the headline, or -1. */
  readonly headline: number;
  /** Whether no line was likeliest text, so that all lines gained as text. */
  readonly empty: boolean;
  /** Lines (1 each) of lists, tables and programs that are of the text as wholes; null where there are none. */
  readonly runs: Uint8Array | null;
  /** Lines (1 each) that read as text far from all other; null where there are none. */
  readonly strays: Uint8Array | null;
  /** The words of each line. */
  readonly lineWords: Int32Array;
  /** Probability from which on longer lines are taken for text. */
  readonly threshold: number;
}

/** With the page's cues, to explain it. */
export interface CuedReading extends Reading {
  readonly cues: PageCues;
}

type Read = Pick<ReadLines, 'lines' | 'scan'>;

/** Reads a page of at least one line. What was scanned of it is let go. */
export function readPage({ lines, scan }: Read, about: About, lattice: Lattice, model: Model): Reading {
  const scores = new Float64Array(lines.length * STATES.length);
  const { page } = readCues(
    lines,
    about,
    lookupOf(model),
    (ids, offsets, from, count) => {
      model.unpack(ids, offsets[count] as number);
      addScores(model, ids, offsets, count, scores, from);
    },
    scan,
  );
  const scored = { lines, lineWords: wordsOf(page), scores, proven: provenKinds(lines, page), introductions: introductionsOf(page) };
  scan.clear();
  return readScored(scored, lattice, model);
}

/** The same with its cues. */
export function readWithCues({ lines, scan }: Read, about: About, lattice: Lattice, model: Model): CuedReading {
  const cues = findCues(lines, about, lookupOf(model), scan);
  const scores = new Float64Array(lines.length * STATES.length);
  model.unpack(cues.ids, cues.offsets[lines.length] as number);
  addScores(model, cues.ids, cues.offsets, lines.length, scores, 0);
  const { page } = cues;
  const scored = { lines, lineWords: wordsOf(page), scores, proven: provenKinds(lines, page), introductions: introductionsOf(page) };
  return { ...readScored(scored, lattice, model), cues };
}

function wordsOf({ facts }: Page): Int32Array {
  const words = new Int32Array(facts.length);
  for (let line = 0; line < words.length; line++) words[line] = (facts[line] as Facts).words;
  return words;
}

function lookupOf({ named, words }: Model): WordLookup {
  return (hash) => {
    const word = words.find(hash);
    return word < 0 ? word : named + word;
  };
}

/** A page whose lines have their scores. */
interface Scored {
  readonly lines: readonly Line[];
  /** The words of each line. */
  readonly lineWords: Int32Array;
  readonly scores: Float64Array;
  readonly proven: Uint16Array;
  /** Lines (1 each) with words of biographies. */
  readonly introductions: Uint8Array;
}

/** What leaves lines fewer kinds, in the light of how the page reads so far; the same list where it leaves them all. */
type Narrow = (allowed: Uint16Array, lines: readonly Line[], marginal: Float64Array, introductions: Uint8Array) => Uint16Array;

/** Each sees what those before it made of the page. */
const NARROWING: readonly Narrow[] = [withFirstParagraphs, withoutInsets, withoutOffers, withoutObituaries, withIntroduced, withoutEnds];

function readScored({ lines, lineWords, scores, proven, introductions }: Scored, lattice: Lattice, model: Model): Reading {
  const kinds = STATES.length;
  const touch = touchesOf(lines);
  const read = (allowed: Uint16Array) => sumPaths(model.factors, scores, touch, lines.length, lattice, allowed);
  let allowed = proven;
  read(allowed);
  if (isPortrait(lattice.marginal, lines.length)) {
    allowed = withoutBiographies(allowed);
    read(allowed);
  }
  const opening = openingOf(lattice.marginal, lines);
  if (opening >= 0) {
    allowed = withBody(allowed, opening);
    read(allowed);
  }
  const empty = !hasBody(lattice.marginal, lines.length);
  if (empty) {
    for (let at = BODY; at < scores.length; at += kinds) scores[at] = (scores[at] as number) + EMPTY_GAIN;
    read(allowed);
  }
  const runs = runsOfText(lines, lattice.marginal);
  if (runs !== null) {
    runs.forEach((within, line) => {
      const at = line * kinds + BODY;
      if (within === 1) scores[at] = (scores[at] as number) + RUN_GAIN;
    });
    read(allowed);
  }
  const strays = straysOfText(lineWords, lattice.marginal, (probability) => calibrated(model, BODY, probability));
  if (strays !== null) {
    strays.forEach((stray, line) => {
      const row = line * kinds;
      if (stray === 1) for (const state of OF_ARTICLE) scores[row + state] = (scores[row + state] as number) - STRAY_LOSS;
    });
    read(allowed);
  }
  for (const narrow of NARROWING) {
    const kinds = narrow(allowed, lines, lattice.marginal, introductions);
    if (kinds === allowed) continue;
    allowed = kinds;
    read(allowed);
  }
  const threshold = hasBody(lattice.marginal, lines.length) ? thresholdOfText(lineWords, lattice.marginal) : NO_TEXT;
  return { scores, touch, lattice, model, allowed, headline: -1, empty, runs, strays, lineWords, threshold };
}

/** Reads a page again when it is known which of its lines says the headline: what stands around that line is read in its light. */
export function readKnowing<R extends Reading>(headline: number, reading: R): R {
  const { touch, lattice, model, allowed } = reading;
  const scores = reading.scores.slice();
  const at = headline * STATES.length + TITLE;
  scores[at] = (scores[at] as number) + HEADLINE_GAIN;
  sumPaths(model.factors, scores, touch, touch.length, lattice, allowed);
  return { ...reading, scores, headline };
}

function hasBody(marginal: Float64Array, size: number): boolean {
  for (let line = 0; line < size; line++) if (isText(marginal, line)) return true;
  return false;
}

/**
 * Whether a page reads as somebody's biography and holds no body: a portrait, whose paragraphs are what biographies are made of. Nobody is
 * introduced who has written nothing, so such a page is read again without that kind.
 */
function isPortrait(marginal: Float64Array, size: number): boolean {
  let biographies = 0;
  for (let at = BIO; at < size * STATES.length; at += STATES.length) if ((marginal[at] as number) > LIKELY) biographies++;
  return biographies >= LEAST_BIOGRAPHIES && !hasBody(marginal, size);
}

/**
 * The post that a page of comments alone answers, for comments answer something: the first of them that is long enough; -1 where the page has
 * a body or no such post.
 */
function openingOf(marginal: Float64Array, lines: readonly Line[]): number {
  const at = (line: number): number => line * STATES.length + COMMENT;
  const opening = lines.findIndex(({ text }, line) => (marginal[at(line)] as number) > LIKELY && text.length >= SHORTEST_OPENING);
  return opening >= 0 && hasBody(marginal, lines.length) ? -1 : opening;
}

/** The steps of so many cues are added up at most before they are made a score, and a line's further ones added to that. */
const MOST_TOGETHER = 256;

/** Adds up the weights of the cues of `count` lines from `first` on. */
function addScores(
  { rows, stride, most, sums, step }: Model,
  ids: Int32Array,
  offsets: Int32Array,
  count: number,
  scores: Float64Array,
  first: number,
): void {
  const kinds = STATES.length;
  for (let line = 0; line < count; line++) {
    const end = offsets[line + 1] as number;
    const row = (first + line) * kinds;
    for (let from = offsets[line] as number; from < end; from += MOST_TOGETHER) {
      const to = Math.min(end, from + MOST_TOGETHER);
      for (let at = from; at < to; at += most) addRows(rows, stride, ids, at, Math.min(to, at + most), sums);
      for (let k = 0; k < kinds; k++) {
        scores[row + k] = (scores[row + k] as number) + (sums[k] as number) * step;
        sums[k] = 0;
      }
    }
  }
}

/** The confidence that a probability has earned on pages that training did not see: straight between the calibrated points. */
export function calibrated(model: Model, kind: number, probability: number): number {
  const points = model.calibration[kind] ?? [];
  const place = probability * 10 - 1;
  const low = Math.max(0, Math.min(points.length - 2, Math.floor(place)));
  const a = points[low] ?? probability;
  const b = points[low + 1] ?? probability;
  return Math.min(1, Math.max(0, a + (b - a) * Math.min(1, Math.max(0, place - low))));
}

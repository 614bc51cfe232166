import type { About } from '../cue/index.js';
import type { Label, Line } from '../types.js';
import { Lattice } from './crf.js';
import { hasMarkup, type Model, shippedModel } from './model.js';
import { calibrated, type Reading, readKnowing, readPage } from './read.js';
import { kindPassedOver, linesToRead } from './read-lines.js';
import { BODY, BYLINE, CAPTION, kindOf, STATES, TITLE } from './states.js';
import { decide } from './verdict.js';

export type { About } from '../cue/index.js';
export { explainLines } from './explain.js';
export { isFeedCredit } from './feed-credit.js';
export type { Model } from './model.js';

/** One lattice serves page after page; nothing of it outlives a call. */
const shared = new Lattice(false);
/** A page of more lines has one of its own, which goes with it. */
const MOST_SHARED = 5000;
/**
 * A line of the body is taken for a caption from this probability beside that of running text on: pictures' texts are learnt from fewer
 * pages than paragraphs, and are underrated. Chosen on held-out sites: of 1, ½, ¼ and ⅒ the one that costs no passage.
 */
const CAPTION_ODDS = 0.5;

/** A page whose lines are labelled: the kind of each line, likeliest over all readings of the page unless its threshold of text says otherwise, and how sure that is. */
export class LabelledPage {
  /** One a line. */
  readonly labels: readonly Label[];
  readonly #reading: Reading | null;
  /** Where each line of the page stands among those that are read. */
  readonly #places: Int32Array;

  /** @param title what stands above the page and is no line of it; see `belowTitle` */
  constructor(lines: readonly Line[], about: About, model: Model = shippedModel(hasMarkup(lines)), title: string | null = null) {
    const read = linesToRead(lines, title);
    this.#places = read.places;
    const reading = lines.length === 0 ? null : readPage(read, about, latticeFor(read.lines), model);
    this.labels = reading === null ? [] : labelsOf(reading, this.#places);
    this.#reading = reading === null ? null : { ...reading, lattice: shared };
  }

  /** The labels when it is known which line says the headline. */
  labelsKnowing(headline: number): readonly Label[] {
    const place = this.#places[headline] ?? -1;
    const reading = this.#reading;
    if (reading === null || place < 0) return this.labels;
    return labelsOf(readKnowing(place, { ...reading, lattice: latticeFor(reading.touch) }), this.#places);
  }
}

function latticeFor({ length }: ArrayLike<unknown>): Lattice {
  return length > MOST_SHARED ? new Lattice(false) : shared;
}

/** One label a line. */
export function labelLines(lines: readonly Line[], about: About, model?: Model): readonly Label[] {
  return new LabelledPage(lines, about, model).labels;
}

function labelsOf({ lattice: { marginal }, model, lineWords, threshold }: Reading, places: Int32Array): Label[] {
  const labels: Label[] = [];
  for (const place of places) {
    if (place < 0) {
      const known = kindPassedOver(place);
      labels.push({ kind: kindOf(known), confidence: calibrated(model, known, 1), title: 0, byline: 0, caption: false });
      continue;
    }
    const row = place * STATES.length;
    const { kind, probability } = decide(marginal, row, lineWords[place] as number, threshold);
    labels.push({
      kind: kindOf(kind),
      confidence: calibrated(model, kind, probability),
      title: marginal[row + TITLE] as number,
      byline: marginal[row + BYLINE] as number,
      caption: kind === BODY && (marginal[row + CAPTION] as number) > (marginal[row + BODY] as number) * CAPTION_ODDS,
    });
  }
  return labels;
}

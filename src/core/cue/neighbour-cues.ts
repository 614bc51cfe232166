import type { Facts } from './facts.js';
import type { Page } from './page.js';
import { PHRASE_CUES, PHRASE_KINDS, PHRASE_WHOLE } from './phrases.js';
import { coreThird } from './place-cues.js';
import { COARSE, SHAPES } from './shape.js';
import { type CueList, choice, counted, flag, pair, stepOf, steps } from './table.js';

/** Cues of the lines around: their shapes, their phrases, the heading in force, runs and alternations. */

const EDGE = SHAPES.length;
const S = SHAPES.length + 1;
const C = COARSE.length + 1;
const ABOVE = pair('shape above and shape', S, S);
const BELOW = pair('shape below and shape', S, S);
const TWO_ABOVE = choice('shape two above', [...SHAPES, 'edge']);
const TWO_BELOW = choice('shape two below', [...SHAPES, 'edge']);
const AROUND = pair('shapes above and below, and shape', C * C, C);
const PHRASE_ABOVE = choice('phrase above', PHRASE_CUES);
const PHRASE_BELOW = choice('phrase below', PHRASE_CUES);
const PHRASE_TWO_ABOVE = choice('phrase two above', PHRASE_CUES);
const HEADING = pair('heading in force and lines since', PHRASE_CUES.length, 6);
const HEADING_SHAPE = pair('heading in force and shape', PHRASE_CUES.length, COARSE.length);
const HEADING_PLACE = pair('heading in force and place', PHRASE_CUES.length, 3);
const RUN = pair('lines of like shape in a row, and shape', 6, COARSE.length);
const RUN_FIRST = flag('first of a run of like lines');
const RUN_LAST = flag('last of a run of like lines');
const ALTERNATES = pair('shapes alternate, and shape', 2, COARSE.length);
const WIDTH_CHANGE = pair('wider or narrower than above and below', 5, 5);
const LINE_ABOVE_ENDS = choice('line above ends', ['open', 'sentence', 'colon', 'ellipsis', 'none']);
const SHORT_RUN_AROUND = counted('short lines among the 10 around', [1, 3, 5, 7, 9]);

const SINCE = steps(2, 3, 6, 13, 25);
const RUNS = steps(2, 3, 5, 9, 20);

/** A heading types at most this many lines below it. */
const REACH = 60;

/** State that runs down the page. */
export interface Reading {
  heading: number;
  headingAt: number;
  runFirst: number;
  runLast: number;
}

export function newReading(): Reading {
  return { heading: -1, headingAt: -1, runFirst: 0, runLast: -1 };
}

export function neighbourCues(page: Page, index: number, reading: Reading, out: CueList): void {
  const { size, facts } = page;
  const f = facts[index] as Facts;
  const shape = page.shape[index] as number;
  const coarse = page.coarse[index] as number;
  const above = index > 0 ? (page.shape[index - 1] as number) : EDGE;
  const below = index + 1 < size ? (page.shape[index + 1] as number) : EDGE;
  out.both(ABOVE, above, shape);
  out.both(BELOW, below, shape);
  out.pick(TWO_ABOVE, index > 1 ? (page.shape[index - 2] as number) : EDGE);
  out.pick(TWO_BELOW, index + 2 < size ? (page.shape[index + 2] as number) : EDGE);
  const coarseAbove = index > 0 ? (page.coarse[index - 1] as number) : COARSE.length;
  const coarseBelow = index + 1 < size ? (page.coarse[index + 1] as number) : COARSE.length;
  out.both(AROUND, coarseAbove * C + coarseBelow, coarse);
  phrasesOf(page, index - 1, PHRASE_ABOVE.base, out);
  phrasesOf(page, index + 1, PHRASE_BELOW.base, out);
  phrasesOf(page, index - 2, PHRASE_TWO_ABOVE.base, out);

  if (reading.heading >= 0 && index - reading.headingAt <= REACH) {
    out.both(HEADING, reading.heading, stepOf(SINCE, index - reading.headingAt));
    out.both(HEADING_SHAPE, reading.heading, coarse);
    out.both(HEADING_PLACE, reading.heading, coreThird(page, index));
  }
  for (let p = f.phraseStart; p < f.phraseEnd; p++) {
    const phrase = page.scan.phrases[p] as number;
    if (PHRASE_WHOLE[phrase] && PHRASE_KINDS[phrase] !== undefined) {
      reading.heading = phrase;
      reading.headingAt = index;
    }
  }

  if (index > reading.runLast) {
    reading.runFirst = index;
    let last = index;
    while (last + 1 < size && page.coarse[last + 1] === coarse) last++;
    reading.runLast = last;
  }
  const run = reading.runLast - reading.runFirst + 1;
  out.both(RUN, stepOf(RUNS, run), coarse);
  if (run > 1 && index === reading.runFirst) out.emit(RUN_FIRST);
  if (run > 1 && index === reading.runLast) out.emit(RUN_LAST);
  if (index > 1 && index + 2 < size && page.coarse[index - 2] === coarse && page.coarse[index + 2] === coarse) {
    if (coarseAbove !== coarse && coarseAbove === coarseBelow)
      out.both(ALTERNATES, f.ellipsis || facts[index - 1]?.ellipsis ? 1 : 0, coarse);
  }
  out.both(
    WIDTH_CHANGE,
    change(f.width, index > 0 ? (facts[index - 1] as Facts).width : -1),
    change(f.width, index + 1 < size ? (facts[index + 1] as Facts).width : -1),
  );
  out.pick(LINE_ABOVE_ENDS, index === 0 ? 4 : endOf(facts[index - 1] as Facts));
  const { narrowAbove } = page;
  out.step(SHORT_RUN_AROUND, (narrowAbove[Math.min(size, index + 6)] as number) - (narrowAbove[Math.max(0, index - 5)] as number));
}

function phrasesOf(page: Page, index: number, base: number, out: CueList): void {
  if (index < 0 || index >= page.size) return;
  const f = page.facts[index] as Facts;
  for (let p = f.phraseStart; p < f.phraseEnd; p++) out.emit(base + (page.scan.phrases[p] as number));
}

/** How a width compares with another; -1 where there is none. */
function change(width: number, other: number): number {
  if (other < 0) return 4;
  if (width > other * 3) return 0;
  if (other > width * 3) return 1;
  return Math.abs(width - other) < 8 ? 2 : 3;
}

function endOf(f: Facts): number {
  if (f.ellipsis) return 3;
  if (f.endClass === 8) return 1;
  return f.endClass === 16 ? 2 : 0;
}

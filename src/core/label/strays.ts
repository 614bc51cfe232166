import { BODY, isText, STATES, shareOf } from './states.js';

/** What a stray loses as anything of the article, in log-odds: more than its own words say for it. Of 24 strays that were taken for biographies then 2 were some. */
export const STRAY_LOSS = 8;

/** Runs of text with fewer other lines between them are one: a byline, a teaser, a caption's credit stand within an article. */
const LEAST_GAP = 3;
/** From here on what stands between is a menu or a list of other pages, and what lies beyond it must be surer. */
const WIDE_GAP = 8;
/** Confidence (calibrated, 0 to 1) below which a run is a stray, beyond a gap and beyond a wide one. */
const SURE = { beyondGap: 0.5, beyondWide: 0.75 } as const;
/** Share of the main run's words from which on a run may be an article's second part. */
const MOST_SHARE = 0.2;
/** A main run has so many words, this share of all text, and this confidence; of other pages none is known. */
const LEAST_WORDS = 150;
const LEAST_PART = 0.5;
const LEAST_CONFIDENCE = 0.9;

/** Lines that are likeliest text, with few others between them. */
interface Run {
  readonly from: number;
  to: number;
  words: number;
  /** Sum of the confidences of its lines, each by its words. */
  trust: number;
}

/**
 * Lines (1 each) that are likeliest text, though they stand far from the article and nothing is sure of them: a blurb in a footer, a teaser's excerpt in a menu. The
 * main run grows from its edges outwards, over those that are no strays; null where there are none. Of the text of such runs three tenths are annotated as
 * text; on held-out sites of bare text the body F1 rises by 0.002 (press) and 0.003 (web articles) without them, and that of other pages stays as it is.
 * @param lineWords the words of each line
 * @param confidence of a probability, as calibrated
 */
export function straysOfText(
  lineWords: Int32Array,
  marginal: Float64Array,
  confidence: (probability: number) => number,
): Uint8Array | null {
  const runs = runsOf(lineWords, marginal, confidence);
  if (runs.length < 2) return null;
  const main = runs.reduce((most, run) => (run.words > most.words ? run : most));
  const words = runs.reduce((sum, run) => sum + run.words, 0);
  if (main.words < LEAST_WORDS || main.words < words * LEAST_PART || main.trust < main.words * LEAST_CONFIDENCE) return null;
  const at = runs.indexOf(main);
  const strays: Run[] = [];
  let edge = main.from;
  for (const run of runs.slice(0, at).reverse()) {
    if (isStray(run, edge - run.to, main)) strays.push(run);
    else edge = run.from;
  }
  edge = main.to;
  for (const run of runs.slice(at + 1)) {
    if (isStray(run, run.from - edge, main)) strays.push(run);
    else edge = run.to;
  }
  if (strays.length === 0) return null;
  const found = new Uint8Array(lineWords.length);
  for (const { from, to } of strays) for (let line = from; line < to; line++) if (isText(marginal, line)) found[line] = 1;
  return found;
}

function isStray({ words, trust }: Run, gap: number, main: Run): boolean {
  return words < main.words * MOST_SHARE && trust < words * (gap >= WIDE_GAP ? SURE.beyondWide : SURE.beyondGap);
}

function runsOf(lineWords: Int32Array, marginal: Float64Array, confidence: (probability: number) => number): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  lineWords.forEach((words, line) => {
    if (!isText(marginal, line)) return;
    if (run === null || line - run.to >= LEAST_GAP) {
      run = { from: line, to: line + 1, words: 0, trust: 0 };
      runs.push(run);
    }
    run.to = line + 1;
    run.words += words;
    run.trust += confidence(shareOf(marginal, line * STATES.length, BODY)) * words;
  });
  return runs;
}

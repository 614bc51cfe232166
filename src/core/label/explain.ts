import type { About } from '../cue/index.js';
import { LEXICAL_PLACES, LexicalCues } from '../cue/lexical.js';
import { markupWordName, markupWords } from '../cue/markup-words.js';
import { tokenTexts } from '../cue/phrases.js';
import { BEGINNING } from '../cue/scan.js';
import { cueName } from '../cue/table.js';
import type { Contribution, Line, Verdict } from '../types.js';
import { Lattice } from './crf.js';
import { hasMarkup, type Model, shippedModel, weightOf } from './model.js';
import { type CuedReading, calibrated, EMPTY_GAIN, HEADLINE_GAIN, readKnowing, readWithCues } from './read.js';
import { kindPassedOver, linesToRead } from './read-lines.js';
import { RUN_GAIN } from './runs.js';
import { BODY, CAPTION, kindOf, OF_ARTICLE, PROMOTION, STATES, shareOf, TITLE } from './states.js';
import { STRAY_LOSS } from './strays.js';
import { decide, likeliestBut } from './verdict.js';

/**
 * Every line's verdict with what decided it. The contributions of a line add up to the log-odds of its kind over the runner-up, by their probabilities
 * before calibration: one for each cue, one each for what the lines above and below say, and one for the body's being running text or captions. Where the
 * page's threshold of text decides, it has one more, and the sum is the logarithm of that probability over the threshold. A line that proves its kind has that as its one reason.
 * @param headline the line that is known to say the headline, where the page was labelled again for it
 * @param title what stands above the page and is no line of it; see `belowTitle`
 * @param wanted lines that get their contributions; they are most of what an explanation holds
 */
export function* explainLines(
  lines: readonly Line[],
  about: About,
  headline: number | null = null,
  title: string | null = null,
  wanted: (line: Line) => boolean = () => true,
): Generator<Verdict> {
  if (lines.length === 0) return;
  const read = linesToRead(lines, title);
  const { places } = read;
  const first = readWithCues(read, about, new Lattice(), shippedModel(hasMarkup(lines)));
  const known = headline === null ? -1 : (places[headline] ?? -1);
  const reading = known < 0 ? first : readKnowing(known, first);
  for (const [at, line] of lines.entries()) {
    const index = places[at] as number;
    if (index < 0) {
      yield passedOver(line, kindPassedOver(index), reading.model);
      continue;
    }
    const { marginal } = reading.lattice;
    const row = index * STATES.length;
    const { kind, probability, turned } = decide(marginal, row, reading.lineWords[index] as number, reading.threshold);
    const second = likeliestBut(marginal, row, kind);
    const confidence = calibrated(reading.model, kind, probability);
    const less = shareOf(marginal, row, second);
    yield {
      line,
      kind: kindOf(kind),
      confidence,
      probability,
      runnerUp: { kind: kindOf(second), confidence: beside(confidence, probability, less), probability: less },
      contributions: wanted(line) ? contributions(reading, read.lines, { index, kind, runner: second, turned }) : [],
    };
  }
}

/** The verdict on a line without which the page was read. */
function passedOver(line: Line, kind: number, model: Model): Verdict {
  const confidence = calibrated(model, kind, 1);
  const cue = kind === PROMOTION ? 'says that an advertisement stands here' : 'stands on every page of a wiki';
  return {
    line,
    kind: kindOf(kind),
    confidence,
    probability: 1,
    runnerUp: { kind: kindOf(BODY), confidence: beside(confidence, 1, 0), probability: 0 },
    contributions: [{ cue, weight: PROOF, against: 0 }],
  };
}

/** The runner-up's share of what calibration has made of the winner's probability, or has left to the others. */
function beside(confidence: number, probability: number, less: number): number {
  if (confidence <= probability) return (confidence * less) / probability;
  return ((1 - confidence) * less) / (1 - probability);
}

/** The state that a kind is likelier by. */
function likelierState(marginal: Float64Array, row: number, kind: number): number {
  return kind === BODY && (marginal[row + CAPTION] as number) > (marginal[row + BODY] as number) ? CAPTION : kind;
}

/** What no weight outweighs: the logarithm of the largest odds that are told apart. */
const PROOF = Math.log(1e300);

/** What is explained of a line. */
interface Explained {
  readonly index: number;
  readonly kind: number;
  readonly runner: number;
  /** Whether the page's threshold of text decided. */
  readonly turned: boolean;
}

function contributions(reading: CuedReading, lines: readonly Line[], { index, kind, runner, turned }: Explained): Contribution[] {
  const { cues, model, lattice, threshold } = reading;
  const mask = reading.allowed[index] as number;
  // Its cues and its neighbours have no part in what a line is that proves its kind.
  if ((mask & (mask - 1)) === 0) return [{ cue: 'can be nothing else', weight: PROOF, against: 0 }];
  const row = index * STATES.length;
  const winner = likelierState(lattice.marginal, row, kind);
  const second = likelierState(lattice.marginal, row, runner);
  const words = wordNames(reading, lines, index);
  const found: Contribution[] = [];
  for (let c = cues.offsets[index] as number; c < (cues.offsets[index + 1] as number); c++) {
    const id = cues.ids[c] as number;
    const weight = weightOf(model, id, winner);
    const against = weightOf(model, id, second);
    if (weight !== 0 || against !== 0) found.push({ cue: id < model.named ? cueName(id) : (words.get(id) ?? 'word'), weight, against });
  }
  const gain = (cue: string, state: number, size: number) =>
    found.push({ cue, weight: winner === state ? size : 0, against: second === state ? size : 0 });
  if (index === reading.headline) gain('says the headline', TITLE, HEADLINE_GAIN);
  if (reading.empty) gain('no line of the page reads as text', BODY, EMPTY_GAIN);
  if (reading.runs?.[index] === 1) gain('in a list, table or program of the text', BODY, RUN_GAIN);
  if (reading.strays?.[index] === 1) found.push({ cue: 'far from the text', weight: lossOf(winner), against: lossOf(second) });
  const log = (list: Float64Array, k: number, less: number) => Math.log(Math.max(1e-300, list[row + k] as number)) - less;
  // What reaches a line from above is its forward sum without its own score.
  const above = (k: number) => log(lattice.alpha, k, Math.log(Math.max(1e-300, lattice.emission[row + k] as number)));
  found.push({ cue: 'the lines above', weight: above(winner), against: above(second) });
  found.push({ cue: 'the lines below', weight: log(lattice.beta, winner, 0), against: log(lattice.beta, second, 0) });
  const both = (k: number, state: number) =>
    Math.log(Math.max(1e-300, shareOf(lattice.marginal, row, k))) - log(lattice.marginal, state, 0);
  if (kind === BODY || runner === BODY)
    found.push({ cue: 'running text or caption', weight: both(kind, winner), against: both(runner, second) });
  // The sum is then how far the text's probability lies beyond the threshold.
  if (turned) {
    const other = shareOf(lattice.marginal, row, kind === BODY ? runner : kind);
    const weight = Math.abs(Math.log(Math.max(1e-300, other)) - Math.log(threshold));
    found.push({ cue: `text of this page begins at ${threshold.toFixed(2)}`, weight, against: 0 });
  }
  return found.sort((a, b) => Math.abs(b.weight - b.against) - Math.abs(a.weight - a.against));
}

/** What a stray loses as a state. */
function lossOf(state: number): number {
  return OF_ARTICLE.includes(state) ? -STRAY_LOSS : 0;
}

/** Names of a line's word cues by their number: `word "subscribe"`. */
function wordNames(reading: CuedReading, lines: readonly Line[], index: number): Map<number, string> {
  const { page } = reading.cues;
  const { named, words } = reading.model;
  const texts = tokenTexts(lines[index]?.text ?? '');
  const start = page.facts[index]?.tokenStart ?? 0;
  const names = new Map<number, string>();
  const lexical = new LexicalCues();
  lexical.read(page, index, page.runFirst(index));
  for (let w = 0; w < lexical.size; w++) {
    const known = words.find(lexical.hashes[w] as number);
    if (known < 0) continue;
    const id = named + known;
    const name = LEXICAL_PLACES[lexical.places[w] as number] ?? 'word';
    const at = lexical.at[w] as number;
    const two = name.endsWith('two') || name === 'pair';
    const text = texts.slice(at - start, at - start + (two ? 2 : 1)).join(' ');
    const shown = name.startsWith('beginning') ? `${text.slice(0, BEGINNING)}…` : text;
    names.set(id, at < 0 ? name : `${name} "${shown}"`);
  }
  const container = reading.cues.containers?.of[index] ?? null;
  markupWords(container, page.coarse[index] ?? 0, (hash, ...cue) => {
    const known = words.find(hash);
    if (known >= 0) names.set(named + known, markupWordName(...cue));
  });
  return names;
}

import type { About } from '../cue/index.js';
import { LEXICAL_PLACES, LexicalCues } from '../cue/lexical.js';
import { markupWords } from '../cue/markup-cues.js';
import { tokenTexts } from '../cue/phrases.js';
import { cueName } from '../cue/table.js';
import type { Contribution, Line, Verdict } from '../types.js';
import { Lattice } from './crf.js';
import { hasMarkup, shippedModel, weightOf } from './model.js';
import { calibrated, HEADLINE_GAIN, type Reading, readKnowing, readPage } from './read.js';
import { kindOf, likeliestKind, STATES, TITLE } from './states.js';
import { belowTitle } from './titled.js';

/**
 * Every line's verdict with what decided it. The contributions of a line add up to the log-odds of its kind over the runner-up
 * (where captions have a part in the body, of the likelier of the two):
 * one for each cue, and one each for what the lines above and below say. A line that proves its kind has that as its one reason.
 * @param headline the line that is known to say the headline, where the page was labelled again for it
 * @param title what stands above the page and is no line of it; see `belowTitle`
 */
export function explainLines(lines: readonly Line[], about: About, headline: number | null = null, title: string | null = null): Verdict[] {
  if (lines.length === 0) return [];
  const all = belowTitle(lines, title);
  const above = all.length - lines.length;
  const first = readPage(all, about, new Lattice(), shippedModel(hasMarkup(lines)));
  const reading = headline === null ? first : readKnowing(headline + above, first);
  return lines.map((line, at) => {
    const index = at + above;
    const { marginal } = reading.lattice;
    const row = index * STATES.length;
    const { kind, probability } = likeliestKind(marginal, row);
    const order = STATES.map((_, state) => state).sort((a, b) => (marginal[row + b] as number) - (marginal[row + a] as number));
    const winner = order.find((state) => kindOf(state) === kindOf(kind)) ?? kind;
    const second = order.find((state) => kindOf(state) !== kindOf(kind)) ?? 0;
    return {
      line,
      kind: kindOf(winner),
      confidence: calibrated(reading.model, kind, probability),
      runnerUp: { kind: kindOf(second), confidence: marginal[row + second] as number },
      contributions: contributions(reading, all, index, winner, second),
    };
  });
}

/** What no weight outweighs: the logarithm of the largest odds that are told apart. */
const PROOF = Math.log(1e300);

function contributions(reading: Reading, lines: readonly Line[], index: number, winner: number, second: number): Contribution[] {
  const { cues, model, lattice } = reading;
  const mask = reading.allowed?.[index] ?? 0;
  // Its cues and its neighbours have no part in what a line is that proves its kind.
  if (mask !== 0 && (mask & (mask - 1)) === 0) return [{ cue: 'can be nothing else', weight: PROOF, against: 0 }];
  const kinds = STATES.length;
  const words = wordNames(reading, lines, index);
  const found: Contribution[] = [];
  for (let c = cues.offsets[index] as number; c < (cues.offsets[index + 1] as number); c++) {
    const id = cues.ids[c] as number;
    const weight = weightOf(model, id, winner);
    const against = weightOf(model, id, second);
    if (weight !== 0 || against !== 0) found.push({ cue: id < model.named ? cueName(id) : (words.get(id) ?? 'word'), weight, against });
  }
  if (index === reading.headline) found.push({ cue: 'says the headline', weight: gainOf(winner), against: gainOf(second) });
  const row = index * kinds;
  const log = (list: Float64Array, k: number, less: number) => Math.log(Math.max(1e-300, list[row + k] as number)) - less;
  // What reaches a line from above is its forward sum without its own score.
  const above = (k: number) => log(lattice.alpha, k, Math.log(Math.max(1e-300, lattice.emission[row + k] as number)));
  found.push({ cue: 'the lines above', weight: above(winner), against: above(second) });
  found.push({ cue: 'the lines below', weight: log(lattice.beta, winner, 0), against: log(lattice.beta, second, 0) });
  return found.sort((a, b) => Math.abs(b.weight - b.against) - Math.abs(a.weight - a.against));
}

function gainOf(state: number): number {
  return state === TITLE ? HEADLINE_GAIN : 0;
}

/** Names of a line's word cues by their number: `word "subscribe"`. */
function wordNames(reading: Reading, lines: readonly Line[], index: number): Map<number, string> {
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
    const text = at < 0 ? '' : ` "${texts.slice(at - start, at - start + (two ? 2 : 1)).join(' ')}"`;
    names.set(id, `${name}${text}`);
  }
  const container = reading.cues.containers?.of[index] ?? null;
  markupWords(container, page.coarse[index] ?? 0, (hash, place, word) => {
    const known = words.find(hash);
    if (known >= 0) names.set(named + known, `${place} "${word}"`);
  });
  return names;
}

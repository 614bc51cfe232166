import type { Facts } from './facts.js';
import { hashJoin, NUMBER_TOKEN } from './hash.js';
import type { Page } from './page.js';

/**
 * Words as cues. Each is a hash of its place in the line and the word; training keeps the few thousand that found weight.
 * Their names are made from the line at hand when a verdict is explained.
 */
export const LEXICAL_PLACES = [
  'line',
  'line above',
  'line below',
  'first word',
  'first two',
  'last word',
  'last two',
  'word in a short line',
  'word',
  'pair',
  'head of the run',
] as const;

const SHORT_LINE = 9;
const FIRST_WORDS = 14;
const LAST_WORDS = 4;

/** Calls back with the hash and place of each lexical cue of a line; `at` is the token's place in the page's list, or -1. */
export function lexicalCues(page: Page, index: number, runFirst: number, each: (hash: number, place: number, at: number) => void): void {
  const { facts, scan } = page;
  const f = facts[index] as Facts;
  const { tokens } = scan;
  if (f.words > 0 && f.words <= SHORT_LINE) each(hashJoin(1, f.key), 0, -1);
  const above = facts[index - 1];
  if (above !== undefined && above.words > 0 && above.words <= 5) each(hashJoin(2, above.key), 1, -1);
  const below = facts[index + 1];
  if (below !== undefined && below.words > 0 && below.words <= 5) each(hashJoin(3, below.key), 2, -1);
  const head = runFirst > 0 && runFirst < index + 1 ? facts[runFirst - 1] : undefined;
  if (head !== undefined && head.words > 0 && head.words <= 5 && runFirst !== index) each(hashJoin(11, head.key), 10, -1);
  if (f.words === 0) return;
  const { tokenStart: start, tokenEnd: end } = f;
  const size = end - start;
  each(hashJoin(4, tokens[start] as number), 3, start);
  if (size > 1) {
    each(hashJoin(5, hashJoin(tokens[start] as number, tokens[start + 1] as number)), 4, start);
    each(hashJoin(6, tokens[end - 1] as number), 5, end - 1);
    each(hashJoin(7, hashJoin(tokens[end - 2] as number, tokens[end - 1] as number)), 6, end - 2);
  }
  const short = f.words <= SHORT_LINE || (f.solo > 0 && f.words <= 2 * SHORT_LINE);
  for (let t = start; t < end; t++) {
    if (t - start >= FIRST_WORDS && end - t > LAST_WORDS) t = end - LAST_WORDS;
    const token = tokens[t] as number;
    if (token !== NUMBER_TOKEN) each(hashJoin(short ? 8 : 9, token), short ? 7 : 8, t);
    if (short && t + 1 < end) each(hashJoin(10, hashJoin(token, tokens[t + 1] as number)), 9, t);
  }
}

import { KINDS } from '../section/index.js';
import { BODY, IS_FURNITURE, kindOf, likeliestKind, STATES, shareOf } from './states.js';

/**
 * Which lines of a page are taken for text is chosen for the F1 that the page's text can be expected to reach: of a classifier whose probabilities are right, the
 * threshold that makes the most of it is half of what is reached so (Lipton, Elkan and Naryanaswamy 2014, Thresholding Classifiers to Maximize F1 Score). So
 * where a page is sure of its text, a line needs about even odds, and where it is not, the likeliest lines are still taken.
 *
 * On held-out sites the body F1 of `blocks` rises by 0.001 (press, languages) to 0.003 (web pages; lists of articles by 0.03), that of passages by 0.002 and
 * that of press in `gettext` by 0.010; lines right and the mean F1 over kinds stay within 0.001. Larger parts and steeper powers do much the same.
 */
const PART = 0.5;
/** Of what the page can be expected to reach: probabilities of unsure pages are too low rather than too high. */
const POWER = 1.5;
/** No line that is less likely is taken for text: of a page that has none, nothing is. */
const LEAST = 0.15;
/** The threshold of a page on which no line is likeliest text, more than any probability: an error page's message is not made an article. */
export const NO_TEXT = 2;
/** Shorter lines count for little in the text and as much as others among the lines, so they keep their likeliest kind; words. */
const FEW_WORDS = 4;
/** Probabilities are told apart by so many steps. */
const STEPS = 1000;

/**
 * What may be text though it is likelier something else. Comments stay what they are, of all furniture the likest to text: with them the F1 of forums, where
 * replies are annotated as text, is 0.47 instead of 0.43, but 0.86 of the comments instead of 0.89 are told.
 */
const MAY_BE_TEXT: readonly boolean[] = STATES.map((_, state) => IS_FURNITURE[state] === true && kindOf(state) !== 'comment');

/** Probability from which on a page's longer lines are taken for text. @param lineWords the words of each line */
export function thresholdOfText(lineWords: Int32Array, marginal: Float64Array): number {
  const words = new Float64Array(STEPS + 1);
  let all = 0;
  lineWords.forEach((count, line) => {
    const probability = shareOf(marginal, line * STATES.length, BODY);
    const step = Math.round(probability * STEPS);
    words[step] = (words[step] as number) + count;
    all += count * probability;
  });
  let taken = 0;
  let right = 0;
  let f1 = 0;
  for (let step = STEPS; step > 0; step--) {
    const count = words[step] as number;
    taken += count;
    right += (count * step) / STEPS;
    if (count > 0) f1 = Math.max(f1, (2 * right) / (taken + all));
  }
  return Math.max(LEAST, PART * f1 ** POWER);
}

/** What a line is taken for. */
export interface Decision {
  readonly kind: number;
  readonly probability: number;
  /** Whether another kind is likelier. */
  readonly turned: boolean;
}

/** Decides on the line at `row` of a page's probabilities: its likeliest kind, unless the page's threshold parts text from furniture otherwise. */
export function decide(marginal: Float64Array, row: number, words: number, threshold: number): Decision {
  const kind = likeliestKind(marginal, row);
  const text = shareOf(marginal, row, BODY);
  const isText = text >= threshold;
  const likeliest = { kind, probability: shareOf(marginal, row, kind), turned: false };
  if (words < FEW_WORDS || isText === (kind === BODY)) return likeliest;
  const to = isText ? BODY : likeliestBut(marginal, row, BODY);
  if (isText ? !MAY_BE_TEXT[kind] : !IS_FURNITURE[to]) return likeliest;
  return { kind: to, probability: shareOf(marginal, row, to), turned: true };
}

/** The likeliest of the other kinds. */
export function likeliestBut(marginal: Float64Array, row: number, kind: number): number {
  let second = kind === 0 ? 1 : 0;
  for (let k = 0; k < KINDS.length; k++) if (k !== kind && shareOf(marginal, row, k) > shareOf(marginal, row, second)) second = k;
  return second;
}

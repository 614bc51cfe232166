import { KINDS, type Kind } from '../section/index.js';

/** What the labeller tells apart: the kinds, and the captions of pictures, which are of the body but not of its running text. */
export const STATES = [...KINDS, 'caption'] as const;

export const TITLE = KINDS.indexOf('title');
export const BYLINE = KINDS.indexOf('byline');
export const BODY = KINDS.indexOf('body');
export const BIO = KINDS.indexOf('bio');
export const COMMENT = KINDS.indexOf('comment');
export const PROMOTION = KINDS.indexOf('promotion');
export const NAVIGATION = KINDS.indexOf('navigation');
export const LEGAL = KINDS.indexOf('legal');
export const OTHER = KINDS.indexOf('other');
export const CAPTION = KINDS.length;

/** Bits of the states that are of the body. */
export const TEXT = (1 << BODY) | (1 << CAPTION);

const FURNITURE: ReadonlySet<string> = new Set(['navigation', 'recommendation', 'comment', 'promotion', 'legal', 'other']);
/** Whether a state, by its number, is of what stands around an article; the others are what an article is made of. */
export const IS_FURNITURE: readonly boolean[] = STATES.map((name) => FURNITURE.has(name));

/** What an article is made of. */
export const OF_ARTICLE: readonly number[] = STATES.flatMap((_, state) => (IS_FURNITURE[state] ? [] : state));

/** Whether a line is likeliest text. */
export function isText(marginal: Float64Array, line: number): boolean {
  return likeliestKind(marginal, line * STATES.length) === BODY;
}

/** Whether a line is likelier the caption of a picture than running text. */
export function isCaption(marginal: Float64Array, line: number): boolean {
  const row = line * STATES.length;
  return (marginal[row + CAPTION] as number) > (marginal[row + BODY] as number);
}

/** The kind that a state stands for. */
export function kindOf(state: number): Kind {
  return KINDS[state === CAPTION ? BODY : state] ?? 'other';
}

/** The probability of a kind at `row` of a list of probabilities. */
export function shareOf(marginal: Float64Array, row: number, kind: number): number {
  return (marginal[row + kind] as number) + (kind === BODY ? (marginal[row + CAPTION] as number) : 0);
}

/** Adds what is said of captions to what is said of the body: the likeliest kind at `row` of a list of probabilities. */
export function likeliestKind(marginal: Float64Array, row: number): number {
  let kind = BODY;
  let probability = shareOf(marginal, row, BODY);
  for (let k = 0; k < KINDS.length; k++) {
    if (k === BODY || (marginal[row + k] as number) <= probability) continue;
    kind = k;
    probability = marginal[row + k] as number;
  }
  return kind;
}

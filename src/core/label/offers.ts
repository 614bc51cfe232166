import type { Line, PageElement } from '../types.js';
import { type Box, boxesOf, keepKinds, keepText } from './between.js';
import { asksToAgree, LONGEST_NOTICE } from './consent.js';
import { CAPTION, IS_FURNITURE, isCaption, likeliestKind, OF_ARTICLE, PROMOTION, STATES, shareOf } from './states.js';

/** Characters of a line that says as little as a name, a heading or a note: a longer one may be of the text. */
const LONGEST_NOTE = 80;
/** Probability from which on an offer is sure. */
const SURE = 0.9;
/** Lines of a notice that something is not shown. */
const MOST_OF_NOTICE = 6;
/** Elements of a paragraph's own, out to what the page repeats for each of them. */
const REACH = 4;
const NOTHING_OF_THE_ARTICLE = ~OF_ARTICLE.reduce((mask, state) => (state === CAPTION ? mask : mask | (1 << state)), 0);

/**
 * The kinds that each line may have, without those that an article is made of where a line stands in a box between two paragraphs that is furniture for the most
 * part: what a product is called above its prices, a note below the field of a sign-up; or that asks to agree to what it would show. The same list where there are no such lines.
 */
export function withoutOffers(allowed: Uint16Array, lines: readonly Line[], marginal: Float64Array): Uint16Array {
  let found: Uint16Array | null = null;
  for (const box of boxesOf(lines, marginal)) {
    if (!isOffer(lines, box, marginal) && !isNotice(lines, box)) continue;
    found ??= allowed.slice();
    for (let at = box.from; at < box.to; at++) if (!isCaption(marginal, at)) keepKinds(found, at, NOTHING_OF_THE_ARTICLE);
    keepText(found, box);
  }
  return found ?? allowed;
}

/** Whether a box that is set otherwise than the paragraphs says that something is shown to those alone who agree to it. */
function isNotice(lines: readonly Line[], { from, to, own, above, below }: Box): boolean {
  if (to - from > MOST_OF_NOTICE || own.name === 'p' || isLike(own, lines[above]) || isLike(own, lines[below])) return false;
  let told = false;
  for (let at = from; at < to; at++) {
    const { text, role } = lines[at] as Line;
    if (text.length > LONGEST_NOTICE || (role !== 'plain' && role !== 'heading')) return false;
    told ||= asksToAgree(text);
  }
  return told;
}

/** Whether one of the elements around a line that are looked at has a name and the classes of another. */
function isLike({ name, words }: PageElement, line: Line | undefined): boolean {
  let at = line?.element ?? null;
  for (let steps = 0; at !== null && steps < REACH; at = at.parent, steps++)
    if (at.name === name && at.words.join(' ') === words.join(' ')) return true;
  return false;
}

/** Half of its lines are furniture, or a third are sure to be offers, and the others say little. */
function isOffer(lines: readonly Line[], { from, to }: Box, marginal: Float64Array): boolean {
  let furniture = 0;
  let offers = 0;
  let sure = 0;
  for (let at = from; at < to; at++) {
    const row = at * STATES.length;
    const kind = likeliestKind(marginal, row);
    if (IS_FURNITURE[kind] === true) furniture++;
    else if (!saysLittle(lines[at] as Line)) return false;
    if (kind === PROMOTION) offers++;
    if (shareOf(marginal, row, PROMOTION) >= SURE) sure++;
  }
  const size = to - from;
  return furniture < size && offers > 0 && (furniture * 2 >= size || sure * 3 >= size);
}

function saysLittle({ text, role }: Line): boolean {
  return text.length <= LONGEST_NOTE && (role === 'plain' || role === 'heading');
}

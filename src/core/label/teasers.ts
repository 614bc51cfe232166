import type { Page } from '../cue/page.js';
import { PHRASE_KINDS, PHRASE_WHOLE } from '../cue/phrases.js';
import { KINDS } from '../section/index.js';

const RECOMMENDATION = KINDS.indexOf('recommendation');
const FEWEST_PAIRS = 3;
/** Columns of a headline, at most. */
const WIDEST_TITLE = 200;

/** Lines from a heading to the last cut excerpt below it. */
export interface HeadedTeasers {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
}

/**
 * Lists of other articles that their shape proves: a line that says nothing but that recommendations follow, and below it headlines that take turns
 * with excerpts cut by an ellipsis. On labelled pages 9 lists of 9 are such, 151 lines of 151.
 */
export function findHeadedTeasers(page: Page): HeadedTeasers[] {
  const found: HeadedTeasers[] = [];
  for (let line = 0; line < page.size; line++) {
    if (!isHeading(page, line)) continue;
    let to = line + 1;
    while (isTitle(page, to) && isCut(page, to + 1)) to += 2;
    if (to - line - 1 < FEWEST_PAIRS * 2) continue;
    found.push({ from: line, to });
    // A heading among its titles begins no list of its own: looked at again and again, a page of them would take for ever.
    line = to - 1;
  }
  return found;
}

function isHeading({ facts, scan }: Page, line: number): boolean {
  const { phraseStart = 0, phraseEnd = 0 } = facts[line] ?? {};
  for (let at = phraseStart; at < phraseEnd; at++) {
    const phrase = scan.phrases[at] ?? 0;
    if (PHRASE_WHOLE[phrase] === true && PHRASE_KINDS[phrase] === RECOMMENDATION) return true;
  }
  return false;
}

function isTitle({ facts }: Page, line: number): boolean {
  const f = facts[line];
  return f !== undefined && f.words > 0 && !f.ellipsis && f.width <= WIDEST_TITLE;
}

function isCut({ facts }: Page, line: number): boolean {
  return facts[line]?.ellipsis === true;
}

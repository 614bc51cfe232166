import type { Page } from '../cue/page.js';
import { PHRASE_KINDS, PHRASE_WHOLE } from '../cue/phrases.js';
import { KINDS } from '../section/index.js';

const RECOMMENDATION = KINDS.indexOf('recommendation');
const FEWEST_PAIRS = 3;
/** As many where the list stands right below the neighbouring articles, `>>: The newer post`. */
const FEWEST_BELOW_NEIGHBOURS = 1;
/** Columns of a headline, at most. */
const WIDEST_TITLE = 200;
/** Columns of a heading in words that nobody knows. */
const WIDEST_HEADING = 32;

/** Lines from a heading to the last cut excerpt below it. */
export interface HeadedTeasers {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
}

/**
 * Lists of other articles that their shape proves: a line that says nothing but that recommendations follow, and below it headlines that take turns
 * with excerpts cut by an ellipsis. On labelled pages 9 lists of 9 are such, 151 lines of 151. Right below the neighbouring articles
 * fewer are asked for, one title in between may have lost its excerpt, and any short line is the heading.
 * @param isNeighbour whether a line names a neighbouring article by a sign
 */
export function findHeadedTeasers(page: Page, isNeighbour: (line: number) => boolean): HeadedTeasers[] {
  const found: HeadedTeasers[] = [];
  for (let line = 0; line < page.size; line++) {
    const sure = line > 0 && isNeighbour(line - 1);
    if (!isHeading(page, line) && !(sure && !isNeighbour(line) && isShort(page, line))) continue;
    let to = line + 1;
    for (let step = 1; step > 0; to += step) step = teaserAt(page, to, sure);
    if (to - line - 1 < (sure ? FEWEST_BELOW_NEIGHBOURS : FEWEST_PAIRS) * 2) continue;
    found.push({ from: line, to });
    // A heading among its titles begins no list of its own: looked at again and again, a page of them would take for ever.
    line = to - 1;
  }
  return found;
}

/** Lines of the teaser that begins at a line, with a title above that has no excerpt where `loose`; 0 for none. */
function teaserAt(page: Page, line: number, loose: boolean): number {
  if (!isTitle(page, line)) return 0;
  if (isCut(page, line + 1)) return 2;
  return loose && isTitle(page, line + 1) && isCut(page, line + 2) ? 3 : 0;
}

function isHeading({ facts, scan }: Page, line: number): boolean {
  const { phraseStart = 0, phraseEnd = 0 } = facts[line] ?? {};
  for (let at = phraseStart; at < phraseEnd; at++) {
    const phrase = scan.phrases[at] ?? 0;
    if (PHRASE_WHOLE[phrase] === true && PHRASE_KINDS[phrase] === RECOMMENDATION) return true;
  }
  return false;
}

function isShort(page: Page, line: number): boolean {
  return isTitle(page, line) && (page.facts[line]?.width ?? 0) <= WIDEST_HEADING;
}

function isTitle({ facts }: Page, line: number): boolean {
  const f = facts[line];
  return f !== undefined && f.words > 0 && !f.ellipsis && f.width <= WIDEST_TITLE;
}

function isCut({ facts }: Page, line: number): boolean {
  return facts[line]?.ellipsis === true;
}

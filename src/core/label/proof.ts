import { beginsWord } from '../cue/chars.js';
import type { Facts } from '../cue/facts.js';
import type { Page } from '../cue/page.js';
import type { NeighbourSide } from '../section/neighbour-label.js';
import type { Line } from '../types.js';
import { isFeedCredit } from './feed-credit.js';
import { headKinds } from './head.js';
import { isInterviewCredit } from './interview-credit.js';
import { areArrows, hasNeighbourSign, namedNeighbour } from './neighbours.js';
import { isPostFooter } from './post-footer.js';
import { isReadAlso, isReadAlsoLink } from './read-also.js';
import { STATES } from './states.js';
import { findHeadedTeasers } from './teasers.js';

const ANY = (1 << STATES.length) - 1;
const BIOGRAPHY = 1 << STATES.indexOf('bio');
const BODY = 1 << STATES.indexOf('body');
const BYLINE = 1 << STATES.indexOf('byline');
const COMMENT = 1 << STATES.indexOf('comment');
const NAVIGATION = 1 << STATES.indexOf('navigation');
const OTHER = 1 << STATES.indexOf('other');
const RECOMMENDATION = 1 << STATES.indexOf('recommendation');
const TAGS = 1 << STATES.indexOf('tags');

/** Kinds (a bit each) that each line may have: all of them where it does not prove its kind. */
export function provenKinds(lines: readonly Line[], page: Page): Uint16Array {
  const allowed = new Uint16Array(lines.length).fill(ANY);
  const isNeighbour = (at: number): boolean => mayBeSigned(page.facts[at] as Facts) && hasNeighbourSign(lines[at] as Line);
  for (const { from, to } of findHeadedTeasers(page, isNeighbour)) allowed.fill(RECOMMENDATION, from, to);
  let namedBefore: NeighbourSide | null = null;
  headKinds(lines).forEach((kind, i) => {
    allowed[i] = 1 << STATES.indexOf(kind);
  });
  let told = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.own !== undefined) {
      allowed[i] = 1 << STATES.indexOf(line.own);
      continue;
    }
    // Of a page on which all is a comment, one may be its article; of a thread, posts may be what it is about.
    if (line.remark === undefined) told ||= isTold(line);
    else if (told && !line.remark.posted) {
      allowed[i] = COMMENT;
      continue;
    }
    if (line.cited === true) {
      allowed[i] = OTHER;
      continue;
    }
    if (line.stated !== undefined) {
      allowed[i] = BODY;
      continue;
    }
    if (isFeedCredit(line.text) || isInterviewCredit(line.text)) {
      allowed[i] = BYLINE;
      continue;
    }
    // It names topics, and often who wrote and when.
    if (isPostFooter(line.text)) {
      allowed[i] = TAGS | BYLINE;
      continue;
    }
    const above = lines[i - 1];
    const facts = page.facts[i] as Facts;
    if ((facts.colons > 0 && isReadAlso(line.text)) || (line.linked > 0 && isReadAlsoLink(line))) {
      allowed[i] = RECOMMENDATION;
      namedBefore = null;
      continue;
    }
    const side = facts.colons > 0 ? namedNeighbour(line) : null;
    // `Previous: …` is said of much; with `Next: …` beside it, it is a menu (19 pairs of 19 on labelled pages).
    const pair = side !== null && namedBefore !== null && side !== namedBefore;
    namedBefore = side;
    // Arrows are as sure: 32 pairs of 32.
    const arrows = above !== undefined && mayBeSigned(page.facts[i - 1] as Facts) && areArrows(above, line);
    if (!pair && !arrows && !(mayBeSigned(facts) && hasNeighbourSign(line))) continue;
    allowed[i] = NAVIGATION;
    if (pair || arrows) allowed[i - 1] = NAVIGATION;
    else if (above !== undefined && listsHonours(above.text)) allowed[i - 1] = BIOGRAPHY;
  }
  return allowed;
}

/** A line of an article is as long. */
const TOLD = 80;

function isTold({ text, linked }: Line): boolean {
  return text.length >= TOLD && linked * 2 < text.length;
}

/** Whether a line may begin with a sign: it begins with no word. */
function mayBeSigned({ startClass }: Facts): boolean {
  return !beginsWord(startClass);
}

/** The kinds that each line may have without biographies; those that are proven stay. */
export function withoutBiographies(allowed: Uint16Array): Uint16Array {
  return allowed.map((mask) => (mask === BIOGRAPHY ? mask : mask & ~BIOGRAPHY));
}

/** The kinds that each line may have where one is known to be of the body. */
export function withBody(allowed: Uint16Array, line: number): Uint16Array {
  const known = allowed.slice();
  known[line] = BODY;
  return known;
}

/** Words for prizes and for having them, as biographies list them. */
const HONOUR =
  /\b(?:awards?|prizes?|winner|won|laureate|of the year|Preisträger(?:in)?|lauréate?|premios?|prêmios?|premi)\b|获奖|荣获|曾获|获得|受賞|수상/giu;
const YEAR = /(?:19|20)\d\d/g;
const LONGEST = 2000;

/** A list of prizes with their years, which stands between an article and its neighbours, is of the author: no article ends in one. */
function listsHonours(text: string): boolean {
  if (text.length > LONGEST) return false;
  return (text.match(YEAR)?.length ?? 0) >= 4 && (text.match(HONOUR)?.length ?? 0) >= 2;
}

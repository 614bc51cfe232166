import { seededNumbers } from '../../src/core/evaluate/index.js';
import { BODY, CAPTION, STATES } from '../../src/core/label/states.js';
import type { GoldPage } from './examples.js';
import { TRUST } from './gold.js';

/**
 * Parts of pages: many dumps begin with the headline, end with the text, or end within it, and have no furniture there; so do the fields of records
 * that hold an article's own markup. Weights that never saw a page end with its text take its last paragraph for something else.
 */

/** How often a page is also shown up to the last line of its text, how often up to one within the text, and how often such a part begins with the headline. */
const ENDS_WITH_TEXT = 0.3;
const ENDS_WITHIN = 0.1;
const BEGINS_WITH_TITLE = 0.35;
/** Text that a part holds at least, in lines. */
const LEAST_TEXT = 3;
/** How much a part counts beside its page. */
const PART_TRUST = 0.6;
/** How often a part's address and statements are known. */
const KNOWN = 0.5;

const TITLE = 1 << STATES.indexOf('title');
const NOT_TEXT = ~((1 << BODY) | (1 << CAPTION));

/** Parts of the pages of `html` that are labelled line by line. Seeded. */
export function partsOfMarkup(pages: readonly GoldPage[], seed: number): GoldPage[] {
  const next = seededNumbers(seed);
  return pages
    .filter(({ style, chainTrust }) => style === 'html' && chainTrust > TRUST.chain)
    .flatMap((page) => {
      const part = partOf(page, next);
      return part === null ? [] : next() < KNOWN ? part : { ...part, about: { url: null, statements: null } };
    });
}

/** A part of some pages; null of others. */
export function partOf(page: GoldPage, next: () => number): GoldPage | null {
  const { lines, allowed } = page;
  const end = endOf(allowed, next());
  const begin = next() < BEGINS_WITH_TITLE ? allowed.indexOf(TITLE) : 0;
  if (end === null) return null;
  const from = Math.max(begin, 0);
  const kept = allowed.slice(from, end);
  if (kept.filter(isText).length < LEAST_TEXT) return null;
  return {
    ...page,
    lines: lines.slice(from, end),
    allowed: kept,
    trust: page.trust.slice(from, end).map((trust) => trust * PART_TRUST),
    chainTrust: page.chainTrust * PART_TRUST,
    labelled: false,
  };
}

/** Where a part ends; null where none is shown. */
function endOf(allowed: Uint16Array, chance: number): number | null {
  if (chance >= ENDS_WITH_TEXT + ENDS_WITHIN) return null;
  const text = Array.from(allowed.keys()).filter((i) => isText(allowed[i] as number));
  const last = text.at(-1);
  if (last === undefined) return null;
  if (chance < ENDS_WITH_TEXT) return last + 1;
  // What is left of the chance says where.
  const share = (chance - ENDS_WITH_TEXT) / ENDS_WITHIN;
  return (text[Math.floor(share * text.length)] ?? last) + 1;
}

function isText(mask: number): boolean {
  return (mask & NOT_TEXT) === 0;
}

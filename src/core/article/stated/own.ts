import type { PageStatements, Stated } from '../../types.js';
import { type Page, withStatements } from '../page.js';
import { cleanLine, keyOf } from '../text/normalise.js';

/** Share of the shorter title's words that must stand in the other for the two to be one. */
const COMMON = 0.4;
/** An ideograph counts as a word: nothing parts words there. */
const WORD = /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu;

/** Titles compared of each kind, and characters of each: more are no titles. */
const MOST = 16;
const LONGEST = 500;

/** Structured data describe things by their headlines, which need not be the page's. */
const DESCRIBED: readonly Stated['from'][] = ['json-ld', 'microdata'];

export function isSameTitle(shown: string, stated: string): boolean {
  const one = keyOf(shown);
  const other = keyOf(stated);
  if (one.includes(other) || other.includes(one)) return true;
  const words = [shown, stated].map((title) => new Set(title.toLowerCase().match(WORD) ?? []));
  const [small = new Set<string>(), large = new Set<string>()] = words.sort((a, b) => a.size - b.size);
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common >= small.size * COMMON;
}

/**
 * The page without what its structured data state of another article: one whose headline is neither shown nor named elsewhere in the page's head, nor the site's name,
 * and which has not the page's address. Titles stay, to be compared.
 */
export function withOwnStatements(page: Page, title: string | null): Page {
  const { statements } = page;
  if (statements === null || title === null) return page;
  const foreign = DESCRIBED.filter((from) => isForeign(from, statements, title));
  if (foreign.length === 0) return page;
  const own = (list: readonly Stated[]): readonly Stated[] => list.filter(({ from }) => !foreign.includes(from));
  const { authors, published, modified, tags } = statements;
  return withStatements(page, {
    ...statements,
    authors: own(authors),
    published: own(published),
    modified: own(modified),
    tags: own(tags),
  });
}

function isForeign(from: Stated['from'], { titles, siteNames, addressed }: PageStatements, title: string): boolean {
  if (from === 'json-ld' && addressed === true) return false;
  const described = some(titles.filter((one) => one.from === from));
  const others = [title, ...some(titles.filter((one) => one.from !== from)), ...some(siteNames)];
  return described.length > 0 && !described.some((one) => others.some((other) => isSameTitle(other, one)));
}

function some(stated: readonly Stated[]): string[] {
  return stated.slice(0, MOST).map(({ value }) => cleanLine(value.slice(0, LONGEST)));
}

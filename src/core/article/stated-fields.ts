import type { PageStatements, Stated } from '../types.js';
import { keyOf } from './normalise.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 5;
const MOST_NAMES = 8;
/** The part of a stated moment that a record may hold. */
const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** Names of authors that a page states, for one that shows none: no addresses, accounts or the site itself. */
export function statedAuthors(statements: PageStatements | null, siteName: string | null): string[] {
  const site = siteName === null ? '' : keyOf(siteName);
  const names = (statements?.authors ?? []).map(({ value }) => value.trim()).filter((name) => isName(name) && keyOf(name) !== site);
  return [...new Set(names)].slice(0, MOST_NAMES);
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST_NAME &&
    text.split(/\s+/).length <= MOST_WORDS &&
    !/[\d/@|,:_]/.test(text) &&
    /\p{L}/u.test(text)
  );
}

/** The first stated moment in ISO 8601; others would be guesses. */
export function statedMoment(stated: readonly Stated[]): string | null {
  return stated.map(({ value }) => value.trim()).find((value) => MOMENT.test(value)) ?? null;
}

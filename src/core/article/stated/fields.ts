import type { PageStatements, Stated } from '../../types.js';
import { CONJUNCTIONS, OUTLETS } from '../author/name-words.js';
import { isFullName, takeNames } from '../author/names.js';
import { KEEPERS } from '../author/newsrooms.js';
import { keyOf } from '../text/normalise.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 5;
const MOST_NAMES = 8;

/**
 * Names of authors that a page states, for one that shows none: no addresses, accounts or the site itself, and no outlet beside a
 * person. Lists of names are parted.
 */
export function statedAuthors(statements: PageStatements | null, siteName: string | null): string[] {
  const names = soundNames(
    (statements?.authors ?? []).flatMap(({ value }) => partNames(value.trim())),
    siteName,
  );
  const people = names.filter((name) => isPerson(name, statements?.siteNames ?? []));
  return people.some(isFullName) ? people : names;
}

/** Each name once that is neither an address, an account, who keeps the site nor the site itself. */
export function soundNames(names: readonly string[], siteName: string | null): string[] {
  const site = siteName === null ? '' : keyOf(siteName);
  const sound = names.map((name) => name.trim()).filter((name) => isName(name) && keyOf(name) !== site);
  return [...new Set(sound)].slice(0, MOST_NAMES);
}

const BY = /^(?:(?:written |posted )?by(?: ?: ?| )|(?:von|par|por|door) (?!de[rnm] )(?=\S+ ))(?=\S)/i;
/** What stands behind a name and is none: `Ada Byron | Harbour Courier`. */
const BESIDE = / ?[|•·] ?.*$/;
/** The same in brackets: `Ada Byron (Harbour Courier)`. */
const IN_BRACKETS = / \([^()]*\)$/;

/**
 * `Ann Lee and Bo Sand` is two, `Ann Lee, Staff Writer` is one; what is no list of full names to its end stays as it is.
 */
function partNames(text: string): readonly string[] {
  const plain = text.replace(BY, '').replace(BESIDE, '');
  const unbracketed = plain.replace(IN_BRACKETS, '');
  const bare = isFullName(unbracketed) ? unbracketed : plain;
  const { names, whole } = takeNames(bare, false);
  if (!whole || names.length === 0 || !names.every(isFullName)) return [bare];
  return (names.length > 1 && covers(names, bare)) || bare.includes(',') ? names : [bare];
}

/** Whether names are all that a text says but for what joins them. */
function covers(names: readonly string[], text: string): boolean {
  const said = names.reduce((sum, name) => sum + name.split(' ').length, 0);
  return said === text.split(/[\s,;/&]+/u).filter((word) => word !== '' && !CONJUNCTIONS.has(word)).length;
}

/** Words of outlets that would be names of people in a byline. */
const MASTHEADS: ReadonlySet<string> = new Set(
  'gazette courier chronicle observer bulletin echo mirror guardian standard telegraph express redaktion redaktionen rédaction redacción redação redazione redactie redakcja редакция редакція toimitus redacția szerkesztőség σύνταξη editorial newspaper'.split(
    ' ',
  ),
);

/** No outlet; a team is one of people. */
export function isPerson(name: string, sites: readonly Stated[]): boolean {
  const key = keyOf(name);
  if (sites.some(({ value }) => keyOf(value) === key)) return false;
  return !name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => (OUTLETS.has(word) && !CREWS.has(word)) || MASTHEADS.has(word));
}

/** Several people who share a credit. */
const CREWS: ReadonlySet<string> = new Set(['team', 'desk', 'group']);

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST_NAME &&
    text.split(/\s+/).length <= MOST_WORDS &&
    !/[\d/@|,:_]/.test(text) &&
    !KEEPERS.has(text.toLowerCase()) &&
    /\p{L}/u.test(text)
  );
}

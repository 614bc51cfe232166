import type { PageStatements, Stated } from '../types.js';
import { CONJUNCTIONS, OUTLETS } from './name-words.js';
import { isFullName, takeNames } from './names.js';
import { keyOf } from './normalise.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 5;
const MOST_NAMES = 8;
/** The part of a stated moment that a record may hold. */
const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

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

/** Each name once that is neither an address, an account nor the site itself. */
export function soundNames(names: readonly string[], siteName: string | null): string[] {
  const site = siteName === null ? '' : keyOf(siteName);
  const sound = names.map((name) => name.trim()).filter((name) => isName(name) && keyOf(name) !== site);
  return [...new Set(sound)].slice(0, MOST_NAMES);
}

const BY = /^by (?=\S)/i;

/** `Ann Lee and Bo Sand` is two; what is no list of full names to its end stays as it is. */
function partNames(text: string): readonly string[] {
  const bare = text.replace(BY, '');
  const { names, whole } = takeNames(bare, false);
  return whole && names.length > 1 && names.every(isFullName) && covers(names, bare) ? names : [bare];
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

function isPerson(name: string, sites: readonly Stated[]): boolean {
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
    /\p{L}/u.test(text)
  );
}

export function isMoment(value: string): boolean {
  return MOMENT.test(value);
}

/** A clock that systems print which store days: it says no more than the day alone. */
const PLACEHOLDER = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * The moment of a day that the page shows. A stated one says it to the minute and with its zone, where it is of the same day in that zone;
 * else what is shown stands. Where nothing is shown, the first stated moment in ISO 8601: others would be guesses.
 */
export function statedMoment(stated: readonly Stated[], shown: string | null): string | null {
  const moments = stated.map(({ value }) => value.trim()).filter(isMoment);
  if (shown === null) return moments[0] ?? null;
  const day = shown.slice(0, 10);
  return (
    moments.find((value) => value.length > day.length && value.startsWith(day) && !PLACEHOLDER.test(value) && isSameMinute(value, shown)) ??
    shown
  );
}

const MINUTE = /T\d{2}:(\d{2})/;
/** Time zones differ by whole or half hours. */
const HALF_HOUR = 30;

/** Whether two clocks may show one moment, each in its zone; a day without a clock agrees with any. */
function isSameMinute(one: string, other: string): boolean {
  const [own, shown] = [one, other].map((text) => MINUTE.exec(text)?.[1]);
  return own === undefined || shown === undefined || (Number(own) - Number(shown)) % HALF_HOUR === 0;
}

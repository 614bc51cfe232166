import type { Page } from '../page.js';
import { momentOf } from '../stated/moment.js';
import { isDay, isoDay } from './calendar.js';
import { findDates } from './dates.js';
import { hasDigit } from './tokens.js';

const NUMERIC = /(?:^|[^\d./-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])/g;
/** Longer lines tell a story, whose dates need not be of this page. */
const LONGEST = 200;

/**
 * Whether `03/04/2021` is the third of April on this page: shown by a date that allows one reading only, by one that is stated elsewhere in
 * words or figures that leave no doubt, else by language, region or top-level domain; `null` where nothing decides.
 */
export function dayFirstOf(page: Page, language: string | null): boolean | null {
  let shown: boolean | null = null;
  const doubtful: (readonly [number, number, number])[] = [];
  for (const { text, kind, length } of page.lines) {
    if (kind === 'body' || length > LONGEST || !hasDigit(text)) continue;
    for (const match of text.matchAll(NUMERIC)) {
      const a = Number(match[1]);
      const b = Number(match[2]);
      if (a > 31 || b > 31) continue;
      const year = fullYear(match[3] ?? '');
      const isEither = a <= 12 && b <= 12;
      if (a === b || (!isEither && a > 12 === b > 12)) continue;
      const dayFirst = isEither ? byWeekday(text, match.index, [year, a, b]) : a > 12;
      if (dayFirst === null) doubtful.push([year, a, b]);
      else if (shown !== null && shown !== dayFirst) return null;
      else shown = dayFirst;
    }
  }
  if (shown !== null) return shown;
  // Filipino and English alone are written both ways.
  if (language !== null && language !== 'en' && language !== 'tl') return true;
  return (doubtful.length === 0 ? null : byKnownDays(page, doubtful)) ?? byRegion(page);
}

/** `Mon, 03/04/2024`: the weekday right before a date, in English, which alone is written both ways. */
const WEEKDAY = /(?:^|[^\p{L}])(sun|mon|tue|wed|thu|fri|sat)(?:s|rs?|nes)?(?:day)?[.,]{0,2} ?$/iu;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const LONGEST_WEEKDAY = 16;

/** Whether the weekday that a date is given is that of the day first, or of the month first; `null` where it is neither's, or both's. */
function byWeekday(text: string, at: number, [year, a, b]: readonly [number, number, number]): boolean | null {
  // A match begins with the character before its figures, if there is one.
  const before = text.slice(Math.max(0, at - LONGEST_WEEKDAY), at + 1).replace(/\d$/, '');
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(before)?.[1]?.toLowerCase() ?? '');
  if (weekday < 0) return null;
  const isOn = (month: number, day: number): boolean =>
    isDay(year, month, day) && new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
  const asDayFirst = isOn(b, a);
  return asDayFirst === isOn(a, b) ? null : asDayFirst;
}

/** Two figures are a year of 1970 to 2069, as dates of pages have it. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** One reading of a doubtful date is a day that the page, its address or its head names without doubt, and the other is not. */
function byKnownDays(page: Page, doubtful: readonly (readonly [number, number, number])[]): boolean | null {
  const known = knownDays(page);
  if (known.size === 0) return null;
  let dayFirst: boolean | null = null;
  for (const [year, a, b] of doubtful) {
    const asDayFirst = isDay(year, b, a) && known.has(isoDay(year, b, a));
    const asMonthFirst = isDay(year, a, b) && known.has(isoDay(year, a, b));
    if (asDayFirst === asMonthFirst) continue;
    if (dayFirst !== null && dayFirst !== asDayFirst) return null;
    dayFirst = asDayFirst;
  }
  return dayFirst;
}

const URL_DAY = /\/(19\d\d|20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** The day that an address names: `2021-07-30`. */
export function urlDay(url: string | null): string | null {
  const match = url === null ? null : URL_DAY.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

function knownDays(page: Page): ReadonlySet<string> {
  const known = new Set<string>();
  const address = urlDay(page.url);
  if (address !== null) known.add(address);
  for (const { value } of [...(page.statements?.published ?? []), ...(page.statements?.modified ?? [])]) {
    const day = momentOf(value, { language: null, dayFirst: null })?.slice(0, 10);
    if (day !== undefined) known.add(day);
  }
  for (const { text, kind, length } of page.lines) {
    if (kind === 'body' || length > LONGEST) continue;
    for (const { day } of findDates(text, { language: null, dayFirst: null })) if (day !== null) known.add(day);
  }
  return known;
}

/** Regions of English that write the day first. Canada and the Philippines write both. */
const DAY_FIRST: ReadonlySet<string> = new Set('gb uk au nz ie in za ng ke sg my hk'.split(' '));

/** Ends of addresses of the United States. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['us', 'gov', 'mil']);

const LANGUAGE_REGION = /^[a-z]{2,3}[-_]([a-z]{2})$/i;
const DOMAIN = /^https?:\/\/[^/]*\.([a-z]{2}|gov|mil)(?::\d+)?(?:\/|$)/i;

/** How its address ends: `in`, `gov`; null where that names no country. */
const domainOf = (page: Page): string | null => DOMAIN.exec(page.url ?? '')?.[1]?.toLowerCase() ?? null;

/** Where a page is from, by its address, else by its own language code; null for a code that says no more than where its software is from. */
export function countryOf(page: Page): string | null {
  const domain = domainOf(page);
  if (domain !== null && !GENERAL.has(domain)) return domain.length > 2 ? 'us' : domain;
  for (const { value } of page.statements?.languages ?? []) {
    const region = LANGUAGE_REGION.exec(value)?.[1]?.toLowerCase() ?? 'us';
    if (region !== 'us') return region;
  }
  return null;
}

/** Ends of addresses that are bought for how they look. */
const GENERAL: ReadonlySet<string> = new Set('co io me tv ai fm ws cc to ly gg eu im am'.split(' '));

/** The region of the page's own language code, else of its address. `en-US` stands on too many pages from elsewhere, as what their software came with. */
function byRegion(page: Page): boolean | null {
  for (const { value } of page.statements?.languages ?? []) {
    const region = /^(?:en|fil|tl)[-_]([a-z]{2})$/i.exec(value)?.[1]?.toLowerCase() ?? '';
    if (DAY_FIRST.has(region)) return true;
  }
  const domain = domainOf(page);
  if (domain === null) return null;
  return DAY_FIRST.has(domain) ? true : MONTH_FIRST.has(domain) ? false : null;
}

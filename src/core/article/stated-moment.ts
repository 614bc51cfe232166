/** Moments that pages, records and their programs state, in ISO 8601. */
import type { Stated } from '../types.js';
import { isDay } from './calendar.js';
import type { DateHabit } from './dates.js';
import { findDates } from './dates.js';

/** What a record may hold as it stands. */
const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
/** The basic form of ISO 8601 and what databases make of it: `20240305T100000Z`, `20240305100000`. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?(?:(Z)|([+-]\d{2}):?(\d{2}))?)?$/;
/** Seconds since 1970, from 2001 on, or milliseconds. */
const UNIX = /^[1-3]\d{9}(?:\d{3})?$/;
/** Longer values are more than a date. */
const LONGEST = 80;

/** A value that states a moment, in whatever form, in ISO 8601 as far as it says; `null` for what holds no date, or more than one. */
export function momentOf(value: string, habit: DateHabit): string | null {
  const text = value.trim();
  if (text.length > LONGEST) return null;
  if (MOMENT.test(text)) return text;
  if (UNIX.test(text)) return unixMoment(text);
  const compact = COMPACT.exec(text);
  if (compact !== null) return compactMoment(compact);
  const [only, ...more] = findDates(text, habit);
  const iso = more.length > 0 ? null : (only?.iso ?? null);
  return iso !== null && MOMENT.test(iso) ? iso : null;
}

function unixMoment(digits: string): string {
  const milliseconds = Number(digits.slice(0, 10)) * 1000;
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

function compactMoment([, year = '', month = '', day = '', hour, minute, second, utc, hours, minutes]: RegExpExecArray): string | null {
  if (!isYear(year) || !isDay(Number(year), Number(month), Number(day)) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${utc ?? (hours === undefined ? '' : `${hours}:${minutes}`)}`;
}

/** Other numbers of eight digits are no dates. */
function isYear(digits: string): boolean {
  return digits >= '1600' && digits <= '2100';
}

/** A clock that systems print which store days: it says no more than the day alone. */
const PLACEHOLDER = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * The moment of a day that the page shows. A stated one says it to the minute and with its zone, where it is of the same day in that zone;
 * else what is shown stands. Where nothing is shown, the first that is stated, with the clock and the zone that another states of it.
 */
export function statedMoment(stated: readonly Stated[], shown: string | null, habit: DateHabit): string | null {
  const moments = stated.map(({ value }) => momentOf(value, habit)).filter((moment) => moment !== null);
  const known = shown ?? moments[0] ?? null;
  if (known === null || (shown === null && ZONED.test(known))) return known;
  const day = known.slice(0, DAY);
  const least = shown === null && known.length > DAY ? ZONED : CLOCK;
  return (
    moments.find((value) => value.startsWith(day) && least.test(value) && !PLACEHOLDER.test(value) && isSameMinute(value, known)) ?? known
  );
}

const DAY = '2024-03-05'.length;
const CLOCK = /T/;
const ZONED = /T.*(?:Z|[+-]\d{2}:\d{2})$/;
const MINUTE = /T\d{2}:(\d{2})/;
/** Time zones differ by whole or half hours. */
const HALF_HOUR = 30;

/** Whether two clocks may show one moment, each in its zone; a day without a clock agrees with any. */
function isSameMinute(one: string, other: string): boolean {
  const [own, shown] = [one, other].map((text) => MINUTE.exec(text)?.[1]);
  return own === undefined || shown === undefined || (Number(own) - Number(shown)) % HALF_HOUR === 0;
}

/** Moments that pages, records and their programs state, in ISO 8601. */
import type { Stated } from '../../types.js';
import { isDay } from '../date/calendar.js';
import type { DateHabit } from '../date/dates.js';
import { findDates, isDoubtful } from '../date/dates.js';

/** What a record may hold as it stands, if there is such a day and such a clock. */
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))?)?$/;
/** The basic form of ISO 8601 and what databases make of it: `20240305T100000Z`, `20240305100000`. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?(?:(Z)|([+-]\d{2}):?(\d{2}))?)?$/;
/** Seconds since 1970, from 2001 on, or milliseconds, or microseconds; `.NET` has them in a call. */
const UNIX = /^(?:\/Date\()?([1-3]\d{9})(?:\d{3}|\d{6})?(?:\.\d+)?(?:(?:[+-]\d{4})?\)\/)?$/;
/** Unix and Twitter set the clock before the year: `Sun Mar 03 17:30:00 +0000 2024`. */
const YEAR_BEHIND = /^([a-z]{3}),? ([a-z]{3} {1,2}\d{1,2}) (\d{2}:\d{2}:\d{2}(?: [a-z]{3,5}| [+-]\d{4})?) (\d{4})$/i;
/** Cameras part all figures by colons: `2024:03:05 10:00:00`. */
const CAMERA = /^(\d{4}):(\d{2}):(\d{2})(?= |$)/;
/** `24-03-05`: the year may stand first or last. */
const SHORT_YEAR = /^\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/;
/** Longer values are more than a date. */
const LONGEST = 80;

/** A value that states a moment, in whatever form, in ISO 8601 as far as it says; `null` for what holds no date, or more than one. */
export function momentOf(value: string, habit: DateHabit): string | null {
  const text = value.trim();
  if (text.length > LONGEST) return null;
  const moment = readMoment(text, habit);
  return moment === null || isNoMoment(moment) ? null : moment.replace(UNKNOWN_ZONE, 'Z');
}

/** Whether a value states a day of which the month cannot be told: `03/04/2024`. */
export function isDoubtfulMoment(value: string, habit: DateHabit): boolean {
  const text = value.trim();
  if (text.length > LONGEST || momentOf(text, habit) !== null) return false;
  const [only, ...more] = findDates(text, habit);
  return only !== undefined && more.length === 0 && isDoubtful(only);
}

function readMoment(text: string, habit: DateHabit): string | null {
  const iso = MOMENT.exec(text);
  if (iso !== null && isYear(iso[1] ?? '')) return isMoment(iso) ? text : null;
  const unix = UNIX.exec(text)?.[1];
  if (unix !== undefined) return unixMoment(unix);
  const compact = COMPACT.exec(text);
  if (compact !== null) return compactMoment(compact);
  if (SHORT_YEAR.test(text)) return null;
  const [only, ...more] = findDates(text.replace(YEAR_BEHIND, '$1 $2 $4 $3').replace(CAMERA, '$1-$2-$3'), habit);
  const found = more.length > 0 ? null : (only?.iso ?? null);
  return found !== null && MOMENT.test(found) && !namesImpossibleClock(text) ? found : null;
}

/** Days of the calendar, clocks of a day, zones of the earth. */
function isMoment([, year, month, day, hour = '0', minute = '0', second = '0', hours = '0', minutes = '0']: readonly (
  | string
  | undefined
)[]): boolean {
  if (!isDay(Number(year), Number(month), Number(day))) return false;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && Number(hours) <= MOST_HOURS && Number(minutes) < 60;
}

/** Of Kiribati. */
const MOST_HOURS = 14;
/** Written by programs, which count on: `2024-03-03 25:70:00`. */
const CLOCKS = /^\d{4}-\d\d-\d\d (\d\d):(\d\d)/;

function namesImpossibleClock(text: string): boolean {
  const [, hour, minute] = CLOCKS.exec(text) ?? [];
  return hour !== undefined && (Number(hour) > 23 || Number(minute) > 59);
}

/** Says that the clock is that of Greenwich and nothing of a zone, in mails. */
const UNKNOWN_ZONE = /-00:00$/;
/** What programs make of no date: the first second of Unix time, in whatever zone, and the first days of Windows, of spreadsheets and of databases, at midnight. */
const NO_DAY =
  /^1970-01-01(?:$|T0[0-9]:[03]0(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:\d{2})?$)|^1969-12-31T(?:1[2-9]|2[0-3]):[03]0(?::00)?(?:[+-]\d{2}:\d{2})?$/;
const FIRST_DAYS = /^(?:1601-01-01|1753-01-01|1900-01-01)T00:00|^1899-12-3[01](?:$|T00:00)/;

function isNoMoment(moment: string): boolean {
  return NO_DAY.test(moment) || FIRST_DAYS.test(moment);
}

function unixMoment(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

function compactMoment([, year = '', month = '', day = '', hour, minute, second, utc, hours, minutes]: RegExpExecArray): string | null {
  if (!isYear(year) || !isMoment(['', year, month, day, hour, minute, second])) return null;
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
  const exact = moments.filter((value) => least.test(value) && !PLACEHOLDER.test(value));
  return (
    exact.find((value) => value.startsWith(day) && isSameMinute(value, known)) ?? exact.find((value) => isSameMoment(value, known)) ?? known
  );
}

const MINUTE_LONG = 60_000;
/** Hours by which clocks of the globe are behind and before that of Greenwich, in minutes. */
const WESTERNMOST = -12 * 60;
const EASTERNMOST = 14 * 60;
/** The clock that readers are shown, which has no zone. */
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?=$|:\d{2}$)/;

/** Whether somewhere on the globe clocks show this time, of the day before or after, at the moment that is stated with its zone. */
function isSameMoment(stated: string, shown: string): boolean {
  const local = LOCAL.exec(shown)?.[0];
  if (local === undefined || !ZONED.test(stated)) return false;
  const ahead = Math.floor(Date.parse(`${local}Z`) / MINUTE_LONG) - Math.floor(Date.parse(stated) / MINUTE_LONG);
  return ahead >= WESTERNMOST && ahead <= EASTERNMOST && ahead % HALF_HOUR === 0;
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

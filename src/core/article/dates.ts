import { fromPersian, isDay, isoDay } from './calendar.js';
import type { Token } from './date-tokens.js';
import { dateTokens, hasDigit } from './date-tokens.js';
import { mayNameMonth, monthOf, persianMonthOf } from './months.js';
import type { TimeMention } from './times.js';
import { timeAt } from './times.js';

/** What the page tells about how its dates are written. */
export interface DateHabit {
  /** BCP 47 of the body, or null. */
  readonly language: string | null;
  /** Whether `03/04/2021` is the third of April; null when nothing decides. */
  readonly dayFirst: boolean | null;
}

export interface DateMention {
  /** `2021-07-30`; null when only day and month are stated, or day and month cannot be told apart. */
  readonly day: string | null;
  /** `2021-07-30T10:24+02:00` as far as it is stated; null with `day`. */
  readonly iso: string | null;
  /** Month and day where the year is missing: `07-30`. */
  readonly yearless: string | null;
  /** Offsets into the text, the time included. */
  readonly start: number;
  readonly end: number;
  readonly hasTime: boolean;
}

interface Found {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly next: number;
  /** Digits behind the year in the same run: `20232:26` leaves `2`. */
  readonly rest: string;
  readonly ambiguous?: boolean;
}

const SEPARATORS = new Set(['.', '/', '-', '–', '．', '／']);
const BETWEEN = new Set(['.', ',', '/', '-', '،', '’', "'", '′', 'of', 'de', 'del', 'd', 'di', 'the', 'ngày', 'year', 'г', 'i', 'a', 'do']);
const BEFORE_YEAR = new Set([...BETWEEN, 'năm', 'року', 'พ', 'ศ', '.']);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', '°', 'ο', 'η', '.', 'ème', 'e', 'a', 'та', 'го']);
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';
const number = (token: Token | undefined): number => (token?.kind === 'number' ? token.value : -1);

/** Skips at most `most` small words and marks between the parts of a date. */
function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>, most: number): number {
  let at = from;
  while (at < from + most && tokens[at] !== undefined && tokens[at]?.kind !== 'number' && words.has(lower(tokens[at]))) at++;
  return at;
}

/** A year of four digits, whatever stands glued behind it. */
function yearAt(tokens: readonly Token[], at: number): { year: number; rest: string } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length < 4) return null;
  const year = Number(token.text.slice(0, 4));
  return year >= 1300 && year <= 2650 ? { year, rest: token.text.slice(4) } : null;
}

interface MonthName {
  readonly month: number;
  readonly persian: boolean;
  readonly next: number;
}

function monthAt(tokens: readonly Token[], at: number, language: string | null): MonthName | null {
  const word = tokens[at];
  if (word?.kind !== 'word') return null;
  const second = tokens[at + 1];
  const may = mayNameMonth(word.text);
  if (may && second?.kind === 'word' && second.start === word.end + 1) {
    const pair = monthOf(`${word.text} ${second.text}`, language);
    if (pair > 0) return { month: pair, persian: false, next: at + 2 };
  }
  if (second?.text === '.' && tokens[at + 2]?.kind === 'word' && word.text.length <= 2) {
    const dotted = monthOf(`${word.text}.${tokens[at + 2]?.text ?? ''}`, language);
    if (dotted > 0) return { month: dotted, persian: false, next: at + 3 };
  }
  if ((lower(word) === 'tháng' || lower(word) === 'thg') && number(second) >= 1 && number(second) <= 12) {
    return { month: number(second), persian: false, next: at + 2 };
  }
  if (!may) return null;
  const month = monthOf(word.text, language);
  if (month > 0) return { month, persian: false, next: at + 1 };
  const persian = persianMonthOf(word.text);
  return persian > 0 ? { month: persian, persian: true, next: at + 1 } : null;
}

/** Year of the Gregorian calendar from a Thai Buddhist one where the number cannot be anything else. */
const gregorian = (year: number): number => (year >= 2400 ? year - 543 : year);

function build(year: number | null, month: number, day: number, next: number, rest = ''): Found | null {
  if (year === null) return isDay(2000, month, day) ? { year, month, day, next, rest } : null;
  const plain = gregorian(year);
  if (plain < 1600 || plain > 2100 || !isDay(plain, month, day)) return null;
  return { year: plain, month, day, next, rest };
}

function persian(year: number, month: number, day: number, next: number, rest = ''): Found | null {
  if (year < 1300 || year > 1450 || day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { ...fromPersian(year, month, day), next, rest };
}

/** `2021-07-30`, `2021年7月30日`, `2021년 7월 30일`, `2021. 7. 30.`, `2021, March 5`. */
function yearFirst(tokens: readonly Token[], at: number, habit: DateHabit): Found | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const mark = lower(tokens[at + 1]);
  const month = number(tokens[at + 2]);
  const middle = lower(tokens[at + 3]);
  const day = number(tokens[at + 4]);
  if (mark === '年' || mark === '년') {
    if (middle !== '月' && middle !== '월') return null;
    const closes = ['日', '号', '號', '일'].includes(lower(tokens[at + 5]));
    const era = at >= 2 ? `${tokens[at - 2]?.text ?? ''}${tokens[at - 1]?.text ?? ''}` : '';
    const base = Object.hasOwn(ERAS, era) ? (ERAS[era] ?? 0) : 0;
    const year = base > 0 && token.value < 150 ? base + token.value : token.text.length === 4 ? token.value : -1;
    return year < 0 ? null : build(year, month, day, at + (closes ? 6 : 5));
  }
  if (token.text.length !== 4) return null;
  if (SEPARATORS.has(mark) && (middle === mark || middle === '.')) {
    if (tokens[at + 4]?.text.length === 4 && lower(tokens[at + 5]) !== ':') return null;
    if (token.value < 1600) return persian(token.value, month, day, at + 5);
    const glued = tokens[at + 4]?.text ?? '';
    // `2021-07-3010:24`: the day takes two digits, the rest is the hour.
    if (glued.length > 2 && glued.length <= 4) return build(token.value, month, Number(glued.slice(0, 2)), at + 5, glued.slice(2));
    return build(token.value, month, day, at + 5);
  }
  const named = monthAt(tokens, skip(tokens, at + 1, BETWEEN, 2), habit.language);
  if (named === null) return null;
  const dayAt = skip(tokens, named.next, BETWEEN, 2);
  const found = number(tokens[dayAt]);
  if (tokens[dayAt]?.text.length === 4 || lower(tokens[dayAt + 1]) === ':') return null;
  return named.persian ? persian(token.value, named.month, found, dayAt + 1) : build(token.value, named.month, found, dayAt + 1);
}

/** `30/07/2021`, `7-30-21`, `30.7.2021`. */
function yearLast(tokens: readonly Token[], at: number, habit: DateHabit): Found | null {
  const mark = lower(tokens[at + 1]);
  const third = tokens[at + 4];
  if (!SEPARATORS.has(mark) || lower(tokens[at + 3]) !== mark || third?.kind !== 'number') return null;
  const a = number(tokens[at]);
  const b = number(tokens[at + 2]);
  const long = yearAt(tokens, at + 4);
  let year = long?.year ?? -1;
  if (long === null && third.text.length === 2 && lower(tokens[at + 5]) !== mark) year = third.value + (third.value < 70 ? 2000 : 1900);
  if (year < 0 || a < 1 || b < 1 || (a > 12 && b > 12)) return null;
  const rest = long?.rest ?? '';
  if (year < 1600) return persian(year, b, a, at + 5, rest);
  // Nobody writes month.day with dots, unless the numbers allow nothing else.
  const dayFirst = a > 12 ? true : b > 12 ? false : mark === '.' || a === b ? true : habit.dayFirst;
  const found = dayFirst === false ? build(year, a, b, at + 5, rest) : build(year, b, a, at + 5, rest);
  return found === null ? null : { ...found, ambiguous: dayFirst === null };
}

/** `30 July 2021`, `30. Juli`, `30 de julio de 2021`, `ngày 30 tháng 7 năm 2021`. */
function dayName(tokens: readonly Token[], at: number, habit: DateHabit): Found | null {
  const day = number(tokens[at]);
  let next = skip(tokens, at + 1, ORDINALS, 2);
  next = skip(tokens, next, BETWEEN, 2);
  const named = monthAt(tokens, next, habit.language) ?? monthAt(tokens, at + 1, habit.language);
  if (named === null) return null;
  next = named.next;
  if (lower(tokens[next]) === '/' && tokens[next + 1]?.kind === 'word') {
    const twin = monthAt(tokens, next + 1, habit.language);
    if (twin !== null && twin.month === named.month) next = twin.next;
  }
  const yearIndex = skip(tokens, next, BEFORE_YEAR, 4);
  const year = yearAt(tokens, yearIndex);
  if (year !== null) {
    return named.persian
      ? persian(year.year, named.month, day, yearIndex + 1, year.rest)
      : build(year.year, named.month, day, yearIndex + 1, year.rest);
  }
  if (named.persian) return null;
  const short = tokens[yearIndex];
  const mark = tokens[yearIndex - 1]?.text ?? '';
  const bound = mark === "'" || mark === '’' || (mark === '-' && tokens[at + 1]?.text === '-');
  if (short?.kind === 'number' && short.text.length === 2 && bound) return build(2000 + short.value, named.month, day, yearIndex + 1);
  return build(null, named.month, day, next);
}

/** `July 30, 2021`, `Jul 30th`. */
function nameDay(tokens: readonly Token[], at: number, habit: DateHabit): Found | null {
  const named = monthAt(tokens, at, habit.language);
  if (named === null || named.persian) return null;
  const dayIndex = skip(tokens, named.next, BETWEEN, 2);
  const day = tokens[dayIndex];
  if (day?.kind !== 'number' || day.text.length > 2) return null;
  const next = skip(tokens, dayIndex + 1, ORDINALS, 1);
  const yearIndex = skip(tokens, next, BETWEEN, 3);
  const year = yearAt(tokens, yearIndex);
  const timed = year !== null && year.rest === '' && lower(tokens[yearIndex + 1]) === ':';
  if (year === null || timed) return lower(tokens[dayIndex + 1]) === ':' ? null : build(null, named.month, day.value, next);
  return build(year.year, named.month, day.value, yearIndex + 1, year.rest);
}

/** `7月30日`. */
function yearlessIdeographs(tokens: readonly Token[], at: number): Found | null {
  const closes = lower(tokens[at + 3]) === '日' || lower(tokens[at + 3]) === '일';
  if ((lower(tokens[at + 1]) !== '月' && lower(tokens[at + 1]) !== '월') || !closes) return null;
  return build(null, number(tokens[at]), number(tokens[at + 2]), at + 4);
}

/** Looking months up costs; most words have no day behind them. */
function numberFollows(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'number' || tokens[at + 2]?.kind === 'number' || tokens[at + 3]?.kind === 'number';
}

function dateAt(tokens: readonly Token[], at: number, habit: DateHabit): Found | null {
  const token = tokens[at];
  if (token?.kind === 'word') return numberFollows(tokens, at) ? nameDay(tokens, at, habit) : null;
  if (token?.kind !== 'number') return null;
  const found = yearFirst(tokens, at, habit);
  if (found !== null || token.text.length > 2) return found;
  if (lower(tokens[at - 1]) === '/' || lower(tokens[at - 1]) === '.') {
    if (tokens[at - 2]?.kind === 'number' && tokens[at - 1]?.start === tokens[at - 2]?.end) return null;
  }
  return yearLast(tokens, at, habit) ?? dayName(tokens, at, habit) ?? yearlessIdeographs(tokens, at);
}

const TIME_LINKS = new Set(
  ', . - – — • · | ( ) @ : / t at um à a las la às в о об kl klo ore alle saat om g r ч и ob den د الساعة ساعت 오전 오후 на hora horas uhr г'.split(
    ' ',
  ),
);
const WEEKDAY_MARKS = new Set('( ) （ ） 星 期 周 週 曜 日 一 二 三 四 五 六 天 金 土 月 火 水 木 월 화 수 목 금 토 일'.split(' '));

/** The time behind a date, a few small words and a weekday between them. */
function timeBehind(tokens: readonly Token[], found: Found): TimeMention | null {
  if (found.rest !== '') {
    const glued = found.rest.length <= 2 ? timeAt(tokens, found.next - 1, true, found.rest) : null;
    return glued !== null && lower(tokens[found.next]) === ':' ? glued : null;
  }
  for (let at = found.next; at < found.next + 7; at++) {
    const time = timeAt(tokens, at, true);
    if (time !== null) return time;
    const word = lower(tokens[at]);
    if (tokens[at] === undefined || tokens[at]?.kind === 'number' || !(TIME_LINKS.has(word) || WEEKDAY_MARKS.has(word))) return null;
  }
  return null;
}

/** Every date that a line states, in order. Linear in the line's length. */
export function findDates(text: string, habit: DateHabit): DateMention[] {
  if (!hasDigit(text)) return [];
  const tokens = dateTokens(text);
  const mentions: DateMention[] = [];
  let pending: { time: TimeMention; start: number } | null = null;
  for (let at = 0; at < tokens.length; ) {
    const found = dateAt(tokens, at, habit);
    if (found === null) {
      const time: TimeMention | null = timeAt(tokens, at, false);
      if (time !== null) pending = { time, start: tokens[at]?.start ?? 0 };
      at = time?.next ?? at + 1;
      continue;
    }
    const behind = timeBehind(tokens, found);
    const before = pending !== null && isJoined(tokens, pending.time.next, at) ? pending : null;
    const time = behind ?? before?.time ?? null;
    const last = behind?.next ?? found.next;
    mentions.push(mention(found, time, behind === null ? (before?.start ?? null) : null, tokens, at, last));
    pending = null;
    at = last;
  }
  return mentions;
}

/** Whether a time and a date are parts of one statement: `10:53 AM EST, Sun December 18`. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'number' || token?.text === '|') return false;
    if (token?.kind === 'word' && token.text !== 'on' && ++words > 1) return false;
  }
  return true;
}

function mention(
  found: Found,
  time: TimeMention | null,
  start: number | null,
  tokens: readonly Token[],
  at: number,
  next: number,
): DateMention {
  const day = found.year === null || found.ambiguous === true ? null : isoDay(found.year, found.month, found.day);
  return {
    day,
    iso: day === null || time === null ? day : `${day}T${time.clock}${time.zone ?? ''}`,
    yearless: found.year === null ? isoDay(0, found.month, found.day).slice(5) : null,
    start: start ?? tokens[at]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    hasTime: time !== null,
  };
}

import { isoDay } from './calendar.js';
import { isClockLabel } from './clock-words.js';
import { isJoined, timeBehind } from './date-times.js';
import { eraAt } from './eras.js';
import { type WrittenDay, writtenDayAt } from './ordinal-words.js';
import { BEFORE_YEAR, BETWEEN, build, type Found, lower, monthAt, number, persian, skip, yearAt } from './parts.js';
import { roleOf } from './roles.js';
import { momentAt } from './time-zones.js';
import type { TimeMention } from './times.js';
import { timeAt } from './times.js';
import type { Token } from './tokens.js';
import { dateTokens, hasDigit } from './tokens.js';

/** What the page tells about how its dates are written. */
export interface DateHabit {
  /** BCP 47 of the body, or null. */
  readonly language: string | null;
  /** Whether `03/04/2021` is the third of April; null when nothing decides. */
  readonly dayFirst: boolean | null;
  /** Where the page is from, as an address ends: `in`. */
  readonly country?: string | null;
  /** What lines of the page were found to state: several fields ask for the same line. Left out where a habit is of no page. */
  readonly known?: Map<string, readonly DateMention[]>;
}

export interface DateMention {
  /** `2021-07-30`; null when only day and month are stated, or day and month cannot be told apart. */
  readonly day: string | null;
  /** `2021-07-30T10:24+02:00` as far as it is stated; null with `day`. */
  readonly iso: string | null;
  /** Month and day where the year is missing: `07-30`. */
  readonly yearless: string | null;
  /** The time that `iso` states, for a day whose year is found elsewhere. */
  readonly time: TimeMention | null;
  /** Offsets into the text, the time included. */
  readonly start: number;
  readonly end: number;
  readonly hasTime: boolean;
}

const SEPARATORS = new Set(['.', '/', '-', '–', '．', '／']);
/** Signs that part much else too: a date only between numbers that are written out, `26 | 01 | 2022`. */
const LOOSE_SEPARATORS = new Set(['|', '•', '·', '∙']);
const isWrittenOut = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length === 2;
/** Whether the mark behind a token parts a date whose day and month stand at the places given. */
function isParted(tokens: readonly Token[], mark: string, first: number, second: number): boolean {
  return SEPARATORS.has(mark) || (LOOSE_SEPARATORS.has(mark) && isWrittenOut(tokens[first]) && isWrittenOut(tokens[second]));
}
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'ro', 'º', 'ª', '°', 'ο', 'η', '.', 'ème', 'e', 'a', 'та', 'го', '-']);
const YEAR_WORDS = new Set('. gada m metų ( e ) ko eko ж жылғы жылы жыл жылдын йил - yil il г года р року оны թ'.split(' '));
const YEAR_MARKS = new Set(['.', ',', '-']);
const MONTH_MARKS = new Set('- р дугаар дүгээр сарын'.split(' '));

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
    const year = token.text.length === 4 ? token.value : republicYear(token, habit);
    return year > 0 ? build(year, month, day, at + (closes ? 6 : 5)) : null;
  }
  if (token.text.length !== 4) return null;
  if (isParted(tokens, mark, at + 2, at + 4) && month >= 0 && (middle === mark || middle === '.')) {
    if (tokens[at + 4]?.text.length === 4 && lower(tokens[at + 5]) !== ':') return null;
    if (token.value < 1600) return persian(token.value, month, day, at + 5);
    const glued = tokens[at + 4]?.text ?? '';
    // `2021-07-3010:24`: the day takes two digits, the rest is the hour.
    if (glued.length > 2 && glued.length <= 4) return build(token.value, month, Number(glued.slice(0, 2)), at + 5, glued.slice(2));
    return build(token.value, month, day, at + 5);
  }
  const named = monthAt(tokens, skip(tokens, at + 1, BETWEEN, 2), habit.language);
  if (named === null) return afterYearWord(tokens, at, habit);
  const dayAt = skip(tokens, named.next, BETWEEN, 2);
  const found = number(tokens[dayAt]);
  if (tokens[dayAt]?.text.length === 4 || lower(tokens[dayAt + 1]) === ':') return null;
  return named.persian ? persian(token.value, named.month, found, dayAt + 1) : build(token.value, named.month, found, dayAt + 1);
}

/** `112年`, as offices of Taiwan count without naming the era; 0 for any other number. */
const republicYear = ({ text, value }: Token, { language }: DateHabit): number =>
  text.length === 3 && value >= 80 && value < 200 && language?.startsWith('zh') === true ? value + 1911 : 0;

/** `2021. gada 30. jūlijā`, `2021 m. liepos 30 d.`, `2021 ж. 30 шілде`, `2021(e)ko uztailaren 30(a)`: a word says that it is the year. */
function afterYearWord(tokens: readonly Token[], at: number, habit: DateHabit): Found | null {
  const year = tokens[at]?.value ?? -1;
  const next = skip(tokens, skip(tokens, at + 1, YEAR_WORDS, 4), YEAR_MARKS, 2);
  if (!tokens.slice(at + 1, next).some((token) => token.kind === 'word')) return null;
  const first = number(tokens[next]);
  if (first < 0) {
    const named = monthAt(tokens, next, habit.language);
    if (named === null || named.persian) return null;
    const dayAt = skip(tokens, named.next, BETWEEN, 2);
    return build(year, named.month, number(tokens[dayAt]), dayAt + 1);
  }
  const dayFirst = dayName(tokens, next, habit);
  if (dayFirst !== null) return dayFirst.year === null ? build(year, dayFirst.month, dayFirst.day, dayFirst.next) : null;
  // Mongolian counts its months: `2021 оны 7-р сарын 30`.
  const dayAt = skip(tokens, next + 1, MONTH_MARKS, 3);
  return lower(tokens[dayAt - 1]) === 'сарын' ? build(year, first, number(tokens[dayAt]), dayAt + 1) : null;
}

/** `30/07/2021`, `7-30-21`, `30.7.2021`. */
function yearLast(tokens: readonly Token[], at: number, habit: DateHabit): Found | null {
  const mark = lower(tokens[at + 1]);
  const third = tokens[at + 4];
  if (!isParted(tokens, mark, at, at + 2) || lower(tokens[at + 3]) !== mark || third?.kind !== 'number') return null;
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

/** `68` behind a Thai month is 2568: of such a number nothing else of a date is told. */
const BUDDHIST_YEAR = /^[5-8]\d$/;
const isThai = (token: Token | undefined): boolean => (token?.text.charCodeAt(0) ?? 0) >> 7 === 0x1c;

/** `30 July 2021`, `30. Juli`, `30 de julio de 2021`, `ngày 30 tháng 7 năm 2021`. */
function dayName(tokens: readonly Token[], at: number, habit: DateHabit, written: WrittenDay | null = null): Found | null {
  const day = written?.day ?? number(tokens[at]);
  const from = written?.next ?? at + 1;
  let next = skip(tokens, from, ORDINALS, 2);
  next = skip(tokens, next, BETWEEN, 2);
  const named = monthAt(tokens, next, habit.language) ?? monthAt(tokens, from, habit.language);
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
  if (isThai(tokens[next - 1]) && BUDDHIST_YEAR.test(short?.text ?? ''))
    return build(2500 + number(short), named.month, day, yearIndex + 1);
  if (short?.kind === 'number' && short.text.length === 2 && bound) return build(2000 + short.value, named.month, day, yearIndex + 1);
  return build(null, named.month, day, next);
}

/** `25/03/2024`, `25.03.2024`: three figures, a year the last. */
function isNumeric(tokens: readonly Token[], at: number): boolean {
  const mark = lower(tokens[at + 1]);
  return SEPARATORS.has(mark) && tokens[at + 2]?.kind === 'number' && lower(tokens[at + 3]) === mark && tokens[at + 4]?.text.length === 4;
}

/** `July 30, 2021`, `Jul 30th`. */
function nameDay(tokens: readonly Token[], at: number, habit: DateHabit): Found | null {
  const named = monthAt(tokens, at, habit.language);
  if (named === null || named.persian) return null;
  const dayIndex = skip(tokens, named.next, BETWEEN, 2);
  const day = tokens[dayIndex];
  const written = writtenDayAt(tokens, dayIndex);
  if (written !== null) {
    const at = skip(tokens, written.next, BETWEEN, 3);
    const year = yearAt(tokens, at);
    return year === null ? null : build(year.year, named.month, written.day, at + 1, year.rest);
  }
  if (day?.kind !== 'number' || day.text.length > 2) return null;
  // A weekday before a date in figures: French `lun 25/03/2024` and Finnish `lun` would be one month.
  if (isNumeric(tokens, dayIndex)) return null;
  const next = skip(tokens, dayIndex + 1, ORDINALS, 1);
  const yearIndex = skip(tokens, next, BETWEEN, 3);
  const year = yearAt(tokens, yearIndex);
  const timed = year !== null && year.rest === '' && lower(tokens[yearIndex + 1]) === ':';
  // Welsh `Mawrth` is a weekday too: `Dydd Mawrth, 4 Mehefin`.
  const second = year === null ? monthAt(tokens, next, habit.language) : null;
  if (second !== null && yearAt(tokens, skip(tokens, second.next, BEFORE_YEAR, 2)) !== null) return null;
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

/** `the fourth of March 2024`; without its year it is told in prose. */
function writtenDay(tokens: readonly Token[], at: number, habit: DateHabit): Found | null {
  const written = writtenDayAt(tokens, at);
  const found = written === null ? null : dayName(tokens, at, habit, written);
  return found?.year === null ? null : found;
}

function dateAt(tokens: readonly Token[], at: number, habit: DateHabit): Found | null {
  const token = tokens[at];
  if (token?.kind === 'word')
    return (
      eraAt(tokens, at, habit.language) ?? writtenDay(tokens, at, habit) ?? (numberFollows(tokens, at) ? nameDay(tokens, at, habit) : null)
    );
  if (token?.kind !== 'number') return null;
  const found = yearFirst(tokens, at, habit);
  if (found !== null || token.text.length > 2) return found;
  if (lower(tokens[at - 1]) === '/' || lower(tokens[at - 1]) === '.') {
    if (tokens[at - 2]?.kind === 'number' && tokens[at - 1]?.start === tokens[at - 2]?.end) return null;
  }
  return yearLast(tokens, at, habit) ?? dayName(tokens, at, habit) ?? yearlessIdeographs(tokens, at);
}

/** Whether a clock with a dot at a token can be one before its date: `kl. 17.30 den 3 mars`, `Publicerad 17.30, 3 mars`. */
function isLabelled(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at === 0 || token?.kind !== 'number' || token.text.length !== 2 || tokens[at + 1]?.text !== '.') return false;
  // Of a clock: what the line says of it is dear to ask.
  if (tokens[at + 2]?.kind !== 'number' || tokens[at + 2]?.text.length !== 2) return false;
  if (isClockLabel(tokens, at - 1)) return true;
  const role = tokens[at - 1]?.kind === 'word' ? roleOf(text.slice(0, token.start), '', '') : 'plain';
  return role === 'published' || role === 'modified';
}

/** Whether a date has its year and still is no day: day and month may be either. */
export function isDoubtful({ day, yearless }: DateMention): boolean {
  return day === null && yearless === null;
}

const NO_DATES: readonly DateMention[] = [];
/** Lines whose dates are kept at once. */
const MOST_KNOWN = 4096;

/** Every date that a line states, in order. Linear in the line's length. */
export function findDates(text: string, habit: DateHabit): readonly DateMention[] {
  if (!hasDigit(text)) return NO_DATES;
  const { known } = habit;
  const before = known?.get(text);
  if (before !== undefined) return before;
  const found = readDates(text, habit);
  if (known !== undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, found);
  }
  return found;
}

function readDates(text: string, habit: DateHabit): DateMention[] {
  const tokens = dateTokens(text);
  const mentions: DateMention[] = [];
  let pending: { time: TimeMention; start: number } | null = null;
  for (let at = 0; at < tokens.length; ) {
    const stated = dateAt(tokens, at, habit);
    if (stated === null) {
      const time: TimeMention | null = timeAt(tokens, at, isLabelled(text, tokens, at));
      if (time !== null) pending = { time, start: tokens[at]?.start ?? 0 };
      at = time?.next ?? at + 1;
      continue;
    }
    const behind = timeBehind(tokens, stated.next, stated.rest);
    const dated = behind === null ? null : yearBehindTime(tokens, stated, behind.next);
    const found = dated ?? stated;
    const before = pending !== null && isJoined(tokens, pending.time.next, at) ? pending : null;
    const time = behind ?? before?.time ?? null;
    const last = dated?.next ?? behind?.next ?? found.next;
    mentions.push(mention(found, time, behind === null ? (before?.start ?? null) : null, tokens, at, last, habit));
    pending = null;
    at = last;
  }
  return mentions;
}

/** `Mar 4 09:12:33 CET 2024`: where the year stands behind the clock, as systems print it. */
function yearBehindTime(tokens: readonly Token[], { year, month, day }: Found, at: number): Found | null {
  const behind = year === null ? yearAt(tokens, at) : null;
  return behind === null || behind.rest !== '' ? null : build(behind.year, month, day, at + 1);
}

function mention(
  found: Found,
  time: TimeMention | null,
  start: number | null,
  tokens: readonly Token[],
  at: number,
  next: number,
  habit: DateHabit,
): DateMention {
  const day = found.year === null || found.ambiguous === true ? null : isoDay(found.year, found.month, found.day);
  return {
    day,
    iso: day === null || time === null ? day : momentAt(day, time, habit),
    yearless: found.year === null ? isoDay(0, found.month, found.day).slice(5) : null,
    time,
    start: start ?? tokens[at]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    hasTime: time !== null,
  };
}

/** Days, months and years at a token, of which dates are put together. */
import { fromPersian, isDay } from './calendar.js';
import { mayNameMonth, monthOf, opensMonth, persianMonthOf } from './months.js';
import type { Token } from './tokens.js';

export interface Found {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly next: number;
  /** Digits behind the year in the same run: `20232:26` leaves `2`. */
  readonly rest: string;
  readonly ambiguous?: boolean;
}

export const BETWEEN = new Set([
  '.',
  ',',
  '/',
  '-',
  '،',
  '’',
  "'",
  '′',
  'of',
  'de',
  'del',
  'd',
  'di',
  'the',
  'ngày',
  'year',
  'г',
  'i',
  'a',
  'do',
  'ta',
  '॰',
  '׳',
  'сарын',
]);
export const BEFORE_YEAR = new Set([...BETWEEN, 'năm', 'року', 'พ', 'ศ', '.']);

export const lower = (token: Token | undefined): string => token?.small ?? '';
export const number = (token: Token | undefined): number => (token?.kind === 'number' ? token.value : -1);

/** Skips at most `most` small words and marks between the parts of a date. */
export function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>, most: number): number {
  let at = from;
  while (at < from + most && tokens[at] !== undefined && tokens[at]?.kind !== 'number' && words.has(lower(tokens[at]))) at++;
  return at;
}

/** A year of four digits, whatever stands glued behind it. */
export function yearAt(tokens: readonly Token[], at: number): { year: number; rest: string } | null {
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

export function monthAt(tokens: readonly Token[], at: number, language: string | null): MonthName | null {
  const word = tokens[at];
  if (word?.kind !== 'word') return null;
  const second = tokens[at + 1];
  const may = mayNameMonth(word.text);
  if (may && second?.kind === 'word' && second.start === word.end + 1 && opensMonth(word.text)) {
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

export function build(year: number | null, month: number, day: number, next: number, rest = ''): Found | null {
  if (year === null) return isDay(2000, month, day) ? { year, month, day, next, rest } : null;
  const plain = gregorian(year);
  if (plain < 1600 || plain > 2100 || !isDay(plain, month, day)) return null;
  return { year: plain, month, day, next, rest };
}

export function persian(year: number, month: number, day: number, next: number, rest = ''): Found | null {
  if (year < 1300 || year > 1450 || day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { ...fromPersian(year, month, day), next, rest };
}

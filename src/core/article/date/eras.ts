/** Years counted from an era's first: `令和6年3月4日`, `民國113年3月4日`, `R6.3.4`. */
import { build, type Found, lower, number } from './parts.js';
import type { Token } from './tokens.js';

/** The year before each era's first. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 民國: 1911, 民国: 1911 };
/** As offices of Japan shorten them. */
const LETTERS: Readonly<Record<string, number>> = { R: 2018, H: 1988, S: 1925 };
const DAY_MARKS = ['日', '号', '號'];
const LONGEST_YEAR = 3;

/** A date that begins with its era's name; null at any other token. */
export function eraAt(tokens: readonly Token[], at: number, language: string | null): Found | null {
  const first = tokens[at]?.text ?? '';
  // Ideographs are words of one letter.
  if (first.length !== 1) return null;
  const era = `${first}${tokens[at + 1]?.text ?? ''}`;
  if (Object.hasOwn(ERAS, era)) return spelled(tokens, at + 2, ERAS[era] ?? 0);
  return language === 'ja' && Object.hasOwn(LETTERS, first) ? lettered(tokens, at + 1, LETTERS[first] ?? 0) : null;
}

/** `6年3月4日`, and `元年` for an era's first year. */
function spelled(tokens: readonly Token[], at: number, before: number): Found | null {
  const year = tokens[at]?.text === '元' ? 1 : number(tokens[at]);
  const isWhole = lower(tokens[at + 1]) === '年' && lower(tokens[at + 3]) === '月';
  if (!isWhole || year < 1 || (tokens[at]?.text.length ?? 0) > LONGEST_YEAR) return null;
  const closes = DAY_MARKS.includes(lower(tokens[at + 5]));
  return build(before + year, number(tokens[at + 2]), number(tokens[at + 4]), at + (closes ? 6 : 5));
}

/** `6.3.4` right behind its letter. */
function lettered(tokens: readonly Token[], at: number, before: number): Found | null {
  const year = tokens[at];
  const mark = tokens[at + 1]?.text;
  if (year?.kind !== 'number' || year.start !== tokens[at - 1]?.end || year.text.length > 2 || (mark !== '.' && mark !== '/')) return null;
  return tokens[at + 3]?.text === mark ? build(before + year.value, number(tokens[at + 2]), number(tokens[at + 4]), at + 5) : null;
}

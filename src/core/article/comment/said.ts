/** Lines that say who, perhaps when, and what: each becomes a head and what is said below it. */
import type { DateHabit } from '../date/dates.js';
import { findDates } from '../date/dates.js';
import { lowered } from '../text/lowered.js';
import { tellsOfAnswer, tellsOfEdit } from './deeds.js';
import { isName, type Row } from './line.js';

/** `~gull: I like the pier.`, as Polish portals mark those who are not their members. */
const UNREGISTERED = /^~ ?([^\s~:：][^:：~]{0,39}?) ?[:：] ?(\S.*)$/u;
const LONGEST_NAME = 40;
const MOST_NAME_WORDS = 5;
const BETWEEN = / [|｜¦] /;
const FEWEST_PARTS = 3;

/** `海边的人：终于通车了`, below which the date stands. A name has no other signs. */
const NAMED = /^([^\s:：，。！？；、,.!?;"“”（(][^:：，。！？；、,.!?;"“”（(]{0,19}) ?[:：] ?(\S.*)$/u;
/** As many dates stand below lines with a name in front, where a page writes its comments so. */
const FEWEST_NAMED = 2;

/** Rows in which each line that names who says what is two: its head, and what is said. */
export function withHeads(rows: readonly Row[], habit: DateHabit): readonly Row[] {
  const isNamed = namedAboveDates(rows);
  return rows.flatMap((row, i) => {
    if (row.role === 'heading' || row.role === 'form') return [row];
    return unregistered(row) ?? piped(row, habit) ?? (isNamed.has(i) ? named(row) : null) ?? [row];
  });
}

const headAnd = (row: Row, head: Partial<Row>, said: string): Row[] => [
  { ...row, text: said, author: null, date: null, ...head },
  { ...row, role: 'text', author: null, date: null, text: said, apart: false },
];

function unregistered(row: Row): Row[] | null {
  const match = row.text.startsWith('~') ? UNREGISTERED.exec(row.text) : null;
  return match === null ? null : headAnd(row, { role: 'says', author: match[1] ?? null }, match[2] ?? '');
}

/** `gull | 4 March 2024 | I like the pier.` */
function piped(row: Row, habit: DateHabit): Row[] | null {
  const { text } = row.line;
  if (!BETWEEN.test(text)) return null;
  const [name = '', day = '', ...said] = text.split(BETWEEN);
  if (said.length + 2 < FEWEST_PARTS || !isShort(name)) return null;
  const dates = findDates(day, habit);
  const date = dates[0];
  if (date === undefined || date.end - date.start < day.length - 2 || !isSaying(said.join(' '))) return null;
  return headAnd(row, { role: 'stamp', author: name.trim(), date: date.iso }, said.join(' | '));
}

const isShort = (name: string): boolean =>
  name.length <= LONGEST_NAME && name.split(' ').length <= MOST_NAME_WORDS && /\p{L}/u.test(name) && !/[.!?…:：]$/u.test(name);

/** More than a number, a name or a clock. */
const isSaying = (text: string): boolean => text.split(' ').length >= FEWEST_WORDS || /[.!?…。！？]$/u.test(text) || SPACELESS.test(text);
const FEWEST_WORDS = 4;
const SPACELESS = /[，！]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{6}/u;

const isNamelessStamp = (row: Row | undefined): boolean => row?.role === 'stamp' && row.author === null && !row.apart;

/** Places of lines that begin with a name, right above a date and below no other text, where most dates have one above. */
function namedAboveDates(rows: readonly Row[]): ReadonlySet<number> {
  const found: number[] = [];
  const names = new Set<string>();
  rows.forEach((row, i) => {
    if (row.role !== 'text' || !isNamelessStamp(rows[i + 1]) || !(row.apart || rows[i - 1]?.role !== 'text')) return;
    const [, name = '', said = ''] = NAMED.exec(row.text) ?? [];
    if (!isSaying(said)) return;
    found.push(i);
    names.add(name);
  });
  const stamps = rows.filter(({ role }) => role === 'stamp').length;
  // What stands there again and again is a field of the page.
  const isUsual = found.length * 2 > stamps && names.size >= FEWEST_NAMED && names.size * 2 > found.length;
  return new Set(isUsual ? found : []);
}

function named(row: Row): Row[] | null {
  const match = NAMED.exec(row.text);
  return match === null ? null : headAnd(row, { role: 'says', author: match[1] ?? null }, match[2] ?? '');
}

/** Rows in which the name below `answered 3 May 2021` is its author's, and a day on which somebody edited is none of a comment. */
export function withSignatures(rows: readonly Row[]): readonly Row[] {
  const isDone = (row: Row | undefined): boolean => row?.role === 'stamp' && tellsOfAnswer(lowered(row.text));
  if (!rows.some(isDone)) return rows;
  const isSigned = (at: number): boolean => {
    const name = rows[at + 1];
    return (
      isNamelessStamp(rows[at]) &&
      isDone(rows[at]) &&
      name?.role === 'text' &&
      !name.apart &&
      isShort(name.text) &&
      rows[at + 2]?.role === 'count'
    );
  };
  return rows.map((row, i) => {
    if (isSigned(i)) return { ...row, author: rows[i + 1]?.text ?? null };
    if (i > 0 && isSigned(i - 1)) return { ...row, role: 'count' as const };
    return row.role === 'stamp' && tellsOfEdit(lowered(row.text)) ? { ...row, role: 'count' as const, author: null, date: null } : row;
  });
}

const DASH = /^[–—-]$/;
const isDashed = (rows: readonly Row[], at: number): boolean => {
  const [dash, name, stamp] = rows.slice(at, at + 3);
  if (dash === undefined || name === undefined || !DASH.test(dash.text) || dash.apart || name.apart) return false;
  return isName(name) && isNamelessStamp(stamp);
};

/** Rows in which what stands above a dash with a name and a date below it is one remark: questions and answers have these on lines of their own. */
export function withDashes(rows: readonly Row[]): readonly Row[] {
  if (!rows.some((_, at) => isDashed(rows, at))) return rows;
  const found: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined) continue;
    if (!isDashed(rows, at)) {
      found.push(row);
      continue;
    }
    let from = found.length;
    while (from > 0 && found[from - 1]?.role === 'text' && (from === found.length || found[from]?.apart === false)) from--;
    const [first, ...rest] = found.splice(from);
    const stamp = rows[at + 2];
    if (first !== undefined && stamp !== undefined) {
      const text = [first, ...rest].map((one) => one.text).join('\n');
      found.push({ ...first, role: 'whole', author: rows[at + 1]?.text ?? null, date: stamp.date, text, until: stamp.line });
    }
    at += 2;
  }
  return found;
}

/** Comments that microdata tell apart, whatever their lines look like. */

import type { ShownRemark, StatedComment } from '../../types.js';
import type { DateHabit } from '../date/dates.js';
import type { PageLine } from '../page.js';
import { rangeOf } from '../page.js';
import { momentOf } from '../stated/moment.js';
import { cleanLine, keyOf } from '../text/normalise.js';
import type { Comment, Row } from './line.js';

/** Comments as their lines read, signed as microdata say; those of microdata where their lines read as fewer. */
export function toldComments(comments: readonly Comment[], rows: readonly Row[], habit: DateHabit): Comment[] {
  const stated = statedComments(rows, habit);
  if (stated !== null && stated.length > comments.length) return stated;
  const remarks = new Map(rows.map(({ line }) => [line.line.first, line.line.remark]));
  const told = comments.map((comment) => {
    const [first, last] = comment.lines;
    const remark = remarks.get(first);
    for (let line = first + 1; line <= last; line++) if (remarks.has(line) && remarks.get(line) !== remark) return comment;
    if (remark === undefined) return comment;
    const author = remark.author === null ? comment.author : cleanLine(remark.author);
    return { ...comment, author, date: comment.date ?? momentOf(remark.date ?? '', habit) };
  });
  // A name alone says nothing, whatever stands behind it: `Ada Byron Over a year ago`.
  return told.filter((comment, index) => comment.text !== comment.author || comment === comments[index]);
}

/** The comments in page order, where microdata name who wrote each or when; `null` where some is signed by nothing, or lines stand outside all. */
function statedComments(rows: readonly Row[], habit: DateHabit): Comment[] | null {
  const held = new Map<ShownRemark, Row[]>();
  for (const row of rows) {
    const { remark } = row.line.line;
    if (remark === undefined) {
      if (held.size > 0 && (row.role === 'stamp' || row.role === 'whole' || row.role === 'says')) return null;
      continue;
    }
    const own = held.get(remark);
    if (own === undefined) held.set(remark, [row]);
    else own.push(row);
  }
  if (held.size === 0 || [...held.keys()].some(({ author, date }) => author === null && date === null)) return null;
  return [...held].flatMap(([remark, own]) => commentOf(remark, own, habit));
}

function commentOf(remark: ShownRemark, rows: readonly Row[], habit: DateHabit): Comment[] {
  const author = remark.author === null ? (rows.find((row) => row.author !== null)?.author ?? null) : cleanLine(remark.author);
  const shown = rows.find(({ date }) => date !== null)?.date ?? null;
  const stated = remark.date === null ? null : momentOf(remark.date, habit);
  const said = rows.filter(({ role, text }) => (role === 'text' || role === 'quoting' || role === 'whole') && text !== author);
  const first = rows[0]?.line;
  const last = lastOf(rows, said.at(-1)?.line);
  if (first === undefined || last === undefined) return [];
  return [{ author, date: stated ?? shown, text: said.map(({ text }) => text).join('\n'), lines: rangeOf(first, last) }];
}

/** Letters by which a comment is known: two that begin alike may say no more than thanks. */
const KNOWN_BY = 40;

/** The comments with the names and dates that JSON-LD state of the same texts, where the page shows none. */
export function completedComments(comments: readonly Comment[], stated: readonly StatedComment[], habit: DateHabit): Comment[] {
  if (stated.length === 0 || comments.every(({ author, date }) => author !== null && date !== null)) return [...comments];
  const byText = new Map(stated.map((one) => [keyOf(one.text).slice(0, KNOWN_BY), one]));
  return comments.map((comment) => {
    const key = keyOf(comment.text).slice(0, KNOWN_BY);
    const found = key.length < KNOWN_BY ? undefined : byText.get(key);
    if (found === undefined) return comment;
    const author = comment.author ?? (found.author === null ? null : cleanLine(found.author));
    return { ...comment, author, date: comment.date ?? momentOf(found.date ?? '', habit) };
  });
}

/** The last line of what is said, up to which no other comment stands between. */
function lastOf(rows: readonly Row[], said: PageLine | undefined): PageLine | undefined {
  if (said === undefined) return undefined;
  let last = rows[0]?.line;
  for (const { line } of rows) {
    if (last !== undefined && line.index > last.index + 1 && line.index > said.index) break;
    last = line;
    if (line === said) break;
  }
  return last;
}

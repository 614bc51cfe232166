/** The time that a date's own statement gives, behind it or before. */
import { TIME_LINKS } from './clock-words.js';
import { lower } from './parts.js';
import type { TimeMention } from './times.js';
import { timeAt } from './times.js';
import type { Token } from './tokens.js';
import { isWeekday } from './weekdays.js';

/** Short weekdays that stand between a date and its time, by languages whose other words they are not: Turkish, Polish, Czech, Hungarian, Croatian, Romanian, Indonesian. */
const SHORT_WEEKDAYS = new Set(
  'pzt sal çar çrş per prş cum cmt paz pon wt śr czw pt sob niedz ndz po út st čt pá ne ut sri čet pet ned lun mie joi vin sâm dum sen sel rab kam jum sab'.split(
    ' ',
  ),
);

const WEEKDAY_MARKS = new Set('( ) （ ） 星 期 周 週 曜 日 一 二 三 四 五 六 天 金 土 月 火 水 木 월 화 수 목 금 토 일'.split(' '));

/** Tokens between a date and its time. */
const MOST_BETWEEN = 7;

/** The time behind a date, a few small words and a weekday between them. `rest`: digits glued to the date's year. */
export function timeBehind(tokens: readonly Token[], from: number, rest: string): TimeMention | null {
  if (rest !== '') {
    const glued = rest.length <= 2 ? timeAt(tokens, from - 1, true, rest) : null;
    return glued !== null && lower(tokens[from]) === ':' ? glued : null;
  }
  for (let at = from; at < from + MOST_BETWEEN; at++) {
    if (isAnotherDate(tokens, at)) return null;
    const time = timeAt(tokens, at, true);
    if (time !== null) return time;
    const word = lower(tokens[at]);
    if (tokens[at] === undefined || tokens[at]?.kind === 'number') return null;
    if (!(TIME_LINKS.has(word) || WEEKDAY_MARKS.has(word) || SHORT_WEEKDAYS.has(word) || isWeekday(word))) return null;
  }
  return null;
}

/** `04.03.2024` behind a date: a day in figures, whose first two are no hour and minute. */
function isAnotherDate(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1]?.text;
  if (tokens[at]?.kind !== 'number' || (mark !== '.' && mark !== '．')) return false;
  return tokens[at + 3]?.text === mark && tokens[at + 4]?.text.length === 4;
}

/** Whether a time and a date are parts of one statement: `10:53 AM EST, Sun December 18`. */
export function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'number' || token?.text === '|') return false;
    if (token?.kind === 'word' && token.text !== 'on' && ++words > 1) return false;
  }
  return true;
}

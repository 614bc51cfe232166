import type { DateHabit, DateMention } from '../date/dates.js';
import { findDates } from '../date/dates.js';

/** Of alphabets whose words are apart: `3月` is no name. */
const BEFORE_DIGITS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}_]$/u;
const DIGITS = /^\d+/;

/** The first date of a line. Digits that end a name begin none where a whole date stands without them: `ada_1, Oct 20, 2025`. */
export function stampDate(text: string, habit: DateHabit): DateMention | undefined {
  const first = findDates(text, habit)[0];
  if (first === undefined || first.start === 0) return first;
  const digits = DIGITS.exec(text.slice(first.start))?.[0];
  if (digits === undefined || !BEFORE_DIGITS.test(text.slice(0, first.start))) return first;
  const end = first.start + digits.length;
  const behind = findDates(text.slice(0, first.start) + 'x'.repeat(digits.length) + text.slice(end), habit)[0];
  return behind === undefined || (behind.yearless !== null && first.yearless === null) ? first : behind;
}

/** Calendar arithmetic without `Date`: nothing here depends on a clock or a time zone. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function isDay(year: number, month: number, day: number): boolean {
  const length = month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

/** Days of the week before the first of each month, of a year that begins in March. */
const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The weekday of a day of the Gregorian calendar, Sunday 0. */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (MONTH_SHIFTS[month - 1] ?? 0) + day) % 7;
}

/** `2024-03-07`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A day of the Persian solar calendar in the Gregorian one, by the 33-year leap cycle
 * (agrees with the astronomical calendar for 1300–1450).
 */
export function fromPersian(year: number, month: number, day: number): Day {
  const y = year - 979;
  let days = 365 * y + Math.floor(y / 33) * 8 + Math.floor(((y % 33) + 3) / 4);
  days += (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1 + 79;
  let gregorian = 1600 + 400 * Math.floor(days / 146097);
  days %= 146097;
  let leap = true;
  if (days >= 36525) {
    days--;
    gregorian += 100 * Math.floor(days / 36524);
    days %= 36524;
    if (days >= 365) days++;
    else leap = false;
  }
  gregorian += 4 * Math.floor(days / 1461);
  days %= 1461;
  if (days >= 366) {
    leap = false;
    days--;
    gregorian += Math.floor(days / 365);
    days %= 365;
  }
  let found = 0;
  for (; found < 12; found++) {
    const length = found === 1 && leap ? 29 : (LENGTHS[found] ?? 31);
    if (days < length) break;
    days -= length;
  }
  return { year: gregorian, month: found + 1, day: days + 1 };
}

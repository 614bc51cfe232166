import { BEFORE_HOURS, CLOCK_ENDS, dayPartBefore, dayPartBehind, FULL_HOURS, HOUR_WORDS, hourOf, MINUTE_WORDS } from './clock-words.js';
import { lower } from './parts.js';
import { type ZoneMention, zoneNameAt } from './time-zones.js';
import type { Token } from './tokens.js';

export interface TimeMention extends ZoneMention {
  /** `07:05`, or with seconds `07:05:09`. */
  readonly clock: string;
  /** Whether the half of the day is named: `5:30 PM`. */
  readonly half: boolean;
  /** Index of the first token behind it. */
  readonly next: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `+0200`, `+2`, `+05:30` at a token. */
function offsetAt(tokens: readonly Token[], at: number): { zone: string; next: number } | null {
  const sign = tokens[at]?.text === '+' ? '+' : tokens[at]?.text === '-' || tokens[at]?.text === '−' ? '-' : null;
  const number = tokens[at + 1];
  if (sign === null || number?.kind !== 'number' || number.start !== tokens[at]?.end) return null;
  if (number.text.length === 4 && number.value <= 1400) {
    return { zone: `${sign}${number.text.slice(0, 2)}:${number.text.slice(2)}`, next: at + 2 };
  }
  const minutes = tokens[at + 3];
  if (number.text.length > 2 || number.value > 14) return null;
  if (tokens[at + 2]?.text === ':' && minutes?.kind === 'number' && minutes.text.length === 2) {
    return { zone: `${sign}${pad(number.value)}:${minutes.text}`, next: at + 4 };
  }
  return { zone: `${sign}${pad(number.value)}:00`, next: at + 2 };
}

/** An offset behind a space: only where nothing else is written like it. `10:30 - 5 comments` is none, nor is the end in `10:30 -11:30`. */
function spacedOffset(tokens: readonly Token[], at: number, seconds: boolean): { zone: string; next: number } | null {
  const digits = tokens[at + 1]?.text ?? '';
  const sure =
    digits.length === 4 ? /^[01]\d(?:00|15|30|45)$/.test(digits) : tokens[at + 2]?.text === ':' && (seconds || tokens[at]?.text === '+');
  return sure ? offsetAt(tokens, at) : null;
}

interface Zone extends ZoneMention {
  readonly next: number;
}

/**
 * @param seconds the clock before it has seconds, as programs write it
 * @param half the clock before it has twelve hours
 */
function zoneAt(tokens: readonly Token[], from: number, seconds: boolean, half: boolean): Zone {
  let at = from;
  if (tokens[at]?.text === '(') at++;
  const named = zoneNameAt(tokens, at, half);
  const offset = named === null ? shortOffset(tokens, at, seconds) : named.zone === 'Z' ? offsetAt(tokens, named.next) : null;
  return offset === null ? (named ?? { zone: null, zoneName: null, next: from }) : { ...offset, zoneName: null };
}

/** An offset without a name: a short one only where it touches the clock or stands in brackets. */
function shortOffset(tokens: readonly Token[], at: number, seconds: boolean): { zone: string; next: number } | null {
  const touches = tokens[at]?.start === tokens[at - 1]?.end;
  return touches ? offsetAt(tokens, at) : spacedOffset(tokens, at, seconds);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: string;
  readonly next: number;
  /** Nothing but a clock is written like this. */
  readonly sure: boolean;
}

/** Hours of Chinese, Japanese and Korean. */
const IDEOGRAPHIC = /^[時时点點시]$/u;

function clockAt(tokens: readonly Token[], at: number, hourDigits: string): Clock | null {
  const mark = lower(tokens[at + 1]);
  const minutes = tokens[at + 2];
  const hour = Number(hourDigits);
  const isMinutes = minutes?.kind === 'number' && minutes.text.length === 2 && minutes.value < 60;
  if ((mark === ':' || mark === '：' || mark === '.') && isMinutes) {
    const seconds = tokens[at + 4];
    const hasSeconds = lower(tokens[at + 3]) === mark && seconds?.kind === 'number' && seconds.text.length === 2 && seconds.value < 60;
    let next = at + (hasSeconds ? 5 : 3);
    const fraction = tokens[next + 1];
    if (hasSeconds && mark === ':' && tokens[next]?.text === '.' && fraction?.kind === 'number') next += 2;
    if (mark === '.' && isAmount(tokens, at, next)) return null;
    const sure = mark !== '.' || CLOCK_ENDS.has(lower(tokens[next]));
    return { hour, minute: minutes.value, second: hasSeconds ? `:${seconds.text}` : '', next, sure };
  }
  if (!HOUR_WORDS.has(mark)) return null;
  const abbreviated = tokens[at + 2]?.text === '.' ? 1 : 0;
  const minute = tokens[at + 2 + abbreviated];
  const named = MINUTE_WORDS.has(lower(tokens[at + 3 + abbreviated]));
  // `3時5分`: one figure where the word behind it counts minutes.
  const isWritten = minute?.text.length === 2 || (minute?.text.length === 1 && named && IDEOGRAPHIC.test(mark));
  if (minute?.kind !== 'number' || !isWritten || minute.value > 59) {
    return FULL_HOURS.has(mark) || BEFORE_HOURS.has(lower(tokens[at - 1]))
      ? { hour, minute: 0, second: '', next: at + 2, sure: true }
      : null;
  }
  if (abbreviated > 0 && !named) return null;
  return { hour, minute: minute.value, second: '', next: at + 3 + abbreviated + (named ? 1 : 0), sure: true };
}

/** `12.50 €`, `£12.50`, `12.50 %`. */
function isAmount(tokens: readonly Token[], at: number, next: number): boolean {
  return UNITS.has(lower(tokens[next])) || UNITS.has(lower(tokens[at - 1]));
}

const UNITS: ReadonlySet<string> = new Set('% € $ £ ¥ ₹ eur usd kg km mm cm mb gb'.split(' '));

/**
 * The time of day at a token, or null. `afterDate` also allows `16.11`, which is a date or a number anywhere else;
 * `hourDigits` replaces the first token's, for an hour glued to a year.
 */
export function timeAt(tokens: readonly Token[], from: number, afterDate: boolean, hourDigits?: string): TimeMention | null {
  let at = from;
  const before = dayPartBefore(tokens, at);
  at = before.next;
  const first = tokens[at];
  const digits = hourDigits ?? first?.text ?? '';
  if (first?.kind !== 'number' || digits.length > 2) return militaryAt(tokens, at);
  const clock = clockAt(tokens, at, digits);
  let next = clock?.next ?? at + 1;
  const after = before.part === null ? dayPartBehind(tokens, next) : { part: null, next };
  next = after.next;
  const part = before.part ?? after.part;
  if (clock === null && part === null) return null;
  if (clock !== null && !clock.sure && part === null && !afterDate) return null;
  const hour = hourOf(clock?.hour ?? Number(digits), part);
  if (hour === null || hour > 23) return null;
  if (HOUR_WORDS.has(lower(tokens[next]))) next++;
  const zone = endsRange(tokens, from, next, hour)
    ? { zone: null, zoneName: null, next }
    : zoneAt(tokens, next, (clock?.second ?? '') !== '', part !== null);
  return { clock: `${pad(hour)}:${pad(clock?.minute ?? 0)}${clock?.second ?? ''}`, half: part !== null, ...zone };
}

/** `10:30-12:00`: until when, and no offset; behind a `T` only offsets stand. */
function endsRange(tokens: readonly Token[], from: number, at: number, hour: number): boolean {
  const sign = tokens[at]?.text;
  const end = tokens[at + 1];
  if ((sign !== '-' && sign !== '−') || end?.kind !== 'number' || end.text.length > 2) return false;
  return end.value > hour && lower(tokens[from - 1]) !== 't';
}

/** `0203 GMT`: four digits only before a zone, which no sign alone makes: `2024-03` is a month. */
function militaryAt(tokens: readonly Token[], at: number): TimeMention | null {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.text.length !== 4) return null;
  const hour = Number(number.text.slice(0, 2));
  const minute = Number(number.text.slice(2));
  if (tokens[tokens[at + 1]?.text === '(' ? at + 2 : at + 1]?.kind !== 'word') return null;
  const zone = zoneAt(tokens, at + 1, false, false);
  const named = zone.zone !== null || zone.zoneName?.length === 3;
  return !named || hour > 23 || minute > 59 ? null : { clock: `${pad(hour)}:${pad(minute)}`, half: false, ...zone };
}

import type { Token } from './date-tokens.js';
import { type ZoneMention, zoneNameAt } from './time-zones.js';

export interface TimeMention extends ZoneMention {
  /** `07:05`, or with seconds `07:05:09`. */
  readonly clock: string;
  /** Whether the half of the day is named: `5:30 PM`. */
  readonly half: boolean;
  /** Index of the first token behind it. */
  readonly next: number;
}

const HOUR_WORDS = new Set(['h', 'hs', 'hrs', 'uhr', '時', '时', '点', '點', '시', 'giờ', 'g']);
const MINUTE_WORDS = new Set(['分', '분', 'min']);
const MORNING = new Set(['am', '上午', '午前', '凌晨', '早上', '오전', 'सुबह']);
const AFTERNOON = new Set(['pm', '下午', '午後', '晚上', '오후']);
const firstCode = (tokens: readonly Token[], at: number): number | undefined => tokens[at]?.text.charCodeAt(0);
const pad = (value: number): string => String(value).padStart(2, '0');

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** `am` or `pm` at a token, dots allowed (`p.m.`); `next` is unmoved when there is none. */
function halfDay(tokens: readonly Token[], at: number): { half: 'am' | 'pm' | null; next: number } {
  const pair = lower(tokens[at]) + lower(tokens[at + 1]);
  const word = tokens[at]?.kind === 'word' ? lower(tokens[at]) : '';
  if (MORNING.has(word) || AFTERNOON.has(word)) return { half: MORNING.has(word) ? 'am' : 'pm', next: at + 1 };
  if (MORNING.has(pair) || AFTERNOON.has(pair)) return { half: MORNING.has(pair) ? 'am' : 'pm', next: at + 2 };
  if ((word === 'a' || word === 'p') && lower(tokens[at + 1]) === '.' && lower(tokens[at + 2]) === 'm') {
    return { half: word === 'a' ? 'am' : 'pm', next: at + (lower(tokens[at + 3]) === '.' ? 4 : 3) };
  }
  return { half: null, next: at };
}

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
    return { hour, minute: minutes.value, second: hasSeconds ? `:${seconds.text}` : '', next, sure: mark !== '.' };
  }
  if (!HOUR_WORDS.has(mark)) return null;
  if (!isMinutes) return mark === 'uhr' || mark === 'hrs' ? { hour, minute: 0, second: '', next: at + 2, sure: true } : null;
  return { hour, minute: minutes.value, second: '', next: at + (MINUTE_WORDS.has(lower(tokens[at + 3])) ? 4 : 3), sure: true };
}

/**
 * The time of day at a token, or null. `afterDate` also allows `16.11`, which is a date or a number anywhere else;
 * `hourDigits` replaces the first token's, for an hour glued to a year.
 */
export function timeAt(tokens: readonly Token[], from: number, afterDate: boolean, hourDigits?: string): TimeMention | null {
  let at = from;
  // Only East Asian pages set the half of the day first; German `am` before a number is `on the`.
  const before = (firstCode(tokens, at) ?? 0) >= 0x900 ? halfDay(tokens, at) : { half: null, next: at };
  if (before.half !== null) at = before.next;
  const first = tokens[at];
  const digits = hourDigits ?? first?.text ?? '';
  if (first?.kind !== 'number' || digits.length > 2) return militaryAt(tokens, at);
  const clock = clockAt(tokens, at, digits);
  let next = clock?.next ?? at + 1;
  const after = before.half === null ? halfDay(tokens, next) : { half: null, next };
  next = after.next;
  const half = before.half ?? after.half;
  if (clock === null && half === null) return null;
  if (clock !== null && !clock.sure && half === null && !afterDate) return null;
  let hour = clock?.hour ?? Number(digits);
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  if (hour > 23) return null;
  if (HOUR_WORDS.has(lower(tokens[next]))) next++;
  const zone = endsRange(tokens, from, next, hour)
    ? { zone: null, zoneName: null, next }
    : zoneAt(tokens, next, (clock?.second ?? '') !== '', half !== null);
  return { clock: `${pad(hour)}:${pad(clock?.minute ?? 0)}${clock?.second ?? ''}`, half: half !== null, ...zone };
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

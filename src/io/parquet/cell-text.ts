import type { TimeUnit } from 'hyparquet';

export type Unit = TimeUnit;

const PER_SECOND: Readonly<Record<Unit, bigint>> = { MILLIS: 1_000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n };
const SECONDS_A_DAY = 86_400n;
/** Seconds from 1970 that a `Date` can say, in both directions. */
const FARTHEST = 8_640_000_000_000n;

/** `"2021-03-05"` of days since 1970. */
export function dateText(days: bigint): string {
  return isoSeconds(days * SECONDS_A_DAY)?.slice(0, -9) ?? String(days);
}

/**
 * `"2021-03-05T10:11:12.5Z"` of what has passed since 1970.
 * @param zoned Whether it is a moment in UTC, and not what a clock on some wall showed.
 */
export function timestampText(value: bigint, unit: Unit, zoned: boolean): string {
  const { seconds, fraction } = divided(value, unit);
  const iso = isoSeconds(seconds);
  return iso === null ? String(value) : `${iso}${fraction}${zoned ? 'Z' : ''}`;
}

/** `"10:11:12.5"` of what has passed since midnight. */
export function timeText(value: bigint, unit: Unit): string {
  const { seconds, fraction } = divided(value, unit);
  return `${isoSeconds(seconds)?.slice(-8) ?? String(seconds)}${fraction}`;
}

/** `"-12.50"` of -1250 and 2. */
export function unscaledText(value: bigint, scale: number): string {
  if (!(scale > 0)) return String(value * 10n ** BigInt(Math.min(-scale || 0, FARTHEST_SCALE)));
  const places = Math.min(scale, FARTHEST_SCALE);
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** No database has decimals of more digits. */
const FARTHEST_SCALE = 100;

function divided(value: bigint, unit: Unit): { readonly seconds: bigint; readonly fraction: string } {
  const per = PER_SECOND[unit];
  const rest = ((value % per) + per) % per;
  const digits = String(rest)
    .padStart(String(per).length - 1, '0')
    .replace(/0+$/, '');
  return { seconds: (value - rest) / per, fraction: digits === '' ? '' : `.${digits}` };
}

/** `null` for what is too far away. */
function isoSeconds(seconds: bigint): string | null {
  if (seconds > FARTHEST || seconds < -FARTHEST) return null;
  return new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/, '');
}

/** Time zones by what stands behind a clock: `CET`, `ET`, `Pacific Time`. */
import { weekdayOf } from './calendar.js';
import type { DateHabit } from './dates.js';
import { lower } from './parts.js';
import type { Token } from './tokens.js';
import { ZONES } from './zone-names.js';

/** What a text says of a clock's zone. */
export interface ZoneMention {
  /** `Z`, `+02:00`; null where none is stated, or where it hangs on more than its name. */
  readonly zone: string | null;
  /** The name of one that hangs on the day, the language or the country: `et`, `ist`. */
  readonly zoneName: string | null;
}

/** Abbreviations of Northern America that mean other zones elsewhere, and where: Eastern in Australia, Malaysian, Philippine, Pakistani. */
const AMERICAN: Readonly<Record<string, { readonly zone: string; readonly elsewhere: string }>> = {
  est: { zone: '-05:00', elsewhere: 'au' },
  edt: { zone: '-04:00', elsewhere: 'au' },
  cdt: { zone: '-05:00', elsewhere: 'au cn tw cu' },
  mst: { zone: '-07:00', elsewhere: 'my' },
  mdt: { zone: '-06:00', elsewhere: '' },
  pst: { zone: '-08:00', elsewhere: 'ph pk' },
  pdt: { zone: '-07:00', elsewhere: 'ph' },
};
/** Hours behind Greenwich in winter. Their names say nothing of the season. */
const SEASONAL: Readonly<Record<string, number>> = { et: 5, ct: 6, mt: 7, pt: 8 };
const FULL_NAMES: Readonly<Record<string, string>> = { eastern: 'et', central: 'ct', mountain: 'mt', pacific: 'pt' };
const SEASONS: ReadonlySet<string> = new Set(['standard', 'daylight']);
/** Chicago and Shanghai; India, Israel and Ireland; Britain and Bangladesh. */
const SHARED: ReadonlySet<string> = new Set(['cst', 'ist', 'bst']);
/** Abbreviations that are words as well count in capitals alone. */
const WORDS: ReadonlySet<string> = new Set('eat wit wet west est cat et ct mt pt'.split(' '));
const INDIAN_LANGUAGES: ReadonlySet<string> = new Set('hi mr gu pa ta te kn ml or as bn ur'.split(' '));
/** Where Indian papers say that they are: `IST - NEW DELHI`. */
const INDIAN_PLACES: ReadonlySet<string> = new Set(
  'india delhi mumbai chennai kolkata bengaluru bangalore hyderabad pune ahmedabad jaipur lucknow chandigarh bhopal patna kochi thiruvananthapuram guwahati bhubaneswar nagpur visakhapatnam srinagar noida gurugram'.split(
    ' ',
  ),
);
/** Tokens behind `IST` that may name the place. */
const PLACE_REACH = 4;

const isCapital = (token: Token | undefined): boolean => token !== undefined && token.text === token.text.toUpperCase();

/** A zone's name at a token; `half` says that the clock before it has twelve hours. */
export function zoneNameAt(tokens: readonly Token[], at: number, half: boolean): (ZoneMention & { readonly next: number }) | null {
  const name = lower(tokens[at]);
  if (name === '') return null;
  if (WORDS.has(name) && !isCapital(tokens[at]) && !(name === 'est' && half)) return null;
  // Slavic `z` is a preposition.
  if (name === 'z' && !isCapital(tokens[at]) && tokens[at]?.start !== tokens[at - 1]?.end) return null;
  if (Object.hasOwn(ZONES, name)) return { zone: ZONES[name] ?? null, zoneName: null, next: at + 1 };
  if (name === 'ist' && namesIndia(tokens, at + 1)) return { zone: '+05:30', zoneName: null, next: at + 1 };
  if (SHARED.has(name) || Object.hasOwn(AMERICAN, name) || Object.hasOwn(SEASONAL, name))
    return { zone: null, zoneName: name, next: at + 1 };
  return fullNameAt(tokens, name === 'us' ? at + 1 : at, half);
}

/** `Eastern Time`, `Pacific Daylight Time`; `Eastern` alone where no word follows that would make it another name. */
function fullNameAt(tokens: readonly Token[], at: number, half: boolean): (ZoneMention & { readonly next: number }) | null {
  const name = lower(tokens[at]);
  if (!Object.hasOwn(FULL_NAMES, name)) return null;
  const zoneName = FULL_NAMES[name] ?? '';
  const season = lower(tokens[at + 1]);
  if (season === 'time') return { zone: null, zoneName, next: at + 2 };
  if (SEASONS.has(season) && lower(tokens[at + 2]) === 'time') {
    return { zone: null, zoneName: `${zoneName.charAt(0)}${season.charAt(0)}t`, next: at + 3 };
  }
  return half && tokens[at + 1]?.kind !== 'word' ? { zone: null, zoneName, next: at + 1 } : null;
}

function namesIndia(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + PLACE_REACH).some((token) => INDIAN_PLACES.has(lower(token)));
}

/** A day's clock with its zone as far as it is certain: `2024-03-03T17:30-05:00`. */
export function momentAt(day: string, time: ZoneMention & { readonly clock: string; readonly half: boolean }, habit: DateHabit): string {
  const zone = time.zone ?? (time.zoneName === null ? null : zoneOf(time.zoneName, day, time, habit));
  return `${day}T${time.clock}${zone ?? ''}`;
}

function zoneOf(
  name: string,
  day: string,
  { clock, half }: { readonly clock: string; readonly half: boolean },
  habit: DateHabit,
): string | null {
  const { language } = habit;
  const country = habit.country ?? null;
  if (name === 'ist') return country === 'in' || INDIAN_LANGUAGES.has(language ?? '') ? '+05:30' : null;
  if (name === 'bst') return country === 'bd' || language === 'bn' ? '+06:00' : '+01:00';
  if (name === 'cst') {
    if (language === 'zh' || (country !== null && CHINESE.has(country))) return '+08:00';
    // English pages of China count to 24, and only America's winter has this name.
    const american = language === 'en' && (country === null ? half : country === 'us');
    return american && seasonal(SEASONAL['ct'] ?? 0, day, clock) === '-06:00' ? '-06:00' : null;
  }
  if (Object.hasOwn(AMERICAN, name)) {
    const { zone, elsewhere } = AMERICAN[name] ?? { zone: null, elsewhere: '' };
    return country !== null && elsewhere.split(' ').includes(country) ? null : zone;
  }
  // French and Portuguese have words of these letters.
  if (language !== 'en' && language !== 'es') return null;
  return country === null || country === 'us' || country === 'ca' ? seasonal(SEASONAL[name] ?? 0, day, clock) : null;
}

const CHINESE: ReadonlySet<string> = new Set(['cn', 'tw', 'hk', 'mo']);
/** Since then summer lasts from the second Sunday of March to the first of November, in the United States and in Canada. */
const FIRST_YEAR = 2007;
/** Both changes are made at night. */
const CHANGE = '02:00';

/** The offset of a zone of Northern America; null in the hour that is left out or comes twice, and before the rules of today. */
function seasonal(hoursBehind: number, day: string, clock: string): string | null {
  const year = Number(day.slice(0, 4));
  if (year < FIRST_YEAR) return null;
  const begins = `${year}-03-${sundayFrom(year, 3, 8)}`;
  const ends = `${year}-11-${sundayFrom(year, 11, 1)}`;
  if (day === begins && clock >= CHANGE && clock < '03:00') return null;
  if (day === ends && clock >= '01:00' && clock < CHANGE) return null;
  const summer = (day > begins && day < ends) || (day === begins && clock >= CHANGE) || (day === ends && clock < CHANGE);
  return `-0${hoursBehind - (summer ? 1 : 0)}:00`;
}

/** The first Sunday of a month from a day on, of two digits. */
function sundayFrom(year: number, month: number, day: number): string {
  return String(day + ((7 - weekdayOf(year, month, day)) % 7)).padStart(2, '0');
}

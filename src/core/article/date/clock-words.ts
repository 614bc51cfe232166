/** Words that stand before, in and behind a time of day. */
import { lower } from './parts.js';
import type { Token } from './tokens.js';

/** Between a date, or the word for a change, and its time: `at … o'clock`, by groups of languages. */
export const TIME_LINKS: ReadonlySet<string> = new Set(
  [
    ', ، . - – — • · | ( ) @ : / t at time hour on sa ganap na',
    'um den uhr om te kl klo klokken klokka klockan klukkan kello kell am dé dydd',
    'à vers a as às ás las les la alle ore ora orele orën në hora horas h d e g',
    'în o r u v ve ob godz godzina godzinie plkst pulksten',
    'время в во о об у на и г р год года року ч',
    'στις στη ώρα saat saati сағат ժամը',
    'د في تمام عند الساعة ساعت בשעה שעה को बजे',
    '오전 오후 lúc vào pukul jam pada เวลา',
  ].flatMap((words) => words.split(' ')),
);

/** Words that nothing but a clock follows, also where it is written with a dot: `kl. 17.30`. */
const CLOCK_LABELS: ReadonlySet<string> = new Set(
  'kl klo klokken klokka klockan klukkan kello kell ore orele ora godz godzinie pukul jam saat plkst hora heure lúc เวลา'.split(' '),
);

export function isClockLabel(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text;
  return CLOCK_LABELS.has(lower(tokens[mark === '.' || mark === ':' ? at - 1 : at]));
}

export const HOUR_WORDS: ReadonlySet<string> = new Set('h hs hrs uhr uur heures heure horas óra ч год 時 时 点 點 시 giờ g'.split(' '));
/** Those that stand behind a full hour, too: others count hours that have passed. */
export const FULL_HOURS: ReadonlySet<string> = new Set(['uhr', 'hrs']);
/** Behind these they are hours of the day, too: `à 10h`. */
export const BEFORE_HOURS: ReadonlySet<string> = new Set('à às ás las alle ore в о um om'.split(' '));
/** Those behind a clock with a dot that no number has. */
export const CLOCK_ENDS: ReadonlySet<string> = new Set(['uhr', 'hrs', 'uur', 'hod']);
export const MINUTE_WORDS: ReadonlySet<string> = new Set('분 分 min perc мин хв'.split(' '));

/** What part of the day an hour of twelve is of. Noon has hours before and behind it, night as well. */
export type DayPart = 'am' | 'pm' | 'noon' | 'night';

const PARTS: Readonly<Record<DayPart, string>> = {
  am: 'am öö πμ ص صباحا صباحاً صبح قظ 上午 午前 凌晨 早上 오전 सुबह पूर्वाह्न सकाळी সকাল এএম एएम sáng pagi',
  pm: 'pm ös μμ م مساء مساءً عصر بظ شام 下午 午後 오후 शाम अपराह्न सायंकाळी বিকাল বিকেল সন্ধ্যা পিএম पीएम chiều tối petang sore',
  noon: '中午 दोपहर दुपारी দুপুর دوپہر trưa siang',
  night: '晚上 रात रात्री রাত رات đêm malam',
};
/** What stands behind a clock and a preposition: `a las 5:30 de la tarde`. */
const PHRASED: Readonly<Record<DayPart, string>> = {
  am: 'mañana manhã madrugada matí',
  pm: 'tarde tarda',
  noon: '',
  night: 'noche noite nit',
};
const mapOf = (parts: Readonly<Record<DayPart, string>>): ReadonlyMap<string, DayPart> =>
  new Map(
    (['am', 'pm', 'noon', 'night'] as const).flatMap((part) =>
      parts[part]
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => [word, part] as const),
    ),
  );
const DAY_PARTS = mapOf(PARTS);
const PHRASES = mapOf(PHRASED);
/** Others that stand beside clocks. */
const OTHERS: ReadonlySet<string> = new Set('बजे টায় น ນ น.'.split(' '));

/** Whether a small word tells the hour, or the part of the day. */
export function isTimeWord(word: string): boolean {
  return DAY_PARTS.has(word) || HOUR_WORDS.has(word) || OTHERS.has(word);
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['de', 'la', 'da', 'del']);
/** Of Vietnamese, in capitals alone. */
const CAPITALS: ReadonlyMap<string, DayPart> = new Map([
  ['SA', 'am'],
  ['CH', 'pm'],
]);
/** Urdu and Persian; Arabic marks a year with the letter for afternoon. */
const BEFORE: ReadonlySet<string> = new Set(['شام', 'صبح', 'دوپہر', 'رات', 'عصر']);
/** Scripts from Devanagari on set the part of the day before the clock; German `am` before a number is `on the`. */
const FIRST_BEFORE = 0x900;
const FIRST_ARABIC = 0x600;

export interface DayPartMention {
  readonly part: DayPart | null;
  /** Unmoved where there is none. */
  readonly next: number;
}

export function dayPartBefore(tokens: readonly Token[], at: number): DayPartMention {
  const token = tokens[at];
  const code = token?.kind === 'word' ? token.text.charCodeAt(0) : 0;
  const may = code >= FIRST_BEFORE || (code >= FIRST_ARABIC && BEFORE.has(token?.text ?? ''));
  return may ? dayPartBehind(tokens, at) : { part: null, next: at };
}

/** `pm`, `p.m.`, `μ.μ.`, `下 午`, `de la tarde`. */
export function dayPartBehind(tokens: readonly Token[], at: number): DayPartMention {
  const token = tokens[at];
  const second = tokens[at + 1];
  if (token?.kind !== 'word') return { part: null, next: at };
  const word = lower(token);
  const one = DAY_PARTS.get(word) ?? CAPITALS.get(token.text);
  if (one !== undefined) return { part: one, next: at + 1 };
  const pair = second?.kind === 'word' ? DAY_PARTS.get(word + lower(second)) : undefined;
  if (pair !== undefined) return { part: pair, next: at + 2 };
  if (second?.text === '.') {
    const dotted = DAY_PARTS.get(word + lower(tokens[at + 2]));
    if (dotted !== undefined && word.length === 1) return { part: dotted, next: at + (tokens[at + 3]?.text === '.' ? 4 : 3) };
  }
  if (!PREPOSITIONS.has(word)) return { part: null, next: at };
  const named = PREPOSITIONS.has(lower(second)) ? at + 2 : at + 1;
  const phrase = PHRASES.get(lower(tokens[named]));
  return phrase === undefined ? { part: null, next: at } : { part: phrase, next: named + 1 };
}

/** The hour of 24; null where it may be of this day or of the next. */
export function hourOf(hour: number, part: DayPart | null): number | null {
  if (hour > 12) return hour;
  if (part === 'night') return hour === 12 ? null : hour >= 6 ? hour + 12 : hour;
  if (part === 'noon') return hour < 10 ? hour + 12 : hour;
  if (part === 'am') return hour === 12 ? 0 : hour;
  return part === 'pm' && hour < 12 ? hour + 12 : hour;
}

import { foldMonth } from './month-fold.js';
import { type MonthTable, monthTable } from './month-table.js';

/** Months of the solar calendar in Persian, in Pashto, and as signs of the zodiac, which Afghan papers print. */
const SOLAR_MONTHS = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب',
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
].map((months) => months.split(' '));
interface MonthIndex extends Pick<MonthTable, 'byLanguage'> {
  readonly plain: ReadonlyMap<string, number>;
  /** The first words of names of two: `كانون الثاني`. */
  readonly openings: ReadonlySet<string>;
  /** By two letters of ASCII, small: 1 where a form begins with them. */
  readonly beginnings: Uint8Array;
}

/** Where two letters of ASCII, small or capital, stand in the table of beginnings; its last place for all others. */
function beginningAt(word: string): number {
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  return first < 128 && second < 128 ? (first | 32) * 128 + (second | 32) : OTHERS;
}

const OTHERS = 128 * 128;

function buildIndex(): MonthIndex {
  const { plain, byLanguage } = monthTable();
  const beginnings = new Uint8Array(OTHERS + 1);
  beginnings[OTHERS] = 1;
  const openings = new Set<string>();
  for (const form of Object.keys(plain)) {
    beginnings[beginningAt(form)] = 1;
    if (form.includes(' ')) openings.add(form.slice(0, form.indexOf(' ')));
  }
  return { plain: new Map(Object.entries(plain)), byLanguage, openings, beginnings };
}

let index: MonthIndex | undefined;

/** Whether a month's name may begin with this word, by its first two letters: most words need not be looked up. */
export function mayNameMonth(word: string): boolean {
  index ??= buildIndex();
  return index.beginnings[beginningAt(word)] === 1;
}

/** Whether a word may be the first of a month's name of two. */
export function opensMonth(word: string): boolean {
  index ??= buildIndex();
  return index.openings.has(foldMonth(word));
}

/** Hebrew writes `in` and `of` as a letter before the name. */
const HEBREW_PREFIXES = 'בלמ';

/** Number of a month's name, 1–12; 0 when the word is none, or means different months and the language does not tell. */
export function monthOf(word: string, language: string | null): number {
  index ??= buildIndex();
  const key = foldMonth(word);
  const month = index.plain.get(key) ?? 0;
  if (month === 0 && key.length > 2 && HEBREW_PREFIXES.includes(key.charAt(0))) return index.plain.get(key.slice(1)) ?? 0;
  return month === 0 && language !== null && index.plain.has(key) ? (index.byLanguage[`${language} ${key}`] ?? 0) : month;
}

/** Number of a month of the Persian solar calendar, 1–12, or 0. */
export function persianMonthOf(word: string): number {
  if (word.charCodeAt(0) < 0x600) return 0;
  const name = word.replace(/ي/g, 'ی');
  for (const months of SOLAR_MONTHS) {
    const at = months.indexOf(name);
    if (at >= 0) return at + 1;
  }
  return 0;
}

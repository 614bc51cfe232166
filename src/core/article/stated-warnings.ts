import type { Stated } from '../types.js';
import type { DateHabit } from './dates.js';
import { cleanLine, keyOf } from './normalise.js';
import type { Page } from './page.js';
import { rangeOf } from './page.js';
import { readDates } from './published.js';
import type { ArticleWarning } from './schema.js';

interface Shown {
  readonly title: string | null;
  /** Index of the headline's line. */
  readonly anchor: number;
  readonly language: string | null;
}

/** Share of the shorter title's words that must stand in the other for the two to be one. */
const COMMON = 0.4;
/** Headlines of one page that are compared: it may repeat its own, and be followed by others. */
const MOST_HEADLINES = 16;
const DAY = /^\d{4}-\d{2}-\d{2}/;
/** Time zones part two spellings of one moment by a day at most. */
const LEEWAY_DAYS = 1;

/** Where what a page states about itself is not what it shows: `title-disagrees`, `date-disagrees`, `language-disagrees`. */
export function disagreements(page: Page, shown: Shown, habit: DateHabit): ArticleWarning[] {
  const { statements } = page;
  if (statements === null) return [];
  return [
    titleWarning(page, shown, statements.titles),
    dateWarning(page, shown.anchor, habit, [...statements.published, ...statements.modified]),
    languageWarning(shown.language, statements.languages),
  ].filter((warning) => warning !== null);
}

/** The record's title may itself be a stated one: what the page shows are its lines that read as a headline. */
function titleWarning(page: Page, { title, anchor }: Shown, stated: readonly Stated[]): ArticleWarning | null {
  const first = stated[0];
  if (title === null || first === undefined) return null;
  const lines = page.lines.filter(({ kind, text }) => kind === 'title' && keyOf(text) !== '').slice(0, MOST_HEADLINES);
  const own = page.lines[anchor];
  const best = lines.find((line) => line === own) ?? lines[0];
  const shown = best === undefined ? [title] : lines.map(({ text }) => text);
  if (shown.some((text) => stated.some(({ value }) => isSameTitle(text, value)))) return null;
  const message = `the page shows "${best?.text ?? title}" as its headline and states "${cleanLine(first.value)}" (${first.from})`;
  return { code: 'title-disagrees', message, lines: best === undefined ? null : rangeOf(best) };
}

function isSameTitle(shown: string, stated: string): boolean {
  const one = keyOf(shown);
  const other = keyOf(stated);
  if (one.includes(other) || other.includes(one)) return true;
  const words = [shown, stated].map((title) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const [small = new Set<string>(), large = new Set<string>()] = words.sort((a, b) => a.size - b.size);
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common >= small.size * COMMON;
}

function dateWarning(page: Page, anchor: number, habit: DateHabit, stated: readonly Stated[]): ArticleWarning | null {
  const days = stated.map(({ value, from }) => ({ day: DAY.exec(value)?.[0] ?? null, from })).filter(({ day }) => day !== null);
  const first = days[0];
  if (first === undefined) return null;
  const { publishedAt } = readDates({ ...page, statements: null, url: null }, anchor, habit);
  const day = publishedAt?.slice(0, 10);
  if (day === undefined || days.some((one) => Math.abs(dayNumber(one.day) - dayNumber(day)) <= LEEWAY_DAYS)) return null;
  return { code: 'date-disagrees', message: `the page shows ${day} as its date and states ${first.day} (${first.from})`, lines: null };
}

/** Days since 1970. */
function dayNumber(day: string | null): number {
  return day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function languageWarning(language: string | null, stated: readonly Stated[]): ArticleWarning | null {
  const first = stated[0];
  if (language === null || first === undefined) return null;
  const codes = stated.map(({ value }) => primary(value)).filter((code) => code !== '');
  if (codes.length === 0 || codes.includes(primary(language))) return null;
  return { code: 'language-disagrees', message: `the text reads as "${language}" and the page states "${first.value}"`, lines: null };
}

/** Codes that name one language twice: the macrolanguage and the form that is meant, the old code and the new. */
const SAME: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  hr: 'sr',
  bs: 'sr',
  sh: 'sr',
  fil: 'tl',
  cmn: 'zh',
  jp: 'ja',
  cn: 'zh',
  ua: 'uk',
  cz: 'cs',
  kr: 'ko',
  gr: 'el',
  dk: 'da',
};

/** `"en"` of `"en_GB"`. */
function primary(code: string): string {
  const own = /^([a-z]{2,3})(?:[-_]|$)/i.exec(code.trim())?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(SAME, own) ? (SAME[own] ?? own) : own;
}

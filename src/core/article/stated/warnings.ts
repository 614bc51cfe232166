import type { PageStatements, Stated } from '../../types.js';
import { isFullName } from '../author/names.js';
import type { DateHabit } from '../date/dates.js';
import { type Page, rangeOf, withAddress, withStatements } from '../page.js';
import { readDates } from '../published.js';
import type { ArticleWarning } from '../schema.js';
import { cleanLine, keyOf } from '../text/normalise.js';
import { isPerson, statedAuthors } from './fields.js';
import { momentOf } from './moment.js';
import { isSameTitle } from './own.js';

interface Shown {
  readonly title: string | null;
  /** Index of the headline's line. */
  readonly anchor: number;
  readonly language: string | null;
  readonly authors: readonly string[];
}

/** Sources that speak of the article alone, each compared by itself; what else a page states is wrong where nothing agrees. */
const DESCRIBING: readonly Stated['from'][] = ['json-ld', 'microdata', 'open-graph'];
/** Headlines of one page that are compared: it may repeat its own, and be followed by others. */
const MOST_HEADLINES = 16;
/** Time zones part two spellings of one moment by a day at most. */
const LEEWAY_DAYS = 1;

/** Where what a page states about itself is not what it shows: `title-disagrees`, `author-disagrees`, `date-disagrees`, `language-disagrees`. */
export function disagreements(page: Page, shown: Shown, habit: DateHabit): ArticleWarning[] {
  const { statements } = page;
  if (statements === null) return [];
  return [
    titleWarning(page, shown, statements),
    authorWarning(page.url, shown.authors, statements),
    dateWarning(page, shown.anchor, habit, statements),
    languageWarning(shown.language, statements.languages),
  ].filter((warning) => warning !== null);
}

/** All that is stated, then what each source states of the article. */
function bySource<T extends Pick<Stated, 'from'>>(stated: readonly T[]): readonly (readonly T[])[] {
  return [stated, ...DESCRIBING.map((source) => stated.filter(({ from }) => from === source))];
}

/** The record's title may itself be a stated one: what the page shows are its lines that read as a headline. */
function titleWarning(page: Page, { title, anchor }: Shown, { titles, siteNames }: PageStatements): ArticleWarning | null {
  if (title === null) return null;
  const lines = page.lines.filter(({ kind, text }) => kind === 'title' && keyOf(text) !== '').slice(0, MOST_HEADLINES);
  const own = page.lines[anchor];
  const best = lines.find((line) => line === own) ?? lines[0];
  const shown = best === undefined ? [title] : lines.map(({ text }) => text);
  const sites = new Set(siteNames.map(({ value }) => keyOf(value)));
  const agrees = ({ value }: Stated): boolean => sites.has(keyOf(value)) || shown.some((text) => isSameTitle(text, value));
  const wrong = bySource(titles).find((stated) => stated.length > 0 && !stated.some(agrees))?.[0];
  if (wrong === undefined) return null;
  const message = `the page shows "${best?.text ?? title}" as its headline and states "${cleanLine(wrong.value)}" (${wrong.from})`;
  return { code: 'title-disagrees', message, lines: best === undefined ? null : rangeOf(best) };
}

/** Full names alone are compared: an outlet or an account stands for people. */
function authorWarning(url: string | null, authors: readonly string[], statements: PageStatements): ArticleWarning | null {
  const sites = [url ?? '', ...statements.siteNames.map(({ value }) => value)].map(keyOf);
  const isSite = (name: string): boolean => sites.some((site) => site.includes(keyOf(name)));
  const people = (names: readonly string[]): string[] =>
    names.filter((name) => isFullName(name) && isPerson(name, statements.siteNames) && !isSite(name));
  const shown = people(authors);
  const [first] = shown;
  if (first === undefined) return null;
  const words = new Set(shown.flatMap(wordsOf));
  for (const source of DESCRIBING) {
    const own = statements.authors.filter(({ from }) => from === source);
    const stated = own.length === 0 ? [] : people(statedAuthors({ ...statements, authors: own }, null));
    if (stated[0] === undefined || stated.some((name) => wordsOf(name).some((word) => words.has(word)))) continue;
    return {
      code: 'author-disagrees',
      message: `the page names "${first}" as its author and states "${stated[0]}" (${source})`,
      lines: null,
    };
  }
  return null;
}

/** Initials say nothing; accents are left out at times. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.’'-]+/)
    .filter((word) => word.length > 2);
}

function dateWarning(page: Page, anchor: number, habit: DateHabit, { published, modified }: PageStatements): ArticleWarning | null {
  if (published.length + modified.length === 0) return null;
  const dates = readDates(withAddress(withStatements(page, null), null), anchor, habit);
  const day = dates.publishedAt?.slice(0, 10);
  if (day === undefined) return null;
  const shown = [day, dates.modifiedAt?.slice(0, 10) ?? day];
  const days = [...published, ...modified].flatMap(({ value, from }, index) => {
    const one = momentOf(value, habit)?.slice(0, 10);
    return one === undefined ? [] : [{ day: one, from, change: index >= published.length }];
  });
  const agrees = (one: { readonly day: string }): boolean =>
    shown.some((other) => Math.abs(dayNumber(one.day) - dayNumber(other)) <= LEEWAY_DAYS);
  // What only says when it was changed says nothing of its publication.
  const wrong = bySource(days).find((stated) => stated.some(({ change }) => !change) && !stated.some(agrees))?.[0];
  return wrong === undefined
    ? null
    : { code: 'date-disagrees', message: `the page shows ${day} as its date and states ${wrong.day} (${wrong.from})`, lines: null };
}

/** Days since 1970. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
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

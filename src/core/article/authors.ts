import { editorsInIdeographs, reportersInDateline } from './author/authors-cjk.js';
import {
  isJobOf,
  isNameAlone,
  isOfAnother,
  isPlaceBelowName,
  nameBeforePlace,
  namesContinued,
  withoutThings,
} from './author/byline-around.js';
import { hasStrongCue, openingCue } from './author/byline-cues.js';
import { credited, type Reading, readLine } from './author/byline-reading.js';
import { stripMetadata } from './author/byline-text.js';
import { choose, type Found, isNamed, unique } from './author/choice.js';
import { fallbackAuthors } from './author/fallbacks.js';
import { takeNames } from './author/names.js';
import type { DateHabit } from './date/dates.js';
import { findDates } from './date/dates.js';
import { isDateLabel } from './date/labels.js';
import type { Page, PageLine } from './page.js';
import { SiteEvidence } from './site/name.js';
import { statedAuthors } from './stated/fields.js';
import { asStated } from './stated/names.js';
import { lowered } from './text/lowered.js';

const LONGEST_BYLINE = 300;
const LONGEST_LOOSE = 120;
const NEAR_TITLE = 8;
/** Paragraphs at whose beginning a dateline may stand. */
const DATELINES = 2;
/** Lines below a "By" that are looked at. */
const MOST_BELOW = 60;
/** Names kept to choose from, which are compared with each other. */
const MOST_FOUND = 200;

/** Whether a line may be part of a list of names that began above: `,`, `&`, `…`. */
const isFiller = (text: string): boolean => /^[\s,&…·|]*$|^(?:and|und|et|y|e)$/i.test(text);

function mayHoldByline(page: Page, line: PageLine, anchor: number): boolean {
  if (line.kind === 'byline') return line.length <= LONGEST_BYLINE;
  if (line.length > LONGEST_LOOSE || line.kind === 'comment' || line.kind === 'legal') return false;
  const distance = Math.abs(line.index - anchor);
  if (line.kind === 'recommendation' || line.kind === 'title') return distance > 0 && distance <= 3;
  if (line.kind === 'body' && line.index > page.bodyFirst + 2) return false;
  return distance <= NEAR_TITLE && (page.bodyFirst < 0 || line.index <= page.bodyFirst + 2);
}

/** A line that is a date, or little more. */
function isDateLine(line: PageLine | undefined, habit: DateHabit): boolean {
  if (line === undefined || line.length > 60 || line.kind === 'recommendation' || line.kind === 'comment') return false;
  return findDates(line.text, habit).some((date) => date.day !== null && date.end - date.start >= line.length - 30);
}

function isBesideDate(page: Page, line: PageLine, habit: DateHabit): boolean {
  return isDateLine(page.lines[line.index + 1], habit) || isDateLine(page.lines[line.index - 1], habit);
}

/** A full name alone on a line that was labelled otherwise: an author's only right beside the article's date. */
function isBareName(page: Page, line: PageLine, habit: DateHabit): boolean {
  if (line.kind === 'recommendation' || line.kind === 'title' || line.kind === 'tags' || line.length > 40) return false;
  return isBesideDate(page, line, habit) && isNameAlone(line.text);
}

/** Names below a line that only says "By": until a line that is none. */
function readBelow(page: Page, from: number, habit: DateHabit): { names: string[]; next: number } {
  const names: string[] = [];
  let at = from;
  for (; at < page.lines.length && at < from + MOST_BELOW; at++) {
    const line = page.lines[at];
    if (line === undefined || line.kind === 'body' || line.kind === 'title' || line.length > 80) break;
    if (isFiller(line.text)) continue;
    if (names.length === 0 && isDateLabel((stripMetadata(line.text, habit).text.split('|')[0] ?? '').trim())) break;
    if (/[:：]$/.test(line.text) && names.length === 0 && openingCue(lowered(line.text)) !== null) continue;
    const bare = stripMetadata(line.text, habit);
    const text = (bare.text.split('|')[0] ?? '').trim();
    const above = page.lines[at - 1];
    const asked = names.length === 0 || (above !== undefined && (isFiller(above.text) || /[,&]$/.test(above.text)));
    const list = asked ? { names: credited(text), whole: true } : takeNames(text, false);
    if (list.names.length === 0 || (names.length > 0 && !list.whole)) break;
    // A second line is another author only when it is a full name, or the first line asked for more.
    if (names.length > 0 && list.names.some((name) => !name.includes(' '))) break;
    names.push(...list.names);
    if (bare.dated || !list.whole) break;
  }
  return { names, next: at };
}

/** Names without the site's, which stands behind a person's: `Ada Byron, Harbour Tide` on `harbourtide.com`. */
function withoutOwner(names: readonly string[], page: Page): string[] {
  if (names.length < 2) return [...names];
  const evidence = new SiteEvidence(page);
  return names.filter((name, at) => at === 0 || !evidence.isOwner(name));
}

/** A line's names, else those that its neighbours make of it. */
function readBylineAt(page: Page, line: PageLine, habit: DateHabit, last: Found | undefined): Reading {
  const reading = readLine(line.text, habit);
  if (reading.names.length > 0 || reading.opens || line.kind !== 'byline') return reading;
  const above = page.lines[line.index - 1];
  if (last !== undefined && above?.kind === 'byline') {
    const names = namesContinued(line.text);
    if (names.length > 0) return { names: [...names], cued: last.cued, opens: false };
  }
  const name = nameBeforePlace(line.text);
  return name !== null && isBesideDate(page, line, habit) ? { names: [name], cued: false, opens: false } : reading;
}

/**
 * The authors' names in page order: those of bylines, else those that the page states, else whom it names by other means.
 * The site itself where only that is stated.
 */
export function readAuthors(page: Page, anchor: number, habit: DateHabit, siteName: string | null, title: string | null): string[] {
  const found: Found[] = [];
  for (let at = 0; at < page.lines.length; at++) {
    const line = page.lines[at];
    if (found.length >= MOST_FOUND) break;
    if (line === undefined || line.text === '' || !mayHoldByline(page, line, anchor)) continue;
    const above = page.lines[at - 1];
    if (isOfAnother(above)) continue;
    const labelled = line.kind === 'byline';
    const strong = labelled || hasStrongCue(lowered(line.text));
    if (!strong && !isBareName(page, line, habit)) continue;
    const reading = readBylineAt(page, line, habit, found.at(-1));
    if (!reading.cued && isPlaceBelowName(line.text, above)) continue;
    const early = page.bodyLast < 0 || line.index < page.bodyFirst || line.index <= anchor + NEAR_TITLE;
    if (!labelled && !(reading.cued === strong && reading.names.length > 0 && reading.names.every(isNamed))) continue;
    const further = labelled ? withoutThings(reading.further ?? [], page).filter((name) => name !== siteName) : [];
    for (const name of [...reading.names, ...further]) found.push({ name, cued: reading.cued, early, byline: labelled });
    if (reading.opens && !isJobOf(line.text, above)) {
      const below = readBelow(page, at + 1, habit);
      for (const name of below.names) found.push({ name, cued: true, early, byline: labelled });
      if (below.names.length > 0) at = below.next - 1;
    }
  }
  const chosen = choose(found, siteName, title);
  if (chosen.length > 0) return asStated(withoutOwner(chosen, page), statedAuthors(page.statements, null));
  const filed = page.lines
    .filter((line) => line.kind === 'body')
    .slice(0, DATELINES)
    .flatMap((line) => reportersInDateline(line.text));
  if (filed.length > 0) return unique(filed, siteName, title);
  const editors = page.lines.filter((line) => line.kind === 'byline').flatMap((line) => editorsInIdeographs(line.text));
  if (editors.length > 0) return unique(editors, siteName, title);
  const stated = statedAuthors(page.statements, siteName);
  if (stated.length > 0) return stated;
  const biographer = bioName(page);
  if (biographer.length > 0) return biographer;
  const others = asStated(unique(fallbackAuthors(page, anchor, habit), siteName, title), []);
  return others.length > 0 ? others : statedAuthors(page.statements, null);
}

/** The name that stands alone above a biography which begins with it. */
function bioName(page: Page): string[] {
  const bio = page.lines.filter((line) => line.kind === 'bio');
  for (const [i, line] of bio.entries()) {
    const list = takeNames(line.text, false);
    const name = list.names[0];
    const first = name?.split(' ')[0] ?? '';
    const below = bio[i + 1]?.text ?? '';
    if (name !== undefined && list.whole && list.names.length === 1 && first.length > 1 && below.startsWith(first)) return [name];
  }
  return [];
}

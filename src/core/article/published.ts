import { changeTime } from './date/change-times.js';
import { datelineOf } from './date/dateline.js';
import type { DateHabit, DateMention } from './date/dates.js';
import { findDates, isDoubtful } from './date/dates.js';
import { countryOf, dayFirstOf, urlDay } from './date/order.js';
import type { DateRole } from './date/roles.js';
import { labelBehind, labelsBehind, roleOf } from './date/roles.js';
import { momentAt } from './date/time-zones.js';
import type { Page, PageLine } from './page.js';
import { keyOf } from './text/normalise.js';

export interface PageDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** Dates whose day and month cannot be told apart, of those that would say when: `03/04/2021`. */
  readonly doubtful?: readonly DoubtfulDate[];
}

export interface DoubtfulDate {
  readonly line: PageLine;
  readonly text: string;
  readonly modified: boolean;
}

/** Lines around the headline that may hold the date though they were labelled otherwise. */
const NEAR_TITLE = 8;
const LONGEST_LOOSE_LINE = 90;
/** Characters of a label behind a date, and of what tells that it is none. */
const LONGEST_LABEL = 24;
/** Longer byline lines are paragraphs, whose dates are the story's. */
const LONGEST_BYLINE = 400;

interface Candidate {
  readonly mention: DateMention;
  readonly role: Exclude<DateRole, 'elsewhere'>;
  readonly score: number;
  readonly line: PageLine;
}

/** How the page writes its dates; the lines are only searched where a date can be read in two ways. */
export function habitOf(page: Page, language: string | null): DateHabit {
  let searched = false;
  let known: boolean | null = null;
  return {
    language,
    known: new Map(),
    get country() {
      return countryOf(page);
    },
    get dayFirst() {
      if (!searched) known = dayFirstOf(page, language);
      searched = true;
      return known;
    },
  };
}

/** Day and month take their year from a full date of the same day, or from the address. */
function complete(mention: DateMention, line: string, url: string | null, known: readonly DateMention[], habit: DateHabit): DateMention {
  if (mention.day !== null || mention.yearless === null) return mention;
  const address = urlDay(url);
  const month = /\/(20\d\d)[/-]?(0[1-9]|1[0-2])(?:\/|$)/.exec(url ?? '');
  let year: string | null = null;
  if (address?.endsWith(mention.yearless)) year = address.slice(0, 4);
  else if (month?.[2] !== undefined && mention.yearless.startsWith(month[2])) year = month[1] ?? null;
  else year = known.find((other) => other.day !== null && other.day.slice(5) <= (mention.yearless ?? ''))?.day?.slice(0, 4) ?? null;
  if (year === null || line === '') return mention;
  const day = `${year}-${mention.yearless}`;
  return { ...mention, day, iso: mention.time === null ? day : momentAt(day, mention.time, habit) };
}

function isLoose(page: Page, line: PageLine, anchor: number): boolean {
  if (line.length > LONGEST_LOOSE_LINE || Math.abs(line.index - anchor) > NEAR_TITLE) return false;
  if (line.kind === 'recommendation' || line.kind === 'comment' || line.kind === 'legal') return false;
  // A rubric with the day above the headline may be taken for one.
  if (line.kind === 'title' && (line.index === anchor || keyOf(line.text) === keyOf(page.lines[anchor]?.text ?? ''))) return false;
  return line.kind !== 'body' || line.index === page.bodyFirst || line.index === page.bodyFirst + 1;
}

/** A date that makes up most of its line, weekday and cue apart. */
function fills(line: string, mention: DateMention): boolean {
  return mention.end - mention.start >= (line.length - 24) * 0.5;
}

/** Of two days glued together, as blog themes print them with nothing between, the later: the day of the last change. */
function twinOf(mentions: readonly DateMention[]): DateMention | null {
  const [first, second] = mentions;
  if (mentions.length !== 2 || first === undefined || second === undefined || first.end !== second.start) return null;
  if (first.day === null || second.day === null) return null;
  return second.day >= first.day ? second : first;
}

function candidatesOf(page: Page, line: PageLine, anchor: number, habit: DateHabit): Candidate[] {
  const byline = line.kind === 'byline';
  const raw = findDates(line.text, habit);
  const found: Candidate[] = [];
  const twin = twinOf(raw);
  const behind = labelsBehind(line.text, raw);
  let from = 0;
  raw.forEach((one, i) => {
    const mention = complete(one, line.text, page.url, raw, habit);
    const previous = page.lines[line.index - 1];
    const above = previous !== undefined && previous.kind === line.kind ? previous.text : '';
    const after = behind ? line.text.slice(mention.end, raw[i + 1]?.start ?? mention.end + LONGEST_LABEL) : '';
    const said = roleOf(line.text.slice(from, mention.start), after, from === 0 ? above : '');
    const role = twin === one ? 'modified' : said;
    from = mention.end + labelBehind(after);
    if ((mention.iso === null && !isDoubtful(mention)) || role === 'elsewhere') return;
    if (!byline && (!fills(line.text, mention) || (role === 'plain' && raw.length > 1))) return;
    const distance = Math.min(Math.abs(line.index - anchor), 40);
    const early = page.bodyLast < 0 || line.index < page.bodyLast ? 1 : 0;
    const cue = role === 'published' || role === 'first' ? 3 : 0;
    found.push({ mention, role, line, score: (byline ? 2 : 0) + cue + early - distance / 10 + (mention.hasTime ? 0.5 : 0) });
  });
  return found;
}

function findCandidates(page: Page, anchor: number, habit: DateHabit): Candidate[] {
  const candidates: Candidate[] = [];
  for (const line of page.lines) {
    if (line.kind === 'byline' ? line.length <= LONGEST_BYLINE : isLoose(page, line, anchor)) {
      candidates.push(...candidatesOf(page, line, anchor, habit));
    }
  }
  return candidates;
}

/**
 * When the article came out and when it was last changed. `anchor` is the headline's index. Relative dates give null,
 * and so does publication where the page only says when it was updated.
 */
export function readDates(page: Page, anchor: number, habit: DateHabit): PageDates {
  const candidates = findCandidates(page, anchor, habit);
  const best = (role: (candidate: Candidate) => boolean): Candidate | null => {
    let top: Candidate | null = null;
    for (const one of candidates) if (one.mention.iso !== null && role(one) && (top === null || one.score > top.score)) top = one;
    return top;
  };
  const doubtful = candidates
    .filter(({ mention }) => mention.iso === null)
    .map(({ mention, role, line }) => ({ line, text: line.text.slice(mention.start, mention.end), modified: role === 'modified' }));
  const published = best((one) => one.role !== 'modified');
  return {
    publishedAt: published?.mention.iso ?? urlDay(page.url) ?? (candidates.length === 0 ? datelineOf(page, habit) : null),
    modifiedAt:
      best((one) => one.role === 'modified')?.mention.iso ??
      (published === null ? null : impliedChange(page, published, candidates, habit)),
    ...(doubtful.length > 0 ? { doubtful } : {}),
  };
}

/** A change that is stated without its day, or without a word for it: a time of the same day, or a date beside that of the first publication. */
function impliedChange(page: Page, published: Candidate, candidates: readonly Candidate[], habit: DateHabit): string | null {
  const { mention, line, role } = published;
  const { day, iso } = mention;
  if (day === null || iso === null) return null;
  if (role === 'first') {
    const later = candidates.find(
      (one) => one.role === 'plain' && Math.abs(one.line.index - line.index) <= 1 && one.mention.iso !== null && one.mention.iso > iso,
    );
    if (later !== undefined) return later.mention.iso;
  }
  const below = page.lines[line.index + 1];
  const time = changeTime(line.text.slice(mention.end)) ?? (below?.kind === 'byline' ? changeTime(below.text) : null);
  if (time === null) return null;
  const change = momentAt(day, time, habit);
  return change > iso ? change : null;
}

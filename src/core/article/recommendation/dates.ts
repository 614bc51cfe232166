import type { DateHabit } from '../date/dates.js';
import { findDates } from '../date/dates.js';
import { lowered } from '../text/lowered.js';
import { hasWord } from '../text/normalise.js';
import { isNames } from './names.js';
import { findSince } from './since.js';
import { saidOnce, widthOf, wordsOf } from './text.js';
import { BY, STAMP_WORDS } from './words.js';

/**
 * What a line with a date is: a `stamp` says when, and maybe by whom or under what heading, a teaser stood; a `title` has its date at an end;
 * `unsure` is a few words and a date, which is the one or the other as the rest of the list tells.
 */
export interface Dated {
  readonly kind: 'stamp' | 'title' | 'unsure';
  /** Without the date at its ends; of a stamp that says nothing else, nothing. */
  readonly title: string;
  /** Nothing but a date of publication is written so: it states the year, or stands apart in brackets. */
  readonly sure: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

/** `(05/13 14:13)`, `（2004-12-30 07:31AM）` at a line's end. Both numbers have two digits: `(24/7)` is none. */
const BRACKETED = /[(（[［]\s?(?:\d{4}[-/.年])?\d{2}[-/.月]\d{2}日?(?:[ T]?\d{1,2}[:：]\d{2}(?::\d{2})?)? ?(?:[ap]m)?\s?[)）\]］]$/iu;
const CLOSINGS = ')）]］';
const BEFORE = /^[\s|•·,;:：)）\]】/–—+»›>\ue000-]+/u;
const BEHIND = /[\s|•·,;:：(（[【/–—+»›>\ue000-]+$/u;
/** Where a date stood. */
const HOLE = '\ue000';
const BITS = /[|•·/()[\]\ue000]|\s[–—-]\s|,\s/u;
/** Bits that are set apart by marks that titles hardly have. */
const APART = /[|•·]|\s[–—-]\s/u;
const GOES_ON = /\s(?:for|of|from|since|until|vom|bis|zum|ab|du|de|del|di|al|van|tot|z|od|от|за|до)(?:\s\ue000|$)/iu;
const DASH = /\s[–—-]\s/u;
const SMALL_WORD = /\s\p{Ll}/u;
const LISTED = /,\s|\ue000/u;
const IN = /^in \p{Lu}/iu;
/** Somebody put it there. */
const PUT =
  /(?:^|[\s|•·,(\][])(?:by|posted|published|updated|von|veröffentlicht|aktualisiert|publié|par|publicado|publicada|por|pubblicato|geplaatst|опубликовано|обновлено)(?:[\s:]|$)/u;
/** `Posted on` before the date at a title's end. */
const PUT_END =
  /\s(?:posted|published|updated|veröffentlicht|aktualisiert|publié|publicado|publicada|pubblicato|опубликовано)(?:\s(?:on|am|le|el|em|il))?$/iu;
const COLON_END = /[:：]\s*$/;
const LONGEST = 200;
const LONGEST_STAMP = 90;
/** `Yesterday, at noon` */
const LONGEST_WORDS = 40;
const EDGE = 30;
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/;
/** What a stamp says beside its date, at most: a section or an outlet of a word or two. */
const STAMP_WIDTH = 16;
const UNSURE_WIDTH = 30;
const UNSURE_WORDS = 3;

/** `small` is the lowered text. Null where no date stands. */
export function readDated(text: string, small: string, habit: DateHabit): Dated | null {
  if (text.length > LONGEST || !mayHoldDate(text)) return null;
  const spans = spansOf(text, small, habit);
  if (spans.length === 0) return null;
  const rest = saidOnce(restOf(text, spans));
  const { title, sure } = withoutEnds(text, spans);
  if (isStamp(rest)) return { kind: 'stamp', title: title === text || !hasWord(rest) ? '' : title, sure };
  if (title === text) return null;
  const few = wordsOf(title) <= UNSURE_WORDS && widthOf(title) <= UNSURE_WIDTH;
  return { kind: few ? 'unsure' : 'title', title, sure };
}

/** A date in the middle of a long line is part of what it says. */
function mayHoldDate(text: string): boolean {
  if (text.length <= LONGEST_STAMP) return DIGIT.test(text) || text.length <= LONGEST_WORDS;
  return DIGIT.test(text.slice(0, EDGE)) || DIGIT.test(text.slice(-EDGE));
}

function spansOf(text: string, small: string, habit: DateHabit): Span[] {
  const spans: Span[] = findDates(text, habit).map(({ start, end, day, yearless }) => ({
    start,
    end,
    sure: day !== null || yearless === null,
  }));
  const bracketed = CLOSINGS.includes(text.charAt(text.length - 1)) ? BRACKETED.exec(text) : null;
  if (bracketed !== null) spans.push({ start: bracketed.index, end: text.length, sure: true });
  let from = text.length > LONGEST_STAMP ? text.length - EDGE : 0;
  for (let since = findSince(small.slice(from)); since !== null; since = findSince(small.slice(from))) {
    spans.push({ start: from + since.start, end: from + since.end, sure: true });
    from += since.end;
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The text without its dates. */
function restOf(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) rest += `${text.slice(at, start)} ${HOLE} `;
    at = Math.max(at, end);
  }
  return trimmed(rest + text.slice(at));
}

function trimmed(text: string): string {
  return text.replace(BEFORE, '').replace(BEHIND, '');
}

function isStamp(rest: string): boolean {
  if (!hasWord(rest)) return true;
  const bits = rest.split(BITS).map(bare).filter(hasWord);
  if (bits.length === 0) return true;
  const by = BY.exec(lowered(rest))?.[0].length ?? 0;
  if (by < rest.length && isNames(rest.slice(by), by > 0)) return true;
  // `Update for`, `Ticker vom`: the date goes on with what a title says.
  if (GOES_ON.test(rest)) return false;
  const width = bits.reduce((sum, bit) => sum + widthOf(bit), 0);
  if (width <= STAMP_WIDTH && bits.every((bit) => wordsOf(bit) <= UNSURE_WORDS)) return true;
  if (PUT.test(lowered(rest))) return areShort(bits, UNSURE_WORDS);
  const apart = rest.split(APART).map(bare).filter(hasWord);
  if (apart.length > 1 && areShort(apart, UNSURE_WORDS) && (!DASH.test(rest) || apart.every(isCapital))) return true;
  const listed = rest.split(LISTED).map(bare).filter(hasWord);
  return listed.length > (IN.test(rest) ? 1 : 2) && areShort(listed, UNSURE_WORDS);
}

/** No word of it is small: a name or a heading. */
function isCapital(bit: string): boolean {
  return !SMALL_WORD.test(bit);
}

function areShort(bits: readonly string[], most: number): boolean {
  return bits.every((bit) => wordsOf(bit) <= most && widthOf(bit) <= UNSURE_WIDTH);
}

/** A bit of a stamp without the words around dates and names. */
function bare(bit: string): string {
  const words = bit.trim().split(' ');
  let from = 0;
  let to = words.length;
  while (from < to && isStampWord(words[from])) from++;
  while (to > from && isStampWord(words[to - 1])) to--;
  const said = words.slice(from, to).join(' ');
  // `ByNathan`
  return /^By\p{Lu}/u.test(said) ? said.slice(2) : said;
}

function isStampWord(word: string | undefined): boolean {
  return word !== undefined && STAMP_WORDS.has(lowered(word).replace(/[:.,()]+/g, ''));
}

function withoutEnds(text: string, spans: readonly Span[]): { title: string; sure: boolean } {
  let from = 0;
  let to = text.length;
  let sure = true;
  for (const span of spans) {
    if (hasWord(text.slice(from, span.start))) break;
    from = span.end;
    sure &&= span.sure;
  }
  for (const span of [...spans].reverse()) {
    if (span.start < from || hasWord(text.slice(span.end, to))) break;
    to = span.start;
    sure &&= span.sure;
  }
  const title = trimmed(trimmed(text.slice(from, to)).replace(PUT_END, ''));
  // `Pictures of the day: 21 November`, `Weekly edition for`, `Ticker vom`, `Décisions du mardi`: the date goes on with what the title says.
  const colon = to < text.length && COLON_END.test(text.slice(from, to));
  const goesOn =
    colon || (from > 0 && /^\p{Ll}/u.test(title)) || (to < text.length && isStampWord(title.slice(title.lastIndexOf(' ') + 1)));
  return goesOn || !hasWord(title) ? { title: text, sure } : { title, sure };
}

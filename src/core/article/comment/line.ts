import type { DateHabit, DateMention } from '../date/dates.js';
import { findDates } from '../date/dates.js';
import type { PageLine } from '../page.js';
import { rangeOf } from '../page.js';
import type { Article } from '../schema.js';
import { lowered } from '../text/lowered.js';
import { hasWord } from '../text/normalise.js';
import { PhraseSet, phraseKey } from '../text/phrases.js';
import { isControl } from './controls.js';
import { isCount } from './counts.js';
import { isDeed } from './deeds.js';
import { isForm, isHeading } from './headings.js';
import { isAffiliation, isRank, readMembership } from './members.js';
import {
  isStanding,
  leadEnd,
  nameStart,
  withoutAnswered,
  withoutNumber,
  withoutNumbers,
  withoutPlace,
  withoutPost,
  withoutStanding,
} from './name-parts.js';
import { isPager } from './pagers.js';
import { NOTE, nameBehindSign, QUOTE, RULES, SIGNS, STARTER, SUBJECT_BY, TAIL } from './patterns.js';
import { findSaying, nameBehindDay } from './sayings.js';
import { stampDate } from './stamp-date.js';
import { findRelative, isLoneWeekday, isMoment, weekdayStart } from './when.js';

/**
 * What a line does in a comment section. `stamp` and `says` begin a comment (or end it, where the page sets them below), `whole` is one
 * with its signature, `by` names an author, `quoting` is who said what on which day: what a post quotes begins so, and on some pages posts. `control` is a button, `pager` a link to other posts, `count` a number of a post, of answers or of votes. `profile` tells of a member, `label` names what the next line tells of them, `rank` is what a
 * forum calls them.
 */
export type CommentRole =
  | 'heading'
  | 'form'
  | 'pager'
  | 'control'
  | 'count'
  | 'profile'
  | 'label'
  | 'rank'
  | 'stamp'
  | 'says'
  | 'whole'
  | 'by'
  | 'quoting'
  | 'text';

/** What a forum tells of its members. */
export const OF_MEMBERS: ReadonlySet<CommentRole> = new Set(['profile', 'label', 'rank']);

export type Comment = Article['comments'][number];

export interface CommentLine {
  readonly role: CommentRole;
  readonly author: string | null;
  readonly date: string | null;
  /** What is said: of a `whole` without its signature. */
  readonly text: string;
}

/** A line of a comment section in its place. */
export interface Row extends CommentLine {
  readonly line: PageLine;
  /** Lines of other kinds part it from the line above. */
  readonly apart: boolean;
  /** Of a `whole` of several lines the last. */
  readonly until?: PageLine;
}

const HEADINGS = new PhraseSet('commentHeading');
const NOTES = new PhraseSet('commentNote');
const CONTROLS = new PhraseSet('commentControl');
const LONGEST_NAME = 60;
const LONGEST_STAMP = 120;
const LONGEST_NOTE = 120;
const LONGEST_RULES = 600;
/** In code units. */
const LONGEST_LETTER = 2;
/** Behind a date: its zone, buttons. */
const LONGEST_TAIL = 40;
/** `Lola M.` ends in an initial, and no sentence of so few words. */
const INITIAL_END = /^\p{Lu}\S* (?:\p{Lu}\S* )?\p{Lu}\.$/u;
const BEFORE_COLON = /^(?!\p{Ll})[^\s:：]+(?: [^\s:：]+){0,2} ?[:：]$/u;
const QUOTED = '↑';
const ROW_SIGN = / [·•|] /;
const TAG = /<[^<>]{0,200}>/g;
/** What boards write around a quotation. */
const BOARD_TAG = /^\[\/?quote(?:=[^\]]{0,120})?\]$/i;

/** `Ada B. on `: what stands before the date, small words, signs and a weekday taken off. */
function authorBefore(text: string): string | null {
  const behind = withoutPost(text.trimStart());
  const from = leadEnd(lowered(behind));
  const name = trimTail(behind.slice(from));
  if (isDeed(lowered(name))) return null;
  // `Kommentar von Ada's diary | Folge 10 | diary.example`
  // `Posted by: Ada, Nordhafen, `
  if (from > 0 && /[:：]\s*$/u.test(behind.slice(0, from))) return asAuthor(name.split(',', 1)[0] ?? '');
  return asAuthor(name) ?? (from > 0 ? asAuthor(name.split(/ [|–—] | (?:am|on|le|el|il) \d/u)[0] ?? '') : null);
}

function trimTail(text: string): string {
  const cut = (whole: string): string => whole.slice(0, TAIL.exec(lowered(whole))?.index ?? whole.length).trim();
  const name = cut(text);
  // A comma may be all that tells a weekday from a name.
  const whole = text.trim();
  if (isLoneWeekday(lowered(name))) return '';
  const dayless = whole.slice(0, weekdayStart(lowered(whole))).trim();
  return dayless === '' || dayless.length >= name.length ? name : cut(dayless);
}

function asAuthor(text: string): string | null {
  const name = withoutStanding(withoutPlace(withoutAnswered(withoutNumbers(text.trim()))).trim());
  const fits = name !== '' && name.length <= LONGEST_NAME && name.split(' ').length <= 6 && /\p{L}/u.test(name) && !/[:：]/u.test(name);
  if (!fits || isStanding(name)) return null;
  const role = roleOfWords(name, lowered(name));
  return role === null || role === 'rank' ? name : null;
}

/** The role of a line that its words alone tell, whoever's page it is. */
function roleOfWords(text: string, small: string): CommentRole | null {
  const key = phraseKey(text);
  if (isCount(small)) return 'count';
  // `Thanks.` is said, `Thanks` is a button; below `Quote:` something is said.
  if ((CONTROLS.isWhole(key) && !/[\p{L}\p{N}] ?[.!?:：]$/u.test(text)) || isControl(small)) return 'control';
  // The picture of a member who has none is the first letter of the name.
  if (text.length <= LONGEST_LETTER && /^\p{Lu}$/u.test(text)) return 'profile';
  // Below the name, and above what is said: no forum's head.
  if (isAffiliation(text)) return 'count';
  if (isRank(small)) return 'rank';
  const membership = readMembership(small);
  if (membership !== null) return membership;
  if (HEADINGS.isWhole(key) || isHeading(small)) return 'heading';
  if (isPager(small)) return 'pager';
  return isForm(small) ? 'form' : null;
}

const line = (role: CommentRole, text: string, author: string | null = null, date: string | null = null): CommentLine => ({
  role,
  author,
  date,
  text,
});

export function readCommentLine({ text: whole }: PageLine, habit: DateHabit): CommentLine {
  const text = whole.includes('<') && whole.length <= 4 * LONGEST_STAMP ? whole.replace(TAG, '') : whole;
  const { length } = text;
  if (!hasWord(text) || (text.startsWith('[') && BOARD_TAG.test(text))) return line('count', text);
  if (length > LONGEST_STAMP) return signed(text, habit) ?? line('text', text);
  const small = lowered(text);
  const role = roleOfWords(text, small);
  if (role !== null && role !== 'profile' && role !== 'control') return line(role, text);
  const first = stampDate(text, habit);
  // `3 May 2021 Reply` is a button by its words, and a stamp.
  if (role === 'control' && (first === undefined || first.yearless !== null)) return line(role, text);
  if (role === 'profile') return stampBehindSubject(text, first) ?? line(role, text);
  const by = first === undefined && findRelative(small) === null ? nameBehindSign(small) : null;
  if (by !== null) {
    const name = text.slice(text.length - by.length).trim();
    if (name.split(' ').length <= 5) return line('by', text, name);
  }
  const quoting = first === undefined || first.yearless !== null ? null : quotingLine(text, small, first);
  if (quoting !== null) return quoting;
  const says = length < LONGEST_NAME || first !== undefined ? findSaying(small) : null;
  if (says !== null && (QUOTE.test(small) || small.includes(QUOTED))) return line('text', text);
  if (says !== null) {
    const [, lead = '', who = ''] = says;
    const author = bareName(text.slice(lead.length, lead.length + who.length).trim());
    if (author.split(' ').length <= 6) return line('says', text, author, first?.iso ?? null);
  }
  const remark = first === undefined ? null : signed(text, habit);
  if (remark !== null) return remark;
  if (first !== undefined) {
    const before = text.slice(0, first.start).trim();
    const after = text.slice(first.end).trim();
    const rest = length - (first.end - first.start);
    // `Sabrina K. 3 May` ends in an initial, no sentence.
    if (
      rest <= (SIGNS.test(small) ? LONGEST_STAMP : LONGEST_NAME) &&
      after.length <= LONGEST_TAIL &&
      !/(?:[!?]|(?<!(?:^|\s)\p{Lu})\.)$/u.test(before)
    ) {
      const named = /^(?:by|von|par|por|da|door|от) (.+)$/iu.exec(after)?.[1];
      return line('stamp', text, named === undefined ? authorBefore(before) : asAuthor(named), first.iso);
    }
    return line('text', text);
  }
  // `Comment by ada — 18.07, 2011 @ 13:02`: a stamp, whatever its date.
  if (SIGNS.test(small) && /\d{4}|\d:\d/.test(text)) return line('stamp', text, authorBefore(text));
  if (isMoment(small) || isAgedRow(small)) return line('stamp', text);
  const relative = findRelative(small);
  if (relative === null) return line('text', text);
  // `[–]ada[M] [score hidden] 17 hours ago (0 children)`
  const before = text
    .slice(0, relative.index)
    .replace(/\[[^\]]{0,20}\]/g, ' ')
    .trim();
  const author = authorBefore(before);
  const rest = text.slice(relative.index + relative[0].length).trim();
  const isStamp = before.length + rest.length <= LONGEST_NAME && !/[.!?]$/.test(text) && (author !== null || length <= LONGEST_NAME);
  return isStamp ? line('stamp', text, author) : line('text', text);
}

/** `On 4 March 2024 at 9:15, Ada wrote:` */
function quotingLine(text: string, small: string, date: DateMention): CommentLine | null {
  const place = nameBehindDay(small.slice(0, date.start), small.slice(date.end));
  const author = place === null ? null : asAuthor(text.slice(date.end).slice(...place));
  return author === null ? null : line('quoting', text, author, date.iso);
}

/** `Like · Reply · 2d`: buttons, and how long ago. */
function isAgedRow(small: string): boolean {
  if (!ROW_SIGN.test(small)) return false;
  const parts = small.split(ROW_SIGN).map((part) => part.trim());
  return parts.some(isMoment) && parts.some(isControl) && parts.every((part) => isMoment(part) || isControl(part) || isCount(part));
}

/** `# re: Old roofs 2004-12-27 12:46 ada`, `Re: Old roofs by ada: 9:43pm On Dec 12`. */
function stampBehindSubject(text: string, date: DateMention | undefined): CommentLine | null {
  if (date === undefined || !/^(?:# ?)?re ?[:：]/iu.test(text)) return null;
  const author = asAuthor(SUBJECT_BY.exec(text.slice(0, date.start))?.[1] ?? text.slice(date.end).trim());
  return author === null ? null : line('stamp', text, author, date.iso);
}

/** `I have two of them. – ada Jun 9, 2021 at 16:32`: a remark with its signature at the end. */
function signed(text: string, habit: DateHabit): CommentLine | null {
  const tail = text.slice(-LONGEST_STAMP);
  const dash = Math.max(tail.lastIndexOf(' – '), tail.lastIndexOf(' — '));
  if (dash < 0) return null;
  const signature = tail.slice(dash + 3);
  const date = findDates(signature, habit).at(-1);
  if (date === undefined || signature.length - date.end > 2) return null;
  const author = asAuthor(signature.slice(0, date.start).trim());
  const said = text.slice(0, text.length - tail.length + dash).trim();
  return author === null || said.split(' ', 3).length < 3 || author.split(' ').length > 4 ? null : line('whole', said, author, date.iso);
}

/** `Ada wrote: ↑`, and when on the next line: the arrow leads to the post that is quoted. */
export function isQuoted({ role, text }: CommentLine): boolean {
  return role === 'text' && text.endsWith(QUOTED);
}

/** Whether what is said ends here: below stand a form, links to other posts, or what heads another part of the section. */
export function isEnd({ role }: CommentLine): boolean {
  return role === 'heading' || role === 'form' || role === 'pager';
}

/** The comment that a `whole` is. */
export function remarkOf({ author, date, text, line: at, until = at }: Row): Comment {
  return { author, date, text, lines: rangeOf(at, until) };
}

/** Words to those who want to write, which no reader wrote. */
export function isNote(text: string): boolean {
  if (text.length > LONGEST_NOTE) return text.length <= LONGEST_RULES && RULES.test(lowered(text));
  return NOTE.test(lowered(text)) || NOTES.isWithin(text);
}

/** A line that can be a commenter's name: short, and no sentence. `near`: a stamp stands next to it, so it may have titles behind it. */
export function isName({ role, text }: CommentLine, near = false): boolean {
  const [longest, words] = near ? [60, 10] : [40, 5];
  const short = role === 'text' && !text.endsWith(QUOTED) && text.length <= longest && text.split(' ').length <= words;
  // `Ада:` right above a date, as blogs write where their language has no word for `says`.
  if (near && short && BEFORE_COLON.test(text)) return true;
  return short && (!/[.!?…:;,。！？]$|[:：]\S|[，！？；]/u.test(text) || INITIAL_END.test(text)) && /\p{L}/u.test(text);
}

/** `1. Ada`, `A Ada`, `Antwort von Ada`, `Ada Discussion starter`: the name without its number, the letter that stands for a picture, and what is around it. */
export function nameOf({ text }: CommentLine): string {
  const small = lowered(text);
  const name = bareName(text.slice(nameStart(small), STARTER.exec(small)?.index ?? text.length));
  return /^(\p{L}) \1/iu.test(name) ? name.slice(2) : name;
}

/** `12. Ada → Bo`: Ada. */
function bareName(name: string): string {
  return withoutPlace(withoutAnswered(withoutNumbers(withoutNumber(name.replace(/ ?[:：]$/u, ''))))).trim();
}

import type { CommentHead } from './comment/heads.js';
import { findHeads, headsOfDates, setBelow } from './comment/heads.js';
import type { Comment, CommentLine, Row } from './comment/line.js';
import { isEnd, isName, isNote, isQuoted, nameOf, readCommentLine, remarkOf } from './comment/line.js';
import { completedComments, toldComments } from './comment/remarks.js';
import { withDashes, withHeads, withSignatures } from './comment/said.js';
import { stampDate } from './comment/stamp-date.js';
import { readUnsigned, saysMuch } from './comment/unsigned.js';
import type { DateHabit } from './date/dates.js';
import { findDates, isDoubtful } from './date/dates.js';
import { isDateLabel } from './date/labels.js';
import { roleOf } from './date/roles.js';
import type { Page, PageLine } from './page.js';
import { rangeOf } from './page.js';
import { statedMoment } from './stated/moment.js';
import { lowered } from './text/lowered.js';

/** Kinds that no stamp of a comment is mistaken for. */
const KEPT: ReadonlySet<string> = new Set(['body', 'title', 'subtitle', 'bio']);
const LONGEST_HEAD = 120;
/** Lines of other kinds that a comment reaches over, its own among them. */
const LARGEST_GAP = 3;

export interface PageComments {
  readonly comments: Comment[];
  /** One that stands for all of the page: they are written alike. */
  readonly doubtful: DoubtfulStamp | null;
}

/** `03/04/2021` above a comment. */
export interface DoubtfulStamp {
  readonly line: PageLine;
  readonly text: string;
}

/**
 * Reader comments one by one. Headings, forms, buttons and what a forum tells of its members are no comments; a relative date gives null.
 * Where comments of a page are signed, what nobody has signed is none.
 */
export function readComments(page: Page, habit: DateHabit): PageComments {
  if (!page.lines.some((line) => line.kind === 'comment')) return { comments: [], doubtful: null };
  const lines = sectionLines(page, habit);
  const read = lines.map((line, i) => rowOf(readDated(line, habit), line, i > 0 && line.index - (lines[i - 1]?.index ?? 0) > LARGEST_GAP));
  const rows = beginning(valued(unquoted(withSignatures(withHeads(withDashes(read), habit)))));
  const heads = findHeads(rows);
  const found = heads.length === 0 ? readUnsigned(rows) : readSigned(rows, heads);
  const told = toldComments(withoutAnsweredAuthors(found), read, habit);
  const comments = completedComments(told, page.statements?.comments ?? [], habit);
  return { comments, doubtful: comments.some(({ date }) => date === null) ? doubtfulStamp(rows, habit) : null };
}

/** Field by field: copies that are added to are the slowest objects to make, and whatever reads rows meets them all in one form. */
function rowOf({ role, author, date, text }: CommentLine, line: PageLine, apart: boolean): Row {
  return { role, author, date, text, line, apart };
}

function readSigned(rows: readonly Row[], heads: readonly CommentHead[]): Comment[] {
  const below = headsOfDates(rows, heads) ?? (setBelow(rows, heads) ? heads : null);
  return below === null ? readAbove(rows, heads) : readBelow(rows, below);
}

/** Names that nobody bears together by chance: of two words, or a handle. */
const TELLING = /\s|\d|_|\p{Ll}\p{Lu}/u;

/** `Ada Byron Bo Li` below a comment of Bo Li: she answers him, and the arrow between was a picture. */
function withoutAnsweredAuthors(comments: Comment[]): Comment[] {
  const earlier = new Set<string>();
  return comments.map((comment) => {
    const words = comment.author?.split(' ') ?? [];
    const at = words.findIndex((_, i) => i > 0 && earlier.has(words.slice(i).join(' ')));
    const author = at < 0 ? comment.author : words.slice(0, at).join(' ');
    if (author !== null && TELLING.test(author)) earlier.add(author);
    return author === comment.author ? comment : { ...comment, author };
  });
}

/** The first date of a comment whose day and month cannot be told apart. */
function doubtfulStamp(rows: readonly Row[], habit: DateHabit): DoubtfulStamp | null {
  for (const { role, date, text, line } of rows) {
    if ((role !== 'stamp' && role !== 'says') || date !== null) continue;
    const found = stampDate(text, habit);
    if (found !== undefined && isDoubtful(found)) return { line, text: text.slice(found.start, found.end) };
  }
  return null;
}

/**
 * The lines of comment sections, and stamps right above them that were labelled otherwise: they are short, and look like much else.
 * A name above such a date is taken with it.
 */
function sectionLines(page: Page, habit: DateHabit): PageLine[] {
  const found: PageLine[] = [];
  let nameless = false;
  for (let at = page.lines.length - 1; at >= 0; at--) {
    const line = page.lines[at];
    if (line === undefined || line.text === '') continue;
    const isNext = found.length > 0 && (found[found.length - 1]?.index ?? 0) === at + 1;
    if (line.kind === 'comment') {
      found.push(line);
      nameless = false;
    } else if (isNext && !KEPT.has(line.kind) && line.length <= LONGEST_HEAD) {
      const read = readDated(line, habit);
      const isHead = (read.role === 'stamp' && !isPublication(line, habit)) || read.role === 'says' || read.role === 'quoting';
      if (isHead || (nameless && isName(read))) found.push(line);
      nameless = isHead && read.author === null;
    } else if (isLastStamp(page, line, habit)) found.push(line);
  }
  return found.reverse();
}

/** Kinds of what stands below comments with dates of its own. */
const OF_OTHERS: ReadonlySet<string> = new Set([...KEPT, 'recommendation', 'legal', 'navigation', 'promotion']);

/** The date below the buttons of the last comment, where a page sets it below: it is the section's last line, and looks like any date. */
function isLastStamp(page: Page, line: PageLine, habit: DateHabit): boolean {
  const above = page.lines[line.index - 1];
  if (above?.kind !== 'comment' || OF_OTHERS.has(line.kind) || line.length > LONGEST_HEAD) return false;
  const { role } = readCommentLine(above, habit);
  if (role !== 'control' && role !== 'count') return false;
  const read = readDated(line, habit);
  return read.role === 'stamp' && read.author === null && !isPublication(line, habit);
}

/** Labels that stand before the dates of comments, too. */
const OF_POSTS = /post|投稿|geplaatst|добавлен/u;

/** `Published by Harbour Courier on `: a paper's notice, below which readers write. */
const OF_PAPER =
  /^(?:published|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|opublikowan[ey]) (?:by|von|par|por|da|door|przez) /iu;

/** `发布于 2024-03-04`: a date that a label alone says to be the article's. */
function isPublication({ text }: PageLine, habit: DateHabit): boolean {
  const first = findDates(text, habit)[0];
  const label = text.slice(0, first?.start ?? 0);
  if (OF_PAPER.test(label)) return true;
  return isDateLabel(label) && roleOf(label, '', '') === 'published' && !OF_POSTS.test(lowered(label));
}

/** Of a date that the page shows as `yesterday` or without its zone and its markup states, the stated one. What is a stamp with a date in full is one with that. */
function readDated(line: PageLine, habit: DateHabit): CommentLine {
  const read = readCommentLine(line, habit);
  const time = line.line.times?.[0];
  if (time === undefined) return read;
  if (read.date !== null) return { ...read, date: statedMoment([{ value: time.stated, from: 'element' }], read.date, habit) };
  const date = findDates(time.stated, habit)[0]?.iso ?? null;
  if (date === null || read.role === 'stamp' || read.role === 'says') return { ...read, date };
  if (line.length > LONGEST_HEAD || /[.!?…。！？]$/u.test(line.text)) return read;
  const full = readCommentLine({ ...line, text: line.text.replace(time.shown, () => date) }, habit);
  return full.role === 'stamp' ? { ...full, text: read.text, date } : read;
}

/** Roles of lines that say who and when. */
const SIGNING: ReadonlySet<string> = new Set(['stamp', 'says', 'by', 'whole']);

/** What a quotation says of whom and when is of the comment that is quoted, where comments are signed outside quotations. */
function unquoted(rows: readonly Row[]): readonly Row[] {
  const isWithin = ({ line }: Row): boolean => line.line.role === 'quote';
  if (!rows.some(isWithin) || !rows.some((row) => SIGNING.has(row.role) && !isWithin(row))) return rows;
  return rows.map((row) =>
    isWithin(row) && SIGNING.has(row.role) ? { ...row, role: 'text', author: null, date: null, text: row.line.text } : row,
  );
}

/** The line behind `Location` tells where, and is no name; a date behind `Joined` or above what is quoted is no comment's. */
function valued(rows: readonly Row[]): Row[] {
  return rows.map((row, i) => {
    const above = rows[i - 1];
    if (row.role === 'stamp' && above !== undefined && !row.apart && isQuoted(above))
      return { ...row, role: 'text', author: null, date: null };
    const isValue = above?.role === 'label' && !row.apart && (row.role === 'text' || row.role === 'stamp') && row.text.length <= 40;
    return isValue ? { ...row, role: 'profile', author: null, date: null } : row;
  });
}

/** `On 4 March 2024, Ada wrote:` begins a comment where no other line tells who or when, and a quote elsewhere. */
function beginning(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({ role }) => role === 'quoting')) return rows;
  const begin = !rows.some(({ role }) => role === 'stamp' || role === 'says');
  return rows.map((row) => {
    if (row.role !== 'quoting') return row;
    return begin ? { ...row, role: 'says' } : { ...row, role: 'text', author: null, date: null };
  });
}

/** A comment while its lines are gathered. */
class Draft {
  readonly #texts: string[] = [];
  author: string | null;
  date: string | null;
  readonly #first: PageLine;
  #last: PageLine;

  constructor(first: PageLine, author: string | null, date: string | null) {
    this.#first = first;
    this.#last = first;
    this.author = author;
    this.date = date;
  }

  get isEmpty(): boolean {
    return this.#texts.length === 0;
  }

  say(text: string, line: PageLine): void {
    this.#texts.push(text);
    this.#last = line;
  }

  /** Its lines reach this far. */
  reach(line: PageLine): void {
    this.#last = line;
  }

  /** @returns Nothing where nothing is said. */
  get comments(): Comment[] {
    const { author, date } = this;
    // Below a post some forums say again whose it is, above what they tell of the member.
    while (this.#texts.length > 1 && this.#texts.at(-1) === author) this.#texts.pop();
    return this.isEmpty ? [] : [{ author, date, text: this.#texts.join('\n'), lines: rangeOf(this.#first, this.#last) }];
  }
}

/** Who and when stand above what is said. */
function readAbove(rows: readonly Row[], heads: readonly CommentHead[]): Comment[] {
  const found: Comment[] = [];
  const headAt = new Map(heads.map((head) => [head.from, head]));
  const first = heads[0]?.to ?? rows.length;
  let open: Draft | null = null;
  let answered = false;
  // Behind the heading of a form nobody says anything.
  let formal = false;
  const close = (): void => {
    if (open !== null) found.push(...open.comments);
    open = null;
    answered = false;
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    if (row.apart) close();
    const head = headAt.get(i);
    if (head !== undefined) {
      close();
      formal = false;
      open = new Draft(row.line, head.author, head.date);
      const last = rows[head.to]?.line;
      if (last !== undefined) open.reach(last);
      i = head.to;
    } else if (row.role === 'whole') {
      close();
      found.push(remarkOf(row));
    } else if (isEnd(row)) {
      close();
      formal = true;
    } else if (row.role === 'control') {
      answered ||= open !== null && !open.isEmpty;
    } else if (row.role === 'by' && open !== null) open.author ??= row.author;
    else if (row.role === 'stamp' && open !== null) {
      open.date ??= row.date;
      // The date below what `Ada says:` is the comment's end.
      if (!open.isEmpty) {
        open.reach(row.line);
        answered = true;
      }
    } else if (row.role === 'text' || row.role === 'says') {
      if ((answered || open === null) && !formal && i > first && saysMuch(row)) {
        close();
        open = new Draft(row.line, null, null);
      }
      // Behind the buttons of a comment nothing more is said in it.
      if (!answered && open !== null) open.say(row.text, row.line);
    }
  }
  close();
  return found;
}

/** Who and when stand below what is said, or the name alone above it. */
function readBelow(rows: readonly Row[], heads: readonly CommentHead[]): Comment[] {
  let from = 0;
  return heads.flatMap((head) => {
    const above = rows.slice(from, head.from);
    const start = above.findLastIndex(isEnd);
    const by = above.find((row) => row.role === 'by')?.author ?? null;
    const said = above.slice(start + 1).filter((row) => (row.role === 'text' || row.role === 'says') && row.text !== (head.author ?? by));
    while (said[0] !== undefined && isNote(said[0].text)) said.shift();
    const [first, ...rest] = said;
    const name = head.author === null && by === null && first !== undefined && rest.length > 0 && isName(first) ? first : null;
    const texts = name === null ? said : rest;
    const end = rows[head.to]?.line;
    from = head.to + 1;
    if (first === undefined || end === undefined) return [];
    const author = head.author ?? by ?? (name === null ? null : nameOf(name));
    return [{ author, date: head.date, text: texts.map((row) => row.text).join('\n'), lines: rangeOf(first.line, end) }];
  });
}

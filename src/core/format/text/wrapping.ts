import { endsSentence, isDigit, isLower, isSpace, isUpper, isWide } from '../characters.js';
import { closeUp } from '../close-up.js';
import type { PhysicalLines } from '../physical.js';
import { columns, firstWord, Script } from './columns.js';
import { type Boundary, type Evidence, findMargin, type MarginRule, WIDEST } from './margin.js';
import { isWrappedQuotation, mayBeQuotation } from './quotation.js';

/** A whole document wrapped at one margin: tables, addresses and a long link or two may stand beside the prose. */
const DOCUMENT: MarginRule = { fewest: 3, share: 0.6, over: 0.02 };

/** A document of a few short paragraphs, two of which run over a line's end: all that are nearly full must be wrapped. */
const FEW: MarginRule = { fewest: 2, share: 1, over: 0, flowing: 1 };
const MOST_OF_FEW = 8;
/** Columns from which such a margin is believed: verse is narrower. */
const NARROWEST_OF_FEW = 55;

/** One block within a document of another shape. */
const BLOCK: MarginRule = { fewest: 3, share: 0.8, over: 0 };

/** Programs that count bytes or leave room for a mark wrap a little early. */
const SLACK = 3;

/** Columns from which a line is prose that can be broken off in the middle: a menu entry is shorter. */
const PROSE = 45;

/** Fewest characters of a wrapped line: how far it is set in tells nothing of its being full. */
const FEWEST_CHARACTERS = 20;

/** Share of lines without a blank line above, from which blank lines do not part the paragraphs; a full line that ends a sentence may. */
const TIGHT = 0.97;

/** Lines of a text that has no line ends of its own are page source: indented, or with holes between blocks. */
const PAGE_WHITE_SPACE = 0.1;

/**
 * Which lines continue the one above.
 * @param closed lines that must not be joined to the one above (headings, list items …), where markup says so
 * @returns null when none does; else 1 at the index of each line that does
 */
export function findContinuations(text: string, all: PhysicalLines, closed: Uint8Array | null): Uint8Array | null {
  const lines = closeUp(all);
  const { count, gap } = lines;
  let adjacent = 0;
  for (let index = 1; index < count; index++) if (gap[index] === 0 && closed?.[index] !== 1) adjacent++;
  if (adjacent === 0) return null;
  const script = new Script(text);
  const joins = new Uint8Array(count);
  const margin = documentMargin(text, lines, closed, script.twoColumns);
  const tight = adjacent > count * TIGHT;
  const source = margin === 0 && keepsPageWhiteSpace(lines);
  let joined = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && gap[to] === 0) to++;
    if (to - from > 1) {
      let own = margin;
      if (own === 0 && mayBeWrapped(lines, from, to, BLOCK))
        own = findMargin(collect(text, lines, closed, from, to, script.twoColumns), BLOCK);
      const quotation = joinQuotation(text, lines, closed, from, to, script, joins);
      if (quotation > 0) joined += quotation;
      else if (own > 0 || source) joined += joinBlock(text, lines, closed, from, to, own, margin > 0, tight, script.twoColumns, joins);
    }
    from = to;
  }
  return joined > 0 ? joins : null;
}

/** @returns the margin of a whole document in columns, 0 when it was not wrapped at one. */
function documentMargin(text: string, lines: PhysicalLines, closed: Uint8Array | null, twoColumns: boolean): number {
  const { count } = lines;
  if (!mayBeWrapped(lines, 0, count, FEW)) return 0;
  const evidence = collect(text, lines, closed, 0, count, twoColumns);
  const margin = findMargin(evidence, DOCUMENT);
  if (margin > 0 || !evidence.cased || evidence.boundaries.length > MOST_OF_FEW) return margin;
  const few = findMargin(evidence, FEW);
  return few >= NARROWEST_OF_FEW ? few : 0;
}

/** Whether enough lines are long enough, and few enough too long, to look closer. */
function mayBeWrapped(lines: PhysicalLines, from: number, to: number, rule: MarginRule): boolean {
  let long = 0;
  let over = 0;
  for (let index = from; index < to; index++) {
    const width = (lines.end[index] ?? 0) - (lines.start[index] ?? 0);
    if (width > WIDEST) over++;
    else if (width >= FEWEST_CHARACTERS) long++;
  }
  // A long line may be one that could not be broken, an address.
  return long >= rule.fewest && over <= (to - from) * Math.max(rule.over, UNBREAKABLE);
}

/** Share of lines that may be long addresses. */
const UNBREAKABLE = 0.05;

function joinBlock(
  text: string,
  lines: PhysicalLines,
  closed: Uint8Array | null,
  from: number,
  to: number,
  margin: number,
  sure: boolean,
  tight: boolean,
  twoColumns: boolean,
  joins: Uint8Array,
): number {
  let joined = 0;
  let head = from;
  for (let index = from + 1; index < to; index++) {
    if (joins[index - 1] !== 1) head = index - 1;
    if (closed?.[index] === 1) continue;
    // Without a margin only a sentence that goes on in small letters is joined: the cheap question comes first.
    if (margin === 0 && !isLower(text.charCodeAt(lines.start[index] ?? 0))) continue;
    if (isApart(text, lines, index, sure)) continue;
    const boundary = measure(text, lines, index, twoColumns);
    if (margin > 0 ? isWrapped(text, boundary, margin, tight, lines, index, head) : isBrokenOff(text, lines, index, boundary)) {
      joins[index] = 1;
      joined++;
    }
  }
  return joined;
}

/** A quotation set in is a paragraph. @returns how many lines of it go on */
function joinQuotation(
  text: string,
  lines: PhysicalLines,
  closed: Uint8Array | null,
  from: number,
  to: number,
  script: Script,
  joins: Uint8Array,
): number {
  if (!mayBeQuotation(text, lines, from, to)) return 0;
  const boundaries: Boundary[] = [];
  for (let index = from + 1; index < to; index++) {
    if (closed?.[index] === 1) return 0;
    boundaries.push(measure(text, lines, index, script.twoColumns));
  }
  if (!isWrappedQuotation(text, lines, from, boundaries)) return 0;
  joins.fill(1, from + 1, to);
  return boundaries.length;
}

/** @param head the first line of the paragraph that the line above belongs to */
function isWrapped(
  text: string,
  boundary: Boundary,
  margin: number,
  tight: boolean,
  lines: PhysicalLines,
  index: number,
  head: number,
): boolean {
  const { width, fitted, flow } = boundary;
  if (width > margin) return flow === 2;
  if (fitted <= margin) return flow === 2 && fitted + SLACK > margin;
  const indent = lines.indent[index] ?? 0;
  const hangs = hangingIndent(text, lines, head) === indent;
  if (tight && flow === 0) return hangs || (lines.indent[head] ?? 0) > indent;
  // A first line set in begins a paragraph, unless the line above is itself a first line, of an item that hangs.
  return hangs || indent <= (lines.indent[index - 1] ?? 0) || flow === 2 || (flow === 1 && index - 1 === head);
}

/** Columns before the text of an item, below which its further lines stand; -1 where the line begins none. */
function hangingIndent(text: string, lines: PhysicalLines, index: number): number {
  const start = lines.start[index] ?? 0;
  const code = text.charCodeAt(start);
  let at = start + 1;
  if (isDigit(code) && isNumbering(text, start)) while (!isSpace(text.charCodeAt(at))) at++;
  else if (!isBullet(code) && !isDash(code)) return -1;
  if (!isSpace(text.charCodeAt(at))) return -1;
  while (isSpace(text.charCodeAt(at))) at++;
  return (lines.indent[index] ?? 0) + at - start;
}

/** A sentence that page source breaks off at a link or at the end of a source line. */
function isBrokenOff(text: string, lines: PhysicalLines, index: number, boundary: Boundary): boolean {
  if (boundary.flow !== 2 || boundary.width - (lines.indent[index - 1] ?? 0) < PROSE) return false;
  return hasSpace(text, lines.start[index - 1] ?? 0, lines.end[index - 1] ?? 0);
}

/**
 * Lines that stand for themselves whatever their length: list items, code, columns.
 * @param sure the document is known to be wrapped, so that a sign or two of code may stand in its prose
 */
function isApart(text: string, lines: PhysicalLines, index: number, sure: boolean): boolean {
  const start = lines.start[index] ?? 0;
  const above = lines.start[index - 1] ?? 0;
  const aboveEnd = lines.end[index - 1] ?? 0;
  if (!sure && aboveEnd - above < FEWEST_CHARACTERS) return true;
  const code = text.charCodeAt(start);
  const last = text.charCodeAt(aboveEnd - 1);
  // { } > |
  if (code === 123 || code === 125 || code === 62 || code === 124 || last === 123 || last === 125) return true;
  if (isBullet(code)) return true;
  if (isSpace(text.charCodeAt(start + 1)) && isDash(code)) {
    return text.charCodeAt(above) === code || endsSentence(text, above, aboveEnd);
  }
  if (isPageNumber(text, start, lines.end[index] ?? 0) || isPageNumber(text, above, aboveEnd)) return true;
  if (isDigit(code) && isNumbering(text, start)) return endsSentence(text, above, aboveEnd) || isNumbering(text, above);
  const end = lines.end[index] ?? 0;
  // Two single words, addresses or numbers: a list of such.
  if (!isWide(code) && !hasSpace(text, above, aboveEnd) && !hasSpace(text, start, end)) return true;
  const signs = sure ? MANY_SIGNS : FEW_SIGNS;
  return isTechnical(text, start, end, signs) || isTechnical(text, above, aboveEnd, signs);
}

/** A number alone on its line, of as many figures as pages have. */
function isPageNumber(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return end > start;
}

const BULLETS = '•●○◦▪■□‣►▸▶➤✓✔◆◇※★☆';

/** A glyph that only begins list items. */
export function isBullet(code: number): boolean {
  return code > 0x2000 && BULLETS.includes(String.fromCharCode(code));
}

/** Hyphen, asterisk, plus sign, middle dot and dashes: they begin items, and stand within sentences too. */
export function isDash(code: number): boolean {
  return code === 45 || code === 42 || code === 43 || code === 0xb7 || code === 0x2013 || code === 0x2014;
}

/** `1. `, `12) `; four digits are a year. */
function isNumbering(text: string, at: number): boolean {
  let end = at;
  while (end < at + 4 && isDigit(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  return end > at && end < at + 4 && (code === 46 || code === 41) && text.charCodeAt(end + 1) === 32;
}

/** Signs that programs, markup and tables are full of. */
const TECHNICAL: ReadonlySet<number> = new Set([...'=<>{}|$\\~^'].map((sign) => sign.charCodeAt(0)));

/** How many of them a line of prose may have. */
export const FEW_SIGNS = 1;
const MANY_SIGNS = 5;

/** How much of a line is looked at: prose shows itself as prose by then. */
const LOOK = 240;

/** A table without rules (two gaps of three spaces or more), or a line of a program. */
export function isTechnical(text: string, start: number, end: number, most: number): boolean {
  const limit = Math.min(end, start + LOOK);
  let signs = 0;
  let gaps = 0;
  let spaces = 0;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      spaces++;
      if (spaces === 3) gaps++;
      continue;
    }
    spaces = 0;
    if (code < 0x7f && code > 0x23 && (code < 0x30 || code > 0x39) && (code < 0x61 || code > 0x7a) && TECHNICAL.has(code)) signs++;
  }
  return signs > most || gaps > 1;
}

function hasSpace(text: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + LOOK);
  for (let at = start; at < limit; at++) if (isSpace(text.charCodeAt(at))) return true;
  return false;
}

function collect(text: string, lines: PhysicalLines, closed: Uint8Array | null, from: number, to: number, twoColumns: boolean): Evidence {
  const boundaries: Boundary[] = [];
  const widths: number[] = [];
  let cased = 0;
  for (let index = from; index < to; index++) {
    const start = lines.start[index] ?? 0;
    const end = lines.end[index] ?? 0;
    const code = text.charCodeAt(start);
    if (isLower(code) || isUpper(code)) cased++;
    // A line without a space, such as a long address, could not have been broken.
    if (isWide(code) || hasSpace(text, start, end)) widths.push(columns(text, lines, index, twoColumns));
    if (index > from && lines.gap[index] === 0 && closed?.[index] !== 1 && !isApart(text, lines, index, false)) {
      boundaries.push(measure(text, lines, index, twoColumns));
    }
  }
  return { boundaries, widths, cased: cased * 3 > to - from };
}

function measure(text: string, lines: PhysicalLines, index: number, twoColumns: boolean): Boundary {
  const above = lines.start[index - 1] ?? 0;
  const aboveEnd = lines.end[index - 1] ?? 0;
  const start = lines.start[index] ?? 0;
  const end = lines.end[index] ?? 0;
  const width = columns(text, lines, index - 1, twoColumns);
  const code = text.charCodeAt(start);
  const spaced = !(isWide(code) && isWide(text.charCodeAt(aboveEnd - 1)));
  const fitted = width + (spaced ? 1 : 0) + firstWord(text, start, end, twoColumns);
  return { width, fitted, flow: flowOf(text, above, aboveEnd, code) };
}

function flowOf(text: string, above: number, aboveEnd: number, code: number): 0 | 1 | 2 {
  if (endsSentence(text, above, aboveEnd)) return 0;
  return isLower(code) ? 2 : 1;
}

function keepsPageWhiteSpace(lines: PhysicalLines): boolean {
  let loose = 0;
  for (let index = 0; index < lines.count; index++) {
    if ((lines.indent[index] ?? 0) > 1 || (lines.gap[index] ?? 0) > 1 || (lines.rawEnd[index] ?? 0) > (lines.end[index] ?? 0)) loose++;
  }
  return loose > lines.count * PAGE_WHITE_SPACE;
}

import { endsSentence, isLower, isSpace, isStop, isUncased, isUpper } from '../characters.js';
import type { PhysicalLines } from '../physical.js';
import { isProgram } from './technical.js';

/**
 * Text nodes of a page written one after the other, with no more white space than its source had: where that has no line end between its
 * blocks, they stand on one line, glued together (`… closed it for good.Share this articleBy Mara Ellin`) or with runs of spaces between.
 */
export interface Glue {
  /** Words with a capital inside that stand alone more than once: names such as `CorePower`, not the end of one block and the start of the next. */
  readonly names: ReadonlySet<string>;
  /** Capitals stand behind prefixes, as in Zulu and Xhosa: `uGigaba`, `lukaGigaba`. A capital behind small letters begins no block then. */
  readonly prefixed: boolean;
  /** The page's writers put two spaces behind a sentence, so that two spaces there part no blocks. */
  readonly doubleSpaced: boolean;
  /** Paragraphs are set in by two ideographic spaces, as in Chinese, within a line too. */
  readonly setIn: boolean;
  /** „German“ quotes close with the sign that “English” ones open with. */
  readonly lowQuotes: boolean;
}

/** Shorter lines are menus and headings: how their sentences end tells little. */
const LONG = 100;

/** Sentences glued to the next one by slip are fewer. */
const FEWEST = 3;

/**
 * Share of full stops with the next sentence glued on. Of 2,218 pages read block by block 17 have more, most of them with glue of their own; of
 * 280 pages written as text nodes whose source has no line ends between blocks, 259 have.
 */
const SHARE = 0.06;

/** Lines of this length hold more than a paragraph (of 2,218 pages read block by block 156 lines are longer), so that less proves that they are glued. */
const VERY_LONG = 1500;

/** On such a line: capitals within words, or runs of spaces that no sentence ends at; so many at least, and one in so many characters. */
const FEWEST_ON_LINE = 5;
const CHARACTERS_EACH = 600;

/** On a shorter line of this length, such as a menu: so many at least, and one in so many characters. Of 2,218 pages read block by block 7 more have one, of 950 written as text nodes 23. */
const DENSE = 500;
const FEWEST_IN_MENU = 8;
const CHARACTERS_EACH_IN_MENU = 60;

/** Wider than any between sentences or words: on long lines so many of them part blocks. Of 2,218 pages read block by block none has them, of 950 written as text nodes 9 more. */
const GAP = '   ';
const FEWEST_GAPS = 5;
const GAPPED = 300;

export const IDEOGRAPHIC = 0x3000;

/** An underscore: fills a form, or stands for markup that was found before. */
export const MASK = 0x5f;

/** Paragraphs set in within a line, behind a full stop. */
const FEWEST_SET_IN = 2;

/** Share of sentences with two spaces behind them, from which that is how the page is written. */
const DOUBLE = 0.5;

interface Counts {
  glued: number;
  single: number;
  double: number;
}

/** Tells whether blocks stand on one line with others. @returns null when none do */
export function findGlue(text: string, lines: PhysicalLines): Glue | null {
  const counts: Counts = { glued: 0, single: 0, double: 0 };
  let dense = false;
  let gaps = 0;
  // One search for each full stop, not one for each line: a text may have none.
  let stop = text.indexOf('.');
  for (let index = 0; index < lines.count; index++) {
    const start = lines.start[index] ?? 0;
    const end = lines.end[index] ?? 0;
    if (end - start < LONG) continue;
    if (stop !== -1 && stop < start + 2) stop = text.indexOf('.', start + 2);
    while (stop !== -1 && stop < end) {
      countStop(text, stop, end, counts);
      stop = text.indexOf('.', stop + 1);
    }
    if (!dense && end - start >= DENSE) dense = isDense(text, start, end);
    if (gaps < FEWEST_GAPS && end - start >= GAPPED) gaps += countGaps(text.slice(start, end));
  }
  const { glued, single, double } = counts;
  const setIn = isSetIn(text);
  if (!dense && !setIn && gaps < FEWEST_GAPS && (glued < FEWEST || glued < SHARE * (glued + single + double))) return null;
  return { ...findNames(text), doubleSpaced: double > DOUBLE * (single + double), setIn, lowQuotes: text.includes('\u201e') };
}

function countStop(text: string, at: number, end: number, counts: Counts): void {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  if (!isSpace(next)) {
    if (isGluedEnd(text, at, next, end)) counts.glued++;
  } else if (at + 2 < end && isSpace(text.charCodeAt(at + 2))) counts.double++;
  else counts.single++;
}

/** `good.Share`, `good.”Share`, `good.“Never`, and the same in scripts without letter case. */
function isGluedEnd(text: string, at: number, next: number, end: number): boolean {
  if (!isWordEnd(text, at)) return false;
  const from = isQuote(next) || next === 41 ? at + 2 : at + 1;
  if (from + 1 >= end) return false;
  const code = text.charCodeAt(from);
  if (isUncased(code)) return true;
  if (!isUpper(code)) return false;
  const behind = text.charCodeAt(from + 1);
  return behind === 32 || isLower(behind) || behind === 0x2019 || behind === 39;
}

function isDense(text: string, start: number, end: number): boolean {
  let capitals = 0;
  let gaps = 0;
  let masked = 0;
  for (let at = start + 3; at < end; at++) {
    const code = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    if (code === MASK) masked++;
    else if (code >= 65 && code <= 90) {
      if (isLower(before) && isWordEnd(text, at - 1) && isLower(text.charCodeAt(at + 1))) capitals++;
    } else if (code === 32 && before === 32 && text.charCodeAt(at - 2) !== 32 && !isStop(text.charCodeAt(at - 2))) gaps++;
  }
  const length = end - start - masked;
  const enough =
    length < VERY_LONG ? Math.max(FEWEST_IN_MENU, length / CHARACTERS_EACH_IN_MENU) : Math.max(FEWEST_ON_LINE, length / CHARACTERS_EACH);
  return (capitals >= enough || gaps >= enough) && !isProgram(text, start, end);
}

function countGaps(line: string): number {
  let found = 0;
  for (let at = line.indexOf(GAP); at !== -1 && found < FEWEST_GAPS; at = line.indexOf(GAP, at)) {
    found++;
    while (line.charCodeAt(at) === 32) at++;
  }
  return found;
}

function isSetIn(text: string): boolean {
  let found = 0;
  for (let at = text.indexOf('\u3000\u3000', 1); at !== -1 && found < FEWEST_SET_IN; at = text.indexOf('\u3000\u3000', at + 2)) {
    if (endsSentence(text, at - 2, at)) found++;
  }
  return found === FEWEST_SET_IN;
}

/** Words looked at for names at most: a page of more is no page of prose. */
const MOST_NAMES = 20_000;

/** Different words of one or two small letters and a capital (`iPhone`, `eBay`), from which they are the language's own. */
const FEWEST_PREFIXED = 8;

function findNames(text: string): Pick<Glue, 'names' | 'prefixed'> {
  const once = new Set<string>();
  const names = new Set<string>();
  const prefixed = new Set<string>();
  for (let at = 1; at < text.length && once.size < MOST_NAMES; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code === 32) continue;
    if (!isUpper(code) || !isLower(text.charCodeAt(at - 1))) continue;
    const name = nameAround(text, at);
    if (name !== '') {
      if (once.has(name)) names.add(name);
      else once.add(name);
    } else if (prefixed.size < FEWEST_PREFIXED && isPrefixed(text, at)) prefixed.add(text.slice(at - 2, at + LEAST_ROOT));
    at++;
  }
  return { names, prefixed: prefixed.size >= FEWEST_PREFIXED };
}

/** Letters of a word behind its prefix. */
const LEAST_ROOT = 4;

function isPrefixed(text: string, at: number): boolean {
  const start = isLower(text.charCodeAt(at - 2)) ? at - 2 : at - 1;
  if (!isSpace(text.charCodeAt(start - 1))) return false;
  for (let letter = at + 1; letter < at + LEAST_ROOT; letter++) if (!isLower(text.charCodeAt(letter))) return false;
  return true;
}

/** Longest part of a name; longer runs of letters are no name. */
const LONGEST_PART = 24;

/** The word of two parts, both of them with a capital and both of two letters or more, whose second capital stands at `at`; empty where it is none. */
function nameAround(text: string, at: number): string {
  let start = at - 1;
  while (start > at - LONGEST_PART && isLower(text.charCodeAt(start))) start--;
  if (!isUpper(text.charCodeAt(start)) || isLetter(text.charCodeAt(start - 1))) return '';
  let end = at + 1;
  while (end < at + LONGEST_PART && isLower(text.charCodeAt(end))) end++;
  return end - at < 2 || isLetter(text.charCodeAt(end)) ? '' : text.slice(start, end);
}

export function isLetter(code: number): boolean {
  return isLower(code) || isUpper(code) || isUncased(code);
}

/** The last two letters before `end` are small ones or of a script without letter case: a word's, no initial's. */
export function isWordEnd(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (!isLower(last) && !isUncased(last)) return false;
  const before = text.charCodeAt(end - 2);
  return isLower(before) || isUncased(before);
}

/** Curly quotes, low quotes, guillemets and the straight double quote. */
export function isQuote(code: number): boolean {
  return code === 34 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a;
}

/** Headlines that a page's layout, or the dump, broke in two lines. */
import { readLine } from '../author/byline-reading.js';
import { findDates } from '../date/dates.js';
import { hasDigit } from '../date/tokens.js';
import type { Page, PageLine } from '../page.js';
import { lowered } from '../text/lowered.js';

/** Small words that no headline ends in; prepositions of English, Dutch and Swedish and the ends of German verbs are not among them. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the and or their its und oder der die das den dem des eine einer einem einen von vom zum zur für im am',
    'le la les un une du de des et ou à au aux dans par que qui el los las una y o u al del con por para sin entre lo os as e ao da do dos das na no nas nos em um uma',
    'il gli i della dello dei degli delle nel nella sul sulla per tra fra ed het een van och att w z do oraz ve ve ο η το οι τα του της των στο στη και για με',
    'и в на с из от для по о об к і та у з від',
  ].flatMap((words) => words.split(' ')),
);
/** What ends a line that goes on. */
const OPEN_END = /[,،、，–—-]$/u;
const CLOSED = /[.!?…:;。！？]["'”’»)]*$/u;
const BEGINS_SMALL = /^\p{Ll}{2}/u;
const BEGINS_LARGE = /^["'“„«‘(]?[\p{Lu}\p{N}]/u;
const LONGEST_HALF = 90;
const LONGEST_TOGETHER = 160;
/** A line less probably a title is no half of one, whatever it was labelled. */
const LEAST_PROBABILITY = 0.03;
/** Of a line that is no more than begun in small letters: standfirsts are too. */
const LEAST_SMALL = 0.1;
const FEWEST_WORDS = 3;
const OTHERS: ReadonlySet<string> = new Set(['body', 'recommendation', 'comment', 'legal', 'promotion', 'navigation']);
/** Kinds of lines at the head of an article. */
const HEADS: ReadonlySet<string> = new Set(['title', 'subtitle']);
const NO_HABIT = { language: null, dayFirst: null };

/** Both halves, and the lines that they stand on. */
export interface Halves {
  readonly text: string;
  readonly lines: readonly [PageLine, PageLine];
}

/**
 * The headline whose one half is the line that was chosen, where the words themselves go on: `The island that ran out of salt,` above `and the women who
 * found it`. Null where it is whole.
 */
export function otherHalf(line: PageLine, page: Page): Halves | null {
  const below = page.lines[line.index + 1];
  if (below !== undefined && isHalf(below) && goesOn(line, below)) return together(line, below);
  const above = page.lines[line.index - 1];
  if (above === undefined || !HEADS.has(above.kind)) return null;
  return isHalf(above) && BEGINS_LARGE.test(above.text) && goesOn(above, line) ? together(above, line) : null;
}

/** Whether what ends one line and begins the next are of one sentence. */
function goesOn({ text }: PageLine, { text: next, title, kind }: PageLine): boolean {
  if (CLOSED.test(text) || !text.includes(' ')) return false;
  if (OPEN_END.test(text) || OPEN_WORDS.has(lowered(text.slice(text.lastIndexOf(' ') + 1)))) return true;
  if (title < LEAST_SMALL || !HEADS.has(kind) || !BEGINS_SMALL.test(next) || BEGINS_SMALL.test(text)) return false;
  return !CLOSED.test(next) && wordsIn(text) >= FEWEST_WORDS && wordsIn(next) > 1;
}

const wordsIn = (text: string): number => text.split(' ').length;

function together(first: PageLine, second: PageLine): Halves | null {
  const text = `${first.text} ${second.text}`;
  return text.length > LONGEST_TOGETHER ? null : { text, lines: [first, second] };
}

/** A short line above the text that is no name and no date. */
function isHalf({ kind, title, text, length, line }: PageLine): boolean {
  if (length < 4 || length > LONGEST_HALF || OTHERS.has(kind) || title < LEAST_PROBABILITY || line.links.length > 0) return false;
  if (hasDigit(text) && findDates(text, NO_HABIT).length > 0) return false;
  return readLine(text, NO_HABIT).names.length === 0;
}

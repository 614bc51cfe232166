import { CLOSE, COLON, LOWER, QUOTE, STOP } from './chars.js';
import type { Facts } from './facts.js';

/** What a line looks like at a glance; the order is the number that the cues use. */
export const SHAPES = [
  'signs',
  'number',
  'date',
  'word capital',
  'word',
  'short capitals',
  'short',
  'title case',
  'phrase',
  'sentence',
  'colon',
  'cut phrase',
  'long phrase',
  'long sentence',
  'cut sentence',
  'prose',
  'long prose',
  'long list',
  'separated',
  'address',
] as const;

/** Shapes in eight groups, for conjunctions. */
export const COARSE = ['signs', 'date', 'short', 'phrase', 'sentence', 'cut', 'long', 'prose'] as const;

const COARSE_OF = [0, 0, 1, 2, 2, 2, 2, 3, 3, 4, 3, 5, 6, 4, 5, 7, 7, 6, 6, 0] as const;

/** Widths that part words, phrases, long lines and paragraphs. About a menu entry, a headline, one and two lines of print. */
const SHORT = 26;
const MEDIUM = 62;
const LONG = 130;
const PROSE = 320;

export function shapeOf(f: Facts): number {
  if (f.words === 0) return f.digits > 0 ? 1 : 0;
  const { width } = f;
  if ((f.url || f.email) && f.words < 12 && f.stops === 0) return 19;
  if (width < MEDIUM && f.digits > 0 && (f.month || f.year || f.clock) && f.words <= 8) return 2;
  if (f.separators >= 3 && f.separators * 5 >= f.words && f.sentences === 0) return 18;
  const ended = endsSentence(f);
  if (f.ellipsis) return width < MEDIUM ? 11 : width < PROSE ? 14 : 15;
  if (width < SHORT && !ended) {
    const capitals = f.capitalised === f.words || f.allCaps > 0;
    if (f.words === 1 && f.solo === 0) return capitals ? 3 : 4;
    if (f.words <= 3 || f.solo > 0) return capitals ? 5 : 6;
  }
  if (width < MEDIUM) {
    if (ended) return 9;
    if (f.endClass === COLON) return 10;
    return f.capitalised * 4 >= f.words * 3 ? 7 : 8;
  }
  if (width < LONG) return ended ? 13 : 12;
  if (f.sentences === 0 && !ended && f.stops * 8 < f.words && f.solo < 20) return 17;
  if (f.sentences === 0 && f.stops * 10 < f.words && f.solo < 20) return 17;
  return width < PROSE ? 15 : 16;
}

export function coarseOf(shape: number): number {
  return COARSE_OF[shape] ?? 0;
}

/** Ends in a full stop, exclamation or question mark, a closing quote or bracket behind a sentence counted in. */
export function endsSentence(f: Facts): boolean {
  if (f.endClass === STOP) return !f.ellipsis;
  return (f.endClass === QUOTE || f.endClass === CLOSE) && f.sentences > 0;
}

/** Stop-words that running text holds at least, of all its words; English prose has 0.4 to 0.5, menus under 0.1. */
const PROSE_STOPS = 0.16;

/** How many characters of running text a line is worth: its width, or 0 for what is no running text. */
export function proseOf(f: Facts): number {
  if (f.width < 50 || f.words < 6) return 0;
  if (f.sentences === 0 && f.width < 160 && !(f.endClass === QUOTE || f.endClass === COLON)) return 0;
  if (f.solo * 2 > f.words) return f.commas + f.sentences > 0 || f.width > 160 ? f.width : 0;
  // Scripts whose function words are not listed are judged by their punctuation.
  if (f.stops < f.words * PROSE_STOPS && (f.capitalised + f.lower > f.words / 2 || f.commas + f.sentences === 0)) return 0;
  if (f.endClass !== LOWER || f.width > 90) return f.width;
  return 0;
}

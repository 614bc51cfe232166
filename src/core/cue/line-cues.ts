import type { Line } from '../types.js';
import * as char from './chars.js';
import { CREDITS } from './credit.js';
import type { Facts } from './facts.js';
import type { Page } from './page.js';
import { BYLINE_PHRASES, PHRASE_CUES } from './phrases.js';
import { COARSE, endsSentence, SHAPES } from './shape.js';
import { type CueList, choice, counted, flag, pair, rangeOf, ranges, stepOf, steps } from './table.js';

/** Cues of the line by itself, wherever it stands. */

/** The cue that every line has: what it adds to a kind is the kind's share. */
export const EVERY_LINE = flag('any line');
const WIDTH = counted('width', [1, 4, 9, 16, 26, 40, 62, 90, 130, 200, 320, 640]);
const WORDS = counted('words', [1, 2, 3, 4, 5, 7, 10, 15, 22, 35, 60]);
const START = choice('begins with', [
  'nothing',
  'space',
  'small letter',
  'capital',
  'letter',
  'character',
  'digit',
  'mark',
  'stop',
  'comma',
  'quote',
  'separator',
  'symbol',
  'invisible',
  'bracket',
  'closing',
  'colon',
]);
const ENDS = [
  'nothing',
  'word',
  'number',
  'character',
  'stop',
  'question',
  'ellipsis',
  'comma',
  'quote',
  'separator',
  'symbol',
  'bracket',
  'colon',
] as const;
const END = choice('ends with', ENDS);
const WIDTH_END = pair('width and end', 7, ENDS.length);
const SHAPE = choice('shape', SHAPES);
const CAPITALS = pair('share of capitals and words', 5, 5);
const STOPS = pair('share of stop-words and words', 6, 5);
const DIGITS = ranges('share of digits', [0.01, 0.1, 0.25, 0.5, 0.99]);
const SENTENCES = counted('sentences', [1, 2, 3, 5]);
const COMMAS = counted('commas', [1, 2, 4, 8]);
const SEPARATORS = pair('separators and shape', 4, COARSE.length);
const LONGEST = counted('longest word', [4, 8, 13, 20, 40]);
const SIGNS = {
  url: flag('holds a URL'),
  email: flag('holds an e-mail address'),
  hashtag: flag('holds #'),
  money: flag('holds a currency sign'),
  year: flag('holds a year'),
  month: flag('names a month or weekday'),
  clock: flag('holds a time of day'),
  quotes: flag('holds quotation marks'),
  question: flag('holds a question mark'),
  brackets: flag('holds brackets'),
  colon: flag('holds a colon inside'),
};
const DATE = pair('date words and width', 8, 4);
const YEARS = pair('several years and width', 4, 4);
const YEAR_COUNTS = steps(3, 4, 6);
const YEAR_WIDTHS = steps(62, 130, 320);
const NAMELIKE = flag('two to four capitalised words alone');
const ALL_CAPS = pair('all capitals and width', 2, 7);
const FOREIGN = pair('language differs and shape', 2, COARSE.length);
const SCRIPT = choice('script', ['latin-like', 'uncased', 'characters', 'none']);
const ROLES = ['plain', 'heading', 'item', 'quote', 'code', 'row'] as const;
const ROLE = pair('markup and level', ROLES.length, 4);
const LINKED = pair('share in links and shape', 5, COARSE.length);
const LINKS = counted('links', [1, 2, 4]);
const CREDIT = pair('ends with a credit, and shape', CREDITS.length + 1, COARSE.length);
const CREDIT_SIZE = pair('ends with a credit, and width', CREDITS.length + 1, 7);
const CREDIT_BELOW = pair('credit in the line below, and shape', CREDITS.length + 1, COARSE.length);
const PHRASE = choice('phrase', PHRASE_CUES);
const PHRASE_SHAPE = pair('phrase and shape', PHRASE_CUES.length, 3);
const NO_PHRASE = flag('no known phrase');
const BY_NAME = flag('byline phrase and a name');

const COARSE_WIDTH = steps(9, 26, 62, 90, 130, 320);
const FEW_WORDS = steps(2, 4, 8, 16);
const DATE_WIDTHS = steps(26, 62, 130);
const SEPARATOR_STEPS = steps(2, 3, 5);
const STOP_SHARES = Float64Array.of(0.01, 0.12, 0.25, 0.38, 0.5);

/**
 * Of `COARSE`. In a script without case, lines from a phrase on count as written with it and begun with a capital: few pages to learn from are in
 * such a script, and most of what they begin with a letter is furniture.
 */
const PHRASE_OR_LONGER = 3;

export function lineCues(page: Page, index: number, out: CueList): void {
  const f = page.facts[index] as Facts;
  const line = page.lines[index] as Line;
  const shape = page.shape[index] as number;
  const coarse = page.coarse[index] as number;
  const width = stepOf(COARSE_WIDTH, f.width);
  const words = stepOf(FEW_WORDS, f.words);
  const end = endOf(f);
  out.emit(EVERY_LINE);
  out.step(WIDTH, f.width);
  out.step(WORDS, f.words);
  out.pick(START, f.startClass === char.UNCASED && coarse >= PHRASE_OR_LONGER ? char.UPPER : f.startClass);
  out.pick(END, end);
  out.both(WIDTH_END, width, end);
  out.pick(SHAPE, shape);
  if (f.words > 0) {
    out.both(CAPITALS, fifth(f.capitalised, f.words), words);
    out.both(STOPS, rangeOf(STOP_SHARES, f.stops / f.words), words);
    out.step(LONGEST, f.longest);
  }
  out.pick(DIGITS, rangeOf(DIGITS.cut, f.digits / Math.max(1, f.width)));
  out.step(SENTENCES, f.sentences);
  out.step(COMMAS, f.commas);
  if (f.separators > 0) out.both(SEPARATORS, stepOf(SEPARATOR_STEPS, f.separators), coarse);
  if (f.url) out.emit(SIGNS.url);
  if (f.email) out.emit(SIGNS.email);
  if (f.hashtag) out.emit(SIGNS.hashtag);
  if (f.money) out.emit(SIGNS.money);
  if (f.year) out.emit(SIGNS.year);
  if (f.month) out.emit(SIGNS.month);
  if (f.clock) out.emit(SIGNS.clock);
  if (f.quotes > 0) out.emit(SIGNS.quotes);
  if (f.questions > 0) out.emit(SIGNS.question);
  if (f.brackets > 0) out.emit(SIGNS.brackets);
  if (f.colons > 0 && f.endClass !== char.COLON) out.emit(SIGNS.colon);
  if (f.year || f.month || f.clock) out.both(DATE, (f.year ? 4 : 0) + (f.month ? 2 : 0) + (f.clock ? 1 : 0), stepOf(DATE_WIDTHS, f.width));
  if (f.years > 1) out.both(YEARS, stepOf(YEAR_COUNTS, f.years), stepOf(YEAR_WIDTHS, f.width));
  const nameLike = f.words >= 2 && f.words <= 4 && f.capitalised === f.words && f.numbers === 0 && f.width < 40 && end === 1;
  if (nameLike) out.emit(NAMELIKE);
  if (f.allCaps > 0 && f.allCaps === f.words) out.both(ALL_CAPS, f.words > 1 ? 1 : 0, width);
  if (f.stops > 0) out.both(FOREIGN, (f.language & page.language) === 0 ? 1 : 0, coarse);
  out.pick(SCRIPT, f.letters === 0 ? 3 : f.solo * 2 > f.letters ? 2 : f.capitalised + f.lower > 0 || coarse >= PHRASE_OR_LONGER ? 0 : 1);
  if (line.role !== 'plain') out.both(ROLE, ROLES.indexOf(line.role), Math.min(3, line.level));
  if (line.links.length > 0) {
    out.both(LINKED, Math.min(4, Math.floor((line.linked / Math.max(1, line.text.length)) * 4.2)), coarse);
    out.step(LINKS, line.links.length);
  }
  const credit = page.credits[index] as number;
  if (credit > 0) {
    out.both(CREDIT, credit, coarse);
    out.both(CREDIT_SIZE, credit, width);
  }
  if (index + 1 < page.size) {
    const below = page.facts[index + 1] as Facts;
    const under = below.width < NARROW_CREDIT ? (page.credits[index + 1] as number) : 0;
    if (under > 0) out.both(CREDIT_BELOW, under, coarse);
  }
  if (f.phraseEnd === f.phraseStart) out.emit(NO_PHRASE);
  const size = f.width < 40 ? 0 : f.width < 130 ? 1 : 2;
  for (let p = f.phraseStart; p < f.phraseEnd; p++) {
    const phrase = page.scan.phrases[p] as number;
    out.pick(PHRASE, phrase);
    out.both(PHRASE_SHAPE, phrase, size);
    if (f.capitalised >= 3 && f.capitalised * 4 >= f.words * 3 && BYLINE_PHRASES[phrase]) out.emit(BY_NAME);
  }
}

/** A line with a credit alone is not wider. */
const NARROW_CREDIT = 60;

function endOf(f: Facts): number {
  if (f.ellipsis) return 6;
  switch (f.endClass) {
    case 0:
      return 0;
    case char.DIGIT:
      return 2;
    case char.SOLO:
      return 3;
    case char.STOP:
      return f.endCode === 63 || f.endCode === 0xff1f || f.endCode === 0x61f ? 5 : 4;
    case char.COMMA:
      return 7;
    case char.QUOTE:
      return endsSentence(f) ? 4 : 8;
    case char.SEPARATOR:
      return 9;
    case char.OPEN:
    case char.CLOSE:
      return 11;
    case char.COLON:
      return 12;
    case char.LOWER:
      return 1;
    default:
      return 10;
  }
}

function fifth(part: number, whole: number): number {
  return Math.min(4, Math.floor((part / whole) * 4.001));
}

import type { Line } from '../types.js';
import type { Facts } from './facts.js';
import type { Page } from './page.js';
import { COARSE, SHAPES } from './shape.js';
import { type CueList, choice, counted, flag, pair, rangeOf, stepOf, steps } from './table.js';

/** Cues of where the line stands on the page, and of what it shares with the rest of the page. */

const FROM_TOP = counted('lines from the top', [1, 2, 3, 5, 8, 13, 21, 34, 55, 90]);
const FROM_END = counted('lines from the end', [1, 2, 3, 5, 8, 13, 21, 34, 55, 90]);
const TENTH = pair('tenth of the page and shape', 10, COARSE.length);
const PROSE_ABOVE = pair('share of prose above and shape', 7, SHAPES.length);
const CORE_PLACE = pair('place by the core and shape', 15, SHAPES.length);
const CORE = choice('place by the core', [
  'page without prose',
  'far before',
  'before',
  '6 to 10 before',
  '3 to 5 before',
  '2 before',
  'just before',
  'first',
  'inside',
  'last',
  'just after',
  '2 after',
  '3 to 5 after',
  '6 to 15 after',
  'far after',
]);
const NEAR_PROSE = [
  pair('prose share within 2 and shape', 5, COARSE.length),
  pair('prose share within 5 and shape', 5, COARSE.length),
  pair('prose share within 15 and shape', 5, COARSE.length),
  pair('prose share within 40 and shape', 5, COARSE.length),
];
const PROSE_UP = pair('lines to prose above and shape', 7, COARSE.length);
const PROSE_DOWN = pair('lines to prose below and shape', 7, COARSE.length);
const PAGE_PROSE = pair("page's prose and shape", 5, COARSE.length);
const GAP = pair('blank lines above and below', 4, 4);
const INDENT = counted('indented', [1, 3, 8]);
const REPEATED = pair('times on the page and shape', 4, COARSE.length);
const SEEN_BEFORE = flag('stood on the page before');
const COMES_AGAIN = flag('comes again below');
const AGAIN_PLACE = pair('repeated, place by the core', 2, 15);
const CORE_WORDS = pair('words shared with the core and shape', 7, COARSE.length);
const CORE_WORDS_PLACE = pair('words shared with the core and place', 7, 15);
const SHORT_CORE_WORDS = pair('words shared with a short core and shape', 7, COARSE.length);
const HEADLINE = flag('likeliest headline');
const HEADLINE_TEXT = flag('repeats the likeliest headline');
const HEADLINE_PLACE = pair('place by the likeliest headline and shape', 9, SHAPES.length);
const HEADLINE_WORDS = pair('words shared with the likeliest headline and shape', 5, COARSE.length);
const FIRST_WORDS = pair('words shared with the first line and shape', 5, COARSE.length);

const ADDRESS = pair('words shared with the address and shape', 10, COARSE.length);

const WINDOWS = [2, 5, 15, 40];
const SHARES = Float64Array.of(0.05, 0.3, 0.6, 0.9);
const OVERLAPS = Float64Array.of(0, 0.001, 0.15, 0.35, 0.6, 0.85);
const PARTS = Float64Array.of(0.1, 0.5, 0.9);
const LANDMARK_OVERLAPS = Float64Array.of(0.001, 0.34, 0.67, 0.99);
const BY_HEADLINE = Float64Array.of(-10, -2, -1, 0, 1, 2, 4, 9);
const PAGE_PROSES = Float64Array.of(1, 400, 1500, 5000);
/** Lines behind the first of a core in which words are met again. In a shorter one they hardly are, least of all in languages that inflect. */
const LONG_CORE = 15;
/** Farther than this is far. */
const FAR = 30;
const TIMES = steps(2, 3, 6);
const AWAY = steps(2, 3, 6, 13);
/** The place by the core of a line so many lines above or below it. */
const PLACE_BEFORE = steps(2, 3, 6, 11, 31).map((range) => 6 - range);
const PLACE_BEHIND = steps(2, 3, 6, 16).map((range) => 10 + range);

/** Where a line stands by the core: a number in the table `CORE`. */
function corePlace(page: Page, index: number): number {
  if (page.coreFirst < 0) return 0;
  if (index < page.coreFirst) return stepOf(PLACE_BEFORE, page.coreFirst - index);
  if (index > page.coreLast) return stepOf(PLACE_BEHIND, index - page.coreLast);
  if (index === page.coreFirst) return 7;
  return index === page.coreLast ? 9 : 8;
}

/** Whether a line stands before the core, or on a page without prose (0), in it (1) or after it (2). */
export function coreThird(page: Page, index: number): number {
  if (page.coreFirst < 0 || index < page.coreFirst) return 0;
  return index > page.coreLast ? 2 : 1;
}

export function placeCues(page: Page, index: number, out: CueList): void {
  const { size } = page;
  const f = page.facts[index] as Facts;
  const line = page.lines[index] as Line;
  const shape = page.shape[index] as number;
  const coarse = page.coarse[index] as number;
  const place = corePlace(page, index);
  out.step(FROM_TOP, index);
  out.step(FROM_END, size - 1 - index);
  out.both(TENTH, Math.min(9, Math.floor((index * 10) / size)), coarse);
  const allProse = page.proseAbove[size] as number;
  const above = page.proseAbove[index] as number;
  out.both(PROSE_ABOVE, allProse === 0 ? 0 : above === 0 ? 1 : above >= allProse ? 6 : 2 + rangeOf(PARTS, above / allProse), shape);
  out.pick(CORE, place);
  out.both(CORE_PLACE, place, shape);
  for (let w = 0; w < WINDOWS.length; w++) {
    const reach = WINDOWS[w] as number;
    const from = Math.max(0, index - reach);
    const to = Math.min(size, index + reach + 1);
    const prose = (page.proseAbove[to] as number) - (page.proseAbove[from] as number) - (page.prose[index] as number);
    const width = (page.widthAbove[to] as number) - (page.widthAbove[from] as number) - f.width;
    out.both(NEAR_PROSE[w] as (typeof NEAR_PROSE)[number], rangeOf(SHARES, width <= 0 ? 0 : prose / width), coarse);
  }
  out.both(PROSE_UP, distance(page.proseUp[index] as number, index), coarse);
  out.both(PROSE_DOWN, distance(page.proseDown[index] as number, size - 1 - index), coarse);
  out.both(PAGE_PROSE, rangeOf(PAGE_PROSES, allProse), coarse);
  const below = index + 1 < size ? (page.lines[index + 1] as Line).gap : 3;
  out.both(GAP, Math.min(3, line.gap), Math.min(3, below));
  if (line.indent > 0) out.step(INDENT, line.indent);

  const first = page.same[index] as number;
  const times = page.times[first] as number;
  if (times > 1) {
    out.both(REPEATED, stepOf(TIMES, times), coarse);
    const again = first < index;
    out.emit(again ? SEEN_BEFORE : COMES_AGAIN);
    out.both(AGAIN_PLACE, again ? 1 : 0, place);
  }
  const shared = page.shared(index);
  const { all } = shared;
  const core = rangeOf(OVERLAPS, all === 0 ? -1 : shared.core / all);
  if (page.coreLast - page.coreFirst >= LONG_CORE) {
    out.both(CORE_WORDS, core, coarse);
    out.both(CORE_WORDS_PLACE, core, place);
  } else out.both(SHORT_CORE_WORDS, core, coarse);
  if (page.slug !== null) out.both(ADDRESS, page.slugMatch(shared), coarse);
  if (page.headline >= 0) {
    const away = index - page.headline;
    if (away === 0) out.emit(HEADLINE);
    else if (f.key !== 0 && f.key === (page.facts[page.headline] as Facts).key) out.emit(HEADLINE_TEXT);
    out.both(HEADLINE_PLACE, rangeOf(BY_HEADLINE, away), shape);
    if (away !== 0) out.both(HEADLINE_WORDS, rangeOf(LANDMARK_OVERLAPS, all === 0 ? -1 : shared.headline / all), coarse);
  }
  if (index > 0) out.both(FIRST_WORDS, rangeOf(LANDMARK_OVERLAPS, all === 0 ? -1 : shared.first / all), coarse);
}

/** Lines to the next prose in a direction in which the page has `left` lines, as a range from 0 (next line) to 5 (30 or more) and 6 (none). */
function distance(away: number, left: number): number {
  return away <= FAR ? stepOf(AWAY, away) : left < FAR ? 6 : 5;
}

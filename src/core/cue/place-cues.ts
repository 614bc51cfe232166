import type { Line } from '../types.js';
import type { Facts } from './facts.js';
import type { HashTable } from './hash.js';
import type { Page } from './page.js';
import { COARSE, SHAPES } from './shape.js';
import { type CueList, choice, flag, pair, rangeOf, ranges } from './table.js';

/** Cues of where the line stands on the page, and of what it shares with the rest of the page. */

const FROM_TOP = ranges('lines from the top', [1, 2, 3, 5, 8, 13, 21, 34, 55, 90]);
const FROM_END = ranges('lines from the end', [1, 2, 3, 5, 8, 13, 21, 34, 55, 90]);
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
const INDENT = ranges('indented', [1, 3, 8]);
const REPEATED = pair('times on the page and shape', 4, COARSE.length);
const SEEN_BEFORE = flag('stood on the page before');
const COMES_AGAIN = flag('comes again below');
const AGAIN_PLACE = pair('repeated, place by the core', 2, 15);
const CORE_WORDS = pair('words shared with the core and shape', 7, COARSE.length);
const CORE_WORDS_PLACE = pair('words shared with the core and place', 7, 15);
const HEADLINE = flag('likeliest headline');
const HEADLINE_TEXT = flag('repeats the likeliest headline');
const HEADLINE_PLACE = pair('place by the likeliest headline and shape', 9, SHAPES.length);
const HEADLINE_WORDS = pair('words shared with the likeliest headline and shape', 5, COARSE.length);
const FIRST_WORDS = pair('words shared with the first line and shape', 5, COARSE.length);

const ADDRESS = pair('words shared with the address and shape', 10, COARSE.length);

const WINDOWS = [2, 5, 15, 40];
const SHARES = [0.05, 0.3, 0.6, 0.9];
const OVERLAPS = [0, 0.001, 0.15, 0.35, 0.6, 0.85];

/** What the cues of place need once a page. */
export interface Landmarks {
  readonly headlineWords: HashTable;
  readonly firstWords: HashTable;
}

export function landmarksOf(page: Page): Landmarks {
  return { headlineWords: page.wordsOf(page.headline), firstWords: page.wordsOf(page.size > 0 ? 0 : -1) };
}

/** Where a line stands by the core: a number in the table `CORE`. */
export function corePlace(page: Page, index: number): number {
  if (page.coreFirst < 0) return 0;
  if (index < page.coreFirst) return [6, 5, 4, 3, 2, 1][rangeOf([2, 3, 6, 11, 31], page.coreFirst - index)] ?? 1;
  if (index > page.coreLast) return [10, 11, 12, 13, 14][rangeOf([2, 3, 6, 16], index - page.coreLast)] ?? 14;
  if (index === page.coreFirst) return 7;
  return index === page.coreLast ? 9 : 8;
}

export function placeCues(page: Page, index: number, marks: Landmarks, out: CueList): void {
  const { size } = page;
  const f = page.facts[index] as Facts;
  const line = page.lines[index] as Line;
  const shape = page.shape[index] as number;
  const coarse = page.coarse[index] as number;
  const place = corePlace(page, index);
  out.range(FROM_TOP, index);
  out.range(FROM_END, size - 1 - index);
  out.both(TENTH, Math.min(9, Math.floor((index * 10) / size)), coarse);
  const allProse = page.proseAbove[size] as number;
  const above = page.proseAbove[index] as number;
  out.both(
    PROSE_ABOVE,
    allProse === 0 ? 0 : above === 0 ? 1 : above >= allProse ? 6 : 2 + rangeOf([0.1, 0.5, 0.9], above / allProse),
    shape,
  );
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
  out.both(PROSE_UP, distance(page, index, -1), coarse);
  out.both(PROSE_DOWN, distance(page, index, 1), coarse);
  out.both(PAGE_PROSE, rangeOf([1, 400, 1500, 5000], allProse), coarse);
  const below = index + 1 < size ? (page.lines[index + 1] as Line).gap : 3;
  out.both(GAP, Math.min(3, line.gap), Math.min(3, below));
  if (line.indent > 0) out.range(INDENT, line.indent);

  const times = f.key === 0 ? 1 : page.repeats.get(f.key);
  if (times > 1) {
    out.both(REPEATED, rangeOf([2, 3, 6], times), coarse);
    const again = page.firstSeen.get(f.key) - 1 < index;
    out.emit(again ? SEEN_BEFORE : COMES_AGAIN);
    out.both(AGAIN_PLACE, again ? 1 : 0, place);
  }
  const shared = rangeOf(OVERLAPS, page.coreOverlap(index));
  out.both(CORE_WORDS, shared, coarse);
  out.both(CORE_WORDS_PLACE, shared, place);
  const address = page.slugMatch(index);
  if (address >= 0) out.both(ADDRESS, address, coarse);
  if (page.headline >= 0) {
    const away = index - page.headline;
    if (away === 0) out.emit(HEADLINE);
    else if (f.key !== 0 && f.key === page.facts[page.headline]?.key) out.emit(HEADLINE_TEXT);
    out.both(HEADLINE_PLACE, rangeOf([-10, -2, -1, 0, 1, 2, 4, 9], away), shape);
    if (away !== 0) out.both(HEADLINE_WORDS, rangeOf([0.001, 0.34, 0.67, 0.99], page.overlap(index, marks.headlineWords)), coarse);
  }
  if (index > 0) out.both(FIRST_WORDS, rangeOf([0.001, 0.34, 0.67, 0.99], page.overlap(index, marks.firstWords)), coarse);
}

/** Lines to the next prose in a direction, as a range from 0 (next line) to 5 (30 or more) and 6 (none). */
function distance(page: Page, index: number, step: number): number {
  for (let away = 1; away <= 30; away++) {
    const at = index + away * step;
    if (at < 0 || at >= page.size) return 6;
    if ((page.prose[at] as number) > 0) return rangeOf([2, 3, 6, 13], away);
  }
  return 5;
}

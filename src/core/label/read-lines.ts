import { Scan } from '../cue/scan.js';
import type { Line } from '../types.js';
import { findAdvertisements } from './advertisements.js';
import { NAVIGATION, PROMOTION } from './states.js';
import { belowTitle } from './titled.js';
import { findWikiLines } from './wiki-lines.js';

/** The lines that a page is read as. */
export interface ReadLines {
  readonly lines: readonly Line[];
  readonly scan: Scan;
  /** For each line of the page its place among those; what `passedOver` made of its kind for one without which the page is read. */
  readonly places: Int32Array;
}

/** In place of a place: a line of a known kind that is not read. */
const passedOver = (kind: number): number => -1 - kind;

/** The kind of a line that is not read. @param place less than 0 */
export const kindPassedOver = (place: number): number => -1 - place;

/** A page as it is read: below the title that its record states, without what says that advertisements stand between its lines and without what wikis set there. */
export function linesToRead(page: readonly Line[], title: string | null): ReadLines {
  const scan = new Scan(page);
  const advertisements = findAdvertisements(page, scan);
  const wiki = findWikiLines(page);
  const isRead = (at: number): boolean => advertisements?.[at] !== 1 && wiki?.[at] !== 1;
  const own = advertisements === null && wiki === null ? page : page.filter((_, at) => isRead(at));
  const lines = belowTitle(own, title);
  const places = new Int32Array(page.length);
  let place = lines.length - own.length;
  for (let at = 0; at < places.length; at++)
    places[at] = isRead(at) ? place++ : passedOver(advertisements?.[at] === 1 ? PROMOTION : NAVIGATION);
  return { lines, scan: lines === page ? scan : new Scan(lines), places };
}

import { Scan } from '../cue/scan.js';
import type { Line } from '../types.js';
import { findAdvertisements } from './advertisements.js';
import { belowTitle } from './titled.js';

/** The lines that a page is read as. */
export interface ReadLines {
  readonly lines: readonly Line[];
  readonly scan: Scan;
  /** For each line of the page its place among those; -1 for one that says no more than that an advertisement stands there. */
  readonly places: Int32Array;
}

/** A page as it is read: below the title that its record states, without what says that advertisements stand between its lines. */
export function linesToRead(page: readonly Line[], title: string | null): ReadLines {
  const scan = new Scan(page);
  const advertisements = findAdvertisements(page, scan);
  const own = advertisements === null ? page : page.filter((_, at) => advertisements[at] === 0);
  const lines = belowTitle(own, title);
  const places = new Int32Array(page.length);
  let place = lines.length - own.length;
  for (let at = 0; at < places.length; at++) places[at] = advertisements?.[at] === 1 ? -1 : place++;
  return { lines, scan: lines === page ? scan : new Scan(lines), places };
}

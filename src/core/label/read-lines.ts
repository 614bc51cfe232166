import type { Line } from '../types.js';
import { findAdvertisements } from './advertisements.js';
import { belowTitle } from './titled.js';

/** The lines that a page is read as. */
export interface ReadLines {
  readonly lines: readonly Line[];
  /** For each line of the page its place among those; -1 for one that says no more than that an advertisement stands there. */
  readonly places: Int32Array;
}

/** A page as it is read: below the title that its record states, without what says that advertisements stand between its lines. */
export function linesToRead(page: readonly Line[], title: string | null): ReadLines {
  const advertisements = findAdvertisements(page);
  const own = advertisements === null ? page : page.filter((_, at) => advertisements[at] === 0);
  const lines = belowTitle(own, title);
  let place = lines.length - own.length;
  return { lines, places: Int32Array.from(page, (_, at) => (advertisements?.[at] === 1 ? -1 : place++)) };
}

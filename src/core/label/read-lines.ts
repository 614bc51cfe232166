import { Scan } from '../cue/scan.js';
import type { Line } from '../types.js';
import { findAdvertisements } from './advertisements.js';
import { findServerMessages } from './server-messages.js';
import { NAVIGATION, OTHER, PROMOTION } from './states.js';
import { belowTitle } from './titled.js';
import { findWikiLines } from './wiki-lines.js';
import { findWithheld } from './withheld.js';

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

/** A page as it is read: below the title that its record states, without what says that advertisements stand between its lines, what wikis set there, what stands in the place of something withheld, what the server complains of and tags that stand there as text. */
export function linesToRead(page: readonly Line[], title: string | null): ReadLines {
  const scan = new Scan(page);
  const advertisements = findAdvertisements(page, scan);
  const wiki = findWikiLines(page);
  const withheld = findWithheld(page);
  const messages = findServerMessages(page);
  const tagged = page.some(({ tags }) => tags === true);
  const kindOf = (at: number): number | null => {
    if (advertisements?.[at] === 1) return PROMOTION;
    if (wiki?.[at] === 1) return NAVIGATION;
    if (page[at]?.tags === true || messages?.[at] === 1) return OTHER;
    return withheld?.[at] ?? null;
  };
  const own =
    advertisements === null && wiki === null && withheld === null && messages === null && !tagged
      ? page
      : page.filter((_, at) => kindOf(at) === null);
  const lines = belowTitle(own, title);
  const places = new Int32Array(page.length);
  let place = lines.length - own.length;
  for (let at = 0; at < places.length; at++) {
    const kind = kindOf(at);
    places[at] = kind === null ? place++ : passedOver(kind);
  }
  return { lines, scan: lines === page ? scan : new Scan(lines), places };
}

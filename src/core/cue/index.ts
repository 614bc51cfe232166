import type { Line } from '../types.js';
import { lexicalCues } from './lexical.js';
import { lineCues } from './line-cues.js';
import { neighbourCues, newReading } from './neighbour-cues.js';
import { Page } from './page.js';
import { landmarksOf, placeCues } from './place-cues.js';
import { CueList } from './table.js';

/** The cues of a page's lines: those of line i stand in `ids` from `offsets[i]` to `offsets[i + 1]`. */
export interface PageCues {
  readonly page: Page;
  readonly ids: Int32Array;
  readonly offsets: Int32Array;
}

/** Finds the number of a lexical cue by its hash; a negative number where it has no weight. */
export type WordLookup = (hash: number) => number;

/** Finds every cue of every line. Linear in the page's size. */
export function findCues(lines: readonly Line[], url: string | null, lookup: WordLookup): PageCues {
  const page = new Page(lines, url);
  const out = new CueList();
  const offsets = new Int32Array(page.size + 1);
  const marks = landmarksOf(page);
  const reading = newReading();
  const word = (hash: number): void => {
    const id = lookup(hash);
    if (id >= 0) out.emit(id);
  };
  for (let i = 0; i < page.size; i++) {
    lineCues(page, i, out);
    placeCues(page, i, marks, out);
    neighbourCues(page, i, reading, out);
    lexicalCues(page, i, reading.runFirst, word);
    offsets[i + 1] = out.length;
  }
  return { page, ids: out.ids, offsets };
}

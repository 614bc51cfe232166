import type { Line, PageStatements } from '../types.js';
import { Containers } from './containers.js';
import { echoCues, Names } from './echo-cues.js';
import { LexicalCues } from './lexical.js';
import { lineCues } from './line-cues.js';
import { markupCues } from './markup-cues.js';
import { markupWords } from './markup-words.js';
import { neighbourCues, newReading } from './neighbour-cues.js';
import { Page } from './page.js';
import { placeCues } from './place-cues.js';
import type { Scan } from './scan.js';
import { statedWords } from './stated-words.js';
import { CueList } from './table.js';

export { EVERY_LINE } from './line-cues.js';

/** The cues of a page's lines: those of line i stand in `ids` from `offsets[i]` to `offsets[i + 1]`. */
export interface PageCues {
  readonly page: Page;
  /** `null` where the page has no markup. */
  readonly containers: Containers | null;
  readonly ids: Int32Array;
  readonly offsets: Int32Array;
}

/** Finds the number of a lexical cue by its hash; a negative number where it has no weight. */
export type WordLookup = (hash: number) => number;

/** What is known of a page beside its lines. */
export interface About {
  readonly url: string | null;
  readonly statements: PageStatements | null;
}

/** Takes the cues of some lines from `from` on: those of line `from + i` stand in `ids` from `offsets[i]` to `offsets[i + 1]`. The lists are filled anew then. */
export type TakeCues = (ids: Int32Array, offsets: Int32Array, from: number, count: number) => void;

/** So many lines' cues are there at once: most pages are read together, and a long one does not hold millions of cues. */
const TOGETHER = 2000;

/**
 * Finds every cue of every line. Linear in the page's size.
 * @param scan that of these lines, where there is one
 */
export function findCues(lines: readonly Line[], about: About, lookup: WordLookup, scan?: Scan): PageCues {
  let found: Pick<PageCues, 'ids' | 'offsets'> = { ids: new Int32Array(0), offsets: new Int32Array(1) };
  const take: TakeCues = (ids, offsets) => {
    found = { ids, offsets };
  };
  const known = readCues(lines, about, lookup, take, scan, lines.length);
  return { ...known, ...found };
}

/** The same bit by bit. */
export function readCues(
  lines: readonly Line[],
  { url, statements }: About,
  lookup: WordLookup,
  take: TakeCues,
  scan?: Scan,
  together: number = TOGETHER,
): Pick<PageCues, 'page' | 'containers'> {
  const page = new Page(lines, url, scan);
  const containers = lines.some((line) => line.element !== null) ? new Containers(page) : null;
  const stated = statements === null ? null : statedWords(statements);
  const most = Math.min(page.size, together);
  const out = new CueList(most);
  const offsets = new Int32Array(most + 1);
  const reading = newReading();
  const names = new Names(page);
  const words = new LexicalCues();
  const emitWord = (hash: number): void => {
    const id = lookup(hash);
    if (id >= 0) out.emit(id);
  };
  for (let i = 0, from = 0; i < page.size; i++) {
    out.reserve();
    lineCues(page, i, out);
    placeCues(page, i, out);
    neighbourCues(page, i, reading, out);
    echoCues(page, names, i, out);
    words.read(page, i, reading.runFirst);
    for (let w = 0; w < words.size; w++) emitWord(words.hashes[w] as number);
    if (containers !== null) {
      markupCues(page, containers, stated, i, out);
      markupWords(containers.of[i] ?? null, page.coarse[i] as number, emitWord);
    }
    const count = i + 1 - from;
    offsets[count] = out.length;
    if (count === most || i + 1 === page.size) {
      take(out.ids, offsets, from, count);
      out.length = 0;
      from = i + 1;
    }
  }
  return { page, containers };
}

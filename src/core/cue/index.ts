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

/**
 * Finds every cue of every line. Linear in the page's size.
 * @param scan that of these lines, where there is one
 */
export function findCues(lines: readonly Line[], { url, statements }: About, lookup: WordLookup, scan?: Scan): PageCues {
  const page = new Page(lines, url, scan);
  const containers = lines.some((line) => line.element !== null) ? new Containers(page) : null;
  const stated = statements === null ? null : statedWords(statements);
  const out = new CueList(page.size);
  const offsets = new Int32Array(page.size + 1);
  const reading = newReading();
  const names = new Names(page);
  const words = new LexicalCues();
  const emitWord = (hash: number): void => {
    const id = lookup(hash);
    if (id >= 0) out.emit(id);
  };
  for (let i = 0; i < page.size; i++) {
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
    offsets[i + 1] = out.length;
  }
  return { page, containers, ids: out.ids, offsets };
}

import type { CheckedDocument, PageSpan } from '../../../core/check/types.js';
import type { PageCounts } from './data.js';

/** Characters of one page: what is longer is no article, and would take a browser seconds to show. */
const LONGEST = 200_000;
/** Characters of all pages: a report of twice the size takes a phone seconds to open. */
const ROOM = 10_000_000;
/** Of these, for documents that nothing is wrong with: enough to see what good ones look like. */
const CLEAN_ROOM = 1_000_000;

interface KeptPage {
  readonly spans: readonly PageSpan[];
  /** Characters. */
  readonly length: number;
}

/** Chooses whose text goes into the report, first come, first served, and counts the others. */
export function openPages(): { take(document: CheckedDocument): KeptPage | null; counts(): PageCounts } {
  let kept = 0;
  let long = 0;
  let beyond = 0;
  let clean = 0;
  let used = 0;
  let usedClean = 0;
  return {
    take({ page, findings }) {
      if (page === null) return null;
      const length = page.reduce((sum, { text }) => sum + text.length, 0);
      if (length > LONGEST) {
        long++;
        return null;
      }
      if (findings.length === 0 && usedClean + length > CLEAN_ROOM) {
        clean++;
        return null;
      }
      if (used + length > ROOM) {
        beyond++;
        return null;
      }
      used += length;
      if (findings.length === 0) usedClean += length;
      kept++;
      return { spans: page, length };
    },
    counts: () => ({ kept, long, beyond, clean, longest: LONGEST, room: ROOM, cleanRoom: CLEAN_ROOM }),
  };
}

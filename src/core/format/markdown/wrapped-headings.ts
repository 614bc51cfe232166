import { isSpace } from '../characters.js';
import type { PhysicalLines } from '../physical.js';
import { HEADING, PLAIN } from './kinds.js';

/** Lines that a page must have wrapped before its margin is known. */
const FEWEST = 3;
/** Lines that a headline takes at most. */
const MOST_LINES = 4;
/** A longer line was not wrapped. */
const WIDEST = 132;

/**
 * Headings that a converter wrapped with the text, as html2text does: the lines below go on with the heading where a word more would have gone
 * beyond the margin, and a blank line ends them.
 * @param wrapped lines of paragraphs that go on, by which the margin is known
 * @returns null when no heading goes on; else `wrapped` with 1 at the index of each line that does
 */
export function findWrappedHeadings(text: string, lines: PhysicalLines, kind: Uint8Array, wrapped: Uint8Array | null): Uint8Array | null {
  const margin = wrapped === null ? 0 : marginOf(lines, wrapped);
  if (wrapped === null || margin === 0) return wrapped;
  let found: Uint8Array | null = null;
  for (let index = 0; index + 1 < lines.count; index++) {
    if (kind[index] !== HEADING) continue;
    let last = index;
    while (last - index < MOST_LINES && goesOn(text, lines, kind, last, margin)) last++;
    if (last === index || last - index === MOST_LINES || (last + 1 < lines.count && lines.gap[last + 1] === 0)) continue;
    found ??= wrapped.slice();
    found.fill(1, index + 1, last + 1);
  }
  return found ?? wrapped;
}

function goesOn(text: string, lines: PhysicalLines, kind: Uint8Array, index: number, margin: number): boolean {
  const width = widthOf(lines, index);
  if (kind[index + 1] !== PLAIN || lines.gap[index + 1] !== 0 || width > margin || widthOf(lines, index + 1) > margin) return false;
  const start = lines.start[index + 1] ?? 0;
  const stop = lines.end[index + 1] ?? 0;
  let end = start;
  while (end < stop && !isSpace(text.charCodeAt(end))) end++;
  return width + 1 + end - start > margin;
}

/** The widest line that goes on; 0 where too few do. */
function marginOf(lines: PhysicalLines, wrapped: Uint8Array): number {
  let margin = 0;
  let found = 0;
  for (let index = 1; index < lines.count; index++) {
    if (wrapped[index] !== 1) continue;
    const width = widthOf(lines, index - 1);
    if (width > WIDEST) continue;
    margin = Math.max(margin, width);
    found++;
  }
  return found < FEWEST ? 0 : margin;
}

function widthOf(lines: PhysicalLines, index: number): number {
  return (lines.indent[index] ?? 0) + (lines.end[index] ?? 0) - (lines.start[index] ?? 0);
}

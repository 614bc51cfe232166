import type { Line } from '../../core/types.js';
import { type LineRange, rangeText } from './line-range.js';

/**
 * Whether a line is asked for. From the end, lines with text are counted: a page's blocks stand apart, and its last line may be blank.
 * @param all the page's lines, which are needed where it is counted from the end
 */
export function isAsked(range: LineRange, all: () => readonly Line[]): (line: Line) => boolean {
  const { first, last } = range;
  if (first > 0) return (line) => line.first <= last && first <= line.last;
  const starts = startsOf(all());
  // Several blocks may share a physical line.
  if (first === last) return (line) => line.first === starts.at(first);
  const from = starts.at(Math.max(first, -starts.length)) ?? 1;
  return (line) => line.first >= from;
}

function startsOf(lines: readonly Line[]): number[] {
  return [...new Set(lines.map(({ first }) => first))];
}

/** Why nothing of a page was asked for. */
export function noLineText(all: readonly Line[], range: LineRange): string {
  const last = all.at(-1)?.last ?? 0;
  if (range.first < 0) return `line ${range.first} is before the beginning (lines with text: ${startsOf(all).length})`;
  const lines = range.first === range.last ? `line ${range.first} is` : `lines ${rangeText(range)} are`;
  return `${lines} blank or beyond the end (the last line with text is ${last})`;
}

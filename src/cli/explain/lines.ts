import type { Line, Verdict } from '../../core/types.js';
import { type LineRange, rangeText, WHOLE } from './line-range.js';

/** Verdicts of the lines asked for. From the end, lines with text are counted: a page's blocks stand apart, and its last line may be blank. */
export function selectVerdicts(verdicts: readonly Verdict[], range: LineRange): readonly Verdict[] {
  if (range === WHOLE) return verdicts;
  if (range.first < 0) return fromEnd(verdicts, range);
  return verdicts.filter(({ line }) => mayBeAsked(line, range));
}

/** Whether a line is asked for, or may be: what is counted from the end is known only when all lines are. */
export function mayBeAsked(line: Line, range: LineRange): boolean {
  return range.first < 0 || (line.first <= range.last && range.first <= line.last);
}

/** Several blocks may share a physical line. */
function fromEnd(verdicts: readonly Verdict[], { first, last }: LineRange): readonly Verdict[] {
  const starts = [...new Set(verdicts.map(({ line }) => line.first))];
  if (first === last) return verdicts.filter(({ line }) => line.first === starts.at(first));
  const from = starts.at(Math.max(first, -starts.length)) ?? 1;
  return verdicts.filter(({ line }) => line.first >= from);
}

/** Why nothing of a page was asked for. */
export function noLineText(verdicts: readonly Verdict[], range: LineRange): string {
  const last = verdicts.at(-1)?.line.last ?? 0;
  if (range.first < 0)
    return `line ${range.first} is before the beginning (lines with text: ${new Set(verdicts.map(({ line }) => line.first)).size})`;
  const lines = range.first === range.last ? `line ${range.first} is` : `lines ${rangeText(range)} are`;
  return `${lines} blank or beyond the end (the last line with text is ${last})`;
}

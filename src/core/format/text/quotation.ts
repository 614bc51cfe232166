import { isDigit, isLower, isUpper } from '../characters.js';
import type { PhysicalLines } from '../physical.js';
import type { Boundary } from './margin.js';

const OPENING = '"“„«”»‘';
/** Marks that end lines of verse, and hardly every line of prose. */
const PAUSES = ',;.!?:…—–-';
/** A shorter line but the last is none of prose. */
const SHORTEST = 20;

/** Whether a block may be a quotation set in from the rest: each line of it as much, the first with a mark of quotes. */
export function mayBeQuotation(text: string, lines: PhysicalLines, from: number, to: number): boolean {
  const indent = lines.indent[from] ?? 0;
  if (indent < 2 || to - from < 3 || !OPENING.includes(text.charAt(lines.start[from] ?? 0))) return false;
  for (let index = from + 1; index < to; index++) {
    const code = text.charCodeAt(lines.start[index] ?? 0);
    if (lines.indent[index] !== indent || !(isLower(code) || isUpper(code) || isDigit(code))) return false;
  }
  return true;
}

/**
 * Whether such a block was wrapped at a margin of its own, which the margin of the page does not show: no first word of a line had room above,
 * sentences go on from line to line, and lines end without a pause, as those of verse do not.
 * @param boundaries of the lines behind the first
 */
export function isWrappedQuotation(text: string, lines: PhysicalLines, from: number, boundaries: readonly Boundary[]): boolean {
  const margin = boundaries.reduce((widest, { width }) => Math.max(widest, width), 0);
  let flowing = 0;
  let pauses = 0;
  for (const [at, { width, fitted, flow }] of boundaries.entries()) {
    if (fitted <= margin || flow === 0 || width - (lines.indent[from] ?? 0) < SHORTEST) return false;
    if (flow === 2) flowing++;
    if (PAUSES.includes(text.charAt((lines.end[from + at] ?? 0) - 1))) pauses++;
  }
  return flowing > 0 && pauses * 3 <= boundaries.length;
}

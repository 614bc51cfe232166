import { isAsciiLetter, isSpace, isWide } from '../characters.js';
import type { PhysicalLines } from '../physical.js';
import { CODE } from './kinds.js';

/** Signs counted at most, so that a hostile text cannot ask for a search for each length. */
const LONGEST_FENCE = 32;
const LONGEST_INFO = 200;

interface Fence {
  readonly code: number;
  readonly length: number;
  /** Offset behind its signs. */
  readonly end: number;
}

/**
 * Fenced code: index of the opening fence to that of the closing one. A fence that nothing closes is none: a dump cut off in
 * the middle would be code to its end.
 */
export function findFences(text: string, lines: PhysicalLines): ReadonlyMap<number, number> | null {
  if (!text.includes('```') && !text.includes('~~~')) return null;
  const found = new Map<number, number>();
  // A longer opener than one whose end was looked for in vain has none either.
  const hopeless = { backtick: LONGEST_FENCE + 1, tilde: LONGEST_FENCE + 1 };
  for (let index = 0; index < lines.count; index++) {
    const fence = readFence(text, lines, index);
    if (fence === null || !isOpening(text, fence, lines.end[index] ?? 0)) continue;
    const sign = fence.code === 96 ? 'backtick' : 'tilde';
    if (fence.length >= hopeless[sign]) continue;
    const close = findClosing(text, lines, index, fence);
    if (close === -1) hopeless[sign] = fence.length;
    else {
      found.set(index, close);
      index = close;
    }
  }
  return found.size > 0 ? found : null;
}

function readFence(text: string, lines: PhysicalLines, index: number): Fence | null {
  const at = lines.start[index] ?? 0;
  const code = text.charCodeAt(at);
  if (code !== 96 && code !== 126) return null;
  const stop = Math.min(lines.end[index] ?? 0, at + LONGEST_FENCE);
  let end = at;
  while (end < stop && text.charCodeAt(end) === code) end++;
  return end - at < 3 ? null : { code, length: end - at, end };
}

/** An info string is short and has no backtick: else it is a code span. */
function isOpening(text: string, fence: Fence, stop: number): boolean {
  if (stop - fence.end > LONGEST_INFO) return false;
  for (let at = fence.end; at < stop; at++) if (text.charCodeAt(at) === fence.code) return false;
  return true;
}

function findClosing(text: string, lines: PhysicalLines, from: number, open: Fence): number {
  for (let index = from + 1; index < lines.count; index++) {
    if (text.charCodeAt(lines.start[index] ?? 0) !== open.code) continue;
    const fence = readFence(text, lines, index);
    if (fence !== null && fence.length >= open.length && fence.end === lines.end[index]) return index;
  }
  return -1;
}

/** How much of a line is looked at. */
const LOOK = 160;

/**
 * Whether a line set in by four columns or more is code. CommonMark says so of each after a blank line, but in page dumps it is
 * mostly the page's own indentation: the line must look like a program, or follow one in the same block.
 */
export function looksLikeCode(text: string, lines: PhysicalLines, kind: Uint8Array, index: number): boolean {
  const start = lines.start[index] ?? 0;
  const end = lines.end[index] ?? 0;
  const limit = Math.min(end, start + LOOK);
  let signs = 0;
  // The first line is the page's title.
  if (index === 0) return false;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) {
      if (isWide(code)) return false;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    // A link is markup of prose.
    if (code === 93 && (next === 40 || next === 91)) return false;
    if (code === 123 || code === 125 || code === 61 || code === 59 || code === 36 || (code === 40 && next === 41)) signs++;
    else if ((code === 45 || code === 61) && next === 62) signs++;
    else if (code === 58 && next === 58 && isAsciiLetter(text.charCodeAt(at + 2))) signs++;
  }
  const last = text.charCodeAt(end - 1);
  if (last === 59 || last === 123 || last === 125) signs++;
  if (signs > 1) return true;
  const follows = index > 0 && kind[index - 1] === CODE && lines.gap[index] === 0;
  return follows && !isSpace(text.charCodeAt(start)) && (lines.indent[index] ?? 0) >= 4;
}

import { isSpace } from './characters.js';
import type { PhysicalLines } from './physical.js';

/** Marks of quotes within quotes that are still counted. */
const MAX_DEPTH = 16;

export interface Unquoted {
  /** The lines as they are within their quotes: marks count as indentation. */
  readonly lines: PhysicalLines;
  /** 1: never joined to the line above: a quote begins, ends or changes its depth there, or has a blank line. */
  readonly closed: Uint8Array;
}

/** Takes the marks off lines quoted as in mail, `> `, where two or more stand below one another. @returns null where there are none */
export function unquote(text: string, lines: PhysicalLines): Unquoted | null {
  if (!hasQuote(text, lines)) return null;
  const start = lines.start.slice();
  const indent = lines.indent.slice();
  const closed = new Uint8Array(lines.count + 1);
  let above = 0;
  for (let index = 0; index < lines.count; index++) {
    const at = lines.start[index] ?? 0;
    const end = lines.end[index] ?? 0;
    const depth = depthOf(text, at, end);
    if (depth !== above) closed[index] = 1;
    above = depth;
    if (depth === 0) continue;
    let content = at;
    while (content < end && (text.charCodeAt(content) === 62 || isSpace(text.charCodeAt(content)))) content++;
    if (content === end) {
      closed[index] = 1;
      closed[index + 1] = 1;
    } else {
      start[index] = content;
      indent[index] = (lines.indent[index] ?? 0) + content - at;
    }
  }
  return { lines: { ...lines, start, indent }, closed };
}

function hasQuote(text: string, lines: PhysicalLines): boolean {
  for (let index = 1; index < lines.count; index++) {
    const at = lines.start[index] ?? 0;
    if (text.charCodeAt(at) !== 62 || lines.gap[index] !== 0) continue;
    if (depthOf(text, at, lines.end[index] ?? 0) > 0 && depthOf(text, lines.start[index - 1] ?? 0, lines.end[index - 1] ?? 0) > 0)
      return true;
  }
  return false;
}

/** Marks before a space or the line's end; `>>: Next page` is a page's own arrow. */
function depthOf(text: string, at: number, end: number): number {
  let depth = 0;
  let behind = at;
  while (behind < end && depth < MAX_DEPTH && text.charCodeAt(behind) === 62) {
    depth++;
    behind++;
    if (text.charCodeAt(behind) === 32 && text.charCodeAt(behind + 1) === 62) behind++;
  }
  return behind === end || isSpace(text.charCodeAt(behind)) ? depth : 0;
}

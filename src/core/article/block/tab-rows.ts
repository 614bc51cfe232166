import type { PageLine } from '../page.js';

/** Longer cells are paragraphs; of two columns the second may be what a speaker says. */
const LONGEST_CELL = 160;
const LONGEST_OF_TWO = 80;
/** No table is so wide. */
const MOST_CELLS = 1000;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;
/** `1.`, `(a)`, `§ 3`, `•`: numbers of paragraphs and marks of lists. */
const MARK = /^(?:[([]?(?:\d{1,3}|[a-zA-Z]|[ivxlc]{1,6})[.)\]]|§ ?\d{1,4}|[^\p{L}\p{N}]{1,2})$/u;

/** A row of cells that tabs part in bare text; `null` where the line is none. */
function tabCells({ line, caption }: PageLine): string[] | null {
  if (caption || line.element !== null || line.role !== 'plain' || line.first !== line.last || !line.text.includes('\t')) return null;
  const cells = line.text.split('\t', MOST_CELLS + 1).map((cell) => cell.trim());
  if (cells.length > MOST_CELLS) return null;
  for (const sign of line.lead ?? '') if (sign === '\t') cells.unshift('');
  const longest = cells.length === 2 ? LONGEST_OF_TWO : LONGEST_CELL;
  if (cells.some((cell) => cell.length > longest) || MARK.test(cells[0] ?? '')) return null;
  return cells.length === 2 && ((cells[0] ?? '').endsWith(':') || SENTENCE_END.test(cells[1] ?? '')) ? null : cells;
}

/**
 * The rows that begin at line `from`: lines close together with as many tabs, or one less, for empty cells at an end are lost.
 * None where there is one alone.
 */
export function tabRows(lines: readonly PageLine[], from: number): string[][] {
  const rows: string[][] = [];
  let width = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    const cells = line === undefined ? null : tabCells(line);
    if (line === undefined || cells === null) break;
    if (at > from && (line.index !== (lines[at - 1]?.index ?? 0) + 1 || line.line.gap > 1)) break;
    if (rows.length > 0 && Math.abs(cells.length - width) > 1) break;
    rows.push(cells);
    width = Math.max(width, cells.length);
  }
  return rows.length > 2 || (rows.length === 2 && rows[0]?.length === rows[1]?.length) ? rows : [];
}

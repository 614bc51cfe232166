/** Tables of bare text that are drawn with bars and rules, or set in columns by spaces. */

import type { PageLine } from '../page.js';

const BARS = '|│┃║';
const BAR = /[|│┃║]/;
/** `+-----+----+`, `|---|:--:|`, `├────┼───┤`, `----- ---- ---`, `===== ====`. */
const RULE = /^[|│┃║+:\s=─━═┄┈┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╒╓╕╖╘╙╛╜╞╟╡╢╤╥╧╨╪╫╭╮╯╰-]{3,}$/;
const DRAWN = /[-=─━═]/;
/** Between two columns. */
const GUTTER = / {2,}/g;
const WIDE_GUTTER = 3;
const LONGEST_CELL = 60;
const LEAST_ROWS = 3;
/** Longer lines are no rows of typewritten text. */
const LONGEST = 240;
const SENTENCE_END = /[.!?…。]$/;

/** A table and the index behind it. */
export interface Grid {
  readonly rows: string[][];
  readonly end: number;
}

/** The table that begins at line `from`; `null` where none does. */
export function gridAt(lines: readonly PageLine[], from: number): Grid | null {
  const first = lines[from];
  // Rows of what is no table are not asked again one by one.
  if (first === undefined || !mayBeRow(first) || (follows(lines, from, -1) && mayBeRow(lines[from - 1]))) return null;
  return barredAt(lines, from) ?? spacedAt(lines, from);
}

function mayBeGrid({ line, caption }: PageLine): boolean {
  return line.element === null && line.first === line.last && !caption && line.text.length <= LONGEST;
}

/** A line that has gutters or begins with a bar or a corner. */
function mayBeRow(line: PageLine | undefined): boolean {
  if (line === undefined || !mayBeGrid(line)) return false;
  // What was cleaned of nothing has no two spaces in a row.
  return (line.line.text !== line.text && line.line.text.includes('  ')) || BARS.includes(line.text.charAt(0)) || isRule(line.text);
}

function isRule(text: string): boolean {
  return RULE.test(text) && DRAWN.test(text);
}

/** The lines close below one another from `from` on. */
function follows(lines: readonly PageLine[], at: number, from: number): boolean {
  const line = lines[at];
  const above = lines[at - 1];
  if (line === undefined || !mayBeGrid(line)) return false;
  return at === from || (above !== undefined && line.index === above.index + 1 && line.line.gap === 0);
}

/** Rows between outer bars. */
function barredAt(lines: readonly PageLine[], from: number): Grid | null {
  const rows: string[][] = [];
  let end = from;
  for (; follows(lines, end, from); end++) {
    const text = (lines[end]?.text ?? '').trim();
    if (isRule(text)) continue;
    if (text.length < 2 || !BARS.includes(text.charAt(0)) || !BARS.includes(text.charAt(text.length - 1))) break;
    rows.push(
      text
        .slice(1, -1)
        .split(BAR)
        .map((cell) => cell.trim()),
    );
  }
  const width = rows[0]?.length ?? 0;
  return rows.length > 1 && width > 1 && rows.every((cells) => cells.length === width) ? { rows, end } : null;
}

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Rows of cells with two spaces or more between, under one another. */
function spacedAt(lines: readonly PageLine[], from: number): Grid | null {
  const rows: Cell[][] = [];
  let end = from;
  for (; follows(lines, end, from); end++) {
    const line = lines[end];
    if (line === undefined || line.line.role !== 'plain') break;
    if (isRule(line.text)) continue;
    const cells = cellsOf(line);
    if (cells.length < 2 || cells.some(({ text }) => text.length > LONGEST_CELL)) break;
    rows.push(cells);
  }
  if (rows.length < LEAST_ROWS) return null;
  const widest = rows.reduce((most, cells) => (cells.length > most.length ? cells : most), [] as Cell[]);
  // Two spaces stand between sentences as well.
  const isWide = widest.length > 2 || rows.every(([one, two]) => (two?.start ?? 0) - (one?.end ?? 0) >= WIDE_GUTTER);
  if (!isWide || rows.filter((cells) => cells.some(({ text }) => SENTENCE_END.test(text))).length * 2 > rows.length) return null;
  const placed = rows.map((cells) => place(cells, widest));
  return placed.every((row) => row !== null) ? { rows: placed.filter((row) => row !== null), end } : null;
}

function cellsOf({ line }: PageLine): Cell[] {
  const cells: Cell[] = [];
  const { text, indent } = line;
  let start = 0;
  for (const gutter of text.matchAll(GUTTER)) {
    cells.push({ text: text.slice(start, gutter.index), start: start + indent, end: gutter.index + indent });
    start = gutter.index + gutter[0].length;
  }
  cells.push({ text: text.slice(start), start: start + indent, end: text.length + indent });
  return cells;
}

/** The cells of a row in the columns that they stand under; `null` where one stands under none, or two under one. */
function place(cells: readonly Cell[], columns: readonly Cell[]): string[] | null {
  const row = columns.map(() => '');
  for (const { text, start, end } of cells) {
    const at = columns.findIndex((column) => start === column.start || end === column.end || (start < column.end && end > column.start));
    if (at === -1 || row[at] !== '') return null;
    row[at] = text.trim();
  }
  return row;
}

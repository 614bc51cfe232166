import type { Line } from '../../types.js';
import type { Attributes } from './attributes.js';
import { Columns, MOST_COLUMNS } from './columns.js';
import { type OpenElement, toPageElement } from './open-element.js';
import type { NameWords } from './words.js';

/** A cell with more text is a column of the page's layout, or a table to be read cell by cell. */
const LONGEST_CELL = 400;
/** A cell with more lines is a column likewise. */
const MOST_LINES = 8;
const BAR = '|';

interface OpenRow {
  readonly element: OpenElement;
  readonly table: OpenElement | null;
  /** Where its first line will stand. */
  readonly from: number;
  /** Where the first line of each of its cells will stand. */
  readonly cells: number[];
  /** The column of each. */
  readonly columns: number[];
  /** Where the last one ends. */
  end: number;
  plain: boolean;
}

/**
 * Makes one line of each row of a table of data: a row of two cells or more, of which each is a line, a few lines beside a cell of one, or empty.
 * What else tables hold is the layout of a page, and stays as it was laid out.
 */
export class Rows {
  private readonly open: OpenRow[] = [];
  private readonly columns = new Columns();
  /** Table whose last row became a line, and that line's place. */
  private table: OpenElement | null = null;
  private last = -1;
  /** A row with text in one cell alone, as a header may be: it is a row of the table if the next one is. */
  private header: { readonly row: OpenRow; readonly cells: Cells; readonly table: OpenElement } | null = null;

  constructor(
    private readonly lines: Line[],
    private readonly words: NameWords,
  ) {}

  /** Told of a table and of each of its parts. */
  start(element: OpenElement, attributes: Attributes): void {
    const { name } = element.tag;
    const row = this.open[this.open.length - 1];
    if (name === 'tr') {
      this.open.push({ element, table: tableOf(element), from: this.lines.length, cells: [], columns: [], end: 0, plain: true });
    } else if (name === 'tbody' || name === 'thead' || name === 'tfoot') {
      if (element.parent !== null) this.columns.endSection(element.parent);
    } else if (row === undefined) return;
    else if (name === 'table') row.plain = false;
    else if (name !== 'td' && name !== 'th') return;
    else if (row.cells.length < MOST_COLUMNS) this.addCell(row, attributes);
    else row.plain = false;
  }

  private addCell(row: OpenRow, attributes: Attributes): void {
    const own = { column: row.end, end: row.end + 1 };
    const { column, end } = row.table === null ? own : this.columns.place(row.table, row.end, attributes);
    row.cells.push(this.lines.length);
    row.columns.push(column);
    row.end = end;
  }

  end(element: OpenElement): void {
    if (this.open[this.open.length - 1]?.element !== element) return;
    const row = this.open.pop();
    if (row === undefined) return;
    const { table } = row;
    if (table !== null) this.columns.endRow(table);
    if (!row.plain) return;
    const cells = row.cells.map((from, index) => this.cellOf(from, row.cells[index + 1] ?? this.lines.length));
    const filled = cells.filter((cell) => cell !== null && cell.lines > 0).length;
    const held = cells.reduce((sum, cell) => sum + (cell?.lines ?? 0), 0);
    if (held !== this.lines.length - row.from || (held > filled && !cells.some((cell) => cell?.lines === 1))) return;
    const follows = table !== null && table === this.table && this.last === row.from - 1;
    if (filled === 1 && !follows && cells.length > 1 && table !== null) this.header = { row, cells, table };
    if (filled < (follows ? 1 : 2)) return;
    const header = this.header !== null && this.header.table === table && this.header.row.from === row.from - 1 ? this.header : null;
    this.join(row, cells, follows || header !== null);
    if (header !== null) this.mark(header.row, header.cells);
    this.table = table;
    this.last = this.lines.length - 1;
  }

  /** The cell whose lines stand from the one place to the other; `null` where it is none of data. */
  private cellOf(from: number, to: number): Cell | null {
    const first = this.lines[from];
    if (to === from || first === undefined) return EMPTY;
    if (to - from === 1) return isCell(first) ? { text: first.text, lines: 1 } : null;
    const lines = this.lines.slice(from, to);
    if (lines.length > MOST_LINES || !lines.every(isCell)) return null;
    const text = lines.map((line) => line.text).join(' ');
    const linked = lines.reduce((sum, line) => sum + line.linked, 0);
    // Lines of links are a menu.
    return text.length > LONGEST_CELL || linked * 2 > text.length ? null : { text, lines: lines.length };
  }

  private mark({ from, element, columns }: OpenRow, cells: Cells): void {
    const line = this.lines[from];
    if (line !== undefined) {
      this.lines[from] = { ...line, ...rowOf(cells, columns), role: 'row', level: 0, element: toPageElement(element, this.words) };
    }
  }

  private join(row: OpenRow, cells: Cells, follows: boolean): void {
    const parts = this.lines.splice(row.from);
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (first === undefined || last === undefined) return;
    this.lines.push({
      ...first,
      end: last.end,
      gap: follows ? 0 : first.gap,
      ...rowOf(cells, row.columns),
      role: 'row',
      level: 0,
      links: parts.flatMap((part) => part.links),
      linked: parts.reduce((sum, part) => sum + part.linked, 0),
      element: toPageElement(row.element, this.words),
    });
  }
}

interface Cell {
  readonly text: string;
  /** How many lines it was laid out in. */
  readonly lines: number;
}

type Cells = readonly (Cell | null)[];

/** An empty cell keeps its place, and so does one that another reaches over, so that columns stay columns. */
function rowOf(cells: Cells, columns: readonly number[]): Pick<Line, 'text' | 'bars'> {
  const texts: string[] = [];
  cells.forEach((cell, index) => {
    while (texts.length < (columns[index] ?? 0)) texts.push('');
    texts.push(cell?.text ?? '');
  });
  const text = texts.join(' | ').trim();
  return texts.some((one) => one.includes(BAR)) ? { text, bars: texts.map((one) => one.split(BAR).length - 1) } : { text };
}

const EMPTY: Cell = { text: '', lines: 0 };

function isCell(cell: Line): boolean {
  return cell.text.length <= LONGEST_CELL && cell.role !== 'heading' && cell.role !== 'code';
}

function tableOf(row: OpenElement): OpenElement | null {
  let around = row.parent;
  for (let steps = 0; around !== null && steps < 3; steps++) {
    if (around.tag.name === 'table') return around;
    around = around.parent;
  }
  return null;
}

import type { Line } from '../../types.js';
import type { Attributes } from './attributes.js';
import { Columns, MOST_COLUMNS } from './columns.js';
import { type OpenElement, toPageElement } from './open-element.js';
import type { NameWords } from './words.js';

/** A cell with more text is a column of the page's layout, or a table to be read cell by cell. */
const LONGEST_CELL = 400;

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
 * Makes one line of each row of a table of data: a row of two cells or more, each of which is one line or empty.
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
    const cells = row.cells.map((from, index) => {
      const to = row.cells[index + 1] ?? this.lines.length;
      return to - from > 1 ? null : to === from ? EMPTY : (this.lines[from] ?? EMPTY);
    });
    const filled = cells.filter((cell) => cell !== null && cell !== EMPTY && isCell(cell)).length;
    if (filled !== this.lines.length - row.from) return;
    const follows = table !== null && table === this.table && this.last === row.from - 1;
    if (filled === 1 && !follows && cells.length > 1 && table !== null) this.header = { row, cells, table };
    if (filled < (follows ? 1 : 2)) return;
    const header = this.header !== null && this.header.table === table && this.header.row.from === row.from - 1 ? this.header : null;
    this.join(row, cells, follows || header !== null);
    if (header !== null) this.mark(header.row, header.cells);
    this.table = table;
    this.last = this.lines.length - 1;
  }

  private mark({ from, element, columns }: OpenRow, cells: Cells): void {
    const line = this.lines[from];
    if (line !== undefined) {
      this.lines[from] = { ...line, text: textOf(cells, columns), role: 'row', level: 0, element: toPageElement(element, this.words) };
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
      text: textOf(cells, row.columns),
      role: 'row',
      level: 0,
      links: parts.flatMap((part) => part.links),
      linked: parts.reduce((sum, part) => sum + part.linked, 0),
      element: toPageElement(row.element, this.words),
    });
  }
}

type Cells = readonly (Line | Empty | null)[];

/** An empty cell keeps its place, and so does one that another reaches over, so that columns stay columns. */
function textOf(cells: Cells, columns: readonly number[]): string {
  const texts: string[] = [];
  cells.forEach((cell, index) => {
    while (texts.length < (columns[index] ?? 0)) texts.push('');
    texts.push(cell?.text ?? '');
  });
  return texts.join(' | ').trim();
}

interface Empty {
  readonly text: '';
}

const EMPTY: Empty = { text: '' };

function isCell(cell: Line | Empty): boolean {
  return 'role' in cell && cell.text.length <= LONGEST_CELL && cell.role !== 'heading' && cell.role !== 'code';
}

function tableOf(row: OpenElement): OpenElement | null {
  let around = row.parent;
  for (let steps = 0; around !== null && steps < 3; steps++) {
    if (around.tag.name === 'table') return around;
    around = around.parent;
  }
  return null;
}

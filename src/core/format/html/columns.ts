import type { Attributes } from './attributes.js';
import type { OpenElement } from './open-element.js';

/** Further columns are not told apart. */
export const MOST_COLUMNS = 64;
/** Empty places that a page may ask for by spans before they are no longer looked at: a few bytes can ask for many. */
const MOST_EMPTY = 100_000;
/** HTML's limit. */
const LONGEST_SPAN = 65_534;
const INTEGER = /^\s*\+?(\d{1,5})/;

/** Tells in which column a cell stands: cells may reach over further columns, and down from the rows above. */
export class Columns {
  /** Rows that the lowest cell of each column still reaches over, by table. */
  private readonly reach = new WeakMap<OpenElement, number[]>();
  private empty = 0;

  /**
   * The column of the next cell of a row, from 0.
   * @param from where the cell before ends
   */
  place(table: OpenElement, from: number, attributes: Attributes): { readonly column: number; readonly end: number } {
    if (this.empty > MOST_EMPTY) return { column: from, end: from + 1 };
    const reach = this.reachOf(table);
    let column = from;
    while (column < MOST_COLUMNS && (reach[column] ?? 0) > 0) column++;
    const end = Math.min(MOST_COLUMNS, column + Math.max(1, spanOf(attributes.get('colspan'), 1)));
    // 0: down to the last row of the section.
    const rows = spanOf(attributes.get('rowspan'), 1) || LONGEST_SPAN;
    if (rows > 1) for (let at = column; at < end; at++) reach[at] = rows;
    this.empty += end - from - 1;
    return { column, end };
  }

  endRow(table: OpenElement): void {
    const reach = this.reach.get(table);
    reach?.forEach((rows, column) => {
      if (rows > 0) reach[column] = rows - 1;
    });
  }

  /** No cell reaches out of the head, the foot or one of the bodies of a table. */
  endSection(table: OpenElement): void {
    this.reach.delete(table);
  }

  private reachOf(table: OpenElement): number[] {
    let reach = this.reach.get(table);
    if (reach === undefined) {
      reach = [];
      this.reach.set(table, reach);
    }
    return reach;
  }
}

function spanOf(value: string | null, otherwise: number): number {
  const found = value === null ? null : INTEGER.exec(value);
  return found === null ? otherwise : Number(found[1]);
}

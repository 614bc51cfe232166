import type { Piece, Splitter } from './carry.js';
import { CellScanner, type CellSink, type Dialect } from './cells.js';
import { ColumnNames, JsonRow } from './json-row.js';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const NOTHING = new Uint8Array(0);

/**
 * Cuts a table with a header into rows, each written as a JSON object of strings. A row of fewer cells lacks the last fields; one of
 * more is broken, unless the cells beyond are empty: the text may have run into the wrong column. A quoted cell that is never closed takes
 * with it what is no row of its own: lines behind it that have a cell for each column are read.
 * @param limit Longest row in bytes.
 * @param above Rows above the header that are no part of the table.
 */
export function splitRows(limit: number, dialect: Dialect, above: number = 0): Splitter {
  const rows = new RowSink(limit, above);
  const scanner = new CellScanner(dialect, rows);
  /** The present row as it stands in chunks that are gone. */
  let parts: Uint8Array[] = [];
  let held = 0;
  return {
    push(chunk) {
      scanner.push(chunk);
      if (scanner.rowStart > 0) {
        parts = [];
        held = 0;
      }
      const rest = chunk.slice(scanner.rowStart);
      held += rest.length;
      if (held > limit) parts = [];
      else if (rest.length > 0) parts.push(rest);
      return rows.take();
    },
    end() {
      if (!scanner.end()) return rows.take();
      if (held > limit) return [...rows.take(), { bytes: NOTHING, line: scanner.rowLine, oversize: true, broken: null }];
      rows.breakRow(scanner.rowLine, 'its quoted cell is never closed');
      for (const [line, bytes] of linesBehind(parts)) rows.readLine(bytes, dialect, scanner.rowLine + line);
      return rows.take();
    },
  };
}

/** The lines of a broken row behind its first, with their distance from it. */
function* linesBehind(parts: readonly Uint8Array[]): Generator<readonly [number, Uint8Array]> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  let start = 0;
  let line = 0;
  for (let end = 0; end <= bytes.length; end++) {
    const byte = bytes[end];
    if (byte !== NEWLINE && byte !== RETURN && byte !== undefined) continue;
    if (line > 0) yield [line, bytes.subarray(start, end)];
    if (byte === RETURN && bytes[end + 1] === NEWLINE) end++;
    start = end + 1;
    line++;
  }
}

/** Makes pieces of rows; the first row names the columns. */
class RowSink implements CellSink {
  readonly #limit: number;
  readonly #header = new ColumnNames();
  #above: number;
  #row: JsonRow | null = null;
  #columns = 0;
  #pieces: Piece[] = [];
  #length = 0;

  constructor(limit: number, above: number) {
    this.#limit = limit;
    this.#above = above;
  }

  part(bytes: Uint8Array, from: number, to: number): void {
    this.#length += to - from;
    if (this.#length <= this.#limit) (this.#row ?? this.#header).part(bytes, from, to);
    else this.#row?.clear();
  }

  endCell(): void {
    if (this.#length <= this.#limit) (this.#row ?? this.#header).endCell();
  }

  endRow(line: number): void {
    const length = this.#length;
    const row = this.#row;
    this.#length = 0;
    if (length > this.#limit) {
      row?.clear();
      this.#pieces.push({ bytes: NOTHING, line, oversize: true, broken: null });
    } else if (row === null) this.#begin(length);
    else if (row.cells === 1 && length === 0) row.clear();
    else if (row.surplus) this.breakRow(line, `it has ${row.cells} cells for ${this.#columns} columns`);
    else this.#pieces.push({ bytes: row.take(), line, oversize: false, broken: null });
  }

  /** Leaves out the row that is not complete. */
  breakRow(line: number, broken: string): void {
    this.#length = 0;
    this.#row?.clear();
    this.#pieces.push({ bytes: NOTHING, line, oversize: false, broken });
  }

  /** Reads a line as a row if it has a cell for each column, of which one would be no proof. */
  readLine(bytes: Uint8Array, dialect: Dialect, line: number): void {
    const scanner = new CellScanner(dialect, {
      part: (from, start, end) => this.part(from, start, end),
      endCell: () => this.endCell(),
      endRow: () => {
        const whole = this.#row?.cells === this.#columns && this.#columns > 1;
        if (whole) this.endRow(line);
        else this.#drop();
      },
    });
    scanner.push(bytes);
    if (scanner.end()) this.#drop();
  }

  take(): Piece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  /** Takes a row as the header; not a blank one. */
  #begin(length: number): void {
    const keys = this.#header.take();
    if (this.#above > 0) {
      this.#above--;
    } else if (length > 0) {
      this.#columns = keys.length;
      this.#row = new JsonRow(keys);
    }
  }

  #drop(): void {
    this.#length = 0;
    this.#row?.clear();
  }
}

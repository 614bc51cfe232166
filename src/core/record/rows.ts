import { joined } from './bytes.js';
import type { Piece, Splitter } from './carry.js';
import { CellScanner, type CellSink, type Dialect, type Glue } from './cells.js';
import { EscapeReader } from './escapes.js';
import { ColumnNames, JsonRow } from './json-row.js';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const NOTHING = new Uint8Array(0);
const UNCLOSED = 'its quoted cell is never closed';

/**
 * Cuts a table with a header into rows, each written as a JSON object of strings. A row of fewer cells lacks the last fields; one of
 * more is broken, unless the cells beyond are empty: the text may have run into the wrong column. A quoted cell that is never closed takes
 * with it what is no row of its own: lines behind it that have a cell for each column are read. So it is with a quoted cell that the quote of
 * the next row has closed, or one that has text behind its closing quote, where what follows looks like the next row.
 * @param limit Longest row in bytes.
 * @param above Rows above the header that are no part of the table.
 */
export function splitRows(limit: number, dialect: Dialect, above: number = 0): Splitter {
  /** The present row as it stands in chunks that are gone. */
  let parts: Uint8Array[] = [];
  let held = 0;
  let present: Uint8Array = NOTHING;
  const rows = new RowSink(limit, above, dialect, (end) => {
    const last = present.subarray(scanner.rowStart, end);
    return scanner.rowStart === 0 ? joined([...parts, last]) : last;
  });
  const scanner: CellScanner = new CellScanner(dialect, dialect.escapes === true ? new EscapeReader(rows) : rows);
  return {
    push(chunk) {
      present = chunk;
      scanner.push(chunk);
      present = NOTHING;
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
      rows.breakRow(scanner.rowLine, UNCLOSED);
      for (const [line, bytes] of linesBehind(joined(parts))) rows.readBehind(bytes, scanner.rowLine + line);
      return rows.take();
    },
  };
}

/** The lines of a broken row behind its first: their distance from it, their bytes, and all bytes from there on. */
function* linesBehind(bytes: Uint8Array): Generator<readonly [number, Uint8Array, Uint8Array]> {
  let start = 0;
  let line = 0;
  for (let end = 0; end <= bytes.length; end++) {
    const byte = bytes[end];
    if (byte !== NEWLINE && byte !== RETURN && byte !== undefined) continue;
    if (line > 0) yield [line, bytes.subarray(start, end), bytes.subarray(start)];
    if (byte === RETURN && bytes[end + 1] === NEWLINE) end++;
    start = end + 1;
    line++;
  }
}

function firstLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.findIndex((byte) => byte === NEWLINE || byte === RETURN);
  return end === -1 ? bytes : bytes.subarray(0, end);
}

/** Cells of a line whose quotes are letters. Behind a comma of a sentence there is a space. */
function cellsOf(line: Uint8Array, delimiter: number): number {
  let cells = 1;
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) if (line[at + 1] !== SPACE) cells++;
  return cells;
}

/** Whether bytes are one sound row with a cell for each column, of which there are several. */
function isRow(bytes: Uint8Array, dialect: Dialect, columns: number): boolean {
  let rows = 0;
  let cells = 0;
  let sound = columns > 1;
  const scanner = new CellScanner(dialect, {
    part: () => undefined,
    endCell: () => cells++,
    endRow(_line, _end, glue) {
      rows++;
      sound &&= cells === columns && glue === null;
      cells = 0;
    },
  });
  scanner.push(bytes);
  return !scanner.end() && sound && rows === 1;
}

/** Makes pieces of rows; the first row names the columns. */
class RowSink implements CellSink {
  readonly #limit: number;
  readonly #header = new ColumnNames();
  readonly #dialect: Dialect;
  readonly #bytesTo: (end: number) => Uint8Array;
  #above: number;
  /** Rows so far, and those of them without a quoted cell. */
  #rows = 0;
  #bareRows = 0;
  #row: JsonRow | null = null;
  #columns = 0;
  #pieces: Piece[] = [];
  #length = 0;

  /** @param bytesTo The bytes of the row that ends at an offset of the present chunk. */
  constructor(limit: number, above: number, dialect: Dialect, bytesTo: (end: number) => Uint8Array) {
    this.#limit = limit;
    this.#above = above;
    this.#dialect = dialect;
    this.#bytesTo = bytesTo;
  }

  part(bytes: Uint8Array, from: number, to: number): void {
    this.#length += to - from;
    if (this.#length <= this.#limit) (this.#row ?? this.#header).part(bytes, from, to);
    else this.#row?.clear();
  }

  endCell(): void {
    if (this.#length <= this.#limit) (this.#row ?? this.#header).endCell();
  }

  endRow(line: number, end: number, glue: Glue | null, quoted: boolean): void {
    const length = this.#length;
    const row = this.#row;
    this.#length = 0;
    if (length > this.#limit) {
      row?.clear();
      this.#pieces.push({ bytes: NOTHING, line, oversize: true, broken: null });
    } else if (row === null) this.#begin(length);
    else if (row.cells === 1 && length === 0) row.clear();
    else if (glue?.atLine === true && glue.lines > 0 && this.#partAtLine(line, this.#bytesTo(end), glue.lines)) row.clear();
    else if (row.surplus) this.breakRow(line, `it has ${row.cells} cells for ${this.#columns} columns`);
    else if (glue !== null && glue.lines === 0 && row.cells < this.#columns) this.breakRow(line, UNCLOSED);
    else if (glue !== null && glue.lines > 0 && !glue.atLine) this.#partRow(line, this.#bytesTo(end), glue, row.take());
    else {
      this.#rows++;
      if (!quoted) this.#bareRows++;
      this.#putRow(line, row.take());
    }
  }

  /** Leaves out the row that is not complete. */
  breakRow(line: number, broken: string): void {
    this.#length = 0;
    this.#row?.clear();
    this.#pieces.push({ bytes: NOTHING, line, oversize: false, broken });
  }

  /**
   * Reads what stands behind a broken row: rows that have a cell for each column, of which one would be no proof, and a quoted one where
   * all rows had. A line of a text with commas in it is none.
   */
  readBehind(bytes: Uint8Array, line: number): void {
    const sink: CellSink = {
      part: (from, start, end) => this.part(from, start, end),
      endCell: () => this.endCell(),
      endRow: (own, _, glue, quoted) => {
        const whole = this.#row?.cells === this.#columns && this.#columns > 1 && glue === null;
        const alike = quoted || this.#rows === 0 || this.#bareRows > 0;
        if (whole && alike) this.endRow(line + own - 1, 0, null, quoted);
        else this.#drop();
      },
    };
    const scanner = new CellScanner(this.#dialect, this.#dialect.escapes === true ? new EscapeReader(sink) : sink);
    scanner.push(bytes);
    if (scanner.end()) this.#drop();
  }

  take(): Piece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  #putRow(line: number, bytes: Uint8Array): void {
    this.#pieces.push({ bytes, line, oversize: false, broken: null });
  }

  /** Parts a row from the next that its cell ran into; it stays as it is where what follows is no row after all. */
  #partRow(line: number, bytes: Uint8Array, { lines, closed }: Glue, merged: Uint8Array): void {
    const before = this.#pieces.length;
    this.#pieces.push({
      bytes: NOTHING,
      line,
      oversize: false,
      broken: closed ? 'text stands behind the closing quote of a cell' : UNCLOSED,
    });
    for (const [distance, , rest] of linesBehind(bytes)) if (distance === lines) this.readBehind(rest, line + distance);
    if (this.#pieces.length > before + 1) return;
    this.#pieces.pop();
    this.#putRow(line, merged);
  }

  /**
   * Parts a row from the next where the quote that closed its cell opens the first cell of a line. Sentences in quotes that nobody doubled begin
   * lines too: the line above must end with cells, and all from that quote on be rows, to the last byte.
   * @returns Whether it is so.
   */
  #partAtLine(line: number, bytes: Uint8Array, lines: number): boolean {
    let above = firstLine(bytes);
    let rest: Uint8Array | null = null;
    for (const [distance, own, from] of linesBehind(bytes)) {
      if (distance < lines) above = own;
      else rest = from;
      if (rest !== null) break;
    }
    const { delimiter } = this.#dialect;
    if (rest === null || cellsOf(above, delimiter) < this.#columns || !isRow(rest, this.#dialect, this.#columns)) return false;
    this.breakRow(line, UNCLOSED);
    // The broken row ends with the first line that has the rest of its cells.
    let ended = cellsOf(firstLine(bytes), delimiter) >= this.#columns;
    for (const [distance, own] of linesBehind(bytes)) {
      if (distance === lines) break;
      if (ended) this.readBehind(own, line + distance);
      ended ||= cellsOf(own, delimiter) >= this.#columns;
    }
    this.readBehind(rest, line + lines);
    return true;
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

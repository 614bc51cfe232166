import { CellScanner, type Dialect } from './cells.js';
import type { Head } from './define.js';
import { writesEscapes } from './escapes.js';
import { ColumnNames, JsonRow } from './json-row.js';
import { isJsonObject, type JsonObject } from './parts.js';

/** A table as its beginning shows it. */
export interface Table {
  readonly dialect: Dialect;
  /** Its first row, as a record whose values are the names of their fields. */
  readonly header: JsonObject;
  /** 1 where a line such as `sep=;` stands above the header. */
  readonly above: number;
  /** Share of the rows seen that have a cell for each column. */
  readonly fit: number;
  /** Quotes taken for letters where a quote is more than a letter. */
  readonly strays: number;
}

/** So much of a table tells how it is written. */
const LOOK = 16_384;
const QUOTE = 0x22;
const TAB = 0x09;
const DELIMITERS: readonly number[] = [0x2c, TAB, 0x3b, 0x7c];
const QUOTES = ['doubled', 'backslash', 'none'] as const;
/** Excel's way to say which delimiter a file has. */
const SEPARATOR_LINE = /^sep=([,;|\t])\r?\n/i;

/**
 * Tells how a table is written: of all dialects, the one in which the header names a text, then the one in which most rows have a cell for
 * each column, then the one with most columns, then the one with fewest stray quotes, then the first. `null` for an empty file.
 */
export function readDialect(head: Head): Table | null {
  const above = SEPARATOR_LINE.exec(head.text);
  const text = (above === null ? head.text : head.text.slice(above[0].length)).trimStart();
  const look = asciiBytes(text.slice(0, LOOK));
  const whole = head.whole && text.length <= LOOK;
  const delimiters = above?.[1] === undefined ? DELIMITERS : [above[1].charCodeAt(0)];
  const header = text.slice(0, LOOK);
  let best: Table | null = null;
  for (const delimiter of delimiters) {
    for (const quotes of QUOTES) {
      if (quotes === 'backslash' && !header.includes('\\"')) continue;
      const table = lookWith({ delimiter, quotes }, look, whole, above === null ? 0 : 1);
      if (table !== null && (best === null || isBetter(table, best, head))) best = table;
    }
  }
  if (best === null || !isTabbed(best) || !writesEscapes(header, whole)) return best;
  return { ...best, dialect: { ...best.dialect, escapes: true } };
}

/** The first criterion in which they differ decides. */
function isBetter(table: Table, other: Table, head: Head): boolean {
  const [own, others] = [table, other].map(({ header, fit, strays }) => {
    const columns = Object.keys(header).length;
    return [head.hasText(header) ? 1 : 0, columns > 1 ? fit : 0, columns, -strays];
  });
  const at = own?.findIndex((value, index) => value !== others?.[index]) ?? -1;
  return at !== -1 && (own?.[at] ?? 0) > (others?.[at] ?? 0);
}

export function isTabbed(table: Table): boolean {
  return table.dialect.delimiter === TAB;
}

function lookWith(dialect: Dialect, bytes: Uint8Array, whole: boolean, above: number): Table | null {
  const names = new ColumnNames();
  const literal = dialect.quotes === 'none';
  let header: JsonObject | null = null;
  let columns = 0;
  let rows = 0;
  let fitting = 0;
  const row = new RowShape();
  const scanner = new CellScanner(dialect, {
    part: (part, from, to) => {
      row.part(part, from, to);
      if (header === null) names.part(part, from, to);
    },
    endCell: () => {
      row.endCell();
      if (header === null) names.endCell();
    },
    endRow: () => {
      if (header === null) {
        const keys = names.take();
        columns = keys.length;
        header = headerRecord(new JsonRow(keys), columns);
      } else if (!row.blank) {
        rows++;
        // A cell between quotes was quoted, and they are no letters.
        if (row.cells === columns && !(literal && row.quoted)) fitting++;
      }
      row.clear();
    },
  });
  scanner.push(bytes);
  const open = scanner.end();
  if (header === null) return null;
  // The cut of the head goes through a row.
  if (!whole && !open && rows > 0) rows--;
  if (open && whole) {
    rows++;
    fitting += 1 - shareOfRows(bytes.subarray(scanner.rowStart), dialect.delimiter, columns);
  }
  const strays = literal ? bytes.filter((byte) => byte === QUOTE).length : scanner.strays;
  return { dialect, header, above, fit: rows === 0 ? 1 : Math.min(1, fitting / rows), strays };
}

/** What of a row tells whether its table is read as it was written. */
class RowShape {
  cells = 0;
  /** It holds nothing. */
  blank = true;
  /** One of its cells begins and ends with a quote. */
  quoted = false;
  #first = 0;
  #last = 0;
  #length = 0;

  part(bytes: Uint8Array, from: number, to: number): void {
    if (this.#length === 0) this.#first = bytes[from] ?? 0;
    this.#last = bytes[to - 1] ?? 0;
    this.#length += to - from;
    this.blank = false;
  }

  endCell(): void {
    this.cells++;
    if (this.cells > 1) this.blank = false;
    if (this.#length > 1 && this.#first === QUOTE && this.#last === QUOTE) this.quoted = true;
    this.#length = 0;
  }

  clear(): void {
    this.cells = 0;
    this.blank = true;
    this.quoted = false;
    this.#length = 0;
  }
}

/**
 * Of the lines of a row whose quote is never closed, the share that would be rows themselves: all of them where the quote is a letter,
 * few where it opens a text of several lines.
 */
function shareOfRows(bytes: Uint8Array, delimiter: number, columns: number): number {
  let lines = 0;
  let rows = 0;
  const line = new RowShape();
  const scanner = new CellScanner(
    { delimiter, quotes: 'none' },
    {
      part: (part, from, to) => line.part(part, from, to),
      endCell: () => line.endCell(),
      endRow: () => {
        if (!line.blank) lines++;
        if (!line.blank && line.cells === columns) rows++;
        line.clear();
      },
    },
  );
  scanner.push(bytes);
  scanner.end();
  return lines === 0 ? 0 : rows / lines;
}

/** A record with a word under every column, to ask whether one of them is a text's. */
function headerRecord(row: JsonRow, columns: number): JsonObject {
  for (let column = 0; column < columns; column++) {
    row.part(WORD, 0, WORD.length);
    row.endCell();
  }
  const text = Array.from(row.take(), (byte) => String.fromCharCode(byte)).join('');
  try {
    const record: unknown = JSON.parse(text);
    return isJsonObject(record) ? record : {};
  } catch {
    return {};
  }
}

const WORD = new Uint8Array([0x78]);

/** What tells the dialect is ASCII; every other letter is any letter. */
function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at] = code < 0x80 ? code : 0x78;
  }
  return bytes;
}

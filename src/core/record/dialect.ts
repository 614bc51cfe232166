import { CellScanner, type Dialect } from './cells.js';
import type { Head } from './define.js';
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
}

/** So much of a table tells how it is written. */
const LOOK = 16_384;
const TAB = 0x09;
const DELIMITERS: readonly number[] = [0x2c, TAB, 0x3b, 0x7c];
const QUOTES = ['doubled', 'backslash', 'none'] as const;
/** Excel's way to say which delimiter a file has. */
const SEPARATOR_LINE = /^sep=([,;|\t])\r?\n/i;

/**
 * Tells how a table is written: of all dialects, the one in which the header names a text, then the one in which most rows have a cell for
 * each column, then the one with most columns, then the first. `null` for an empty file.
 */
export function readDialect(head: Head): Table | null {
  const above = SEPARATOR_LINE.exec(head.text);
  const text = (above === null ? head.text : head.text.slice(above[0].length)).trimStart();
  const look = asciiBytes(text.slice(0, LOOK));
  const whole = head.whole && text.length <= LOOK;
  const delimiters = above?.[1] === undefined ? DELIMITERS : [above[1].charCodeAt(0)];
  const header = text.slice(0, LOOK);
  let best: Table | null = null;
  let bestRank = -1;
  for (const delimiter of delimiters) {
    for (const quotes of QUOTES) {
      if (quotes === 'backslash' && !header.includes('\\"')) continue;
      const table = lookWith({ delimiter, quotes }, look, whole, above === null ? 0 : 1);
      if (table === null) continue;
      // Each criterion outweighs all that follow it.
      const columns = Object.keys(table.header).length;
      const rank = (head.hasText(table.header) ? 4 : 0) + (columns > 1 ? 2 * table.fit : 0) + Math.min(columns, 1000) / 1001;
      if (rank > bestRank) {
        best = table;
        bestRank = rank;
      }
    }
  }
  return best;
}

export function isTabbed(table: Table): boolean {
  return table.dialect.delimiter === TAB;
}

function lookWith(dialect: Dialect, bytes: Uint8Array, whole: boolean, above: number): Table | null {
  const names = new ColumnNames();
  let row: JsonRow | null = null;
  let header: JsonObject | null = null;
  let cells = 0;
  let columns = 0;
  let rows = 0;
  let fitting = 0;
  const scanner = new CellScanner(dialect, {
    part: (part, from, to) => {
      if (header === null) names.part(part, from, to);
    },
    endCell: () => {
      cells++;
      if (header === null) names.endCell();
    },
    endRow: () => {
      if (header === null) {
        const keys = names.take();
        columns = keys.length;
        row = new JsonRow(keys);
        header = headerRecord(row, columns);
      } else if (cells > 1 || columns === 1) {
        rows++;
        if (cells === columns) fitting++;
      }
      cells = 0;
    },
  });
  scanner.push(bytes);
  const open = scanner.end();
  if (header === null) return null;
  // The cut of the head goes through a row.
  if (!whole && !open && rows > 0) rows--;
  if (open && whole) rows++;
  return { dialect, header, above, fit: rows === 0 ? 1 : Math.min(1, fitting / rows) };
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

import { GrowingBytes } from './bytes.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const SPACE = 0x20;
const HEX = '0123456789abcdef';

/** The names of a table's columns, each as JSON with its colon: `"text":`. */
export type ColumnKeys = readonly Uint8Array[];

/** Writes a row's cells as a JSON object, in UTF-8, without decoding them. Every cell is a string. */
export class JsonRow {
  readonly #keys: ColumnKeys;
  readonly #out = new GrowingBytes();
  #cells = 0;
  #inCell = false;
  #surplus = 0;

  constructor(keys: ColumnKeys) {
    this.#keys = keys;
  }

  /** Cells so far. */
  get cells(): number {
    return this.#cells;
  }

  /** Whether a cell without a column holds something. */
  get surplus(): boolean {
    return this.#surplus > 0;
  }

  part(bytes: Uint8Array, from: number, to: number): void {
    if (this.#cells >= this.#keys.length) this.#surplus += to - from;
    else {
      this.#open();
      appendEscaped(this.#out, bytes, from, to);
    }
  }

  endCell(): void {
    if (this.#cells < this.#keys.length) {
      this.#open();
      this.#out.put(QUOTE);
    }
    this.#inCell = false;
    this.#cells++;
  }

  /** The row as an object; begins a new one. */
  take(): Uint8Array {
    this.#out.put(0x7d);
    const bytes = this.#out.take();
    this.clear();
    return bytes;
  }

  clear(): void {
    this.#out.clear();
    this.#cells = 0;
    this.#surplus = 0;
    this.#inCell = false;
  }

  #open(): void {
    if (this.#inCell) return;
    this.#inCell = true;
    this.#out.put(this.#cells === 0 ? 0x7b : COMMA);
    const key = this.#keys[this.#cells];
    if (key !== undefined) this.#out.append(key);
    this.#out.put(QUOTE);
  }
}

/**
 * Bytes of a column's name. Every cell repeats it: rows of a byte each below a name of megabytes would not fit in memory. Whole questions of
 * surveys are shorter.
 */
const LONGEST_NAME = 1000;

/**
 * Gathers the first row's cells as column names: trimmed, numbered where they are empty or too long (`column_3`) or stand there before
 * (`text_2`).
 */
export class ColumnNames {
  readonly #cell = new GrowingBytes();
  #names: string[] = [];
  readonly #taken = new Set<string>();
  /** The number that the next column of a name is tried with: a table may have a hundred thousand of one. */
  readonly #next = new Map<string, number>();

  part(bytes: Uint8Array, from: number, to: number): void {
    appendEscaped(this.#cell, bytes, from, to);
  }

  endCell(): void {
    const bytes = this.#cell.take();
    let from = 0;
    let to = bytes.length;
    while (from < to && bytes[from] === SPACE) from++;
    while (to > from && bytes[to - 1] === SPACE) to--;
    // A letter a byte: the name is only compared and written back.
    const own =
      from === to || to - from > LONGEST_NAME ? `column_${this.#names.length + 1}` : String.fromCharCode(...bytes.subarray(from, to));
    const name = this.#freeName(own);
    this.#taken.add(name);
    this.#names.push(name);
  }

  #freeName(own: string): string {
    if (!this.#taken.has(own)) return own;
    let number = this.#next.get(own) ?? 2;
    while (this.#taken.has(`${own}_${number}`)) number++;
    this.#next.set(own, number + 1);
    return `${own}_${number}`;
  }

  /** The names; begins anew. */
  take(): ColumnKeys {
    const names = this.#names;
    this.#names = [];
    this.#taken.clear();
    this.#next.clear();
    return names.map((name) => Uint8Array.from([QUOTE, ...Array.from(name, (letter) => letter.charCodeAt(0)), QUOTE, COLON]));
  }
}

/** Writes what stands inside a JSON string. */
export function appendEscaped(out: GrowingBytes, bytes: Uint8Array, from: number, to: number): void {
  let start = from;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= SPACE && byte !== QUOTE && byte !== BACKSLASH) continue;
    out.append(bytes, start, at);
    start = at + 1;
    out.put(BACKSLASH);
    if (byte >= SPACE) out.put(byte);
    else if (byte === 0x0a) out.put(0x6e);
    else if (byte === 0x0d) out.put(0x72);
    else if (byte === 0x09) out.put(0x74);
    else for (const letter of `u00${HEX[byte >> 4]}${HEX[byte & 15]}`) out.put(letter.charCodeAt(0));
  }
  out.append(bytes, start, to);
}

/** The bytes of one record as they stand in its file. */
export interface Piece {
  /** A view into the chunk where the record lies in one chunk, else a copy. Empty when `oversize`. */
  readonly bytes: Uint8Array;
  /** Physical line of the file on which it begins, counted from 1. */
  readonly line: number;
  /** It was longer than the limit; its bytes were let go. */
  readonly oversize: boolean;
  /** What is wrong with it, where that kept it from being a record: `"its quoted cell is never closed"`. Its bytes are empty then. */
  readonly broken: string | null;
}

/** Cuts a stream of bytes into records. The pieces are the same for every way of chunking the stream. */
export interface Splitter {
  push(chunk: Uint8Array): Piece[];
  /** What is left when the stream ends. */
  end(): Piece[];
}

/** Gathers a record that spans chunks, up to a limit, so that an endless line costs no endless memory. */
export class Carry {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Bytes seen of the record so far, kept or not. */
  get length(): number {
    return this.#length;
  }

  /** Keeps a part for later. It is copied: the chunk may be reused or held by nobody else. */
  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length <= this.#limit) this.#parts.push(part.slice());
    else this.#parts = [];
  }

  /** The record that ends with `last`. */
  take(last: Uint8Array, line: number): Piece {
    const length = this.#length + last.length;
    const parts = this.#parts;
    this.#parts = [];
    this.#length = 0;
    if (length > this.#limit) return { bytes: new Uint8Array(0), line, oversize: true, broken: null };
    if (parts.length === 0) return { bytes: last, line, oversize: false, broken: null };
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    bytes.set(last, at);
    return { bytes, line, oversize: false, broken: null };
  }
}

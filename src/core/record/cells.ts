const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

/** How a table's cells are written. */
export interface Dialect {
  /** One ASCII byte. */
  readonly delimiter: number;
  /** What a quote inside a quoted cell is written as: `""`, `\"`; `none` where quotes are letters like any other. */
  readonly quotes: 'doubled' | 'backslash' | 'none';
  /** Cells have `\n` for a line end and `\t` for a tab; not so where left out. */
  readonly escapes?: boolean;
}

/** Where a cell that was not closed as it should be has run into what looks like the next row. */
export interface Glue {
  /** Lines of the row before that one; 0 where it is on the first. */
  readonly lines: number;
  /** The cell had a closing quote, with text behind it; else it had none. */
  readonly closed: boolean;
  /** The quote that opens the next row's cell is the first sign of its line. */
  readonly atLine: boolean;
}

/** Takes a table's cells apart. What a cell holds comes in pieces, quotes taken off. */
export interface CellSink {
  /** `bytes` may be overwritten afterwards. */
  part(bytes: Uint8Array, from: number, to: number): void;
  endCell(): void;
  /**
   * @param line Physical line on which the row begins, counted from 1.
   * @param end Offset in the present chunk behind the row.
   * @param glue `null` for a sound row.
   * @param quoted Whether one of its cells is quoted.
   */
  endRow(line: number, end: number, glue: Glue | null, quoted: boolean): void;
}

type State = 'start' | 'bare' | 'quoted' | 'escape' | 'after' | 'behind';

const QUOTE_BYTES = new Uint8Array([QUOTE]);
const SPACE_BYTES = new Uint8Array([SPACE]);

/**
 * Reads a table byte by byte, as RFC 4180 has it and as tables are found: a quote inside a bare cell is a letter; so is one inside a
 * quoted cell that no delimiter follows; spaces around a quoted cell are left out. `\n`, `\r\n` and `\r` each end a line.
 * The cells are the same for every way of chunking the bytes.
 */
export class CellScanner {
  readonly #delimiter: number;
  readonly #quotes: Dialect['quotes'];
  readonly #sink: CellSink;
  #state: State = 'start';
  /** Spaces that are part of the cell only if no quote or delimiter follows. */
  #spaces = 0;
  #line = 1;
  #rowLine = 1;
  #wasReturn = false;
  /** Quotes inside quoted cells, behind which the cell goes on. */
  #strays = 0;
  /** Of them those in the present cell are odd in number: read strictly, the cell is closed. */
  #closed = false;
  /** Line of the last of them. */
  #strayLine = 0;
  /** The last byte of a quoted cell in an earlier chunk. */
  #before = 0;
  /** A quote that may open another cell: it stands behind a delimiter. */
  #opening = false;
  /** The same at the beginning of a line. */
  #openingLine = false;
  /** Lines of the row before the first quote behind a delimiter that came while the cell was open; `null` for none. */
  #openedAgain: number | null = null;
  /** Lines before the one whose first quote came while the cell was open, if it is open since; `null` for none. */
  #openedLine: number | null = null;
  #glue: Glue | null = null;
  #quotedCell = false;
  /** The row has had a byte. */
  #open = false;
  /** Where the present row begins in the present chunk; 0 if in an earlier one. */
  #rowStart = 0;

  constructor(dialect: Dialect, sink: CellSink) {
    this.#delimiter = dialect.delimiter;
    this.#quotes = dialect.quotes;
    this.#sink = sink;
  }

  /** Where the bytes of the row that is not yet complete begin in the chunk pushed last. */
  get rowStart(): number {
    return this.#rowStart;
  }

  get strays(): number {
    return this.#strays;
  }

  /** Line on which the present row begins. */
  get rowLine(): number {
    return this.#rowLine;
  }

  push(chunk: Uint8Array): void {
    this.#rowStart = 0;
    let at = 0;
    while (at < chunk.length) {
      const byte = chunk[at] ?? 0;
      if (this.#wasReturn) {
        this.#wasReturn = false;
        if (byte === NEWLINE) {
          // The second half of a line end that was counted with its first.
          if (this.#state === 'quoted') this.#sink.part(chunk, at, at + 1);
          else this.#rowStart = at + 1;
          at++;
          continue;
        }
      }
      this.#open = true;
      if (this.#state === 'quoted') at = this.#quoted(chunk, at);
      else at = this.#state === 'bare' ? this.#bare(chunk, at) : this.#single(chunk, at, byte);
    }
  }

  /** @returns Whether the table ends inside a quoted cell; its row is not given to the sink then. */
  end(): boolean {
    if (this.#state === 'quoted' || this.#state === 'escape') return true;
    if (this.#open) this.#endRow(0);
    return false;
  }

  /** Hands on what a bare cell holds, and deals with the byte that ends it. */
  #bare(chunk: Uint8Array, from: number): number {
    let at = from;
    for (; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte === this.#delimiter || byte === NEWLINE || byte === RETURN) break;
    }
    if (at > from) this.#sink.part(chunk, from, at);
    const byte = chunk[at];
    return byte === undefined ? at : this.#endCell(byte, at);
  }

  /** Hands on what a quoted cell holds, up to the next quote or escape. */
  #quoted(chunk: Uint8Array, from: number): number {
    const stop = this.#quotes === 'backslash' ? BACKSLASH : QUOTE;
    let at = from;
    let before = 0;
    for (; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (byte === QUOTE || byte === stop) break;
      if (byte === RETURN || (byte === NEWLINE && before !== RETURN)) this.#line++;
      before = byte;
    }
    if (at > from) this.#sink.part(chunk, from, at);
    const previous = at > from ? chunk[at - 1] : this.#before;
    this.#before = 0;
    if (at === chunk.length) {
      this.#wasReturn = before === RETURN;
      this.#before = previous ?? 0;
      return at;
    }
    this.#state = chunk[at] === QUOTE ? 'after' : 'escape';
    this.#opening = previous === this.#delimiter;
    this.#openingLine = previous === NEWLINE || previous === RETURN;
    return at + 1;
  }

  /** A byte where its neighbours decide. */
  #single(chunk: Uint8Array, at: number, byte: number): number {
    const ends = byte === this.#delimiter || byte === NEWLINE || byte === RETURN;
    switch (this.#state) {
      case 'escape':
        // Before anything but a quote or itself the backslash is a letter.
        if (byte !== QUOTE && byte !== BACKSLASH) this.#sink.part(BACKSLASH_BYTES, 0, 1);
        this.#state = 'quoted';
        if (byte === NEWLINE || byte === RETURN) return at;
        this.#sink.part(chunk, at, at + 1);
        return at + 1;
      case 'start':
        if (byte === SPACE && !ends) {
          this.#spaces++;
          return at + 1;
        }
        if (byte === QUOTE && this.#quotes !== 'none') {
          this.#spaces = 0;
          this.#closed = false;
          this.#openedAgain = null;
          this.#openedLine = null;
          this.#quotedCell = true;
          this.#state = 'quoted';
          return at + 1;
        }
        this.#putSpaces();
        this.#state = 'bare';
        return at;
      default:
        return this.#afterQuote(byte, at, ends);
    }
  }

  /** Behind a quote in a quoted cell, and spaces perhaps. */
  #afterQuote(byte: number, at: number, ends: boolean): number {
    if (ends) {
      // With an odd number of quotes inside, read strictly, the cell was open where another began.
      if (this.#closed && this.#openedAgain !== null) this.#glue ??= { lines: this.#openedAgain, closed: false, atLine: false };
      else if (this.#closed && this.#openedLine !== null) this.#glue ??= { lines: this.#openedLine, closed: false, atLine: true };
      this.#spaces = 0;
      return this.#endCell(byte, at);
    }
    if (byte === SPACE) {
      this.#state = 'behind';
      this.#spaces++;
      return at + 1;
    }
    if (byte !== QUOTE || this.#state === 'behind') this.#stray();
    this.#sink.part(QUOTE_BYTES, 0, 1);
    this.#putSpaces();
    // A quote behind spaces may end the cell as the first one might have.
    this.#state = byte === QUOTE && this.#state === 'behind' ? 'after' : 'quoted';
    return byte === QUOTE ? at + 1 : at;
  }

  #stray(): void {
    if (this.#opening && !this.#closed) this.#openedAgain ??= this.#line - this.#rowLine;
    else if (this.#opening && this.#line > this.#strayLine)
      this.#glue ??= { lines: this.#line - this.#rowLine, closed: true, atLine: false };
    this.#openedLine = this.#openingLine && !this.#closed ? this.#line - this.#rowLine : null;
    this.#strays++;
    this.#closed = !this.#closed;
    this.#strayLine = this.#line;
  }

  #putSpaces(): void {
    for (; this.#spaces > 0; this.#spaces--) this.#sink.part(SPACE_BYTES, 0, 1);
  }

  #endCell(byte: number, at: number): number {
    if (byte === this.#delimiter) {
      this.#sink.endCell();
      this.#state = 'start';
      return at + 1;
    }
    this.#wasReturn = byte === RETURN;
    this.#endRow(at + 1);
    this.#line++;
    this.#rowLine = this.#line;
    return at + 1;
  }

  #endRow(next: number): void {
    this.#sink.endCell();
    this.#sink.endRow(this.#rowLine, next, this.#glue, this.#quotedCell);
    this.#state = 'start';
    this.#glue = null;
    this.#quotedCell = false;
    this.#spaces = 0;
    this.#open = false;
    this.#rowStart = next;
  }
}

const BACKSLASH_BYTES = new Uint8Array([BACKSLASH]);

import { joined, latin1 } from './bytes.js';
import { Carry, type Piece, type Splitter } from './carry.js';

const NEWLINE = 0x0a;
const NOTHING = new Uint8Array(0);
/** Bytes of a line that may part documents. */
const LONGEST_MARK = 256;

/** Lines that part documents, by patterns of ASCII; a line is trimmed before it is compared. */
export interface DocumentMarks {
  /** The first line of a document. */
  readonly opens?: RegExp;
  /** The last line of one. */
  readonly closes?: RegExp;
}

/**
 * Cuts UTF-8 bytes before lines that open a document, and behind those that close one. The pieces are the same for every way of chunking the bytes.
 * @param atEnd what becomes of the bytes behind the last mark; `null` where they are nothing
 */
export function splitAtLines(
  limit: number,
  marks: DocumentMarks,
  wanted: (document: Uint8Array) => boolean,
  atEnd: (piece: Piece) => Piece | null,
): Splitter {
  return new LineSplitter(new Carry(limit), marks, wanted, atEnd);
}

class LineSplitter implements Splitter {
  #line = 1;
  #begunOn = 1;
  /** The beginning of a line whose end has not come. */
  #held: Uint8Array = NOTHING;
  /** The line is too long for a mark. */
  #long = false;
  #pieces: Piece[] = [];

  constructor(
    private readonly carry: Carry,
    private readonly marks: DocumentMarks,
    private readonly wanted: (document: Uint8Array) => boolean,
    private readonly atEnd: (piece: Piece) => Piece | null,
  ) {}

  push(next: Uint8Array): Piece[] {
    this.#pieces = [];
    const chunk = this.#held.length === 0 ? next : joined([this.#held, next]);
    let start = 0;
    let line = 0;
    for (let at = chunk.indexOf(NEWLINE, this.#held.length); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) {
      const own = this.#long ? '' : markIn(chunk.subarray(line, at));
      this.#long = false;
      if (own !== '' && this.marks.opens?.test(own) === true) {
        this.#put(this.carry.take(chunk.subarray(start, line), this.#begunOn));
        start = line;
        this.#begunOn = this.#line;
      }
      this.#line++;
      if (own !== '' && this.marks.closes?.test(own) === true) {
        this.#put(this.carry.take(chunk.subarray(start, at + 1), this.#begunOn));
        start = at + 1;
        this.#begunOn = this.#line;
      }
      line = at + 1;
    }
    this.#long ||= chunk.length - line > LONGEST_MARK;
    this.#held = this.#long ? NOTHING : chunk.slice(line);
    this.carry.add(chunk.subarray(start, this.#long ? chunk.length : line));
    return this.#pieces;
  }

  end(): Piece[] {
    this.#pieces = [];
    const own = markIn(this.#held);
    const piece = this.carry.take(this.#held, this.#begunOn);
    this.#held = NOTHING;
    if (own !== '' && this.marks.closes?.test(own) === true) this.#put(piece);
    else {
      const last = this.atEnd(piece);
      if (last !== null) this.#pieces.push(last);
    }
    return this.#pieces;
  }

  #put(piece: Piece): void {
    if (piece.oversize || this.wanted(piece.bytes)) this.#pieces.push(piece);
  }
}

function markIn(line: Uint8Array): string {
  return line.length > LONGEST_MARK ? '' : latin1(line).trim();
}

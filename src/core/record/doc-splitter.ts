import { Carry, type Piece, type Splitter } from './carry.js';

const NEWLINE = 0x0a;
const NOTHING = new Uint8Array(0);

/**
 * Cuts UTF-8 bytes before each line that begins so; what stands above the first such line is left out. The pieces are the same for every way of
 * chunking the bytes.
 */
export function splitDocs(limit: number, opening: string): Splitter {
  return new DocSplitter(
    new Carry(limit),
    Uint8Array.from(opening, (letter) => letter.charCodeAt(0)),
  );
}

class DocSplitter implements Splitter {
  #line = 1;
  #begunOn = 1;
  /** Inside a document. */
  #open = false;
  /** The next byte begins a line. */
  #fresh = true;
  /** The beginning of a line that may come to open a document. */
  #held: Uint8Array = NOTHING;

  constructor(
    private readonly carry: Carry,
    private readonly opening: Uint8Array,
  ) {}

  push(next: Uint8Array): Piece[] {
    const pieces: Piece[] = [];
    const chunk = this.#behindHeld(next);
    let start = 0;
    let fresh = this.#fresh;
    for (let at = 0; at < chunk.length; at++) {
      if (fresh) {
        const matched = this.#matched(chunk, at);
        if (matched === this.opening.length) {
          if (this.#open) pieces.push(this.carry.take(chunk.subarray(start, at), this.#begunOn));
          this.#open = true;
          this.#begunOn = this.#line;
          start = at;
        } else if (at + matched === chunk.length) {
          this.#keep(chunk.subarray(start, at));
          this.#held = chunk.slice(at);
          this.#fresh = true;
          return pieces;
        }
      }
      fresh = chunk[at] === NEWLINE;
      if (fresh) this.#line++;
    }
    this.#keep(chunk.subarray(start));
    this.#fresh = fresh;
    return pieces;
  }

  end(): Piece[] {
    if (!this.#open) return [];
    this.#open = false;
    return [this.carry.take(this.#held, this.#begunOn)];
  }

  #behindHeld(next: Uint8Array): Uint8Array {
    const held = this.#held;
    if (held.length === 0) return next;
    const chunk = new Uint8Array(held.length + next.length);
    chunk.set(held);
    chunk.set(next, held.length);
    this.#held = NOTHING;
    return chunk;
  }

  /** How many bytes from here on are those that open a document. */
  #matched(chunk: Uint8Array, from: number): number {
    let count = 0;
    while (count < this.opening.length && chunk[from + count] === this.opening[count]) count++;
    return count;
  }

  #keep(part: Uint8Array): void {
    if (this.#open && part.length > 0) this.carry.add(part);
  }
}

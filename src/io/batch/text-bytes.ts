/** Most texts of a batch together are no longer. */
const ROOM = 1024 * 1024;
/** What is longer is handed over with its room, instead of copied. */
const MOST_COPIED = ROOM / 2;
/** UTF-8 takes no more bytes for a code unit of UTF-16. */
const BYTES_A_UNIT = 3;

/**
 * Texts as the UTF-8 bytes that they are written as, one behind the other. Each is encoded at once and let go: joined first, they would
 * all take two bytes a character as soon as one of them holds a curly quote. Bytes for which there is no room left stand in a further piece: what
 * is long is not copied to grow.
 */
export class TextBytes {
  /** Pieces that are full. */
  #full: Buffer[] = [];
  #room: Buffer = Buffer.alloc(0);
  #used = 0;

  append(text: string): void {
    if (text === '') return;
    if (text.length * BYTES_A_UNIT > this.#room.length - this.#used) this.#reserve(Buffer.byteLength(text));
    this.#used += this.#room.write(text, this.#used);
  }

  /** Where the texts end so far, for `cut`. */
  get end(): TextEnd {
    return { full: this.#full.length, used: this.#used };
  }

  /** Takes off what was appended since. */
  cut({ full, used }: TextEnd): void {
    const last = this.#full[full];
    if (last !== undefined) this.#room = last;
    this.#full.length = full;
    this.#used = used;
  }

  /** In pieces that have their own memory, so that it can be handed to another thread; begins anew. */
  take(): Uint8Array[] {
    const pieces: Uint8Array[] = this.#full;
    this.#full = [];
    const last = this.#room.subarray(0, this.#used);
    if (last.length > MOST_COPIED) {
      pieces.push(last);
      this.#room = Buffer.alloc(0);
    } else if (last.length > 0) pieces.push(new Uint8Array(last));
    this.#used = 0;
    return pieces;
  }

  #reserve(count: number): void {
    if (count <= this.#room.length - this.#used) return;
    if (this.#used > 0) this.#full.push(this.#room.subarray(0, this.#used));
    this.#room = Buffer.allocUnsafeSlow(Math.max(ROOM, count));
    this.#used = 0;
  }
}

export interface TextEnd {
  readonly full: number;
  readonly used: number;
}

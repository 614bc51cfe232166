/** Most texts of a batch together are no longer. */
const ROOM = 1024 * 1024;
/** UTF-8 takes no more bytes for a code unit of UTF-16. */
const BYTES_A_UNIT = 3;

/**
 * Texts as the UTF-8 bytes that they are written as, one behind the other. Each is encoded at once and let go: joined first, they would
 * all take two bytes a character as soon as one of them holds a curly quote.
 */
export class TextBytes {
  #bytes = Buffer.alloc(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  append(text: string): void {
    if (text === '') return;
    if (text.length * BYTES_A_UNIT > this.#bytes.length - this.#length) this.#grow(Buffer.byteLength(text));
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** In their own memory, so that it can be handed to another thread. */
  take(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(0, this.#length));
  }

  #grow(count: number): void {
    if (count <= this.#bytes.length - this.#length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(ROOM, this.#bytes.length * 2, this.#length + count));
    this.#bytes.copy(grown, 0, 0, this.#length);
    this.#bytes = grown;
  }
}

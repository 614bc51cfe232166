import { BrokenCompression, type Inflater, startsWith } from './define.js';

/** As long as a compressed block can be, by its digit from 1 to 9: incompressible data and its tables. */
const BLOCK = 100_000;
const TABLES = 25_000;

/** A stream's first block, or the end of an empty one. */
const BLOCK_MAGIC = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59] as const;
const END_MAGIC = [0x17, 0x72, 0x45, 0x38, 0x50, 0x90] as const;

/**
 * The decoder of unbzip2-stream, block by block. Its own stream keeps a block's bytes in an array of numbers, 400 MB for a block of
 * 45 MB that run-length coding allows.
 */
export const bzip2: Inflater = {
  name: 'bzip2',
  extensions: ['bz2'],
  tarExtensions: ['tbz2', 'tbz'],
  recognises: (head) =>
    startsWith(head, [0x42, 0x5a, 0x68]) && (startsWith(head.subarray(4), BLOCK_MAGIC) || startsWith(head.subarray(4), END_MAGIC)),
  async *inflate(chunks) {
    const { default: decoder } = await import('unbzip2-stream/lib/bzip2.js');
    const { default: bitIterator } = await import('unbzip2-stream/lib/bit_iterator.js');
    // The reader of bits asks for its first bytes when it is made.
    const waiting: Uint8Array[] = [new Uint8Array(0)];
    let received = 0;
    let ended = false;
    const bits = bitIterator(() => {
      const next = waiting.shift();
      if (next === undefined) throw new BrokenCompression('it ends in the middle of a block');
      return next;
    });
    const out = new Growing();
    let table = new Int32Array(0);
    /** Of the stream that is being read: hundreds of KB a block; 0 between streams. */
    let size = 0;
    let streams = 0;
    let crc: number | null = 0;
    const step = (): void => {
      if (size > 0) {
        crc = decoder.decompress(bits, out.push, table, BLOCK * size, crc);
        if (crc === null) size = 0;
        return;
      }
      size = decoder.header(bits);
      if (table.length < BLOCK * size) table = new Int32Array(BLOCK * size);
      streams++;
      crc = 0;
    };
    const advance = (): Uint8Array => {
      try {
        step();
      } catch (error) {
        // What follows the last stream is no concern of ours; the bzip2 program ignores it, too.
        if (size === 0 && streams > 0) ended = true;
        else throw error instanceof BrokenCompression ? error : new BrokenCompression('a block of it is damaged');
      }
      return out.take();
    };
    for await (const chunk of chunks) {
      if (chunk.length === 0 || ended) continue;
      waiting.push(chunk);
      received += chunk.length;
      while (!ended && received - bits.bytesRead > TABLES + BLOCK * size) {
        const block = advance();
        if (block.length > 0) yield block;
      }
    }
    while (!ended && received > bits.bytesRead) {
      const block = advance();
      if (block.length > 0) yield block;
    }
    if (size > 0) throw new BrokenCompression('it ends in the middle of a block');
  },
};

/** Bytes that come one at a time. */
class Growing {
  #bytes = new Uint8Array(BLOCK * 10);
  #length = 0;

  readonly push = (byte: number): void => {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  };

  take(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return bytes;
  }
}

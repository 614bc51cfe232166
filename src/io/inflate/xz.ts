import { crc32 } from '../crc32.js';
import { BrokenCompression, type Inflater, startsWith, TrailingBytes } from './define.js';

/** What the decoder's WebAssembly offers. A context holds its buffers; its first numbers are as in `FIELDS`. */
export interface XzDecoder {
  readonly memory: { readonly buffer: ArrayBuffer };
  create_context(): number;
  supply_input(context: number, length: number): void;
  get_next_output(context: number): number;
  destroy_context(context: number): void;
}

/**
 * Handed over in pieces of this many bytes: what a damaged piece had given until then is lost, but for what a wrong sum is about.
 */
const PIECE = 64;

/** Places of 32-bit numbers in a context: addresses in memory, and offsets within the buffers. */
const FIELDS = { input: 1, taken: 2, given: 3, output: 4, made: 5 } as const;

const OK = 0;
const STREAM_END = 1;
/** `enum xz_ret` of xz-embedded. */
const REASONS: ReadonlyMap<number, string> = new Map([
  [3, 'it asks for too much memory'],
  [4, 'it asks for too much memory'],
  [6, 'what its header asks for is not known'],
  [8, 'it ends too early'],
]);

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] as const;
/** Sections 2.1.1 and 2.1.2: the header of a stream is as long. */
const FOOTER = 12;
const FOOTER_MAGIC = [0x59, 0x5a] as const;
/** A footer and what the decoder asks for before it looks at what follows, with the piece in which it found out. */
const TAIL = 2 * FOOTER + PIECE;

/** Whether the last bytes that were read are a stream's footer, by its own checksum, and what is no further stream. */
function isBehindStream(tail: Uint8Array): boolean {
  for (let end = tail.length - 1; end >= FOOTER; end--) {
    if (!startsWith(tail.subarray(end - FOOTER_MAGIC.length), FOOTER_MAGIC)) continue;
    const footer = tail.subarray(end - FOOTER, end);
    const stated = new DataView(footer.buffer, footer.byteOffset).getUint32(0, true);
    if (stated !== crc32(footer.subarray(4, 10))) continue;
    const rest = tail.subarray(end);
    return !MAGIC.every((byte, at) => at >= rest.length || rest[at] === byte);
  }
  return false;
}

/** The .xz file format 1.1.0: streams one after another, with padding between. */
export const xz: Inflater = {
  name: 'xz',
  extensions: ['xz'],
  tarExtensions: ['txz'],
  recognises: (head) => startsWith(head, MAGIC),
  async *inflate(chunks) {
    const context = new Context(await decoder());
    let tail: Uint8Array = new Uint8Array(0);
    try {
      for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length && !context.ended; at += PIECE) {
          const piece = chunk.subarray(at, at + PIECE);
          tail = Buffer.concat([tail, piece]).subarray(-TAIL);
          yield* context.push(piece);
        }
        if (context.ended) return;
      }
      while (!context.ended) yield* context.push(new Uint8Array(0));
    } catch (error) {
      throw error instanceof BrokenCompression && isBehindStream(tail) ? new TrailingBytes() : error;
    } finally {
      context.close();
    }
  },
};

async function decoder(): Promise<XzDecoder> {
  const { default: library } = await import('xz-decompress');
  // Its own stream drops what a damaged block had given until then.
  const { XzReadableStream: internals } = library;
  if (internals._moduleInstance === undefined) await internals._getModuleInstance();
  if (internals._moduleInstance === undefined) throw new Error('the decoder of xz is not there');
  return internals._moduleInstance.exports;
}

class Context {
  readonly #decoder: XzDecoder;
  readonly #at: number;
  ended = false;

  constructor(xzDecoder: XzDecoder) {
    this.#decoder = xzDecoder;
    this.#at = xzDecoder.create_context();
  }

  /** @param piece At most 64 KB, which is the size of the buffers; an empty one is the end. @throws BrokenCompression behind what could be made of the piece. */
  *push(piece: Uint8Array): Generator<Uint8Array> {
    new Uint8Array(this.#decoder.memory.buffer, this.#field('input'), piece.length).set(piece);
    this.#decoder.supply_input(this.#at, piece.length);
    do {
      const result = this.#decoder.get_next_output(this.#at);
      const made = this.#field('made');
      if (made > 0) yield new Uint8Array(this.#decoder.memory.buffer, this.#field('output'), made).slice();
      this.#numbers()[FIELDS.made] = 0;
      this.ended = result === STREAM_END;
      if (result !== OK && !this.ended) throw new BrokenCompression(REASONS.get(result) ?? 'a block of it is damaged');
    } while (!this.ended && this.#field('taken') < this.#field('given'));
  }

  close(): void {
    this.#decoder.destroy_context(this.#at);
  }

  #field(name: keyof typeof FIELDS): number {
    return this.#numbers()[FIELDS[name]] ?? 0;
  }

  /** Made anew each time: memory that has grown has another buffer. */
  #numbers(): Uint32Array {
    return new Uint32Array(this.#decoder.memory.buffer, this.#at, FIELDS.made + 1);
  }
}

import { errorMessage } from '../problem.js';
import { BrokenCompression, type Inflater, startsWith } from './define.js';

/**
 * Handed over in pieces of this many bytes: a piece is inflated at once, and four bytes may stand for a block of 128 KB (RFC 8878, 3.1.1.2),
 * so that a larger one could fill the memory.
 */
const PIECE = 1024;

/** RFC 8878: frames one after another, and frames to skip. */
export const zstd: Inflater = {
  name: 'zstd',
  extensions: ['zst', 'zstd'],
  tarExtensions: ['tzst'],
  recognises: (head) =>
    startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]) || ((head[0] ?? 0) >> 4 === 5 && startsWith(head.subarray(1), [0x2a, 0x4d, 0x18])),
  async *inflate(chunks) {
    const { Decompress } = await import('fzstd');
    let ready: Uint8Array[] = [];
    const stream = new Decompress((block) => {
      if (block.length > 0) ready.push(block);
    });
    /** Blocks before the one that is damaged are given out first. */
    function* push(piece: Uint8Array, last: boolean): Generator<Uint8Array> {
      let failure: unknown = null;
      try {
        stream.push(piece, last);
      } catch (error) {
        failure = error;
      }
      const blocks = ready;
      ready = [];
      yield* blocks;
      if (failure !== null) throw new BrokenCompression(errorMessage(failure));
    }
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += PIECE) yield* push(chunk.slice(at, at + PIECE), false);
    }
    yield* push(new Uint8Array(0), true);
  },
};

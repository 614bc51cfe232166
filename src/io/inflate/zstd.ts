import { errorMessage } from '../problem.js';
import { BrokenCompression, type Inflater } from './define.js';
import { Xxh64 } from './xxh64.js';
import { frameParts, isFrame, isSkippable, numberIn } from './zstd-frames.js';

/**
 * RFC 8878: frames one after another, and frames to skip. Blocks are handed over one by one, for each is inflated at once: four bytes may stand
 * for 128 KB. The decoder reads no checksums, so they are computed here.
 */
export const zstd: Inflater = {
  name: 'zstd',
  extensions: ['zst', 'zstd'],
  tarExtensions: ['tzst'],
  recognises: (head) => isFrame(head) || isSkippable(head),
  async *inflate(chunks) {
    const { Decompress } = await import('fzstd');
    let ready: Uint8Array[] = [];
    const open = (): InstanceType<typeof Decompress> =>
      new Decompress((block) => {
        if (block.length > 0) ready.push(block);
      });
    let frame = open();
    let hash: Xxh64 | null = null;
    for await (const part of frameParts(chunks)) {
      if (part.kind === 'header') {
        frame = open();
        hash = part.checked ? new Xxh64() : null;
      }
      try {
        frame.push(part.bytes, part.kind === 'checksum');
      } catch (error) {
        throw new BrokenCompression(errorMessage(error));
      }
      const blocks = ready;
      ready = [];
      for (const block of blocks) {
        hash?.update(block);
        yield block;
      }
      if (part.kind === 'checksum' && hash !== null && Number(hash.digest() & 0xffffffffn) !== numberIn(part.bytes))
        throw new BrokenCompression('its checksum is another');
    }
  },
};

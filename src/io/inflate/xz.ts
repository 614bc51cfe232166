import { errorMessage } from '../problem.js';
import { BrokenCompression, type Inflater, startsWith } from './define.js';

/** The decoder has one place for a stream: a second one would wait for the first, and the first perhaps for the second. */
let busy = false;

/** The .xz file format 1.1.0: streams one after another, with padding between. */
export const xz: Inflater = {
  name: 'xz',
  extensions: ['xz'],
  tarExtensions: ['txz'],
  recognises: (head) => startsWith(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  async *inflate(chunks) {
    if (busy) throw new BrokenCompression('xz inside xz is not read');
    busy = true;
    const source = chunks[Symbol.asyncIterator]();
    let failure: unknown;
    try {
      const { ReadableStream } = await import('node:stream/web');
      const { default: library } = await import('xz-decompress');
      const compressed = new ReadableStream<Uint8Array>({
        async pull(controller) {
          try {
            const next = await source.next();
            if (next.done === true) controller.close();
            else if (next.value.length > 0) controller.enqueue(next.value);
            else await this.pull?.(controller);
          } catch (error) {
            failure = error;
            controller.error(error);
          }
        },
      });
      const reader = new library.XzReadableStream(compressed).getReader();
      try {
        for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value.length > 0) yield next.value;
      } catch (error) {
        throw failure ?? new BrokenCompression(`it is damaged or ends too early (${errorMessage(error)})`);
      } finally {
        await reader.cancel().catch(() => undefined);
      }
    } finally {
      busy = false;
      await source.return?.();
    }
  },
};

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { HandleSink } from './handle-sink.js';

/** Compresses what is written to an open file. */
export function gzipSink(handle: FileHandle): HandleSink {
  const gzip = createGzip();
  const done = pipeline(gzip, createWriteStream('', { fd: handle }));
  // Seen by the next write or by the end, whichever comes first.
  done.catch(() => undefined);
  let length = 0;
  return {
    length: () => length,
    async write(bytes) {
      // A failure of the file ends the compressor with an error too, which rejects here.
      if (!gzip.write(bytes)) await once(gzip, 'drain');
      length += bytes.length;
    },
    async finish() {
      gzip.end();
      await done;
    },
  };
}

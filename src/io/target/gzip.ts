import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { errorMessage } from '../problem.js';
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

/** A member that stands behind one that was cut can be read by nobody. @throws Where a file is not whole to its end. */
export async function assertWhole(file: string): Promise<void> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(file), createGunzip(), nowhere);
  } catch (error) {
    throw new Error(
      `its compressed data is cut or broken (${errorMessage(error)}), and what is added behind could not be read; write to a new file`,
    );
  }
}

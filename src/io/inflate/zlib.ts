import type { Transform } from 'node:stream';
import { errorMessage } from '../problem.js';
import { BrokenCompression, type Inflater, startsWith } from './define.js';

/** Larger than Node's 16 KB, so that a stream of small chunks does not cost more than the inflating. */
const CHUNK = 256 * 1024;

/** RFC 1952: two bytes of identification, and deflate, the only method that there is. Several members may follow one another. */
export const gzip: Inflater = {
  name: 'gzip',
  extensions: ['gz', 'gzip'],
  tarExtensions: ['tgz', 'taz'],
  recognises: (head) => startsWith(head, [0x1f, 0x8b, 0x08]),
  inflate: (chunks) => through(chunks, async () => (await import('node:zlib')).createGunzip({ chunkSize: CHUNK })),
};

/** RFC 7932 has no signature. */
export const brotli: Inflater = {
  name: 'brotli',
  extensions: ['br'],
  tarExtensions: [],
  recognises: null,
  inflate: (chunks) => through(chunks, async () => (await import('node:zlib')).createBrotliDecompress({ chunkSize: CHUNK })),
};

/**
 * Handed over in pieces of this many bytes, each of which is inflated at once: deflate makes at most 1032 bytes of one, so that no more than
 * 17 MB lie ready.
 */
const PIECE = 16 * 1024;

/** Node's own iteration over a stream drops what lies ready when an error comes, and the last whole records of a cut file with it. */
async function* through(chunks: AsyncIterable<Uint8Array>, create: () => Promise<Transform>): AsyncGenerator<Uint8Array> {
  const stream = await create();
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  stream.on('data', (chunk: Uint8Array) => ready.push(chunk));
  stream.on('error', (error) => {
    failure = error;
  });
  const take = (): Uint8Array[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !stream.destroyed; at += PIECE) {
        await written(stream, chunk.subarray(at, at + PIECE));
        yield* take();
      }
      if (stream.destroyed) break;
    }
    await ended(stream);
    yield* take();
    if (failure !== null) throw new BrokenCompression(errorMessage(failure));
  } finally {
    stream.destroy();
  }
}

function written(stream: Transform, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('close', done);
      resolve();
    };
    // A stream that has failed, or is at its end, calls nobody back.
    stream.once('close', done);
    stream.write(piece, done);
  });
}

function ended(stream: Transform): Promise<void> {
  if (stream.closed) return Promise.resolve();
  return new Promise((resolve) => {
    stream.once('close', resolve);
    if (!stream.destroyed) stream.end();
  });
}

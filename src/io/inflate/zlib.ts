import type { Transform } from 'node:stream';
import { errorMessage } from '../problem.js';
import { BrokenCompression, type Inflater, startsWith, TrailingBytes } from './define.js';

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

/**
 * What a stream had ready when it failed is lost with it: the end of the last piece, and the last whole records in it. So a second stream follows
 * one chunk behind, for nothing but its state, and goes into the piece that broke byte by byte. Its time is a hundredth of what cleaning takes.
 */
async function* through(chunks: AsyncIterable<Uint8Array>, create: () => Promise<Transform>): AsyncGenerator<Uint8Array> {
  const ahead = new Inflation(await create());
  const behind = new Inflation(await create());
  let last: Uint8Array | null = null;
  try {
    for await (const chunk of chunks) {
      const followed = last === null ? null : behind.pass(last);
      for (let at = 0; at < chunk.length && !ahead.over; at += PIECE) {
        const made = await ahead.write(chunk.subarray(at, at + PIECE));
        if (ahead.failure === null) yield* made;
        else {
          await followed;
          await behind.pass(chunk.subarray(0, at));
          yield* bytewise(behind, chunk.subarray(at, at + PIECE));
        }
      }
      await followed;
      if (ahead.over) break;
      last = chunk;
    }
    yield* await ahead.end();
    if (ahead.failure !== null) throw (await isWholeBut(behind, last)) ? new TrailingBytes() : asBroken(ahead.failure);
  } finally {
    ahead.close();
    behind.close();
  }
}

async function* bytewise(stream: Inflation, piece: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < piece.length && !stream.over; at++) yield* await stream.write(piece.subarray(at, at + 1));
}

/** Whether the data was at its end before the last byte: one byte does not tell yet that it begins no member. @param behind Has not passed the last chunk. */
async function isWholeBut(behind: Inflation, last: Uint8Array | null): Promise<boolean> {
  if (last === null || behind.over) return false;
  await behind.pass(last.subarray(0, -1));
  await behind.end();
  return behind.failure === null;
}

/** A file begins as it should, or it would not be read as gzip: only what follows a member can have a wrong header. */
function asBroken(failure: Error): BrokenCompression {
  const message = errorMessage(failure);
  return message === 'incorrect header check' ? new TrailingBytes() : new BrokenCompression(message);
}

/** A stream whose output is taken as it comes. Node's own iteration drops what lies ready when an error comes. */
class Inflation {
  readonly #stream: Transform;
  #ready: Uint8Array[] = [];
  #passing = false;
  failure: Error | null = null;

  constructor(stream: Transform) {
    this.#stream = stream;
    stream.on('data', (chunk: Uint8Array) => {
      if (!this.#passing) this.#ready.push(chunk);
    });
    stream.on('error', (error) => {
      this.failure = error;
    });
  }

  /** It has failed, or is at its end. */
  get over(): boolean {
    return this.#stream.destroyed;
  }

  /** @returns What was made of the piece. */
  async write(piece: Uint8Array): Promise<Uint8Array[]> {
    await written(this.#stream, piece);
    return this.#take();
  }

  /** Goes over bytes whose output is not asked for. */
  async pass(bytes: Uint8Array): Promise<void> {
    this.#passing = true;
    if (bytes.length > 0) await written(this.#stream, bytes);
    this.#passing = false;
  }

  async end(): Promise<Uint8Array[]> {
    await ended(this.#stream);
    return this.#take();
  }

  close(): void {
    this.#stream.destroy();
  }

  #take(): Uint8Array[] {
    const taken = this.#ready;
    this.#ready = [];
    return taken;
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

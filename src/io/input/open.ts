import { createReadStream, fstatSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { InputFile } from './walk.js';

export interface InputStream {
  readonly stream: Readable;
  /** `null` for standard input. */
  readonly name: string | null;
}

interface OpenOptions {
  readonly signal: AbortSignal | undefined;
  readonly onBytes: (count: number) => void;
  /** Told before the first string that a stream gives: it is decoded already. */
  readonly onText: () => void;
}

const CHUNK = 256 * 1024;

/** The bytes of a file or a stream as they stand there. */
export async function* openFile(file: InputFile | InputStream, options: OpenOptions): AsyncGenerator<Uint8Array> {
  if ('path' in file && file.size !== null && file.size <= CHUNK) {
    const bytes = await readFile(file.path);
    options.onBytes(bytes.length);
    yield bytes;
    return;
  }
  const stream = 'path' in file ? await openStream(file) : file.stream;
  // Node reads a folder as an empty stream.
  if (isFolder(stream)) throw new Error('it is a folder; name it, to read the files in it');
  const stop = (): void => {
    stream.destroy();
  };
  options.signal?.addEventListener('abort', stop, { once: true });
  if (options.signal?.aborted === true) stop();
  try {
    const text = new TextChunks();
    for await (const chunk of stream) {
      if (typeof chunk === 'string') options.onText();
      else if (text.held !== '') yield text.end();
      const bytes: unknown = typeof chunk === 'string' ? text.encode(chunk) : chunk;
      if (!(bytes instanceof Uint8Array)) throw new TypeError('the stream gives neither bytes nor strings');
      options.onBytes(bytes.length);
      yield bytes;
    }
    if (text.held !== '') yield text.end();
  } finally {
    options.signal?.removeEventListener('abort', stop);
    // Who leaves early may delete the file at once, which some systems refuse while it is open.
    if ('path' in file && !stream.closed) await new Promise((resolve) => stream.once('close', resolve));
  }
}

/** Strings as UTF-8, which may be cut between the halves of a character. */
class TextChunks {
  /** Half a character that waits for the other. */
  held = '';

  encode(chunk: string): Uint8Array {
    const text = this.held + chunk;
    const cut = /[\ud800-\udbff]$/.test(text);
    this.held = cut ? text.slice(-1) : '';
    return Buffer.from(cut ? text.slice(0, -1) : text);
  }

  end(): Uint8Array {
    const rest = Buffer.from(this.held);
    this.held = '';
    return rest;
  }
}

function isFolder(stream: Readable): boolean {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return false;
  try {
    return fstatSync(stream.fd).isDirectory();
  } catch {
    return false;
  }
}

async function openStream(file: InputFile): Promise<Readable> {
  if (file.size !== null || !(await stat(file.path)).isFIFO()) return createReadStream(file.path, { highWaterMark: CHUNK });
  // A read of a pipe as a file holds a thread until somebody writes, and the process could not end before; a socket waits without one.
  const [{ constants, open }, { promisify }, { Socket }] = await Promise.all([import('node:fs'), import('node:util'), import('node:net')]);
  // Nor does it wait here for one who opens it to write: until there is one, the pipe has nothing to read and no end. A bare descriptor, because the socket closes it.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK;
  return new Socket({ fd: await promisify(open)(file.path, flags), readable: true, writable: false });
}

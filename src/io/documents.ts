import { createReadStream, open } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type FieldNames, type Head, hasText, type InputFormat, type InputFormatName, recogniseFormat } from '../core/record/index.js';
import type { TextFormat } from '../core/types.js';
import { decodeBytes, detectEncoding, type Encoding, looksBinary, toUtf8 } from './encoding.js';
import { contentExtension, inflaterFor, SIGNATURE_LENGTH } from './inflate.js';
import { isOwnOutput } from './own-output.js';
import { errorCode, errorMessage, type Problem } from './problem.js';
import type { InputFile } from './walk.js';

/** One document before it is decoded, or what kept it from being read. */
export interface RawDocument {
  /** A file's bytes, or a JSON record's. */
  readonly bytes: Uint8Array;
  readonly path: string | null;
  /** Number in its file, counted from 1; `null` when the file is the document. */
  readonly record: number | null;
  /** Physical line of the file on which it begins. */
  readonly line: number;
  readonly format: InputFormatName;
  readonly encoding: Encoding;
  /** The text's own format, where the file's name says it. */
  readonly textFormat: TextFormat | null;
  readonly problem: Problem | null;
}

export interface ReadOptions {
  readonly fields: FieldNames;
  /** Bytes. */
  readonly maxDocument: number;
  readonly signal: AbortSignal | undefined;
  /** Told the bytes read from the disk. */
  readonly onBytes: (count: number) => void;
  /** Told of an output of an earlier run that was left out. */
  readonly onSkipped: (name: string) => void;
}

export interface InputStream {
  readonly stream: Readable;
  readonly name: null;
}

/** Enough to tell a format by; no more than one read. */
const HEAD = 64 * 1024;
const CHUNK = 256 * 1024;

/** Reads a file's documents, some at a time. Never throws for what is wrong with the file: that is a document with a problem. */
export async function* readDocuments(file: InputFile | InputStream, options: ReadOptions): AsyncGenerator<RawDocument[]> {
  const name = file.name;
  const chunks = inflate(openFile(file, options));
  try {
    const { head, whole, rest } = await takeHead(chunks);
    const encoding = detectEncoding(head);
    if (looksBinary(head, encoding)) {
      yield [failed(name, null, { code: 'binary', path: name, line: null, detail: '' })];
      return;
    }
    const beginning: Head = {
      text: decodeBytes(encoding === 'utf-8' ? wholeCharacters(head, whole) : head, encoding).text,
      whole,
      extension: name === null ? '' : contentExtension(name),
      hasText: (record) => hasText(record, options.fields),
    };
    const format = recogniseFormat(beginning);
    if (format.split === undefined) {
      yield [await wholeDocument(name, format, encoding, rest, options.maxDocument)];
    } else if ('named' in file && !file.named && isOwnOutput(beginning.text)) {
      options.onSkipped(file.name);
    } else {
      yield* records(name, format, encoding, rest, options.maxDocument);
    }
  } catch (error) {
    if (options.signal?.aborted === true) return;
    const code = errorCode(error).startsWith('Z_') ? 'broken-compression' : 'unreadable';
    yield [failed(name, null, { code, path: name, line: null, detail: errorMessage(error) })];
  } finally {
    // Closes a file that was left after its head.
    await chunks.return(undefined);
  }
}

async function wholeDocument(
  name: string | null,
  format: InputFormat<InputFormatName>,
  encoding: Encoding,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<RawDocument> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return failed(name, null, { code: 'oversize', path: name, line: null, detail: String(limit) });
    parts.push(chunk);
  }
  const [only] = parts;
  const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
  return { bytes, path: name, record: null, line: 1, format: format.name, encoding, textFormat: format.textFormat ?? null, problem: null };
}

async function* records(
  name: string | null,
  format: InputFormat<InputFormatName>,
  encoding: Encoding,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<RawDocument[]> {
  const splitter = format.split?.(limit);
  if (splitter === undefined) return;
  let record = 0;
  const toDocuments = (pieces: ReturnType<typeof splitter.push>): RawDocument[] =>
    pieces.map((piece) => {
      record++;
      if (piece.oversize) return failed(name, record, { code: 'oversize', path: name, line: piece.line, detail: String(limit) });
      return { bytes: piece.bytes, path: name, record, line: piece.line, format: format.name, encoding, textFormat: null, problem: null };
    });
  try {
    for await (const chunk of toUtf8(chunks, encoding)) {
      const documents = toDocuments(splitter.push(chunk));
      if (documents.length > 0) yield documents;
    }
  } catch (error) {
    // What came whole before the break is kept; the record that the break cut is part of the file's failure.
    const code = errorCode(error).startsWith('Z_') ? 'broken-compression' : 'unreadable';
    yield [failed(name, null, { code, path: name, line: null, detail: errorMessage(error) })];
    return;
  }
  const documents = toDocuments(splitter.end());
  if (documents.length > 0) yield documents;
}

function failed(name: string | null, record: number | null, problem: Problem): RawDocument {
  return { bytes: NOTHING, path: name, record, line: problem.line ?? 1, format: 'text', encoding: 'utf-8', textFormat: null, problem };
}

/** A document that stands for a failure outside any file's documents, so that it is counted and told in its place. */
export function failedDocument(problem: Problem): RawDocument {
  return failed(problem.path, null, problem);
}

const NOTHING = new Uint8Array(0);

async function* openFile(file: InputFile | InputStream, options: ReadOptions): AsyncGenerator<Uint8Array> {
  if ('path' in file && file.size !== null && file.size <= CHUNK) {
    const bytes = await readFile(file.path);
    options.onBytes(bytes.length);
    yield bytes;
    return;
  }
  const stream = 'path' in file ? await openStream(file) : file.stream;
  const stop = (): void => {
    stream.destroy();
  };
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream) {
      const bytes: unknown = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      if (!(bytes instanceof Uint8Array)) throw new TypeError('the stream gives neither bytes nor strings');
      options.onBytes(bytes.length);
      yield bytes;
    }
  } finally {
    options.signal?.removeEventListener('abort', stop);
  }
}

async function openStream(file: InputFile): Promise<Readable> {
  if (file.size !== null || !(await stat(file.path)).isFIFO()) return createReadStream(file.path, { highWaterMark: CHUNK });
  // A read of a pipe as a file holds a thread until somebody writes, and the process could not end before; a socket waits without one.
  const { Socket } = await import('node:net');
  // A bare descriptor, because the socket closes it.
  return new Socket({ fd: await promisify(open)(file.path, 'r'), readable: true, writable: false });
}

/** Inflates what its first bytes say is compressed. */
async function* inflate(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, rest } = await takeHead(chunks, SIGNATURE_LENGTH);
  const inflater = inflaterFor(head);
  if (inflater === undefined) {
    yield* rest;
    return;
  }
  const { pipeline } = await import('node:stream/promises');
  const stream = await inflater.create();
  // An error reaches the loop below through the stream itself.
  pipeline(Readable.from(rest), stream).catch(() => undefined);
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

interface Taken {
  readonly head: Uint8Array;
  readonly whole: boolean;
  /** The stream from its beginning. */
  readonly rest: AsyncGenerator<Uint8Array>;
}

async function takeHead(chunks: AsyncGenerator<Uint8Array>, length: number = HEAD): Promise<Taken> {
  const parts: Uint8Array[] = [];
  let got = 0;
  let whole = false;
  while (got < length) {
    const next = await chunks.next();
    if (next.done === true) {
      whole = true;
      break;
    }
    parts.push(next.value);
    got += next.value.length;
  }
  const [only] = parts;
  const head = (parts.length === 1 && only !== undefined ? only : Buffer.concat(parts)).subarray(0, whole ? got : length);
  return { head, whole, rest: chain(parts, chunks) };
}

async function* chain(parts: readonly Uint8Array[], chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* parts;
  yield* chunks;
}

/** Drops a character that the cut of the head went through, lest it count as broken. */
function wholeCharacters(head: Uint8Array, whole: boolean): Uint8Array {
  if (whole) return head;
  let end = head.length;
  while (end > 0 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return head.subarray(0, Math.max(0, end - 1));
}

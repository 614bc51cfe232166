import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { findEncoding } from '../../../src/io/encoding/index.js';
import { readDocuments, type SkippedInput } from '../../../src/io/input/documents.js';
import { readDocument } from '../../../src/io/input/read-document.js';
import { memberFilter } from '../../../src/io/input/walk.js';
import type { Problem } from '../../../src/io/problem.js';

export interface Read {
  /** `path:record`, or the path alone. */
  readonly place: string;
  readonly text: string;
  readonly format: string | undefined;
  readonly container: string | null | undefined;
  readonly encoding: string | null | undefined;
  readonly id: string;
  readonly url: string | null;
  readonly fetchedAt: string | null | undefined;
  readonly warnings: readonly string[];
}

export interface ReadResult {
  readonly pages: Read[];
  readonly problems: Problem[];
  readonly skipped: SkippedInput[];
}

export interface Asked {
  readonly limit?: number;
  readonly encoding?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Bytes at a time. */
  readonly chunk?: number;
}

/** Reads what a file of this name with these bytes holds, through a stream as from a pipe. */
export async function readBytes(name: string, bytes: Uint8Array, asked: Asked = {}): Promise<ReadResult> {
  const size = asked.chunk ?? 65_536;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
  return readStream(name, Readable.from(pieces), asked);
}

export function readStream(name: string, stream: Readable, asked: Asked = {}): Promise<ReadResult> {
  return read({ stream, name }, asked);
}

/** Reads a file on the disk. */
export function readFile(path: string, asked: Asked = {}): Promise<ReadResult> {
  return read({ path, name: basename(path), size: statSync(path).size, named: true }, asked);
}

async function read(file: Parameters<typeof readDocuments>[0], asked: Asked): Promise<ReadResult> {
  const result: ReadResult = { pages: [], problems: [], skipped: [] };
  const documents = readDocuments(file, {
    fields: {},
    maxDocument: asked.limit ?? 20_000_000,
    encoding: asked.encoding === undefined ? null : findEncoding(asked.encoding),
    refusesMember: await memberFilter({ include: asked.include ?? [], exclude: asked.exclude ?? [] }),
    signal: undefined,
    onBytes: () => undefined,
    onSkipped: (input) => result.skipped.push(input),
  });
  for await (const batch of documents) {
    for (const document of batch) {
      const input = await readDocument(document, { fields: {} });
      if ('code' in input) {
        result.problems.push(input);
        continue;
      }
      const { id, text, format, url, source, warnings } = input;
      result.pages.push({
        place: `${document.path ?? ''}${document.record === null ? '' : `:${document.record}`}`,
        text,
        format,
        container: source?.format,
        encoding: source?.encoding,
        id,
        url: url ?? null,
        fetchedAt: source?.fetchedAt,
        warnings: (warnings ?? []).map(({ code }) => code),
      });
    }
  }
  return result;
}

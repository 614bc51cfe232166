import { createHash } from 'node:crypto';
import { open, readFile, rename, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { Position } from '../batch/batch.js';
import { errorCode } from '../problem.js';
import { OutputError } from '../target/define.js';
import { checkpointFile, unfinishedCheckpoint } from './checkpoint-files.js';

const checkpointSchema = z.strictObject({
  version: z.literal(1),
  /** Of the inputs and settings: another run's state is of no use. */
  fingerprint: z.string(),
  position: z.nullable(z.strictObject({ path: z.nullable(z.string()), record: z.nullable(z.int()) })),
  /** What the position's file was when it was read. */
  input: z.optional(z.nullable(z.strictObject({ size: z.number(), changed: z.number() }))),
  outputBytes: z.int().check(z.minimum(0)),
  rejectBytes: z.int().check(z.minimum(0)),
  /** The output lies under its temporary name, because the interrupted run was to write it whole. */
  partial: z.boolean(),
  counts: z.strictObject({
    documents: z.int(),
    kept: z.int(),
    rejected: z.int(),
    failed: z.int(),
    records: z.int(),
    reasons: z.record(z.string(), z.int()),
  }),
});

/** How far a run came, beside its output until it is done. */
export type Checkpoint = z.infer<typeof checkpointSchema>;

export function fingerprintOf(settings: unknown): string {
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16);
}

export async function saveCheckpoint(output: string, checkpoint: Checkpoint): Promise<void> {
  const unfinished = unfinishedCheckpoint(output);
  await writeFile(unfinished, JSON.stringify(checkpoint));
  await rename(unfinished, checkpointFile(output));
}

/** @throws OutputError where the state is not of a run like this one. */
export async function loadCheckpoint(output: string, fingerprint: string): Promise<Checkpoint | null> {
  let written: string;
  try {
    written = await readFile(checkpointFile(output), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const remedy = `delete ${checkpointFile(output)} to start anew`;
  const parsed = checkpointSchema.safeParse(parse(written));
  if (!parsed.success) throw new OutputError(`${output}: the state of the interrupted run cannot be read; ${remedy}`);
  if (parsed.data.fingerprint !== fingerprint) {
    throw new OutputError(`${output}: the interrupted run had other inputs or options; resume with the same ones, or ${remedy}`);
  }
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is whole of an output, and the document before which it ends. */
export interface FoundEnd {
  readonly keep: number;
  /** The last document may be incomplete, so it is cleaned again: the position is just before it. */
  readonly position: Position | null;
}

const WINDOW = 1024 * 1024;

/**
 * Tells from NDJSON output alone how far a run came, where no state was left. The last document's records are dropped: more may belong to it.
 * @throws OutputError where the lines do not tell.
 */
export async function findEnd(output: string): Promise<FoundEnd> {
  const handle = await open(output, 'r').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (handle === null) return { keep: 0, position: null };
  try {
    const { size } = await handle.stat();
    for (let window = WINDOW; ; window *= 2) {
      const from = Math.max(0, size - window);
      const bytes = Buffer.alloc(size - from);
      let got = 0;
      while (got < bytes.length) {
        const { bytesRead } = await handle.read(bytes, got, bytes.length - got, from + got);
        if (bytesRead === 0) break;
        got += bytesRead;
      }
      const found = lastDocument(bytes.subarray(0, got), from === 0, output);
      if (found !== null) return { keep: from + found.keep, position: found.position };
    }
  } finally {
    await handle.close();
  }
}

const NEWLINE = 0x0a;
/** How a first record begins, which may be cut off at any byte. */
const OPENING = '{"id":"';

/** `null` where more of the file is needed. */
function lastDocument(bytes: Buffer, whole: boolean, output: string): FoundEnd | null {
  let position: Position | null = null;
  let end = bytes.lastIndexOf(NEWLINE);
  if (end === -1) {
    if (!whole) return null;
    const line = bytes.toString('utf8');
    if (!OPENING.startsWith(line.slice(0, OPENING.length))) throw unknownEnd(output);
    // A whole record that lacks its line end alone.
    if (parse(line) !== null) sourceOf(line, output);
    return { keep: 0, position: null };
  }
  while (end >= 0) {
    const start = end === 0 ? 0 : bytes.lastIndexOf(NEWLINE, end - 1) + 1;
    if (start === 0 && !whole) return null;
    const source = sourceOf(bytes.toString('utf8', start, end), output);
    if (position === null) position = source;
    else if (source.path !== position.path || source.record !== position.record) break;
    end = start - 1;
  }
  return { keep: end + 1, position: position === null ? null : { path: position.path, record: (position.record ?? 1) - 1 } };
}

const sourceSchema = z.object({ source: z.object({ path: z.nullable(z.string()), record: z.nullable(z.int()) }) });

function sourceOf(line: string, output: string): Position {
  const parsed = sourceSchema.safeParse(parse(line));
  if (parsed.success) return parsed.data.source;
  throw unknownEnd(output);
}

function unknownEnd(output: string): OutputError {
  return new OutputError(`${output}: its last lines do not tell how far the earlier run came; delete it to start anew, or use --append`);
}

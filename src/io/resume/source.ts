import type { Readable } from 'node:stream';
import type { Position } from '../batch/batch.js';
import { failedDocument, type InputStream, type RawDocument, type ReadOptions, readDocuments } from '../input/documents.js';
import { type InputFile, memberFilter, type WalkOptions, walkInputs } from '../input/walk.js';
import { InputError, type Problem } from '../problem.js';
import { OutputError } from '../target/define.js';

export interface SourceOptions extends Omit<ReadOptions, 'refusesMember'> {
  readonly walk: WalkOptions;
  /** Read where an input is `-`. */
  readonly stdin: Readable | null;
  /** Documents up to and with this one are left out. */
  readonly after: Position | null;
  /** What the file of the last of these was then; `null` where that is not known. */
  readonly before?: FileState | null;
  /** Told when a file is about to be read. */
  readonly onFile: (file: InputFile | InputStream) => void;
}

/** What tells that a file was written to. */
export interface FileState {
  /** Bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly changed: number;
}

/** `null` of a stream. */
export function stateOf(file: InputFile | InputStream): FileState | null {
  if (!('path' in file) || file.size === null || file.changed === undefined) return null;
  return { size: file.size, changed: file.changed };
}

/** The name of standard input among the inputs. */
export const STDIN = '-';

/**
 * All documents of a run, in the order of its inputs.
 * @throws InputError where the document that a resumed run should go on after is not there, OutputError where its file is no longer the same.
 */
export async function* readSource(options: SourceOptions): AsyncGenerator<RawDocument[]> {
  const reading: ReadOptions = { ...options, refusesMember: await memberFilter(options.walk) };
  let skipping = options.after;
  for await (const file of listFiles(options)) {
    if (options.signal?.aborted === true) return;
    if ('code' in file) {
      if (skipping === null) yield [failedDocument(file)];
      continue;
    }
    if (skipping !== null && !holds(file, skipping)) continue;
    if (skipping !== null) refuseChanged(file, options.before ?? null);
    if (skipping?.record === null && skipping.path === file.name) {
      skipping = null;
      continue;
    }
    options.onFile(file);
    for await (const documents of readDocuments(file, reading)) {
      const [left, found]: [RawDocument[], boolean] = skipping === null ? [documents, true] : behind(documents, skipping);
      if (found) skipping = null;
      if (left.length > 0) yield left;
    }
  }
  if (skipping !== null) {
    throw new InputError({ code: 'not-found', path: skipping.path, line: null, detail: 'the run that is to be resumed had read it' });
  }
}

/** What puts a file back may know seconds only. */
const CLOCK_MS = 1000;

/** Records of another file would be skipped by their number, and its others stand behind those of the first. */
function refuseChanged(file: InputFile | InputStream, before: FileState | null): void {
  const now = stateOf(file);
  if (before === null || now === null || (now.size === before.size && Math.abs(now.changed - before.changed) < CLOCK_MS)) return;
  throw new OutputError(
    `${file.name}: has changed since the interrupted run read it, and --resume would mix two versions; put the old one back, or start anew without --resume`,
  );
}

/** Whether a document stands in a file: in an archive its path goes on behind the archive's. */
export function holds(file: InputFile | InputStream, position: Position): boolean {
  return file.name === position.path || (file.name !== null && position.path?.startsWith(`${file.name}/`) === true);
}

/** The documents behind a position, and whether it lies among or before these. */
function behind(documents: readonly RawDocument[], position: Position): [RawDocument[], boolean] {
  const at = documents.findIndex(
    // A position may be just before a file's only document: record 0.
    ({ path, record }) => path === position.path && (record === null || (position.record !== null && record >= position.record)),
  );
  if (at === -1) return [[], false];
  const reached = documents[at]?.record === position.record;
  return [documents.slice(reached ? at + 1 : at), true];
}

/** Files and failures to find them; standard input comes first. */
async function* listFiles(options: SourceOptions): AsyncGenerator<InputFile | InputStream | Problem> {
  const rest = options.walk.inputs.filter((input) => input !== STDIN);
  if (options.walk.inputs.includes(STDIN) && options.stdin !== null) yield { stream: options.stdin, name: null };
  if (rest.length > 0) yield* walkInputs({ ...options.walk, inputs: rest, onSkipped: options.onSkipped });
}

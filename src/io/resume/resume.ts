import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { Counts, Position } from '../batch/batch.js';
import { emptyCounts } from '../batch/batch.js';
import type { OutputJob } from '../output/outputs.js';
import { OutputError } from '../target/define.js';
import { sizeOf } from '../target/place.js';
import { type Checkpoint, findEnd, fingerprintOf, loadCheckpoint, saveCheckpoint } from './checkpoint.js';
import { checkpointFile, partialFile } from './checkpoint-files.js';
import { type FileState, STDIN } from './source.js';

/** Where a resumed run goes on. */
export interface Resumed {
  readonly position: Position | null;
  /** What the position's file was when it was read; `null` where that is not known. */
  readonly input: FileState | null;
  readonly outputBytes: number;
  readonly rejectBytes: number;
  readonly counts: Counts;
}

/** What is found before a run goes on, and what puts its files in place where they wait under other names. */
export interface FoundResume extends Resumed {
  readonly begin: (() => Promise<void>) | null;
}

/** The files of a run that can be resumed, behind links. */
export interface ResumableFiles {
  readonly output: string;
  readonly rejects: string | null;
}

export async function saveState(job: OutputJob, { output }: ResumableFiles, state: Resumed & { readonly partial: boolean }): Promise<void> {
  await saveCheckpoint(output, { version: 1, fingerprint: fingerprintOf(identityOf(job)), ...state });
}

/** Finds out what could keep a run from going on, and changes nothing. @throws OutputError */
export async function findResume(job: OutputJob, files: ResumableFiles): Promise<FoundResume> {
  const checkpoint = await loadCheckpoint(files.output, fingerprintOf(identityOf(job)));
  return checkpoint === null ? await withoutState(job, files) : await fromState(job, files, checkpoint);
}

async function fromState(job: OutputJob, files: ResumableFiles, checkpoint: Checkpoint): Promise<FoundResume> {
  const { partial, position, input = null, outputBytes, rejectBytes, counts } = checkpoint;
  const resumed: Resumed = { position, input, outputBytes, rejectBytes, counts };
  const parts = [
    { file: files.rejects, bytes: rejectBytes },
    { file: files.output, bytes: outputBytes },
  ].flatMap(({ file, bytes }) => (file === null ? [] : [{ file, bytes, at: partial ? partialFile(file) : file }]));
  for (const { bytes, at } of parts) {
    const size = await sizeOf(at);
    // A run that is killed may have written more than it had noted.
    if (size !== null ? size >= bytes : bytes === 0 && !partial) continue;
    const found = size === null ? 'is gone' : `holds ${size} bytes`;
    throw new OutputError(
      `${at}: ${found}, and the interrupted run had written ${bytes}; put the file back, or delete ${checkpointFile(files.output)} to start anew`,
    );
  }
  const begin = async (): Promise<void> => {
    for (const { file, at } of parts) await rename(at, file);
    await saveState(job, files, { ...resumed, partial: false });
  };
  return { ...resumed, begin: partial ? begin : null };
}

/** Of an output that stands alone only records tell how far they came. */
async function withoutState(job: OutputJob, files: ResumableFiles): Promise<FoundResume> {
  const { output, rejects } = files;
  if (rejects !== null && ((await sizeOf(rejects)) ?? 0) + ((await sizeOf(output)) ?? 0) > 0) {
    throw new OutputError(`${output}: the earlier run left no state to go on from with --rejects; delete both files to start anew`);
  }
  if (job.settings.format === 'ndjson') {
    const found = await findEnd(output);
    return { position: found.position, input: null, outputBytes: found.keep, rejectBytes: 0, counts: emptyCounts(), begin: null };
  }
  if (((await sizeOf(output)) ?? 0) > 0) {
    throw new OutputError(
      `${output}: no interrupted run left a state to go on from, and ${job.settings.format} does not tell how far one came; delete it to start anew, or use --append`,
    );
  }
  return { position: null, input: null, outputBytes: 0, rejectBytes: 0, counts: emptyCounts(), begin: null };
}

/** What must be the same for a run to go on where another stopped; paths in full, for files of another folder may have the same names. */
function identityOf({ input, settings, output }: OutputJob): unknown {
  const { inputs, include, exclude, maxDocument, encoding = null } = input;
  const full = (file: string): string => (file === STDIN ? file : path.resolve(file));
  const rejects = output.rejects === null ? null : full(output.rejects);
  return { inputs: inputs.map(full), include, exclude, maxDocument, encoding, settings, rejects };
}

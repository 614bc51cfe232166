import type { Readable, Writable } from 'node:stream';
import { addCounts, type BatchResult, type BatchSettings, type Counts, emptyCounts, gatherBatches, type Position } from './batch/batch.js';
import type { Cleaner } from './batch/cleaner.js';
import { inOrder } from './batch/in-order.js';
import type { Encoding } from './encoding/index.js';
import type { InputStream, RawDocument, SkippedInput } from './input/documents.js';
import type { InputFile } from './input/walk.js';
import { type OutputPlan, openOutputs } from './output/outputs.js';
import type { Problem } from './problem.js';
import { type FileState, holds, readSource, type SourceOptions, stateOf } from './resume/source.js';
import { ClosedPipeError } from './target/define.js';
import { fileBehind } from './target/stream.js';
import { endEarly, untilAborted } from './until-aborted.js';

export interface InputPlan {
  /** Files, folders, patterns, `-`. */
  readonly inputs: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Bytes. */
  readonly maxDocument: number;
  /** What all inputs are written in; left out or `null` to tell by each. */
  readonly encoding?: Encoding | null;
  /** Read what an earlier run wrote, too. */
  readonly ownOutput?: boolean;
  /** Files that are no inputs although they lie among them: the configuration, known findings, a baseline. */
  readonly leaveOut?: readonly string[];
}

export interface CleanJob {
  readonly input: InputPlan;
  readonly output: OutputPlan;
  readonly settings: BatchSettings;
  /** Threads at most; 1 keeps everything in this one. */
  readonly jobs: number;
  readonly stdin: Readable | null;
  readonly stdout: Writable;
  readonly signal: AbortSignal | undefined;
  readonly onProblem: (problem: Problem) => void;
  readonly onSkipped: (skipped: SkippedInput) => void;
  readonly onProgress: (progress: Progress) => void;
  /** Told the folder that all paths of problems and skipped files are relative to. */
  readonly onRoot?: (folder: string) => void;
  /** Told of an output that is added to and whose last line had no end. */
  readonly onUnended?: (file: string) => void;
}

export interface Progress {
  files: number;
  /** Bytes read from the disk, compressed as they were. */
  bytes: number;
  readonly counts: Counts;
}

export interface JobResult extends Progress {
  /** `closed`: the reader of standard output had enough. */
  readonly ended: 'done' | 'interrupted' | 'closed';
  /** `--resume` goes on from here. */
  readonly resumable: boolean;
  /** The output was left as it was, because no input could be read. */
  readonly untouched: boolean;
}

/** Reads, cleans and writes all documents of a run. @throws OutputError where the output cannot be written. */
export async function runJob(job: CleanJob): Promise<JobResult> {
  const outputs = await openOutputs(job);
  const counts = outputs.counts;
  const progress: Progress = { files: 0, bytes: 0, counts };
  let cleaner: Cleaner | null = null;
  /** Files that have been opened, from that of the last document written on. */
  const opened: (InputFile | InputStream)[] = [];
  const onFile = (file: InputFile | InputStream): void => {
    opened.push(file);
  };
  /** Where standard output goes, if it lies among the inputs. */
  const redirected: string[] = [];
  const onStdout = (file: string): void => {
    if (!redirected.includes(file)) redirected.push(file);
  };
  try {
    const batches = readBatches({ ...job, onStdout, onFile, before: outputs.before }, outputs.paths, outputs.after, progress);
    const started = await startCleaner(batches, job.jobs, job.settings);
    cleaner = started.cleaner;
    const { clean, width } = cleaner;
    for await (const results of untilAborted(inOrder(started.batches, width, clean), job.signal)) {
      for (const result of results) {
        await outputs.write(result);
        addCounts(counts, result.counts);
        await outputs.done(result.last, stateAt(opened, result.last));
        for (const problem of result.problems) job.onProblem(problem);
        job.onProgress(progress);
      }
    }
  } catch (error) {
    await outputs.abandon();
    return endClosed(error, progress);
  } finally {
    await cleaner?.close();
  }
  if (job.signal?.aborted === true) return { ...progress, ended: 'interrupted', resumable: await outputs.interrupt(), untouched: false };
  let untouched = false;
  try {
    untouched = !(await outputs.finish());
    if (redirected.length > 0) await (await import('./output/note-outputs.js')).noteOutputs(redirected, job.input.inputs);
  } catch (error) {
    // What ends the output may be one write too many.
    const result = endClosed(error, progress);
    await outputs.abandon();
    return result;
  }
  return { ...progress, ended: 'done', resumable: false, untouched };
}

/** What the file of a document was when it was opened; forgets the files before it. */
function stateAt(opened: (InputFile | InputStream)[], last: Position): FileState | null {
  const at = opened.findIndex((file) => holds(file, last));
  if (at > 0) opened.splice(0, at);
  const [file] = opened;
  return at === -1 || file === undefined ? null : stateOf(file);
}

/** @throws What is not a closed pipe. */
function endClosed(error: unknown, progress: Progress): JobResult {
  if (error instanceof ClosedPipeError) return { ...progress, ended: 'closed', resumable: false, untouched: false };
  throw error;
}

/**
 * The way through of the library and of checks: the same reading and cleaning, with results handed over instead of written.
 * @param outputs Paths that are not to be read.
 */
export async function* runForResults(
  job: Pick<CleanJob, 'input' | 'settings' | 'jobs' | 'stdin' | 'signal'> &
    Partial<Pick<CleanJob, 'onSkipped' | 'onProgress' | 'onRoot' | 'stdout'>> & {
      readonly onStdout?: (file: string) => void;
    },
  outputs: readonly string[] = [],
): AsyncGenerator<BatchResult> {
  const progress: Progress = { files: 0, bytes: 0, counts: emptyCounts() };
  const batches = readBatches({ onSkipped: () => undefined, onProgress: () => undefined, ...job }, outputs, null, progress);
  let cleaner: Cleaner | null = null;
  try {
    const started = await startCleaner(batches, job.jobs, job.settings);
    cleaner = started.cleaner;
    for await (const results of untilAborted(inOrder(started.batches, cleaner.width, cleaner.clean), job.signal)) yield* results;
  } finally {
    // What was taken ahead of the threads stands between them and this: where it is not used up, nothing else closes the file.
    await endEarly(batches, job.signal);
    await cleaner?.close();
  }
}

function readBatches(
  job: Pick<CleanJob, 'input' | 'settings' | 'stdin' | 'signal' | 'onSkipped' | 'onProgress'> &
    Partial<Pick<CleanJob, 'stdout' | 'onRoot'> & Pick<SourceOptions, 'onFile' | 'before'>> & {
      readonly onStdout?: (file: string) => void;
    },
  outputs: readonly string[],
  after: Position | null,
  progress: Progress,
): AsyncGenerator<RawDocument[]> {
  const { inputs, include, exclude, maxDocument, encoding = null, ownOutput = false, leaveOut = [] } = job.input;
  const stdout = job.stdout === undefined ? null : fileBehind(job.stdout);
  const { onStdout = (): void => undefined, onRoot = (): void => undefined } = job;
  const source = readSource({
    walk: { inputs, include, exclude, outputs: [...outputs, ...leaveOut], stdout, onStdout, onRoot },
    stdin: job.stdin,
    after,
    before: job.before ?? null,
    fields: job.settings.fields,
    maxDocument,
    encoding,
    ownOutput,
    signal: job.signal,
    onSkipped: job.onSkipped,
    onBytes: (count) => {
      progress.bytes += count;
      job.onProgress(progress);
    },
    onFile: (file) => {
      progress.files++;
      job.onFile?.(file);
    },
  });
  // Here too, for some batches are taken before there are results to wait for.
  return untilAborted(gatherBatches(source), job.signal);
}

interface Started {
  readonly cleaner: Cleaner;
  readonly batches: AsyncGenerator<RawDocument[]>;
}

/** So many batches are cleaned in this thread before another has started and loaded its code. */
const INLINE_BATCHES = 3;

/** Threads are for inputs that they make faster; what is small stays here. This thread loads the cleaning code only where it cleans. */
async function startCleaner(batches: AsyncGenerator<RawDocument[]>, jobs: number, settings: BatchSettings): Promise<Started> {
  if (jobs === 1) return { cleaner: await startInline(settings), batches };
  const taken: RawDocument[][] = [];
  for (let count = 0; count <= INLINE_BATCHES; count++) {
    const next = await batches.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  const all = chain(taken, batches);
  if (taken.length <= INLINE_BATCHES) return { cleaner: await startInline(settings), batches: all };
  const { createWorkerPool } = await import('./batch/pool.js');
  return { cleaner: createWorkerPool(jobs, settings), batches: all };
}

async function startInline(settings: BatchSettings): Promise<Cleaner> {
  const { createInlineCleaner } = await import('./batch/cleaner.js');
  return createInlineCleaner(settings);
}

async function* chain<T>(first: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

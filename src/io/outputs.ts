import type { Writable } from 'node:stream';
import type { BatchResult, BatchSettings, Counts, Position } from './batch.js';
import { emptyCounts, renderOptions } from './batch.js';
import type { Checkpoint, FoundEnd } from './checkpoint.js';
import { partialFile, removeCheckpoint } from './checkpoint-files.js';
import { columnsOf, outputFormat } from './render/index.js';
import { OutputError, type Target } from './target/define.js';
import { openFileTarget } from './target/file.js';
import type { FolderTarget } from './target/folder.js';
import { streamTarget } from './target/stream.js';

export interface OutputPlan {
  readonly to: { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };
  readonly mode: 'replace' | 'append' | 'resume';
  /** File for rejects. */
  readonly rejects: string | null;
}

/** Everything that a run writes, as one. */
export interface Outputs {
  /** Not to be read as inputs. */
  readonly paths: readonly string[];
  /** Where a resumed run goes on, and what the earlier part counted. */
  readonly after: Position | null;
  readonly counts: Counts;
  write(result: BatchResult): Promise<void>;
  /** A batch is written and counted. */
  done(position: Position): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
  /** Ends early on the user's wish; tells whether the run can be resumed. */
  interrupt(): Promise<boolean>;
}

interface OutputJob {
  readonly input: { readonly inputs: readonly string[]; readonly include: readonly string[]; readonly exclude: readonly string[] };
  readonly output: OutputPlan;
  readonly settings: BatchSettings;
  readonly stdout: Writable;
}

/** How often the state of a resumable run is saved. */
const CHECKPOINT_MS = 1000;

/** @throws OutputError */
export async function openOutputs(job: OutputJob): Promise<Outputs> {
  const { to, mode, rejects } = job.output;
  const format = outputFormat(job.settings.format);
  const options = renderOptions(job.settings);
  const encoder = new TextEncoder();
  const resumed = mode === 'resume' && to.kind === 'file' ? await findResume(job, to.path) : null;
  if (mode === 'append' && to.kind === 'file') await checkHeader(to.path, format.head(options));
  const bare = to.kind === 'file' ? await openFileTarget(to.path, { mode, keep: resumed?.outputBytes ?? 0 }) : streamTarget(job.stdout);
  const main = format.binary && to.kind !== 'folder' ? await encodingTarget(bare, job.settings) : bare;
  const folder = to.kind === 'folder' ? await openFolder(to.path, format.extensions[0] ?? format.name) : null;
  const left = rejects === null ? null : await openRejects(rejects, mode, resumed?.rejectBytes ?? 0, main);
  const counts = resumed?.counts ?? emptyCounts();
  let position: Position | null = resumed?.position ?? null;
  let begun = main.length > 0;
  let saved = 0;

  const state = async (partial: boolean): Promise<void> => {
    if (to.kind !== 'file') return;
    const { fingerprintOf, saveCheckpoint } = await import('./checkpoint.js');
    await saveCheckpoint(to.path, {
      version: 1,
      fingerprint: fingerprintOf(identityOf(job)),
      position,
      outputBytes: main.length,
      rejectBytes: left?.length ?? 0,
      partial,
      counts,
    });
  };
  if (mode === 'resume') await state(false);
  return {
    paths: [to.kind === 'stdout' ? null : to.path, rejects].filter((path) => path !== null),
    after: position,
    counts,
    async write(result) {
      if (folder !== null) await folder.write(result.files);
      if (result.output.length > 0) {
        const before = begun ? format.separator : format.head(options);
        begun = true;
        if (before !== '') await main.write(encoder.encode(before));
        await main.write(result.output);
      }
      if (left !== null && result.rejects.length > 0) await left.write(result.rejects);
    },
    async done(last) {
      position = last;
      if (mode !== 'resume' || Date.now() - saved < CHECKPOINT_MS) return;
      saved = Date.now();
      await state(false);
    },
    async finish() {
      if (folder === null) {
        const ending = begun ? format.tail : format.empty(options);
        if (ending !== '') await main.write(encoder.encode(ending));
      }
      await left?.finish();
      await main.finish();
      if (to.kind === 'file' && mode !== 'append') await removeCheckpoint(to.path);
    },
    async abandon() {
      await left?.abandon();
      await main.abandon();
    },
    async interrupt() {
      const resumable = to.kind === 'file' && mode !== 'append' && canResume(job);
      if (!resumable || to.kind !== 'file') {
        await left?.abandon();
        await main.abandon();
        return false;
      }
      await main.abandon(partialFile(to.path));
      if (rejects !== null) await left?.abandon(partialFile(rejects));
      await state(mode === 'replace');
      return true;
    },
  };
}

/** Turns what is rendered into the file's own bytes. What only some runs write to is loaded for these, here and below. */
async function encodingTarget(file: Target, settings: BatchSettings): Promise<Target> {
  const { parquetTarget } = await import('./target/parquet.js');
  return parquetTarget(file, columnsOf(renderOptions(settings)));
}

async function checkHeader(path: string, header: string): Promise<void> {
  if (header === '') return;
  const { checkFirstLine } = await import('./target/first-line.js');
  await checkFirstLine(path, header);
}

async function openFolder(path: string, extension: string): Promise<FolderTarget> {
  const { openFolderTarget } = await import('./target/folder.js');
  return openFolderTarget(path, extension);
}

async function openRejects(path: string, mode: OutputPlan['mode'], keep: number, main: Target): Promise<Target> {
  try {
    return await openFileTarget(path, { mode, keep });
  } catch (error) {
    await main.abandon();
    throw error;
  }
}

/** What must be the same for a run to go on where another stopped. */
function identityOf(job: OutputJob): unknown {
  const { input, settings, output } = job;
  return { inputs: input.inputs, include: input.include, exclude: input.exclude, settings, rejects: output.rejects !== null };
}

/** A cut can be made only where bytes written are bytes of the file, and where a later part can follow an earlier one. */
function canResume(job: OutputJob): boolean {
  const { to, rejects } = job.output;
  const compressed = [to.kind === 'file' ? to.path : '', rejects ?? ''].some((path) => path.toLowerCase().endsWith('.gz'));
  return !compressed && outputFormat(job.settings.format).appends && !job.input.inputs.includes('-');
}

async function findResume(job: OutputJob, path: string): Promise<Pick<Checkpoint, 'position' | 'outputBytes' | 'rejectBytes' | 'counts'>> {
  const { findEnd, fingerprintOf, loadCheckpoint } = await import('./checkpoint.js');
  const checkpoint = await loadCheckpoint(path, fingerprintOf(identityOf(job)));
  const { rejects } = job.output;
  if (checkpoint !== null) {
    if (checkpoint.partial) {
      const { rename } = await import('node:fs/promises');
      await rename(partialFile(path), path);
      if (rejects !== null) await rename(partialFile(rejects), rejects);
    }
    return checkpoint;
  }
  const nothing: FoundEnd = { keep: 0, position: null };
  const found = job.settings.format === 'ndjson' ? await findEnd(path) : nothing;
  if (found.keep > 0 && rejects !== null) {
    throw new OutputError(`${path}: the earlier run left no state to go on from with --rejects; delete both files to start anew`);
  }
  return { position: found.position, outputBytes: found.keep, rejectBytes: 0, counts: emptyCounts() };
}

import type { Writable } from 'node:stream';
import type { BatchResult, BatchSettings, Counts, Position } from '../batch/batch.js';
import { renderOptions } from '../batch/batch.js';
import type { InputPlan } from '../job.js';
import { columnsOf, outputFormat } from '../render/index.js';
import type { FoundResume, ResumableFiles } from '../resume/resume.js';
import type { FileState } from '../resume/source.js';
import type { Target } from '../target/define.js';
import { openFileTarget } from '../target/file.js';
import type { FolderTarget } from '../target/folder.js';
import { lazyTarget } from '../target/lazy.js';
import { behindLink } from '../target/place.js';
import { streamTarget } from '../target/stream.js';
import { checkOutputs } from './planned-outputs.js';
import { filesOf, RunOutputs } from './run-outputs.js';

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
  /** What its file was then; `null` where that is not known. */
  readonly before: FileState | null;
  readonly counts: Counts;
  write(result: BatchResult): Promise<void>;
  /** A batch is written and counted. @param file What the last document's file was when it was read. */
  done(position: Position, file: FileState | null): Promise<void>;
  /** @returns Whether there is an output now: where no input could be read, an earlier one is worth more than an empty one. */
  finish(): Promise<boolean>;
  abandon(): Promise<void>;
  /** Ends early on the user's wish; tells whether the run can be resumed. */
  interrupt(): Promise<boolean>;
}

export interface OutputJob {
  readonly input: InputPlan;
  readonly output: OutputPlan;
  readonly settings: BatchSettings;
  readonly stdout: Writable;
  /** Told of a file that is added to and whose last line had no end. */
  readonly onUnended?: (file: string) => void;
}

/** @throws OutputError */
export async function openOutputs(job: OutputJob): Promise<Outputs> {
  const { to, mode, rejects } = job.output;
  const format = outputFormat(job.settings.format);
  const among = await checkOutputs(filesOf(job), job.input);
  const files = to.kind === 'file' ? await resumableFiles(to.path, rejects) : null;
  const resumed = mode === 'resume' && files !== null ? await findResume(job, files) : null;
  if (mode === 'append' && to.kind === 'file') await checkHeader(to.path, format.head(renderOptions(job.settings)));
  const waits = resumed !== null && resumed.begin !== null;
  const openFile = async (path: string, keep: number, orFolder: boolean): Promise<Target> => {
    const open = (): Promise<Target> => openFileTarget(path, { mode, keep, orFolder, onUnended: () => job.onUnended?.(path) });
    return waits ? lazyTarget(open, keep) : await open();
  };
  const bare = to.kind === 'file' ? await openFile(to.path, resumed?.outputBytes ?? 0, true) : streamTarget(job.stdout);
  const main = format.binary && to.kind !== 'folder' ? await encodingTarget(bare, job.settings) : bare;
  const folder = to.kind === 'folder' ? await openFolder(to.path, format.extensions[0] ?? format.name, job.input) : null;
  const left = rejects === null ? null : await openRejects(() => openFile(rejects, resumed?.rejectBytes ?? 0, false), main);
  return new RunOutputs(job, { main, folder, left, files, resumed, among });
}

/** Turns what is rendered into the file's own bytes. What only some runs write to is loaded for these, here and below. */
async function encodingTarget(file: Target, settings: BatchSettings): Promise<Target> {
  const { parquetTarget } = await import('../target/parquet.js');
  return parquetTarget(file, columnsOf(renderOptions(settings)));
}

async function checkHeader(path: string, header: string): Promise<void> {
  if (header === '') return;
  const { checkFirstLine } = await import('../target/first-line.js');
  await checkFirstLine(path, header);
}

async function openFolder(path: string, extension: string, input: InputPlan): Promise<FolderTarget> {
  const [{ openFolderTarget }, { inputPlaces }] = await Promise.all([import('../target/folder.js'), import('./output-clash.js')]);
  return openFolderTarget(path, extension, await inputPlaces(input));
}

async function openRejects(open: () => Promise<Target>, main: Target): Promise<Target> {
  try {
    return await open();
  } catch (error) {
    await main.abandon();
    throw error;
  }
}

async function resumableFiles(output: string, rejects: string | null): Promise<ResumableFiles> {
  // What is wrong with a path is told where it is opened.
  const behind = (file: string): Promise<string> => behindLink(file).catch(() => file);
  return { output: await behind(output), rejects: rejects === null ? null : await behind(rejects) };
}

async function findResume(job: OutputJob, files: ResumableFiles): Promise<FoundResume> {
  return (await import('../resume/resume.js')).findResume(job, files);
}

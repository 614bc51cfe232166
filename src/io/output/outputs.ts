import type { Writable } from 'node:stream';
import type { BatchResult, BatchSettings, Counts, Position } from '../batch/batch.js';
import { emptyCounts, renderOptions } from '../batch/batch.js';
import type { InputPlan } from '../job.js';
import { columnsOf, outputFormat } from '../render/index.js';
import { partialFile, removeCheckpoint } from '../resume/checkpoint-files.js';
import type { FoundResume, ResumableFiles } from '../resume/resume.js';
import type { FileState } from '../resume/source.js';
import type { Target } from '../target/define.js';
import { type FileTargetOptions, openFileTarget } from '../target/file.js';
import type { FolderTarget } from '../target/folder.js';
import { lazyTarget } from '../target/lazy.js';
import { behindLink, isSpecial } from '../target/place.js';
import { streamTarget } from '../target/stream.js';
import { checkOutputs, type PlannedFile } from './planned-outputs.js';

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

/** How often the state of a resumable run is saved. */
const CHECKPOINT_MS = 1000;

/** @throws OutputError */
export async function openOutputs(job: OutputJob): Promise<Outputs> {
  const { to, mode, rejects } = job.output;
  const format = outputFormat(job.settings.format);
  const options = renderOptions(job.settings);
  const encoder = new TextEncoder();
  const among = await checkOutputs(filesOf(job), job.input);
  const files = to.kind === 'file' ? await resumableFiles(to.path, rejects) : null;
  const resumed = mode === 'resume' && files !== null ? await findResume(job, files) : null;
  if (mode === 'append' && to.kind === 'file') await checkHeader(to.path, format.head(options));
  const keep = resumed?.outputBytes ?? 0;
  /** Files of an interrupted run wait under other names until this one has something to add: one that is refused changes nothing. */
  let waiting = resumed?.begin ?? null;
  const begin = async (): Promise<void> => {
    const put = waiting;
    waiting = null;
    await put?.();
  };
  const openFile = async (path: string, options: FileTargetOptions): Promise<Target> =>
    waiting === null ? await openFileTarget(path, options) : lazyTarget(() => openFileTarget(path, options), options.keep ?? 0);
  const onUnended = (file: string) => (): void => job.onUnended?.(file);
  const bare =
    to.kind === 'file' ? await openFile(to.path, { mode, keep, orFolder: true, onUnended: onUnended(to.path) }) : streamTarget(job.stdout);
  const main = format.binary && to.kind !== 'folder' ? await encodingTarget(bare, job.settings) : bare;
  const folder = to.kind === 'folder' ? await openFolder(to.path, format.extensions[0] ?? format.name, job.input) : null;
  const left =
    rejects === null
      ? null
      : await openRejects(() => openFile(rejects, { mode, keep: resumed?.rejectBytes ?? 0, onUnended: onUnended(rejects) }), main);
  const counts = resumed?.counts ?? emptyCounts();
  let position: Position | null = resumed?.position ?? null;
  let input = resumed?.input ?? null;
  let begun = main.length > 0;
  /** When the state was saved last; 0 for never. */
  let saved = 0;
  let noted = false;
  // Records tell by what they hold that they were written here; nothing else does.
  const tells = format.binary || (format.selects && job.settings.select === null);
  const note = async (): Promise<void> => {
    noted = true;
    const untold = [
      to.kind === 'file' && !(tells && main.length > 0) ? to.path : null,
      rejects !== null && left?.length === 0 ? rejects : null,
    ].filter((file) => file !== null);
    if (untold.length > 0) await (await import('./note-outputs.js')).noteOutputs(untold, job.input.inputs);
  };

  const save = async (partial: boolean): Promise<void> => {
    if (files === null) return;
    saved = Date.now();
    const { saveState } = await import('../resume/resume.js');
    await saveState(job, files, { position, input, outputBytes: main.length, rejectBytes: left?.length ?? 0, partial, counts });
  };
  return {
    paths: [to.kind === 'stdout' ? null : to.path, rejects, ...among].filter((path) => path !== null),
    after: position,
    before: input,
    counts,
    async write(result) {
      await begin();
      // Of what is written without a state only records tell where it came from.
      if (mode === 'resume' && saved === 0) await save(false);
      if (folder !== null) await folder.write(result.files);
      if (result.output.length > 0) {
        const before = begun ? format.separator : format.head(options);
        begun = true;
        if (before !== '') await main.write(encoder.encode(before));
        await main.write(result.output);
      }
      if (left !== null && result.rejects.length > 0) await left.write(result.rejects);
      // What grows under its own name is there whatever ends the run.
      if (mode !== 'replace' && !noted && main.length > 0) await note();
    },
    async done(last, file) {
      position = last;
      input = file;
      if (mode === 'resume' && Date.now() - saved >= CHECKPOINT_MS) await save(false);
    },
    async finish() {
      await begin();
      const nothingRead = counts.documents > 0 && counts.failed === counts.documents;
      if (nothingRead && mode === 'replace' && to.kind === 'file') {
        await left?.abandon();
        await main.abandon();
        return false;
      }
      if (folder === null) {
        const ending = begun ? format.tail : format.empty(options);
        if (ending !== '') await main.write(encoder.encode(ending));
      }
      if (nothingRead && mode === 'replace') await left?.abandon();
      else await left?.finish();
      await main.finish();
      await folder?.finish();
      await note();
      if (files !== null && mode !== 'append') await removeCheckpoint(files.output, files.rejects);
      return true;
    },
    async abandon() {
      await left?.abandon();
      await main.abandon();
      // What ended the run is what is to be told of.
      await folder?.finish().catch(() => undefined);
    },
    async interrupt() {
      // What the earlier run left is still as it was.
      if (waiting !== null) return true;
      if (files === null || mode === 'append' || !(await canResume(job))) {
        await left?.abandon();
        await main.abandon();
        await folder?.finish();
        return false;
      }
      await main.abandon(partialFile(files.output));
      if (files.rejects !== null) await left?.abandon(partialFile(files.rejects));
      await save(mode === 'replace');
      return true;
    },
  };
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

/** A cut can be made only where bytes written are bytes of the file, and where a later part can follow an earlier one. */
async function canResume(job: OutputJob): Promise<boolean> {
  if (!outputFormat(job.settings.format).appends || job.input.inputs.includes('-')) return false;
  for (const { path } of filesOf(job)) if (path.toLowerCase().endsWith('.gz') || (await isSpecial(path))) return false;
  return true;
}

async function resumableFiles(output: string, rejects: string | null): Promise<ResumableFiles> {
  // What is wrong with a path is told where it is opened.
  const behind = (file: string): Promise<string> => behindLink(file).catch(() => file);
  return { output: await behind(output), rejects: rejects === null ? null : await behind(rejects) };
}

async function findResume(job: OutputJob, files: ResumableFiles): Promise<FoundResume> {
  return (await import('../resume/resume.js')).findResume(job, files);
}

function filesOf({ output: { to, rejects, mode } }: OutputJob): PlannedFile[] {
  const resumed = mode === 'resume';
  return [
    ...(to.kind === 'file' ? [{ path: to.path, option: '-o', resumed }] : []),
    ...(rejects === null ? [] : [{ path: rejects, option: '--rejects', resumed }]),
  ];
}

import { type BatchResult, type Counts, emptyCounts, type Position, renderOptions } from '../batch/batch.js';
import { outputFormat } from '../render/index.js';
import { partialFile, removeCheckpoint } from '../resume/checkpoint-files.js';
import type { FoundResume, ResumableFiles } from '../resume/resume.js';
import type { FileState } from '../resume/source.js';
import type { Target } from '../target/define.js';
import type { FolderTarget } from '../target/folder.js';
import { isSpecial } from '../target/place.js';
import type { OutputJob, Outputs } from './outputs.js';
import type { PlannedFile } from './planned-outputs.js';

/** What a run writes to, opened. */
export interface OpenTargets {
  readonly main: Target;
  readonly folder: FolderTarget | null;
  /** Of what is left out: the rejects. */
  readonly left: Target | null;
  /** The output file and that of the rejects; `null` where there is no output file. */
  readonly files: ResumableFiles | null;
  readonly resumed: FoundResume | null;
  /** Outputs that lie among the inputs. */
  readonly among: readonly string[];
}

/** How often the state of a resumable run is saved. */
const CHECKPOINT_MS = 1000;

export class RunOutputs implements Outputs {
  readonly paths: readonly string[];
  readonly after: Position | null;
  readonly before: FileState | null;
  readonly counts: Counts;
  readonly #job: OutputJob;
  readonly #targets: OpenTargets;
  readonly #encoder = new TextEncoder();
  /** Files of an interrupted run wait under other names until this one has something to add: one that is refused changes nothing. */
  #waiting: (() => Promise<void>) | null;
  #position: Position | null;
  #input: FileState | null;
  #begun: boolean;
  /** When the state was saved last; 0 for never. */
  #saved = 0;
  #noted = false;

  constructor(job: OutputJob, targets: OpenTargets) {
    const { to, rejects } = job.output;
    const { main, resumed, among } = targets;
    this.#job = job;
    this.#targets = targets;
    this.paths = [to.kind === 'stdout' ? null : to.path, rejects, ...among].filter((path) => path !== null);
    this.after = this.#position = resumed?.position ?? null;
    this.before = this.#input = resumed?.input ?? null;
    this.counts = resumed?.counts ?? emptyCounts();
    this.#waiting = resumed?.begin ?? null;
    this.#begun = main.length > 0;
  }

  async write(result: BatchResult): Promise<void> {
    const { main, folder, left } = this.#targets;
    const { mode } = this.#job.output;
    await this.#begin();
    // Of what is written without a state only records tell where it came from.
    if (mode === 'resume' && this.#saved === 0) await this.#save(false);
    if (folder !== null) await folder.write(result.files);
    if (result.output.length > 0) {
      const before = this.#begun ? this.#format.separator : this.#format.head(renderOptions(this.#job.settings));
      this.#begun = true;
      if (before !== '') await main.write(this.#encoder.encode(before));
      for (const piece of result.output) await main.write(piece);
    }
    if (left !== null) for (const piece of result.rejects) await left.write(piece);
    // What grows under its own name is there whatever ends the run.
    if (mode !== 'replace' && !this.#noted && main.length > 0) await this.#note();
  }

  async done(position: Position, file: FileState | null): Promise<void> {
    this.#position = position;
    this.#input = file;
    if (this.#job.output.mode === 'resume' && Date.now() - this.#saved >= CHECKPOINT_MS) await this.#save(false);
  }

  async finish(): Promise<boolean> {
    const { main, folder, left, files } = this.#targets;
    const { to, mode } = this.#job.output;
    await this.#begin();
    const nothingRead = this.counts.documents > 0 && this.counts.failed === this.counts.documents;
    if (nothingRead && mode === 'replace' && to.kind === 'file') {
      await left?.abandon();
      await main.abandon();
      return false;
    }
    if (folder === null) {
      const ending = this.#begun ? this.#format.tail : this.#format.empty(renderOptions(this.#job.settings));
      if (ending !== '') await main.write(this.#encoder.encode(ending));
    }
    if (nothingRead && mode === 'replace') await left?.abandon();
    else await left?.finish();
    await main.finish();
    await folder?.finish();
    await this.#note();
    if (files !== null && mode !== 'append') await removeCheckpoint(files.output, files.rejects);
    return true;
  }

  async abandon(): Promise<void> {
    const { main, folder, left } = this.#targets;
    await left?.abandon();
    await main.abandon();
    // What ended the run is what is to be told of.
    await folder?.finish().catch(() => undefined);
  }

  async interrupt(): Promise<boolean> {
    const { main, folder, left, files } = this.#targets;
    const { mode } = this.#job.output;
    // What the earlier run left is still as it was.
    if (this.#waiting !== null) return true;
    if (files === null || mode === 'append' || !(await canResume(this.#job))) {
      await left?.abandon();
      await main.abandon();
      await folder?.finish();
      return false;
    }
    await main.abandon(partialFile(files.output));
    if (files.rejects !== null) await left?.abandon(partialFile(files.rejects));
    await this.#save(mode === 'replace');
    return true;
  }

  get #format() {
    return outputFormat(this.#job.settings.format);
  }

  async #begin(): Promise<void> {
    const put = this.#waiting;
    this.#waiting = null;
    await put?.();
  }

  /** Notes beside the inputs which files were written here, where the files themselves do not tell. */
  async #note(): Promise<void> {
    const { main, left } = this.#targets;
    const { output, settings, input } = this.#job;
    this.#noted = true;
    // Records tell by what they hold that they were written here; nothing else does.
    const tells = this.#format.binary || (this.#format.selects && settings.select === null);
    const untold = [
      output.to.kind === 'file' && !(tells && main.length > 0) ? output.to.path : null,
      output.rejects !== null && left?.length === 0 ? output.rejects : null,
    ].filter((file) => file !== null);
    if (untold.length > 0) await (await import('./note-outputs.js')).noteOutputs(untold, input.inputs);
  }

  async #save(partial: boolean): Promise<void> {
    const { main, left, files } = this.#targets;
    if (files === null) return;
    this.#saved = Date.now();
    const { saveState } = await import('../resume/resume.js');
    await saveState(this.#job, files, {
      position: this.#position,
      input: this.#input,
      outputBytes: main.length,
      rejectBytes: left?.length ?? 0,
      partial,
      counts: this.counts,
    });
  }
}

/** A cut can be made only where bytes written are bytes of the file, and where a later part can follow an earlier one. */
async function canResume(job: OutputJob): Promise<boolean> {
  if (!outputFormat(job.settings.format).appends || job.input.inputs.includes('-')) return false;
  for (const { path } of filesOf(job)) if (path.toLowerCase().endsWith('.gz') || (await isSpecial(path))) return false;
  return true;
}

export function filesOf({ output: { to, rejects, mode } }: OutputJob): PlannedFile[] {
  const resumed = mode === 'resume';
  return [
    ...(to.kind === 'file' ? [{ path: to.path, option: '-o', resumed }] : []),
    ...(rejects === null ? [] : [{ path: rejects, option: '--rejects', resumed }]),
  ];
}

import type { SkippedInput } from '../../io/input/documents.js';
import type { JobResult, Progress } from '../../io/job.js';
import type { Problem } from '../../io/problem.js';
import { problemText } from '../problem-text.js';
import { counted, grouped } from '../report/figures.js';
import { printable } from '../terminal/printable.js';
import { canDraw, isTerminal, type Streams, write } from '../terminal/streams.js';
import type { CleanPlan } from './plan.js';
import type { ProgressBar } from './progress.js';
import { shownPath } from './shown-path.js';

/** What a run says on standard error. */
export interface Reporter {
  /** The folder that paths of what follows are relative to. */
  root(folder: string): void;
  problem(problem: Problem): void;
  skipped(input: SkippedInput): void;
  progress(progress: Progress): void;
  /** Tells of an output that is added to and whose last line had no end. */
  unended(file: string): void;
  /** Takes the bar away, whatever the run's end. */
  close(): void;
  summary(result: JobResult): Promise<void>;
  /** Tells of what makes the run's exit code 1, however quiet the run is. */
  failed(text: string): Promise<void>;
}

/** A broken file of a million lines should not say the same a million times. */
const PROBLEMS_SHOWN = 20;
/** Seconds between moves of the bar. */
const BAR_PAUSE = 0.1;

export async function openReporter(plan: CleanPlan, streams: Streams): Promise<Reporter> {
  const { stderr } = streams;
  let bar: ProgressBar | null = null;
  // On one terminal the bar and the records would write over each other.
  const alone = plan.output.to.kind !== 'stdout' || !isTerminal(streams.stdout);
  if (canDraw(stderr, streams) && alone && !plan.quiet) {
    const { openProgressBar } = await import('./progress.js');
    bar = openProgressBar(plan, streams);
  }
  // Node loads seven modules for the clock of the web.
  const started = process.uptime();
  let problems = 0;
  const skipped = new Map<SkippedInput['why'], number>();
  let drawn = 0;
  let root: string | null = null;
  const shown = <T extends { readonly path: string | null }>(input: T): T =>
    root === null || input.path === null ? input : { ...input, path: shownPath(root, input.path, plan.input.inputs) };
  const say = (text: string): void => {
    bar?.clear();
    stderr.write(`article-clean: ${text}\n`);
  };
  return {
    root(folder) {
      root = folder;
    },
    problem(problem) {
      problems++;
      if (plan.verbose || problems <= PROBLEMS_SHOWN)
        say(problemText(problem.input === undefined ? shown(problem) : { ...problem, path: problem.input }));
    },
    skipped(input) {
      skipped.set(input.why, (skipped.get(input.why) ?? 0) + 1);
      if (plan.verbose) say(skippedText(shown(input)));
    },
    unended(file) {
      if (!plan.quiet)
        say(`${printable(file)}: its last line had no end and may be cut off; it was ended, and what is added stands below it`);
    },
    progress(progress) {
      if (bar === null) return;
      const now = process.uptime();
      if (now - drawn < BAR_PAUSE) return;
      drawn = now;
      bar.update(progress, now - started);
    },
    close() {
      bar?.close();
      bar = null;
    },
    async summary(result) {
      if (problems > PROBLEMS_SHOWN && !plan.verbose)
        say(`… and ${counted(problems - PROBLEMS_SHOWN, 'more problem')}; --verbose shows all`);
      if (plan.quiet) return;
      await write(stderr, summaryText(result, plan, skipped, process.uptime() - started));
    },
    failed: (text) => write(stderr, `article-clean: ${text}\n`),
  };
}

function skippedText(input: SkippedInput): string {
  const place = `${printable(input.path ?? 'standard input')}${input.record === null ? '' : `:${input.record}`}`;
  if (input.why === 'own-output') return `${place}: skipped, an output of an earlier run; name the file itself to read it`;
  if (input.why === 'own-folder') return `${place}/: skipped, a folder of outputs of an earlier run; name the folder itself to read it`;
  const detail = printable(input.detail).slice(0, 80);
  if (input.why === 'http-status') return `${place}: skipped, HTTP status ${detail}`;
  return input.why === 'content-type' ? `${place}: skipped, no page but ${detail}` : `${place}: skipped, ${PASSED[input.why]}`;
}

const PASSED = {
  again: 'read already: another input or a link leads to it too',
  dangling: 'a link that leads nowhere or in a circle',
  special: 'a pipe, a socket or a device; name it itself to read it',
  hidden: 'its name begins with a dot; name it itself to read it',
  packages: 'packages of a project; name the folder itself to read it',
  excluded: 'by --exclude',
  'not-included': 'no --include names it',
  extension: "not read by its name; name the file itself, or give --include '*'",
} as const;

function summaryText(result: JobResult, plan: CleanPlan, skipped: ReadonlyMap<SkippedInput['why'], number>, seconds: number): string {
  const { counts } = result;
  const reasons = Object.entries(counts.reasons)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([code, times]) => `${code} ${grouped(times)}`)
    .join(', ');
  const rejected = `${grouped(counts.rejected)} rejected${reasons === '' ? '' : ` (${reasons})`}`;
  const lines = [
    `${counted(counts.documents, 'document')} read: ${grouped(counts.kept)} kept, ${rejected}, ${grouped(counts.failed)} failed`,
  ];
  const to = plan.output.to.kind === 'stdout' ? 'standard output' : plan.output.to.path;
  const megabytes = result.bytes / 1e6;
  const speed = seconds > 0 ? `, ${(megabytes / seconds).toFixed(1)} MB/s` : '';
  const done = result.untouched
    ? `no input could be read, so nothing was written to ${printable(to)}`
    : `${counted(counts.records, 'article')} ${whereTo(result, plan, printable(to))}`;
  lines.push(`${done} in ${seconds.toFixed(1)} s (${counted(result.files, 'file')}, ${megabytes.toFixed(1)} MB${speed})`);
  const outputs = skipped.get('own-output') ?? 0;
  const folders = skipped.get('own-folder') ?? 0;
  const skippedOutputs = [outputs > 0 ? counted(outputs, 'file') : '', folders > 0 ? counted(folders, 'folder') : ''].filter(
    (part) => part !== '',
  );
  if (skippedOutputs.length > 0) lines.push(`${skippedOutputs.join(' and ')} skipped: outputs of an earlier run`);
  const unread = passedOver(skipped.get('extension') ?? 0, (skipped.get('hidden') ?? 0) + (skipped.get('packages') ?? 0));
  if (unread !== null) lines.push(unread);
  const statuses = skipped.get('http-status') ?? 0;
  const types = skipped.get('content-type') ?? 0;
  if (statuses + types > 0) {
    lines.push(
      `${counted(statuses + types, 'archived response')} skipped: ${grouped(statuses)} by HTTP status, ${grouped(types)} by content type; --verbose names them`,
    );
  }
  if (result.ended === 'interrupted') {
    lines.push(result.resumable ? 'interrupted; the same command with --resume goes on from here' : 'interrupted');
  }
  return `${lines.join('\n')}\n`;
}

/** What is not read by its name, and what is hidden, of which a whole folder counts for one. */
function passedOver(files: number, hidden: number): string | null {
  if (files + hidden === 0) return null;
  const one = files + hidden === 1;
  const names = [files > 0 ? counted(files, 'file') : '', hidden > 0 ? `${grouped(hidden)} hidden` : ''].filter((part) => part !== '');
  return `${names.join(' and ')} passed over for ${one ? 'its name' : 'their names'}; --verbose names ${one ? 'it' : 'them'}`;
}

/** A file is put in its place when the run is done, unless it is written to where it stands. */
function whereTo(result: JobResult, { output }: CleanPlan, to: string): string {
  if (result.ended !== 'interrupted' || output.to.kind !== 'file' || output.mode !== 'replace') return `to ${to}`;
  return result.resumable ? `kept for --resume, not in ${to} yet,` : `lost, for ${to} is not written,`;
}

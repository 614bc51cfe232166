import type { JobResult, Progress } from '../io/job.js';
import type { Problem } from '../io/problem.js';
import type { CleanPlan } from './clean-plan.js';
import { printable } from './printable.js';
import { problemText } from './problem-text.js';
import type { ProgressBar } from './progress.js';
import { isTerminal, type Streams, write } from './streams.js';

/** What a run says on standard error. */
export interface Reporter {
  problem(problem: Problem): void;
  skipped(name: string): void;
  progress(progress: Progress): void;
  /** Takes the bar away, whatever the run's end. */
  close(): void;
  summary(result: JobResult): Promise<void>;
}

/** A broken file of a million lines should not say the same a million times. */
const PROBLEMS_SHOWN = 20;
/** How often the bar moves. */
const BAR_MS = 100;

export async function openReporter(plan: CleanPlan, streams: Streams): Promise<Reporter> {
  const { stderr } = streams;
  let bar: ProgressBar | null = null;
  if (isTerminal(stderr) && !plan.quiet) {
    const { openProgressBar } = await import('./progress.js');
    bar = openProgressBar(plan, streams);
  }
  const started = performance.now();
  let problems = 0;
  let skipped = 0;
  let drawn = 0;
  const say = (text: string): void => {
    bar?.clear();
    stderr.write(`article-clean: ${text}\n`);
  };
  return {
    problem(problem) {
      problems++;
      if (plan.verbose || problems <= PROBLEMS_SHOWN) say(problemText(problem));
    },
    skipped(name) {
      skipped++;
      if (plan.verbose) say(`${printable(name)}: skipped, an output of an earlier run; name the file itself to read it`);
    },
    progress(progress) {
      const now = performance.now();
      if (bar === null || now - drawn < BAR_MS) return;
      drawn = now;
      bar.update(progress, (now - started) / 1000);
    },
    close() {
      bar?.close();
      bar = null;
    },
    async summary(result) {
      if (problems > PROBLEMS_SHOWN && !plan.verbose) say(`… and ${count(problems - PROBLEMS_SHOWN, 'more problem')}; --verbose shows all`);
      if (plan.quiet) return;
      await write(stderr, summaryText(result, plan, skipped, (performance.now() - started) / 1000));
    },
  };
}

function summaryText(result: JobResult, plan: CleanPlan, skipped: number, seconds: number): string {
  const { counts } = result;
  const reasons = Object.entries(counts.reasons)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([code, times]) => `${code} ${number(times)}`)
    .join(', ');
  const rejected = `${number(counts.rejected)} rejected${reasons === '' ? '' : ` (${reasons})`}`;
  const lines = [`${count(counts.documents, 'document')} read: ${number(counts.kept)} kept, ${rejected}, ${number(counts.failed)} failed`];
  const to = plan.output.to.kind === 'stdout' ? 'standard output' : plan.output.to.path;
  const megabytes = result.bytes / 1e6;
  const speed = seconds > 0 ? `, ${(megabytes / seconds).toFixed(1)} MB/s` : '';
  lines.push(
    `${count(counts.records, 'article')} to ${printable(to)} in ${seconds.toFixed(1)} s (${count(result.files, 'file')}, ${megabytes.toFixed(1)} MB${speed})`,
  );
  if (skipped > 0) lines.push(`${count(skipped, 'file')} skipped: outputs of an earlier run`);
  if (result.ended === 'interrupted') {
    lines.push(result.resumable ? 'interrupted; the same command with --resume goes on from here' : 'interrupted');
  }
  return `${lines.join('\n')}\n`;
}

/** With commas between thousands. Intl would cost more than all else that is said here. */
function number(value: number): string {
  const digits = String(value);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

function count(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}

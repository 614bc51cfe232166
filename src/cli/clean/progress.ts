import cliProgress from 'cli-progress';
import { walkInputs } from '../../io/input/walk.js';
import type { Progress } from '../../io/job.js';
import { STDIN } from '../../io/resume/source.js';
import { counted } from '../report/figures.js';
import { columnsOf, type Streams } from '../terminal/streams.js';
import type { CleanPlan } from './plan.js';

export interface ProgressBar {
  /** @param seconds Since the start. */
  update(progress: Progress, seconds: number): void;
  /** Makes room for a message; the bar comes back with its next move. */
  clear(): void;
  close(): void;
}

const CLEAR_LINE = '\r\u001b[K';

/** A bar on the terminal: files, documents, MB/s, and time left once the sizes of all inputs are known. */
export function openProgressBar(plan: CleanPlan, streams: Streams): ProgressBar {
  const { stderr } = streams;
  const bar = new cliProgress.SingleBar({
    // The types ask for Node's own kind of stream; any that can write serves.
    stream: stderr,
    format: '{bar} {percentage}% | {files} | {documents} | {speed} MB/s{left}',
    barsize: Math.min(30, Math.max(5, columnsOf(stderr) - 70)),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    // Redrawn on update only: a timer would have to be stopped on every way out.
    noTTYOutput: false,
    gracefulExit: false,
    emptyOnZero: true,
  });
  let total = 0;
  let known = false;
  const stop = new AbortController();
  bar.start(1, 0, { files: counted(0, 'file'), documents: counted(0, 'document'), speed: '0.0', left: '' });
  void measure(plan, stop.signal).then((bytes) => {
    if (bytes === null) return;
    total = bytes;
    known = true;
    bar.setTotal(Math.max(1, bytes));
  });
  return {
    update(progress, seconds) {
      const speed = progress.bytes / Math.max(seconds, 0.001);
      const left = known && speed > 0 ? ` | ${duration((total - progress.bytes) / speed)} left` : '';
      bar.update(known ? Math.min(progress.bytes, total) : 0, {
        files: counted(progress.files, 'file'),
        documents: counted(progress.counts.documents, 'document'),
        speed: (speed / 1e6).toFixed(1),
        left,
      });
    },
    clear: () => {
      stderr.write(CLEAR_LINE);
    },
    close() {
      stop.abort();
      bar.stop();
    },
  };
}

/** Bytes of all inputs; `null` where standard input or a pipe is among them. */
async function measure(plan: CleanPlan, signal: AbortSignal): Promise<number | null> {
  const { inputs, include, exclude } = plan.input;
  if (inputs.includes(STDIN)) return null;
  const { to, rejects } = plan.output;
  const outputs = [to.kind === 'stdout' ? null : to.path, rejects].filter((path) => path !== null);
  let bytes = 0;
  for await (const file of walkInputs({ inputs, include, exclude, outputs })) {
    if (signal.aborted) return null;
    if ('code' in file) continue;
    if (file.size === null) return null;
    bytes += file.size;
  }
  return bytes;
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

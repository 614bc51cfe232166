import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const BIN = path.resolve('bin/article-clean.js');
/** No hostile file and no long document takes more. */
export const MOST_MEGABYTES = 300;
export const HANG_MS = 90_000;

/**
 * Printed by the process itself on its way out: its largest resident set and its processor time, threads included. Linux's `maxRSS` is not
 * below that of the process that started it, so the kernel's own note of the set is taken where there is one.
 */
const REPORT = `import fs from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : '';
  const kibibytes = Number(/^VmHWM:\\s*(\\d+) kB$/m.exec(status)?.[1] ?? maxRSS);
  fs.writeSync(3, JSON.stringify([(kibibytes * 1024) / 1e6, (userCPUTime + systemCPUTime) / 1e6]));
});`;

export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly megabytes: number;
  readonly seconds: number;
}

/** Runs the built command. */
export async function runMeasured(argv: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`, BIN, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), HANG_MS);
  const written = ['', ''];
  for (const [index, stream] of [child.stdio[2], child.stdio[3]].entries())
    stream?.on('data', (chunk: Buffer) => {
      written[index] += chunk.toString();
    });
  await once(child, 'close');
  clearTimeout(limit);
  const [stderr = '', report = ''] = written;
  const figures: unknown = JSON.parse(report === '' ? '[]' : report);
  const [megabytes = Number.NaN, seconds = Number.NaN]: number[] = Array.isArray(figures) ? figures.map(Number) : [];
  return { code: child.exitCode, stderr, megabytes, seconds };
}

/**
 * Measures whole processes: `npm run bench -- [DUMP.ndjson] [--runs 5] [--node 24]… [--only speed|memory|start]… [--out FILE]`.
 * DUMP is NDJSON with a `text` in each line; without it, one of 32 MB is made of the example dumps. Prints Markdown tables.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { multiply, writeDump } from './dump.js';
import { type Command, medianSeconds, nodes, peakMegabytes } from './processes.js';

const DEFAULT_BYTES = 32e6;
const BIN = 'bin/article-clean.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    node: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: ['speed', 'memory', 'start'] },
    out: { type: 'string' },
  },
});
const runs = Number(values.runs);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-bench-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

const dump = positionals[0] ?? path.join(folder, 'dump.ndjson');
if (positionals[0] === undefined) writeDump(dump, DEFAULT_BYTES);
const output = path.join(folder, 'out.ndjson');
const report: string[] = [];
const cpus = os.cpus();
say(`${process.platform} ${process.arch}, ${cpus.length} × ${cpus[0]?.model ?? 'unknown processor'}; median of ${runs} interleaved runs\n`);
if (values.only.includes('speed')) await speed();
if (values.only.includes('memory')) await memory();
if (values.only.includes('start')) await coldStart();
if (values.out !== undefined) fs.writeFileSync(values.out, report.join(''));

async function speed(): Promise<void> {
  const megabytes = fs.statSync(dump).size / 1e6;
  const bare = 'bare JSON pass';
  const commands = [command(bare, ['tools/bench/json-pass.mjs', dump, output]), clean('--jobs 1', dump, 1), clean('--jobs 2', dump, 2)];
  const seconds = await medianSeconds(commands, runs);
  const base = seconds.get(bare) ?? Number.NaN;
  table(
    `Speed, ${megabytes.toFixed(1)} MB of NDJSON, Node ${process.version}`,
    ['', 'seconds', 'MB/s', 'times the bare pass'],
    [...seconds].map(([name, time]) => [name, time.toFixed(2), (megabytes / time).toFixed(1), (time / base).toFixed(2)]),
  );
}

async function memory(): Promise<void> {
  const rows: string[][] = [];
  for (const times of [1, 2, 4]) {
    const file = path.join(folder, `dump-${times}.ndjson`);
    multiply(dump, file, times);
    const peaks: number[] = [];
    for (const jobs of [1, 2]) peaks.push(await peakMegabytes(clean(`--jobs ${jobs}`, file, jobs)));
    rows.push([`${(fs.statSync(file).size / 1e6).toFixed(0)} MB`, ...peaks.map((peak) => `${peak.toFixed(0)} MB`)]);
    fs.rmSync(file);
  }
  table('Peak memory', ['input', '--jobs 1', '--jobs 2'], rows);
}

async function coldStart(): Promise<void> {
  const small = path.join(folder, 'small.txt');
  fs.writeFileSync(small, 'A headline\n\nThe council met on Tuesday, and voted for the new rules of the harbour.\n');
  const rows: string[][] = [];
  for (const [version, node] of nodes(values.node)) {
    const commands: Command[] = [
      { name: 'node -e 0', node, args: ['-e', '0'] },
      { name: '--version', node, args: [BIN, '--version'] },
      { name: 'one small file', node, args: [BIN, small] },
    ];
    const seconds = await medianSeconds(commands, Math.max(runs, 11));
    rows.push([version, ...commands.map(({ name }) => `${((seconds.get(name) ?? Number.NaN) * 1000).toFixed(0)} ms`)]);
  }
  table('Cold start', ['Node', 'node -e 0', '--version', 'one small file'], rows);
}

function clean(name: string, input: string, jobs: number): Command {
  return command(name, [BIN, input, '-o', output, '--jobs', String(jobs), '--quiet']);
}

function command(name: string, args: readonly string[]): Command {
  return { name, node: process.execPath, args };
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const format = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  say(`${[`### ${title}\n`, format(head), rule, ...rows.map(format)].join('\n')}\n\n`);
}

function say(text: string): void {
  process.stdout.write(text);
  report.push(text);
}

import fs from 'node:fs';
import path from 'node:path';
import { multiply } from './dump.js';
import { LARGE_DOCUMENTS } from './large-documents.js';
import type { Table } from './print.js';
import { type Command, medianSeconds, nodes, peakMegabytes } from './processes.js';

/** What all sections of the report are measured with. */
export interface Bench {
  /** NDJSON with a `text` in each line. */
  readonly dump: string;
  /** For files of the bench's own; taken away at the end. */
  readonly folder: string;
  /** Runs of each command; `null` for as many as a section's figures need. */
  readonly runs: number | null;
  /** Versions of Node to start beside the running one. */
  readonly nodes: readonly string[];
}

interface Section {
  /** As `--only` names it. */
  readonly name: string;
  readonly measure: (bench: Bench) => Promise<readonly Table[]>;
}

/** The sections in the order of the report; one more is a line here. */
export const SECTIONS: readonly Section[] = [
  { name: 'speed', measure: speed },
  { name: 'memory', measure: memory },
  { name: 'documents', measure: documents },
  { name: 'start', measure: coldStart },
];

const BIN = 'bin/article-clean.js';
/** Bytes of a large document; 20 MB are the longest. */
const LARGE = 18e6;
/** Runs of a second or more differ by a few per cent, starts of a tenth of a second by more. */
const RUNS = 5;
const STARTS = 11;

async function speed({ dump, folder, runs }: Bench): Promise<readonly Table[]> {
  const output = path.join(folder, 'out.ndjson');
  const megabytes = fs.statSync(dump).size / 1e6;
  const bare = 'bare JSON pass';
  const commands = [
    command(bare, ['tools/bench/json-pass.mjs', dump, output]),
    clean('--jobs 1', dump, output, 1),
    clean('--jobs 2', dump, output, 2),
  ];
  const seconds = await medianSeconds(commands, runs ?? RUNS);
  const base = seconds.get(bare) ?? Number.NaN;
  return [
    {
      title: `Speed, ${megabytes.toFixed(1)} MB of NDJSON, Node ${process.version}`,
      head: ['', 'seconds', 'MB/s', 'times the bare pass'],
      rows: [...seconds].map(([name, time]) => [name, time.toFixed(2), (megabytes / time).toFixed(1), (time / base).toFixed(2)]),
    },
  ];
}

/** Once the dump and twice: what grows with the input shows in two. */
async function memory({ dump, folder }: Bench): Promise<readonly Table[]> {
  const output = path.join(folder, 'out.ndjson');
  const rows: string[][] = [];
  for (const times of [1, 2]) {
    const file = path.join(folder, `dump-${times}.ndjson`);
    multiply(dump, file, times);
    const peaks: number[] = [];
    for (const jobs of [1, 2]) peaks.push(await peakMegabytes(clean(`--jobs ${jobs}`, file, output, jobs)));
    rows.push([`${(fs.statSync(file).size / 1e6).toFixed(0)} MB`, ...peaks.map((peak) => `${peak.toFixed(0)} MB`)]);
    fs.rmSync(file);
  }
  return [{ title: 'Peak memory', head: ['input', '--jobs 1', '--jobs 2'], rows }];
}

/** Single documents of nearly the longest size that is read. */
async function documents({ folder }: Bench): Promise<readonly Table[]> {
  const output = path.join(folder, 'out.ndjson');
  const rows: string[][] = [];
  for (const { name, make } of LARGE_DOCUMENTS) {
    const file = path.join(folder, name);
    fs.writeFileSync(file, make(LARGE));
    const commands = [
      clean('clean --jobs 1', file, output, 1),
      clean('clean --jobs 2', file, output, 2),
      command('check', [BIN, 'check', file, '--jobs', '1', '--fail-on', 'never']),
    ];
    const peaks: string[] = [];
    for (const one of commands) peaks.push(`${(await peakMegabytes(one)).toFixed(0)} MB`);
    rows.push([name, ...peaks]);
    fs.rmSync(file);
  }
  const head = ['document', 'clean --jobs 1', 'clean --jobs 2', 'check'];
  return [{ title: `Peak memory of single documents of ${LARGE / 1e6} MB, Node ${process.version}`, head, rows }];
}

async function coldStart({ folder, runs, nodes: versions }: Bench): Promise<readonly Table[]> {
  const small = path.join(folder, 'small.txt');
  fs.writeFileSync(small, 'A headline\n\nThe council met on Tuesday, and voted for the new rules of the harbour.\n');
  const rows: string[][] = [];
  for (const [version, node] of nodes(versions)) {
    const commands: Command[] = [
      { name: 'node -e 0', node, args: ['-e', '0'] },
      { name: '--version', node, args: [BIN, '--version'] },
      { name: 'one small file', node, args: [BIN, small] },
    ];
    const seconds = await medianSeconds(commands, runs ?? STARTS);
    rows.push([version, ...commands.map(({ name }) => `${((seconds.get(name) ?? Number.NaN) * 1000).toFixed(0)} ms`)]);
  }
  return [{ title: 'Cold start', head: ['Node', 'node -e 0', '--version', 'one small file'], rows }];
}

function clean(name: string, input: string, output: string, jobs: number): Command {
  return command(name, [BIN, input, '-o', output, '--jobs', String(jobs), '--quiet']);
}

function command(name: string, args: readonly string[]): Command {
  return { name, node: process.execPath, args };
}

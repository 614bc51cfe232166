/**
 * Measures whole processes: `npm run bench -- [DUMP.ndjson] [--runs N] [--node 24]… [--only speed|memory|documents|start]… [--out FILE]`.
 * DUMP is NDJSON with a `text` in each line; without it, one of 32 MB is made of the example dumps. Prints Markdown tables.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeDump } from './dump.js';
import { printedTable } from './print.js';
import { type Bench, SECTIONS } from './sections.js';

const DEFAULT_BYTES = 32e6;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string' },
    node: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true },
    out: { type: 'string' },
  },
});
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-bench-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

const dump = positionals[0] ?? path.join(folder, 'dump.ndjson');
if (positionals[0] === undefined) writeDump(dump, DEFAULT_BYTES);
const bench: Bench = { dump, folder, runs: values.runs === undefined ? null : Number(values.runs), nodes: values.node };
const report: string[] = [];
const cpus = os.cpus();
say(`${process.platform} ${process.arch}, ${cpus.length} × ${cpus[0]?.model ?? 'unknown processor'}; medians of interleaved runs\n\n`);
for (const { name, measure } of SECTIONS)
  if (values.only?.includes(name) ?? true) for (const table of await measure(bench)) say(`${printedTable(table)}\n\n`);
if (values.out !== undefined) fs.writeFileSync(values.out, report.join(''));

function say(text: string): void {
  process.stdout.write(text);
  report.push(text);
}

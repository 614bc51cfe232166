/**
 * Measures HTML beside other extractors: `npm run bench:html -- DUMP.ndjson[.gz] [--pages 100] [--runs 3] [--packages FOLDER]`.
 * DUMP is NDJSON of `{url, html}`. The others are no dependencies of this package: they are installed into a temporary folder, or are in
 * FOLDER where one is named. Each run measures everyone once, so that all share the machine's good and bad times. Prints a Markdown table.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { readPage } from '../../src/core/format/index.js';
import { cleanDocument } from '../../src/core/pipeline.js';

/** jsdom 26 is the last for Node 20. */
const PACKAGES = ['@mozilla/readability@0.6', 'jsdom@26', 'linkedom@0.18', 'defuddle@0.19'];
const RIVALS = ['Readability with jsdom', 'Readability with linkedom', 'defuddle with linkedom'];
const BARE = 'the bare tokenizer of htmlparser2';
const SLOWEST = 'Readability with jsdom';
/** Pages that each reads before time is taken. */
const WARM_UP = 20;

/** Hears every token and does nothing. */
const DEAF: TokenizerCallbacks = {
  onattribdata() {},
  onattribend() {},
  onattribentity() {},
  onattribname() {},
  oncdata() {},
  onclosetag() {},
  oncomment() {},
  ondeclaration() {},
  onend() {},
  onopentagend() {},
  onopentagname() {},
  onprocessinginstruction() {},
  onselfclosingtag() {},
  ontext() {},
  ontextentity() {},
};

interface Page {
  readonly url: string | null;
  readonly html: string;
}

interface Measured {
  /** Processor time, threads included. */
  readonly seconds: number;
  readonly failed: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '100' }, runs: { type: 'string', default: '3' }, packages: { type: 'string' } },
});
const [from] = positionals;
if (from === undefined) throw new Error('name a dump: NDJSON of {url, html}');
const runs = Number(values.runs);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-bench-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

const dump = path.join(folder, 'pages.ndjson');
const { pages, warmUp } = takePages(from, Number(values.pages));
fs.writeFileSync(dump, [...warmUp, ...pages].map((page) => `${JSON.stringify(page)}\n`).join(''));
const packages = values.packages ?? install();

const own: Readonly<Record<string, (page: Page) => void>> = {
  [BARE]: ({ html }) => {
    const tokenizer = new Tokenizer({ decodeEntities: false }, DEAF);
    tokenizer.write(html);
    tokenizer.end();
  },
  'article-clean, lines alone': ({ url, html }) => void readPage(html, 'html', url),
  'article-clean': ({ url, html }) => void cleanDocument({ id: 'page', text: html, format: 'html', url }),
};
const results = new Map<string, Measured[]>([...Object.keys(own), ...RIVALS].map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  for (const [name, clean] of Object.entries(own)) results.get(name)?.push(measureOwn(clean));
  for (const name of RIVALS) results.get(name)?.push(measureRival(name));
}
print();

/** Evenly spread over the dump, with others before them to warm up on. */
function takePages(file: string, count: number): { pages: Page[]; warmUp: Page[] } {
  const bytes = fs.readFileSync(file);
  const text = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  const taken = Math.min(count, lines.length - WARM_UP);
  if (taken < 1) throw new Error(`${file}: more than ${WARM_UP} pages are needed`);
  const step = (lines.length - WARM_UP) / taken;
  const picked = Array.from({ length: taken }, (_, index) => lines[WARM_UP + Math.floor(index * step)] ?? '');
  return { pages: picked.map(toPage), warmUp: lines.slice(0, WARM_UP).map(toPage) };
}

function toPage(line: string): Page {
  const record: unknown = JSON.parse(line);
  const get = (name: string): unknown => (typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined);
  const [url, html] = [get('url'), get('html')];
  if (typeof html !== 'string') throw new Error('a record without html');
  return { url: typeof url === 'string' ? url : null, html };
}

function install(): string {
  const target = path.join(folder, 'packages');
  fs.mkdirSync(target);
  fs.writeFileSync(path.join(target, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
    cwd: target,
    stdio: 'inherit',
  });
  return target;
}

function measureOwn(clean: (page: Page) => void): Measured {
  for (const page of warmUp) clean(page);
  const before = process.cpuUsage();
  for (const page of pages) clean(page);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, failed: 0 };
}

/** In a process of its own, which its memory and its faults end with. */
function measureRival(name: string): Measured {
  const args = ['tools/bench/html-rivals.mjs', name, path.resolve(packages), dump, String(pages.length), String(WARM_UP)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  const found: unknown = JSON.parse(stdout);
  const get = (key: string): number => Number(typeof found === 'object' && found !== null ? Reflect.get(found, key) : Number.NaN);
  return { seconds: get('seconds'), failed: get('failed') };
}

function print(): void {
  const megabytes = pages.reduce((sum, { html }) => sum + html.length, 0) / 1e6;
  const seconds = new Map([...results].map(([name, all]) => [name, median(all.map((one) => one.seconds))]));
  const bare = seconds.get(BARE) ?? Number.NaN;
  const slowest = seconds.get(SLOWEST) ?? Number.NaN;
  const cpus = os.cpus();
  const rows = [...seconds].map(([name, time]) => {
    const failed = results.get(name)?.[0]?.failed ?? 0;
    const cells = [(pages.length / time).toFixed(1), (megabytes / time).toFixed(1), (slowest / time).toFixed(1), (time / bare).toFixed(1)];
    return `| ${[failed === 0 ? name : `${name} (failed on ${failed})`, ...cells].join(' | ')} |`;
  });
  const head = ['', 'pages a second', 'million characters a second', `times ${SLOWEST}`, `time of ${BARE}`];
  process.stdout.write(
    `Node ${process.version}, ${cpus.length} × ${cpus[0]?.model ?? 'unknown processor'}; ${pages.length} pages, ${megabytes.toFixed(1)} million characters; ` +
      `processor time, median of ${runs} interleaved runs\n\n| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n${rows.join('\n')}\n`,
  );
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

// Runs a TypeScript tool: node tools/run.mjs tools/train/main.ts [ARGUMENT ...]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [node = '', , entry = '', ...rest] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'article-clean-tool-'));
const outfile = join(folder, 'tool.mjs');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' });
process.argv = [node, entry, ...rest];
await import(pathToFileURL(outfile).href);

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TextFormat } from '../../src/core/types.js';
import { hostileOf } from './hostile.js';

/**
 * Lengths in UTF-16 code units. The longer is what a linear parser reads in half a second or less; a parser that takes the square of
 * the length needs 64 times as long for 8 times the text.
 */
const SHORT = 1 << 16;
const LONG = SHORT * 8;
/** Between 8 (linear) and 64 (square), with room for garbage collection and for a machine that does other things. */
const MAX_GROWTH = 24;
/** Below this much processor time a comparison measures noise. */
const NOISE_MS = 25;
const HANG_MS = 60_000;

let folder = '';
let program = '';

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-hostile-'));
  program = path.join(folder, 'child.mjs');
  await build({
    entryPoints: ['test/properties/hostile.child.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

describe.each(['text', 'markdown', 'html'] as const)('hostile %s', (format) => {
  it(
    'takes time in proportion to its length and crashes nothing',
    async () => {
      const times = await run(format, SHORT, LONG);
      expect(Object.keys(times)).toEqual(hostileOf(format).map(({ name }) => name));
      const slow = Object.entries(times).filter(([, [short = 0, long = 0]]) => long > Math.max(short, NOISE_MS) * MAX_GROWTH);
      expect(slow).toEqual([]);
    },
    HANG_MS * 3,
  );
});

describe('very long text', () => {
  it.each([
    ['one line of 50 MB', 'one line of words', 50_000_000],
    ['one word of 50 MB', 'one word', 50_000_000],
    ['a million short lines', 'short lines', 2_000_000],
    ['a quarter of a million sentences', 'the same sentence on each line', 9_500_000],
    ['a million blank lines', 'blank lines', 1_000_000],
    ['a million brackets', 'open square brackets', 1_000_000],
    ['JSON a million deep', 'nested JSON arrays', 2_000_000],
  ])(
    '%s is read in time',
    async (_title, name, length) => {
      const times = await run('text', 0, length, name);
      expect(Object.keys(times)).toEqual([name]);
    },
    HANG_MS + 5_000,
  );
});

describe('very long HTML', () => {
  it.each([
    ['a hundred thousand nested elements', 'nested div', 1_100_000],
    ['a million less-than signs', 'less-than signs', 1_000_000],
    ['a million attributes', 'attributes', 4_000_000],
  ])(
    '%s is read in time',
    async (_title, name, length) => {
      const times = await run('html', 0, length, name);
      expect(Object.keys(times)).toEqual([name]);
    },
    HANG_MS + 5_000,
  );
});

/** Processor time in milliseconds at both lengths, by the name of the text; fails where the child crashes or hangs. */
function run(format: TextFormat, short: number, long: number, only = ''): Promise<Record<string, number[]>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=2048', program, format, String(short), String(long), only], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      limit.refresh();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
    }, HANG_MS);
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      const rows = output
        .trimEnd()
        .split('\n')
        .map((row) => row.split('\t'));
      if (code === 0) resolve(Object.fromEntries(rows.map(([name = '', ...times]) => [name, times.map(Number)])));
      else reject(new Error(`the child ended with ${signal ?? code} after "${rows.at(-1)?.[0] ?? ''}"\n${errors.slice(0, 2000)}`));
    });
  });
}

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BatchSettings } from '../../../src/io/batch/batch.js';
import { createInlineCleaner } from '../../../src/io/batch/cleaner.js';
import { packBatch, unpackBatch } from '../../../src/io/batch/pack.js';
import { createWorkerPool } from '../../../src/io/batch/pool.js';
import type { RawDocument } from '../../../src/io/input/documents.js';

const SETTINGS: BatchSettings = {
  fields: {},
  clean: {},
  format: 'ndjson',
  pretty: false,
  select: null,
  rejects: true,
  yields: 'bytes',
};

function documentOf(name: string, text: string): RawDocument {
  return {
    bytes: Buffer.from(text),
    path: name,
    record: null,
    line: 1,
    format: 'text',
    encoding: 'utf-8',
    textFormat: 'text',
    problem: null,
  };
}

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-pool-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The real worker, which breaks down in the given way when a document says so. */
function fragileWorker(name: string, breakdown: string): URL {
  const file = path.join(folder, `${name}.mjs`);
  const real = pathToFileURL(path.resolve('dist/worker.js')).href;
  fs.writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
     const on = parentPort.on.bind(parentPort);
     parentPort.on = (name, listener) => on(name, (message) => { if (Buffer.from(message.bytes).includes('BREAK')) { ${breakdown} } listener(message); });
     await import('${real}');`,
  );
  return pathToFileURL(file);
}

describe('packBatch', () => {
  it('brings every document across', () => {
    const batch = [documentOf('a', 'one'), documentOf('b', ''), documentOf('c', 'thrée')];
    const back = unpackBatch(structuredClone(packBatch(batch)));
    expect(back.map(({ bytes, ...rest }) => ({ ...rest, text: Buffer.from(bytes).toString() }))).toEqual(
      batch.map(({ bytes, ...rest }) => ({ ...rest, text: Buffer.from(bytes).toString() })),
    );
  });
});

describe('createWorkerPool', () => {
  it('gives what the calling thread gives', async () => {
    const batch = () => [documentOf('a', 'A headline\n\nA paragraph.'), documentOf('b', '')];
    const pool = createWorkerPool(2, SETTINGS);
    const inline = await createInlineCleaner(SETTINGS).clean(batch());
    const results = await Promise.all([pool.clean(batch()), pool.clean(batch()), pool.clean(batch())]);
    await pool.close();
    for (const [result] of results) {
      expect(result?.counts).toEqual(inline[0]?.counts);
      expect(Buffer.concat(result?.rejects ?? [])).toEqual(Buffer.concat(inline[0]?.rejects ?? []));
      expect(Buffer.concat(result?.output ?? [])).toEqual(Buffer.concat(inline[0]?.output ?? []));
    }
  });

  it.each([
    ['exit', 'process.exit(7);', /ended with code 7/],
    ['throw', "throw new Error('broken down');", /broken down/],
  ])('loses only the document that makes a worker %s', async (name, breakdown, message) => {
    const pool = createWorkerPool(1, SETTINGS, fragileWorker(name, breakdown));
    const batch = [documentOf('a', 'Fine'), documentOf('b', 'BREAK'), documentOf('c', 'Fine too')];
    const results = await pool.clean(batch);
    const after = await pool.clean([documentOf('d', 'Fine again')]);
    await pool.close();
    expect(results.map((result) => result.counts.failed)).toEqual([0, 1, 0]);
    expect(results.map((result) => result.last.path)).toEqual(['a', 'b', 'c']);
    expect(results[1]?.problems).toEqual([{ code: 'worker-crashed', path: 'b', line: null, detail: expect.stringMatching(message) }]);
    expect(after[0]?.counts).toMatchObject({ documents: 1, failed: 0 });
  });

  it('does not hang when workers cannot start at all', async () => {
    const pool = createWorkerPool(2, SETTINGS, pathToFileURL(path.join(folder, 'missing.mjs')));
    const results = await Promise.all([pool.clean([documentOf('a', 'x')]), pool.clean([documentOf('b', 'x'), documentOf('c', 'x')])]);
    await pool.close();
    expect(results.flat().map((result) => result.problems[0]?.code)).toEqual(['worker-crashed', 'worker-crashed', 'worker-crashed']);
  });
});

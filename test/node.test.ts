import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanFiles, cleanStream, InputError, type Outcome, type Problem } from '../src/node.js';
import { page, useFolder } from './cli/harness.js';

const folder = useFolder();

async function all(outcomes: AsyncIterable<Outcome>): Promise<Outcome[]> {
  const got: Outcome[] = [];
  for await (const outcome of outcomes) got.push(outcome);
  return got;
}

describe('cleanFiles', () => {
  it('gives the articles and rejects of files and folders in order', async () => {
    folder.write('a.txt', page('A'));
    folder.write('b.txt', '');
    folder.write('c.ndjson', `${JSON.stringify({ id: 'c1', story: page('C') })}\n`);
    const got = await all(cleanFiles(folder.path, { fields: { text: 'story' } }));
    expect(got.map(({ record, reasons }) => [record.id, reasons.length === 0])).toEqual([
      ['a.txt', true],
      ['b.txt', false],
      ['c1', true],
    ]);
  });

  it('throws at what cannot be read, unless somebody listens', async () => {
    folder.write('a.ndjson', `oops\n${JSON.stringify({ text: page('A') })}\n`);
    await expect(all(cleanFiles([folder.path]))).rejects.toThrow(InputError);
    await expect(all(cleanFiles([folder.join('gone')]))).rejects.toThrow(/gone: not-found/);
    const problems: Problem[] = [];
    const got = await all(cleanFiles([folder.path], { onProblem: (problem) => problems.push(problem) }));
    expect(got).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ code: 'broken-json', path: 'a.ndjson', line: 1 })]);
  });

  it('gives the same from several threads', async () => {
    folder.write(
      'a.ndjson',
      Array.from({ length: 1200 }, (_, index) => JSON.stringify({ id: index, text: page(`Record${index}`) })).join('\n'),
    );
    const one = await all(cleanFiles([folder.path]));
    const two = await all(cleanFiles([folder.path], { jobs: 2 }));
    expect(one).toHaveLength(1200);
    expect(JSON.stringify(two) === JSON.stringify(one)).toBe(true);
  });

  it('can be left early and aborted', async () => {
    folder.write(
      'a.ndjson',
      Array.from({ length: 600 }, (_, index) => JSON.stringify({ id: index, text: page(`Record${index}`) })).join('\n'),
    );
    for await (const { record } of cleanFiles([folder.path])) {
      expect(record.id).toBe('0');
      break;
    }
    const stopped = await all(cleanFiles([folder.path], { signal: AbortSignal.abort() }));
    expect(stopped).toEqual([]);
  });
});

describe('cleanStream', () => {
  it('takes streams and iterables of bytes or strings', async () => {
    const lines = `${JSON.stringify({ id: 'x', text: page('X') })}\n${JSON.stringify({ id: 'y', text: page('Y') })}\n`;
    const bytes = gzipSync(lines);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    for (const stream of [Readable.from([lines]), Readable.from([bytes]), pieces()]) {
      expect((await all(cleanStream(stream))).map(({ record }) => record.id)).toEqual(['x', 'y']);
    }
    const [text] = await all(cleanStream(Readable.from([page('Piped')]), { asciiPunctuation: true }));
    expect(text?.record).toMatchObject({ id: 'stdin', source: { path: null, format: 'text' } });
  });
});

import { getEventListeners } from 'node:events';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanFiles, cleanStream, InputError, type Outcome, type Problem } from '../src/node.js';
import { page, useFolder } from './cli/harness.js';

const folder = useFolder();

const DESCRIPTORS = '/proc/self/fd';

/** Files of a folder that this process has open. */
function openBelow(path: string): string[] {
  const targets = readdirSync(DESCRIPTORS).flatMap((name) => {
    try {
      return [readlinkSync(join(DESCRIPTORS, name))];
    } catch {
      // The one of the list itself.
      return [];
    }
  });
  return targets.filter((target) => target.startsWith(path));
}

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
    for (const jobs of [1, 2]) {
      const abort = new AbortController();
      let got = 0;
      for await (const _outcome of cleanFiles([folder.path], { signal: abort.signal, jobs })) {
        got++;
        if (got === 3) abort.abort();
      }
      expect(got).toBe(3);
    }
  });

  it.runIf(existsSync(DESCRIPTORS)).each([1, 2])('leaves nothing open where it is left early, with %d threads', async (jobs) => {
    folder.write(
      'a.ndjson',
      Array.from({ length: 3000 }, (_, index) => JSON.stringify({ id: index, text: page(`Record${index}`) })).join('\n'),
    );
    const stop = new AbortController();
    for await (const _ of cleanFiles(folder.path, { jobs })) break;
    for await (const _ of cleanFiles(folder.path, { jobs, signal: stop.signal })) break;
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
    const failing = async (): Promise<void> => {
      for await (const _ of cleanFiles(folder.path, { jobs })) throw new Error('enough');
    };
    await expect(failing()).rejects.toThrow('enough');
    expect(openBelow(folder.path)).toEqual([]);
  });

  it.each([
    [
      'a.ndjson',
      '{"n":1}\n{"n":2}\n',
      {},
      'a.ndjson:1: no-text-field: no text under the usual names; name its field in fields.text or fields.html (the record has: n)',
    ],
    ['a.ndjson', '{"n":1}\n', { fields: { text: 'story' } }, 'a.ndjson:1: no-text-field: no text under story (the record has: n)'],
    ['a.ndjson', '{"text":"a"}\n[1]\n', {}, 'a.ndjson:2: not-an-object: a record must be a JSON object, this is an array'],
    ['a.txt', 'too long', { maxDocumentSize: 3 }, 'a.txt: oversize: longer than the 3 bytes of maxDocumentSize'],
    ['a.txt', '\n'.repeat(200_000), {}, 'a.txt: too-many-lines: more than 100000 lines, which no page has'],
    ['a.txt', '%PDF-1.4\n%âãÏÓ\n', {}, 'a.txt: foreign: pdf, which is not read'],
    ['a.bin', '\0\x01\x02'.repeat(99), { include: ['*.bin'] }, 'a.bin: binary: no text but binary data'],
    ['a.xyz', 'x', {}, /: no-documents: there is no file in it that is read, or none is left by include and exclude$/],
  ])('says what is wrong with %s (%#)', async (name, text, options, message) => {
    folder.write(name, text);
    await expect(all(cleanFiles(folder.path, options))).rejects.toThrow(message);
  });

  it('tells of a missing file, whatever its name', async () => {
    for (const name of ['missing[.txt', '{', '{a', '{}', 'a/[']) await expect(all(cleanFiles([name]))).rejects.toThrow(InputError);
  });
});

describe('cleanStream', () => {
  it('tells what the stream failed with', async () => {
    const down = new Error('the network is down');
    async function* broken(): AsyncGenerator<string> {
      yield `${JSON.stringify({ text: page('X') })}\n`;
      throw down;
    }
    for (const stream of [broken(), Readable.from(broken())]) {
      const error: unknown = await all(cleanStream(stream)).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(InputError);
      expect(error).toMatchObject({ message: 'the stream: unreadable: the network is down', cause: down });
    }
    const failed = new PassThrough();
    failed.on('error', () => undefined);
    await new Promise((resolve) => failed.once('close', resolve).destroy(down));
    await expect(all(cleanStream(failed))).rejects.toMatchObject({ cause: down });
    const rows: unknown = await all(cleanStream(Readable.from(['{"text": 3}\n{"text": 4}\n']))).catch((reason: unknown) => reason);
    expect(rows).toBeInstanceOf(InputError);
    expect(rows).not.toHaveProperty('cause');
  });

  it('takes streams and iterables of bytes or strings', async () => {
    const lines = `${JSON.stringify({ id: 'x', text: page('X') })}\n${JSON.stringify({ id: 'y', text: page('Y') })}\n`;
    const bytes = gzipSync(lines);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    for (const stream of [Readable.from([lines]), Readable.from([bytes]), pieces()]) {
      expect((await all(cleanStream(stream))).map(({ record }) => record.id)).toEqual(['x', 'y']);
    }
    const smile = page('Smile 😀 of the town');
    async function* units(): AsyncGenerator<string> {
      for (let at = 0; at < smile.length; at++) yield smile[at] ?? '';
    }
    const russian = 'Привет из города у моря';
    for (const stream of [units(), Readable.from([smile])])
      expect((await all(cleanStream(stream)))[0]?.record).toMatchObject({ title: expect.stringContaining('Smile 😀 of'), warnings: [] });
    // Strings are decoded already, whatever bytes are to be read as.
    const asked = { encoding: 'windows-1251' };
    expect((await all(cleanStream(Readable.from([page(russian)]), asked)))[0]?.record.title).toContain(russian);
    expect((await all(cleanStream(Readable.from([Buffer.from([0xcf, 0xf0])]), asked)))[0]?.record.source.encoding).toBe('windows-1251');
    await expect(all(cleanStream(Readable.from([new Uint16Array(2)])))).rejects.toThrow(/^the stream: unreadable/);
    const [text] = await all(cleanStream(Readable.from([page('Piped')]), { asciiPunctuation: true }));
    expect(text?.record).toMatchObject({ id: 'stdin', source: { path: null, format: 'text' } });
  });
});

describe('a stream that gives nothing for long', () => {
  it.each([1, 2])('is not waited for once it is aborted, with %d threads', async (jobs) => {
    async function* slow(): AsyncGenerator<string> {
      yield `${JSON.stringify({ text: page('X') })}\n`;
      await new Promise((resolve) => setTimeout(resolve, 60_000).unref());
    }
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 20);
    expect(await all(cleanStream(slow(), { signal: abort.signal, jobs }))).toEqual([]);
  });
});

describe('what is called with what cannot be meant', () => {
  // As a caller without types would.
  const cleanAny: (...values: unknown[]) => unknown = Object.assign(cleanFiles);
  const streamAny: (...values: unknown[]) => unknown = Object.assign(cleanStream);

  it.each([
    [{ jobs: 0 }, RangeError, 'jobs: 0 is no whole number from 1 to 256'],
    [{ jobs: 1.5 }, RangeError, 'jobs: 1.5 is no whole number'],
    [{ jobs: '2' }, TypeError, 'jobs: must be a number'],
    [{ jobs: null }, TypeError, 'jobs: must be a number'],
    [{ maxDocumentSize: -1 }, RangeError, 'maxDocumentSize: -1 is no'],
    [{ maxDocumentSize: Number.NaN }, RangeError, 'maxDocumentSize: NaN is no'],
    [{ maxDocumentSize: Number.POSITIVE_INFINITY }, RangeError, 'maxDocumentSize: Infinity is no'],
    [{ minConfidence: 3 }, RangeError, 'minConfidence: 3 is no number from 0 to 1'],
    [{ asciiPunctuation: 'yes' }, TypeError, 'asciiPunctuation: must be true or false'],
    [{ encoding: 'klingon' }, RangeError, 'encoding: klingon is no encoding that is read'],
    [{ encoding: 3 }, TypeError, 'encoding: must be a string'],
    [{ baseUrl: 'news/' }, RangeError, 'baseUrl: news/ is no address of a page'],
    [{ fields: { txt: 'a' } }, TypeError, 'fields.txt: there is no such key; there are text, html, id, url, keep'],
    [{ fields: { text: '' } }, RangeError, 'fields.text: is empty'],
    [{ fields: { keep: 'a' } }, TypeError, 'fields.keep: must be a list of strings, or "all"'],
    [{ fields: ['text'] }, TypeError, 'fields: must be an object'],
    [{ signal: {} }, TypeError, 'signal: must be an AbortSignal'],
    [{ onProblem: true }, TypeError, 'onProblem: must be a function'],
    [{ format: 'json' }, TypeError, 'format: there is no such option; there are fields, encoding,'],
    [{ threads: 2 }, TypeError, 'threads: there is no such option'],
  ])('throws at once, and names the option: %j', (options, kind, message) => {
    for (const call of [() => cleanAny(folder.path, options), () => streamAny(Readable.from([]), options)]) {
      expect(call).toThrow(kind);
      expect(call).toThrow(message);
    }
  });

  it('minds inputs and streams too', () => {
    expect(() => cleanAny(3)).toThrow(new TypeError('inputs: must be a path or a list of paths'));
    expect(() => cleanAny(['a', null])).toThrow(TypeError);
    expect(() => cleanAny([''])).toThrow(new RangeError('inputs: a path is empty'));
    expect(() => cleanAny('a', null)).toThrow(new TypeError('options: must be an object'));
    expect(() => cleanAny('a', { include: '*.txt' })).toThrow(new TypeError('include: must be a list of strings'));
    expect(() => streamAny('text')).toThrow(/^stream: must be a stream/);
    expect(() => streamAny(Readable.from([]), { include: ['*.txt'] })).toThrow(/^include: there is no such option/);
  });

  it('takes what is left out as left out', async () => {
    expect(await all(cleanFiles([], { jobs: 2, fields: {} }))).toEqual([]);
    expect(() => cleanAny('a', { jobs: undefined, encoding: undefined, fields: { text: undefined } })).not.toThrow();
  });
});

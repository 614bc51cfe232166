import fs from 'node:fs';
import { Readable } from 'node:stream';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBytes, readFile, readStream } from './archive/read.js';

const SAMPLES = 'test/io/archive/samples';
const PAGE = 'The ferry is late again\n\nNobody on the quay was surprised.\n';

/** Incompressible enough that a cut takes some of many records away. */
function manyRecords(count: number): { id: string; text: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `r${index}`, text: `${Math.sin(index)} ${Math.cos(index)}` }));
}

const LINES = manyRecords(400)
  .map((record) => JSON.stringify(record))
  .join('\n');

/** By `zstd --check`: 33, 100 and 5000 characters. */
const CHECKED = [
  'KLUv/QRYCQEAVGhlIGZlcnJ5IGlzIGxhdGUgYWdhaW4uIFRoZSBmZXJyMXmiqQ==',
  'KLUv/QRYBQEAyFRoZSBmZXJyeSBpcyBsYXRlIGFnYWluLiABACGjcwz3Pvyc',
  'KLUv/QRYDQEAyFRoZSBmZXJyeSBpcyBsYXRlIGFnYWluLiABALEN93MM1+jD5w==',
].map((text) => Buffer.from(text, 'base64'));

describe('the checksum of zstd', () => {
  const SKIPPED = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 5, 0, 0, 0, 1, 2, 3, 4, 5]);

  it('holds for sound data, with frames to skip between, in pieces of any size', async () => {
    const bytes = Buffer.concat(CHECKED.flatMap((frame) => [SKIPPED, frame]));
    for (const chunk of [1, 7, 65_536]) {
      const { pages, problems } = await readBytes('p.txt.zst', bytes, { chunk });
      expect(problems).toEqual([]);
      expect(pages.map(({ text }) => text)).toEqual([
        [33, 100, 5000].map((length) => 'The ferry is late again. '.repeat(200).slice(0, length)).join(''),
      ]);
    }
  });

  it.each([0, 1, 2])('tells of a letter that became another, in frame %i', async (broken) => {
    const frames = CHECKED.map((frame) => Buffer.from(frame));
    const frame = frames[broken] ?? Buffer.alloc(0);
    frame[frame.indexOf('ferry')] = 0x46;
    const { pages, problems } = await readBytes('p.txt.zst', Buffer.concat(frames));
    expect(problems).toEqual([{ code: 'broken-compression', path: 'p.txt.zst', line: null, detail: 'its checksum is another' }]);
    expect(pages).toEqual([]);
  });
});

describe('compressed files', () => {
  it.each(['zst', 'bz2', 'xz'])('reads .%s with one stream after another, in pieces of any size', async (extension) => {
    const bytes = fs.readFileSync(`${SAMPLES}/records.ndjson.${extension}`);
    for (const chunk of [1, 7, 65_536]) {
      const { pages, problems } = await readBytes('named-otherwise', bytes, { chunk });
      expect(problems).toEqual([]);
      expect(pages.map(({ id, text }) => [id, text])).toEqual([
        ['one', 'The first record'],
        ['two', 'The second record'],
      ]);
    }
  });

  it.each([1, 5, 65_536])('reads gzip with several members, %i bytes at a time', async (chunk) => {
    const bytes = Buffer.concat([gzipSync('{"id":"one","text":"a"}\n'), gzipSync(''), gzipSync('{"id":"two","text":"b"}')]);
    expect((await readBytes('x', bytes, { chunk })).pages.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('reads brotli by its name', async () => {
    const { pages, problems } = await readBytes('page.txt.br', brotliCompressSync(PAGE));
    expect(problems).toEqual([]);
    expect(pages[0]?.text).toBe(PAGE);
  });

  it('reads what was compressed twice, and refuses more with a reason', async () => {
    const twice = gzipSync(gzipSync(PAGE));
    expect((await readBytes('a.txt.gz.gz', twice)).pages[0]?.text).toBe(PAGE);
    expect((await readBytes('a.txt.gz', gzipSync(twice))).problems).toEqual([
      { code: 'over-compressed', path: 'a.txt.gz', line: null, detail: 'it is compressed over and over, more than 2 times' },
    ]);
  });

  it('takes no text for compressed data', async () => {
    for (const text of ['BZh9 is how bzip2 begins', '7zXZ', '(\u00b5/'])
      expect((await readBytes('a.txt', Buffer.from(text))).pages[0]?.text).toBe(text);
  });
});

describe('data that was cut or damaged', () => {
  const WHOLE = gzipSync(LINES);
  it.each([
    ['a wrong sum', Buffer.concat([WHOLE.subarray(0, -8), Buffer.from('12345678')])],
    ['a damaged middle', Buffer.concat([WHOLE.subarray(0, 4000), Buffer.alloc(900, 0xff), WHOLE.subarray(4900)])],
    ['a damaged beginning', Buffer.concat([WHOLE.subarray(0, 10), Buffer.alloc(900, 0xff), WHOLE.subarray(910)])],
  ])('comes to an end with %s, in pieces of any size', async (_, bytes) => {
    for (const chunk of [100, 5000, 65_536]) {
      const { problems } = await readBytes('a.ndjson.gz', bytes, { chunk });
      expect(problems.some(({ code }) => code === 'broken-compression')).toBe(true);
    }
  });

  it('names what stands behind the last member of a gzip, and keeps all that came before', async () => {
    for (const chunk of [100, 5000, 65_536]) {
      for (const junk of ['garbage', 'garbage'.repeat(3000)]) {
        const { pages, problems } = await readBytes('a.ndjson.gz', Buffer.concat([WHOLE, Buffer.from(junk)]), { chunk });
        const detail = 'what stands behind its end is no compressed data';
        expect(problems).toEqual([{ code: 'broken-compression', path: 'a.ndjson.gz', line: null, detail, partly: true }]);
        expect(pages).toHaveLength(400);
      }
    }
  });

  it('reads a page that something else stands behind, and names that', async () => {
    const xz = fs.readFileSync(`${SAMPLES}/records.ndjson.xz`);
    const detail = 'what stands behind its end is no compressed data';
    for (const [name, whole] of Object.entries({ 'p.txt.gz': gzipSync(PAGE), 'p.zst': CHECKED[0], 'r.xz': xz })) {
      for (const junk of ['x', 'trash\n', 'garbage'.repeat(3000)]) {
        for (const chunk of [1, 7, 65_536]) {
          const { pages, problems } = await readBytes(name, Buffer.concat([whole ?? gzipSync(''), Buffer.from(junk)]), { chunk });
          expect(problems).toEqual([{ code: 'broken-compression', path: name, line: null, detail, partly: true }]);
          expect(pages.length).toBe(name === 'r.xz' ? 2 : 1);
        }
      }
    }
  });

  it('gives no page that was cut, nor says that something of it was read', async () => {
    const xz = fs.readFileSync(`${SAMPLES}/records.ndjson.xz`);
    for (const whole of [gzipSync(PAGE), CHECKED[1] ?? xz]) {
      const { pages, problems } = await readBytes('p.txt', whole.subarray(0, -3));
      expect(problems.map(({ code, partly }) => [code, partly])).toEqual([['broken-compression', undefined]]);
      expect(pages).toEqual([]);
    }
    // A second stream that is cut in its header is no rubbish.
    const { problems } = await readBytes('r.xz', Buffer.concat([xz, xz.subarray(0, 5)]));
    expect(problems.map(({ detail }) => detail)).toEqual(['it ends too early']);
  });

  it('takes zeros behind gzip and xz for padding', async () => {
    for (const whole of [gzipSync(PAGE), fs.readFileSync(`${SAMPLES}/records.ndjson.xz`)])
      expect((await readBytes('p', Buffer.concat([whole, Buffer.alloc(512)]))).problems).toEqual([]);
  });

  it('keeps all that a wrong sum is about, for the sum stands behind it', async () => {
    const xz = fs.readFileSync(`${SAMPLES}/sum.ndjson.xz`);
    const bzip2 = fs.readFileSync(`${SAMPLES}/sum.ndjson.bz2`);
    for (const bytes of [Buffer.concat([WHOLE.subarray(0, -8), Buffer.from('12345678')]), xz, bzip2]) {
      const { pages, problems } = await readBytes('a.ndjson', bytes);
      expect(problems.map(({ code }) => code)).toEqual(['broken-compression']);
      expect(pages).toHaveLength(400);
    }
  });

  it.each([1, 3, 6])('keeps the members before member %i of a gzip, which is damaged', async (member) => {
    const members = manyRecords(8).map((record) => gzipSync(`${JSON.stringify({ ...record, text: record.text.repeat(9) })}\n`));
    members[member]?.fill(0xff, 20, 40);
    for (const chunk of [7, 65_536]) {
      const { pages, problems } = await readBytes('a.ndjson.gz', Buffer.concat(members), { chunk });
      expect(pages.map(({ id }) => id)).toEqual(manyRecords(member).map(({ id }) => id));
      expect(problems.map(({ code }) => code)).toEqual(['broken-compression']);
    }
  });

  it('keeps what a brotli gives before its damage', async () => {
    const damaged = brotliCompressSync(LINES, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    damaged.fill(0xff, damaged.length - 600, damaged.length - 100);
    const { pages } = await readBytes('a.ndjson.br', damaged);
    expect(pages.length).toBeGreaterThan(250);
  });

  it.each([0.25, 0.5, 0.9, 0.999])('gives every whole record of a gzip cut at %d', async (share) => {
    const whole = gzipSync(LINES);
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    const { pages, problems } = await readBytes('a.ndjson.gz', cut);
    expect(problems).toEqual([
      { code: 'broken-compression', path: 'a.ndjson.gz', line: null, detail: 'unexpected end of file', partly: true },
    ]);
    expect(pages.map(({ id }) => id)).toEqual(pages.map((_, index) => `r${index}`));
    // Some hundred bytes of deflate stand for the records that the cut took.
    expect(pages.length).toBeGreaterThan(400 * share - 12);
    if (share < 0.99) expect(pages.length).toBeLessThan(400);
  });

  it('gives the whole posts of an export cut in its midst, which wait for the tables behind them', async () => {
    const posts = Array.from({ length: 2_000 }, (_, index) => ({
      id: `p${index}`,
      title: `Pier ${index}`,
      html: `<p>The pier was ${index * 7919}.</p>`,
    }));
    const dump = { db: [{ meta: { version: '5' }, data: { posts, users: [{ id: 'u', name: 'Ada Byron' }] } }] };
    const whole = gzipSync(JSON.stringify(dump));
    const { pages, problems } = await readBytes('ghost.json.gz', whole.subarray(0, Math.floor(whole.length / 2)));
    expect(problems.map(({ code, partly }) => [code, partly])).toEqual([['broken-compression', true]]);
    expect(pages.map(({ id }) => id)).toEqual(pages.map((_, index) => `p${index}`));
    expect(pages.length).toBeGreaterThan(500);
    expect(pages.length).toBeLessThan(2_000);
  });

  it('gives the whole records of an answer that a cut leaves open', async () => {
    const data = Array.from({ length: 2_000 }, (_, index) => ({
      id: `p${index}`,
      text: `The pier was ${index * 7919} and the ferry was late.`,
    }));
    const whole = gzipSync(JSON.stringify([{ data: data.slice(0, 1_000) }, { data: data.slice(1_000) }]));
    const { pages } = await readBytes('pages.json.gz', whole.subarray(0, Math.floor(whole.length * 0.9)));
    expect(pages.length).toBeGreaterThan(1_500);
  });

  it.each(['zst', 'bz2', 'xz'])('names what is wrong with a cut .%s, and keeps its whole part', async (extension) => {
    const bytes = fs.readFileSync(`${SAMPLES}/records.ndjson.${extension}`);
    const { pages, problems } = await readBytes(`a.ndjson.${extension}`, bytes.subarray(0, bytes.length - 14));
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['broken-compression', `a.ndjson.${extension}`]]);
    expect(pages[0]?.id).toBe('one');
  });

  it.each(['zst', 'bz2', 'xz'])('survives damage anywhere in a .%s', async (extension) => {
    const bytes = fs.readFileSync(`${SAMPLES}/records.ndjson.${extension}`);
    for (let at = 0; at < bytes.length; at += 5) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      const { pages, problems } = await readBytes('a.ndjson', damaged);
      for (const { code } of problems)
        expect(['broken-compression', 'binary', 'broken-json', 'no-text-field', 'not-an-object']).toContain(code);
      expect(pages.length + problems.length).toBeGreaterThan(0);
    }
  });

  it('reads xz again after a file that was left in its middle', async () => {
    const bytes = fs.readFileSync(`${SAMPLES}/records.ndjson.xz`);
    expect((await readBytes('a.txt.xz', bytes, { limit: 5 })).problems[0]?.code).toBe('oversize');
    expect((await readBytes('a.ndjson.xz', bytes)).pages).toHaveLength(2);
  });

  it('reports a failing source as such', async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield gzipSync(LINES).subarray(0, 5000);
      throw new Error('the disk is on fire');
    }
    const { problems } = await readStream('a.ndjson', Readable.from(source()));
    expect(problems).toEqual([{ code: 'unreadable', path: 'a.ndjson', line: null, detail: 'the disk is on fire', partly: true }]);
  });
});

describe('data made to burst', () => {
  it('ends a document at the limit, without inflating the rest', async () => {
    const zeros = gzipSync(Buffer.alloc(30_000_000, 0x20));
    const { problems } = await readBytes('spaces.txt.gz', zeros, { limit: 1_000_000 });
    expect(problems).toEqual([{ code: 'oversize', path: 'spaces.txt.gz', line: null, detail: '1000000' }]);
  });

  it('lets one long record go, and reads on', async () => {
    const records = `{"id":"long","text":"${'a'.repeat(500_000)}"}\n{"id":"short","text":"b"}\n`;
    const { pages, problems } = await readBytes('a.ndjson.gz', gzipSync(records), { limit: 100_000 });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['oversize', 1]]);
    expect(pages.map(({ id }) => id)).toEqual(['short']);
  });
});

describe('a file on the disk', () => {
  it('reads the same as a stream', async () => {
    const { pages } = await readFile(`${SAMPLES}/records.ndjson.zst`);
    expect(pages.map(({ place, container }) => [place, container])).toEqual([
      ['records.ndjson.zst:1', 'ndjson'],
      ['records.ndjson.zst:2', 'ndjson'],
    ]);
  });
});

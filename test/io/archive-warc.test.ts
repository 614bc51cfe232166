import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { http, recordWise, tarOf, type WarcRecord, warcRecord } from './archive/build.js';
import { readBytes } from './archive/read.js';

const PAGE = '<!doctype html><title>Tides</title><p>High water at 11:40, and again before midnight.</p>';

function response(name: string, content: Uint8Array = http(PAGE), more: Partial<WarcRecord> = {}): Buffer {
  return warcRecord({ type: 'response', url: `https://quay.example/${name}`, id: name, content, ...more });
}

const INFO = warcRecord({ type: 'warcinfo', contentType: 'application/warc-fields', content: 'software: crawler\r\n' });
const REQUEST = warcRecord({
  type: 'request',
  url: 'https://quay.example/a',
  contentType: 'application/http; msgtype=request',
  content: 'GET /a HTTP/1.1\r\n\r\n',
});
const METADATA = warcRecord({ type: 'metadata', contentType: 'application/warc-fields', content: 'fetchTimeMs: 12\r\n' });

describe('WARC files', () => {
  it('give the page of each response, with its address, its date and its number', async () => {
    const { pages, problems } = await readBytes('crawl.warc', Buffer.concat([INFO, REQUEST, response('a'), METADATA, response('b')]));
    expect(problems).toEqual([]);
    expect(pages).toEqual([
      {
        place: 'crawl.warc:3',
        text: PAGE,
        format: 'html',
        container: 'warc',
        encoding: 'utf-8',
        id: 'urn:uuid:a',
        url: 'https://quay.example/a',
        fetchedAt: '2024-03-05T06:07:08Z',
        warnings: [],
      },
      expect.objectContaining({ place: 'crawl.warc:5', url: 'https://quay.example/b' }),
    ]);
  });

  it.each([1, 3, 100, 65_536])('are read record-wise compressed, in pieces of %i bytes', async (chunk) => {
    const bytes = recordWise(INFO, REQUEST, response('a'), METADATA, response('b'));
    const { pages, problems } = await readBytes('crawl.warc.gz', bytes, { chunk });
    expect(problems).toEqual([]);
    expect(pages.map(({ id }) => id)).toEqual(['urn:uuid:a', 'urn:uuid:b']);
  });

  it('in an archive are read', async () => {
    const bytes = tarOf({ name: 'part/1.warc.gz', bytes: recordWise(INFO, response('a')) });
    expect((await readBytes('crawl.tar', bytes)).pages.map(({ place }) => place)).toEqual(['crawl.tar/part/1.warc.gz:2']);
  });

  it('give the text of WET files', async () => {
    const text = 'Tides of the week\nHigh water at 11:40\n';
    const wet = warcRecord({ type: 'conversion', url: 'https://quay.example/t', contentType: 'text/plain', content: text });
    const { pages } = await readBytes('crawl.warc.wet.gz', recordWise(INFO, wet));
    expect(pages).toEqual([expect.objectContaining({ place: 'crawl.warc.wet.gz:2', text, format: 'text', url: 'https://quay.example/t' })]);
    expect(pages[0]?.id).toBe('crawl.warc.wet.gz:2');
  });

  it('give resources, by their own type', async () => {
    const resource = (contentType: string) => warcRecord({ type: 'resource', url: 'file:///a', contentType, content: PAGE });
    const { pages } = await readBytes('a.warc', Buffer.concat(['text/html', 'image/png', 'text/dns'].map(resource)));
    expect(pages.map(({ place, format }) => [place, format])).toEqual([['a.warc:1', 'html']]);
  });

  it('are read with bare line feeds, folded fields and lower-case names', async () => {
    const content = `HTTP/1.0 200\ncontent-type: text/html;\n charset=koi8-r\n\n`;
    const body = Buffer.concat([Buffer.from(content), iconv.encode('<p>Рынок', 'koi8-r')]);
    const head = `WARC/1.1\nwarc-type: response\nwarc-target-uri: <https://quay.example/r>\ncontent-type: application/http\ncontent-length: ${body.length}\n\n`;
    const { pages } = await readBytes('a.warc', Buffer.concat([Buffer.from(head), body, Buffer.from('\n\n')]));
    expect(pages).toEqual([
      expect.objectContaining({ text: '<p>Рынок', encoding: 'koi8-r', url: 'https://quay.example/r', fetchedAt: null }),
    ]);
  });
});

describe('what a response holds', () => {
  async function only(content: Uint8Array, limit?: number): Promise<ReturnType<typeof readBytes>> {
    return readBytes('a.warc', response('a', content), limit === undefined ? {} : { limit });
  }

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate, gzip', gzipSync(deflateSync(PAGE))],
    ['identity', Buffer.from(PAGE)],
    // Unpacked by the crawler, the header left as it was.
    ['gzip', Buffer.from(PAGE)],
    ['br', Buffer.from(PAGE)],
    ['deflate', Buffer.from(PAGE)],
    ['unheard-of', Buffer.from(PAGE)],
  ])('is unpacked from %s', async (coding, body) => {
    const { pages, problems } = await only(http(body, { 'Content-Encoding': coding }));
    expect(problems).toEqual([]);
    expect(pages.map(({ text }) => text)).toEqual([PAGE]);
  });

  it.each([
    ['gzip', gzipSync(PAGE), 10],
    ['deflate', deflateRawSync(PAGE), 6],
    ['br', brotliCompressSync(PAGE), 6],
    ['deflate, gzip', gzipSync(deflateSync(PAGE)), 14],
  ])('is told to be cut where its %s is', async (coding, body, less) => {
    const { pages } = await only(http(body.subarray(0, body.length - less), { 'Content-Encoding': coding }));
    expect(pages.map(({ warnings }) => warnings)).toEqual([['page-cut-off']]);
    const { pages: whole } = await only(http(body, { 'Content-Encoding': coding }));
    expect(whole.map(({ warnings }) => warnings)).toEqual([[]]);
  });

  it('is told to be cut where the crawler says so', async () => {
    const { pages } = await readBytes('a.warc', response('a', http(PAGE), { fields: { 'WARC-Truncated': 'length' } }));
    expect(pages.map(({ warnings }) => warnings)).toEqual([['page-cut-off']]);
  });

  it.each([
    ['in chunks', '1b;name=value\r\n<!doctype html><p>The tide \r\n3\r\nis \r\n3\r\nin.\r\n0\r\nExpires: never\r\n\r\n'],
    ['in chunks that were joined', '<!doctype html><p>The tide is in.'],
    ['in chunks that were cut', '1b\r\n<!doctype html><p>The tide \r\nff\r\nis in.'],
    ['in chunks with damage behind', '21\r\n<!doctype html><p>The tide is in.\r\nzz\r\n'],
  ])('is joined from what came %s', async (_how, body) => {
    const { pages } = await only(http(body, { 'Transfer-Encoding': 'chunked' }));
    expect(pages[0]?.text).toBe('<!doctype html><p>The tide is in.');
  });

  it('is unpacked after it was joined', async () => {
    const packed = gzipSync(PAGE);
    const body = Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed, Buffer.from('\r\n0\r\n\r\n')]);
    const { pages } = await only(http(body, { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }));
    expect(pages[0]?.text).toBe(PAGE);
  });

  it('is kept as far as it came, where the crawler cut it', async () => {
    const long = `${PAGE}<p>${'and so on, '.repeat(400)}`;
    for (const [coding, packed] of [
      ['gzip', gzipSync(long)],
      ['br', brotliCompressSync(long)],
    ] as const) {
      const { pages, problems } = await only(http(packed.subarray(0, packed.length - 8), { 'Content-Encoding': coding }));
      expect(problems).toEqual([]);
      expect(pages[0]?.text.startsWith(PAGE)).toBe(true);
    }
  });

  it('may not be longer than allowed, packed or unpacked', async () => {
    const bomb = http(gzipSync(Buffer.alloc(5_000_000, 0x20)), { 'Content-Encoding': 'gzip' });
    for (const content of [bomb, http('x'.repeat(1_100_000)), http('x'.repeat(1_000_001))]) {
      const { pages, problems } = await readBytes('a.warc', Buffer.concat([response('a', content), response('b')]), { limit: 1_000_000 });
      expect(problems).toEqual([{ code: 'oversize', path: 'a.warc', line: 1, detail: '1000000' }]);
      expect(pages.map(({ id }) => id)).toEqual(['urn:uuid:b']);
    }
  });

  it('is left out and counted where it is no page', async () => {
    const contents = [
      http('Not here', {}, '404 Not Found'),
      http('', { Location: '/b' }, '301 Moved Permanently'),
      http('PNG', { 'Content-Type': 'image/png' }),
      http('{}', { 'Content-Type': 'application/json' }),
      Buffer.from('no HTTP at all'),
    ];
    const { pages, problems, skipped } = await readBytes(
      'a.warc',
      Buffer.concat(contents.map((content, index) => response(String(index), content))),
    );
    expect([pages, problems]).toEqual([[], []]);
    expect(skipped.map(({ record, why, detail }) => [record, why, detail])).toEqual([
      [1, 'http-status', '404'],
      [2, 'http-status', '301'],
      [3, 'content-type', 'image/png'],
      [4, 'content-type', 'application/json'],
      [5, 'http-status', 'none'],
    ]);
  });

  it('is told by its content or by the crawler where its header does not tell', async () => {
    const untyped = Buffer.from(`HTTP/1.1 200 OK\r\nServer: x\r\n\r\n${PAGE}`);
    const identified = response('b', http('hello', { 'Content-Type': 'application/octet-stream' }), {
      fields: { 'WARC-Identified-Payload-Type': 'text/plain' },
    });
    const { pages, skipped } = await readBytes(
      'a.warc',
      Buffer.concat([response('a', untyped), identified, response('c', Buffer.from('HTTP/1.1 200 OK\r\n\r\n\u0001\u0002'))]),
    );
    expect(pages.map(({ id, format }) => [id, format])).toEqual([
      ['urn:uuid:a', 'html'],
      ['urn:uuid:b', 'text'],
    ]);
    expect(skipped.map(({ detail }) => detail)).toEqual(['none']);
  });

  it('is known as an answer of HTTP where its record has no type', async () => {
    const untyped = (id: string, content: Buffer): Buffer =>
      Buffer.from(
        response(id, content)
          .toString('latin1')
          .replace(/^Content-Type: application\/http.*\r\n/m, ''),
        'latin1',
      );
    const { pages, skipped } = await readBytes('a.warc', Buffer.concat([untyped('a', http(PAGE)), untyped('b', Buffer.from('hello'))]));
    expect(pages.map(({ id, format }) => [id, format])).toEqual([['urn:uuid:a', 'html']]);
    expect(skipped).toEqual([{ path: 'a.warc', record: 2, why: 'content-type', detail: 'none' }]);
  });

  it('is decoded by its header before the page, and by --encoding before both', async () => {
    const content = http(iconv.encode('<meta charset="ibm866"><p>Рыбный рынок', 'windows-1251'), {
      'Content-Type': 'text/html; charset=windows-1251',
    });
    expect((await only(content)).pages[0]).toMatchObject({ text: expect.stringContaining('Рыбный рынок'), encoding: 'windows-1251' });
    expect((await readBytes('a.warc', response('a', content), { encoding: 'cp866' })).pages[0]?.encoding).toBe('ibm866');
  });
});

describe('WARC files that were cut or lie', () => {
  it('give every whole record of a file cut anywhere, and one problem', async () => {
    const records = [response('a'), response('b'), response('c')];
    const whole = Buffer.concat(records);
    for (let end = 1; end < whole.length; end += 13) {
      const { pages, problems } = await readBytes('a.warc', whole.subarray(0, end));
      const complete = records.filter((_, index) => Buffer.concat(records.slice(0, index + 1)).length - 4 <= end).length;
      expect(pages).toHaveLength(end < 5 ? pages.length : complete);
      expect(problems.length).toBeLessThanOrEqual(1);
      if (end > 700 && complete === 1) expect(problems[0]?.detail).toBe('it ends in the middle of record 2');
    }
  });

  it('give every whole record of a compressed file cut anywhere, and one problem', async () => {
    const members = [INFO, response('a'), response('b'), response('c')].map((record) => gzipSync(record));
    const whole = Buffer.concat(members);
    for (let end = Buffer.concat(members.slice(0, 1)).length + 20; end < whole.length; end += 17) {
      const { pages, problems } = await readBytes('a.warc.gz', whole.subarray(0, end));
      const complete = members.filter((_, index) => Buffer.concat(members.slice(0, index + 1)).length <= end).length;
      expect(pages.length).toBeGreaterThanOrEqual(complete - 1);
      const between = members.some((_, index) => Buffer.concat(members.slice(0, index + 1)).length === end);
      if (!between) expect(problems.map(({ code }) => code)).toEqual(['broken-compression']);
    }
  });

  it.each([
    ['too short', 60],
    ['too long by a record', 1500],
    ['too long by all that follows', 1_000_000],
    ['longer than any page', 50_000_000],
    ['longer than any file', 999_999_999_999_999],
    ['no number', '12x'],
    ['negative', '-5'],
  ])('lose a record whose length is %s, and no other', async (_how, length) => {
    const bytes = Buffer.concat([response('a'), response('liar', http(PAGE), { length }), response('b'), response('c')]);
    const { pages, problems } = await readBytes('a.warc', bytes);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['broken-record', 2]]);
    expect(pages.map(({ id }) => id)).toEqual(['urn:uuid:a', 'urn:uuid:b', 'urn:uuid:c']);
  });

  it('lose what stands between records', async () => {
    const bytes = Buffer.concat([response('a'), Buffer.from('rubbish\r\n'.repeat(300)), response('b')]);
    const { pages, problems } = await readBytes('a.warc', bytes);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['broken-record', 2]]);
    expect(pages.map(({ id }) => id)).toEqual(['urn:uuid:a', 'urn:uuid:b']);
  });

  it('are not led astray by a record within a page', async () => {
    const inner = `${PAGE}\r\n\r\n${response('inner').toString('utf8')}`;
    const { pages, problems } = await readBytes('a.warc', Buffer.concat([response('a', http(inner)), response('b')]));
    expect(problems).toEqual([]);
    expect(pages.map(({ id }) => id)).toEqual(['urn:uuid:a', 'urn:uuid:b']);
  });

  it('never end in an exception', async () => {
    const whole = Buffer.concat([INFO, response('a'), response('b', http(gzipSync(PAGE), { 'Content-Encoding': 'gzip' }))]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, end) => {
          const damaged = Buffer.from(whole);
          for (const [at, byte] of changes) damaged[at] = byte;
          const { pages, problems } = await readBytes('a.warc', damaged.subarray(0, end));
          for (const { code } of problems) expect(['internal', 'unreadable']).not.toContain(code);
          expect(pages.length).toBeLessThanOrEqual(4);
        },
      ),
      { numRuns: 80 },
    );
  });
});

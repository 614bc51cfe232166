import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type TarFile, tarOf } from './archive/build.js';
import { type Asked, readBytes, readFile } from './archive/read.js';

const SAMPLES = 'test/io/archive/samples';

function file(name: string, bytes: string | Uint8Array = `The text of ${name}`): TarFile {
  return { name, bytes };
}

async function places(name: string, bytes: Uint8Array, asked: Asked = {}): Promise<string[]> {
  const { pages, problems } = await readBytes(name, bytes, asked);
  expect(problems).toEqual([]);
  return pages.map(({ place }) => place);
}

describe('tar archives', () => {
  const pages = tarOf(
    file('pages/b.txt'),
    file('pages/a.html', '<!doctype html><p>A page</p>'),
    file('pages/logo.png', 'not read'),
    file('pages/.hidden.txt'),
    { name: 'pages/link.txt', bytes: '', type: '2' },
    file('pages/two.ndjson', '{"text":"one"}\n{"text":"two"}\n'),
    file('pages/packed.txt.gz', gzipSync('packed')),
    file('pages/empty.txt', ''),
  );
  const expected = [
    'a.tar/pages/b.txt',
    'a.tar/pages/a.html',
    'a.tar/pages/two.ndjson:1',
    'a.tar/pages/two.ndjson:2',
    'a.tar/pages/packed.txt.gz',
    'a.tar/pages/empty.txt',
  ];

  it.each([1, 100, 511, 513, 65_536])('are read as folders, in pieces of %i bytes', async (chunk) => {
    expect(await places('a.tar', pages, { chunk })).toEqual(expected);
  });

  it('are known by their content, compressed or not', async () => {
    const { pages: read } = await readBytes('dump', gzipSync(pages));
    expect(read.map(({ place, text, container }) => [place, text.slice(0, 20), container]).slice(0, 2)).toEqual([
      ['dump/pages/b.txt', 'The text of pages/b.', 'text'],
      ['dump/pages/a.html', '<!doctype html><p>A ', 'html'],
    ]);
  });

  it('leave out what is not asked for', async () => {
    expect(await places('a.tar', pages, { exclude: ['*.ndjson', 'a.tar/pages/b.txt', 'empty.*'] })).toEqual([
      'a.tar/pages/a.html',
      'a.tar/pages/packed.txt.gz',
    ]);
    expect(await places('a.tar', pages, { include: ['*.png'] })).toEqual(['a.tar/pages/logo.png']);
    expect(await places('a.tar', pages, { include: ['*.tar'], exclude: ['two.*'] })).not.toContain('a.tar/pages/logo.png');
    expect((await readBytes('a.tar', tarOf(file('x.png')))).problems).toEqual([
      { code: 'no-documents', path: 'a.tar', line: null, detail: '' },
    ]);
  });

  it.each(['pax', 'v7', 'long-pax', 'long-gnu'])('in the form of %s are read', async (form) => {
    const { pages: read, problems } = await readFile(`${SAMPLES}/${form}.tar`);
    expect(problems).toEqual([]);
    const long = `long-${form.slice(5)}.tar/${'very-long-folder-name/'.repeat(8)}größe.txt`;
    const names = form.startsWith('long')
      ? [long]
      : form === 'pax'
        ? ['pax.tar/pages/a.txt']
        : ['v7.tar/pages/a.txt', 'v7.tar/pages/tide.html'];
    expect(read.map(({ place }) => place).sort()).toEqual(names);
    expect(read[0]?.text).toMatch(/ferry|tide/);
  });

  it('keep no name that leads out of them', async () => {
    const names = ['../../etc/passwd.txt', '/etc/shadow.txt', 'C:\\boot.txt', 'a/../../b.txt', './c.txt', 'd\u0007.txt', '..', '/'];
    expect(await places('a.tar', tarOf(...names.map((name) => file(name))))).toEqual([
      'a.tar/etc/passwd.txt',
      'a.tar/etc/shadow.txt',
      'a.tar/boot.txt',
      'a.tar/a/b.txt',
      'a.tar/c.txt',
      'a.tar/d_.txt',
    ]);
  });

  it('tell members of one name apart', async () => {
    expect(await places('a.tar', tarOf(file('x.txt', '1'), file('y.txt'), file('x.txt', '2'), file('./x.txt', '3')))).toEqual([
      'a.tar/x.txt',
      'a.tar/y.txt',
      'a.tar/x.txt (2)',
      'a.tar/x.txt (3)',
    ]);
  });

  it('lose a member that is too long, and no other', async () => {
    const { pages: read, problems } = await readBytes('a.tar', tarOf(file('long.txt', 'x'.repeat(5000)), file('short.txt')), {
      limit: 1000,
    });
    expect(problems).toEqual([{ code: 'oversize', path: 'a.tar/long.txt', line: null, detail: '1000' }]);
    expect(read.map(({ place }) => place)).toEqual(['a.tar/short.txt']);
  });

  it('lose a member that is damaged, and no other', async () => {
    const bytes = tarOf(
      file('cut.txt.gz', gzipSync('x'.repeat(100)).subarray(0, 15)),
      file('binary.txt', new Uint8Array(50)),
      file('b.txt'),
    );
    const { pages: read, problems } = await readBytes('a.tar', bytes);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['broken-compression', 'a.tar/cut.txt.gz'],
      ['binary', 'a.tar/binary.txt'],
    ]);
    expect(read.map(({ place }) => place)).toEqual(['a.tar/b.txt']);
  });

  it.each([
    ['in a member', 600, 'it ends in the middle of a member'],
    ['in a header', 1200, 'it ends in the middle of a header'],
  ])('cut %s give what is whole and one problem', async (_where, end, detail) => {
    const bytes = tarOf(file('a.txt', 'a'.repeat(100)), file('b.txt', 'b'.repeat(100))).subarray(0, end + 1024 * (end < 1024 ? 1 : 0));
    const { pages: read, problems } = await readBytes('a.tar', bytes);
    expect(problems).toEqual([{ code: 'broken-archive', path: 'a.tar', line: null, detail, partly: true }]);
    expect(read.map(({ place }) => place)).toEqual(['a.tar/a.txt']);
  });

  it.each([
    ['behind a member', 1024],
    ['in the padding behind it', 824],
  ])('cut %s say that their end is missing', async (_where, end) => {
    const bytes = tarOf(file('a.txt', 'a'.repeat(100)), file('b.txt')).subarray(0, end);
    const { pages: read, problems } = await readBytes('a.tar', bytes);
    const detail = 'it has no end-of-archive, so members may be missing';
    expect(problems).toEqual([{ code: 'broken-archive', path: 'a.tar', line: null, detail, partly: true }]);
    expect(read.map(({ place }) => place)).toEqual(['a.tar/a.txt']);
  });

  it('end with a block and a part of one, too', async () => {
    const { pages: read, problems } = await readBytes('a.tar', tarOf(file('a.txt')).subarray(0, -300));
    expect(problems).toEqual([]);
    expect(read).toHaveLength(1);
  });

  it('cut within their compression give what is whole and one problem', async () => {
    const noise = Array.from({ length: 3000 }, (_, index) => Math.sin(index)).join(' ');
    const whole = gzipSync(tarOf(file('a.txt', noise), file('b.txt', noise.slice(7)), file('c.txt', noise.slice(11))));
    const { pages: read, problems } = await readBytes('a.tgz', whole.subarray(0, whole.length * 0.8));
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['broken-compression', 'a.tgz']]);
    expect(read.map(({ place }) => place)).toEqual(['a.tgz/a.txt', 'a.tgz/b.txt']);
  });

  it('with sizes that cannot be end there', async () => {
    for (const size of [8 ** 11 - 1, 5000]) {
      const { pages: read, problems } = await readBytes(
        'a.tar',
        tarOf(file('a.txt'), { ...file('b.txt', 'b'.repeat(512)), size }).subarray(0, -1024),
      );
      expect(problems.map(({ code, path }) => [code, path])).toEqual([['broken-archive', 'a.tar']]);
      expect(read.map(({ place }) => place)).toEqual(['a.tar/a.txt']);
    }
  });

  it('in an archive are read, but not in one that is in an archive', async () => {
    const inner = tarOf(file('x.txt'));
    const middle = tarOf(file('inner.tgz', gzipSync(inner)), file('y.txt'));
    expect(await places('a.tar', middle)).toEqual(['a.tar/inner.tgz/x.txt', 'a.tar/y.txt']);
    const { pages: read, problems } = await readBytes('a.tar', tarOf(file('middle.tar', middle), file('z.txt')));
    expect(problems).toEqual([{ code: 'nested-archive', path: 'a.tar/middle.tar/inner.tgz', line: null, detail: '' }]);
    expect(read.map(({ place }) => place)).toEqual(['a.tar/middle.tar/y.txt', 'a.tar/z.txt']);
  });

  it('with a damaged archive in them are read on', async () => {
    const inner = tarOf(file('x.txt'), file('y.txt', 'y'.repeat(600)));
    const { pages: read, problems } = await readBytes('a.tar', tarOf(file('inner.tar', inner.subarray(0, 1800)), file('z.txt')));
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['broken-archive', 'a.tar/inner.tar']]);
    expect(read.map(({ place }) => place)).toEqual(['a.tar/inner.tar/x.txt', 'a.tar/z.txt']);
  });
});

describe('zip archives', () => {
  it('are read as folders, from the disk and from a pipe', async () => {
    const expected = ['pages.zip/pages/a.txt', 'pages.zip/pages/tide.html'];
    expect((await readFile(`${SAMPLES}/pages.zip`)).pages.map(({ place }) => place).sort()).toEqual(expected);
    expect((await places('pages.zip', fs.readFileSync(`${SAMPLES}/pages.zip`))).sort()).toEqual(expected);
    expect((await places('pages.zip', gzipSync(fs.readFileSync(`${SAMPLES}/pages.zip`)))).sort()).toEqual(expected);
  });

  it('in an archive are read', async () => {
    expect((await places('a.tar', tarOf(file('pages.zip', fs.readFileSync(`${SAMPLES}/pages.zip`)), file('b.txt')))).sort()).toEqual([
      'a.tar/b.txt',
      'a.tar/pages.zip/pages/a.txt',
      'a.tar/pages.zip/pages/tide.html',
    ]);
  });

  it('written to a pipe and with sizes of 64 bits are read', async () => {
    const { pages, problems } = await readFile(`${SAMPLES}/streamed.zip`);
    expect(problems).toEqual([]);
    expect(pages.map(({ text }) => text)).toEqual(['Written to a pipe, sizes behind the data\n', 'Sizes of 64 bits\n']);
  });

  it.each(['stored', 'deflated', 'bzip2'])('tell of bytes that are not those that were packed: %s', async (name) => {
    const bytes = fs.readFileSync(`${SAMPLES}/methods.zip`);
    // Its name stands 46 bytes behind the beginning of an entry of the directory, the checksum 16 (APPNOTE 4.3.12).
    const entry = bytes.lastIndexOf(`${name}.txt`) - 46;
    bytes.writeUInt32LE((bytes.readUInt32LE(entry + 16) ^ 1) >>> 0, entry + 16);
    const { pages, problems } = await readBytes('a.zip', bytes);
    expect(pages.map(({ place }) => place)).not.toContain(`a.zip/${name}.txt`);
    expect(pages).toHaveLength(2);
    const detail = 'its checksum is not the one that the archive states';
    expect(problems).toContainEqual({ code: 'broken-compression', path: `a.zip/${name}.txt`, line: null, detail });
  });

  it('may be compressed in other ways, as far as these are known', async () => {
    const { pages, problems } = await readFile(`${SAMPLES}/methods.zip`);
    expect(pages.map(({ place, text }) => [place, text])).toEqual(
      ['stored', 'deflated', 'bzip2'].map((name) => [`methods.zip/${name}.txt`, 'The ferry is late again\n']),
    );
    expect(problems).toEqual([{ code: 'unreadable', path: 'methods.zip/lzma.txt', line: null, detail: expect.stringContaining('14') }]);
  });

  it('that are encrypted say so, file by file', async () => {
    const { pages, problems } = await readFile(`${SAMPLES}/encrypted.zip`);
    expect(pages).toEqual([]);
    expect(problems.map(({ code, path }) => [code, path]).sort()).toEqual([
      ['encrypted', 'encrypted.zip/pages/a.txt'],
      ['encrypted', 'encrypted.zip/pages/tide.html'],
    ]);
  });

  it('keep no name that leads out of them', async () => {
    const { pages, problems } = await readFile(`${SAMPLES}/hostile.zip`);
    expect(problems).toEqual([]);
    expect(pages.map(({ place }) => place)).toEqual([
      'hostile.zip/escape.txt',
      'hostile.zip/etc/absolute.txt',
      'hostile.zip/windows/drive.txt',
      'hostile.zip/a/b/c.txt',
      'hostile.zip/twice.txt',
      'hostile.zip/twice.txt (2)',
    ]);
  });

  it('that were cut say so', async () => {
    const bytes = fs.readFileSync(`${SAMPLES}/pages.zip`);
    const { problems } = await readBytes('pages.zip', bytes.subarray(0, 400));
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['broken-archive', 'pages.zip']]);
  });

  it('survive damage anywhere', async () => {
    const bytes = fs.readFileSync(`${SAMPLES}/pages.zip`);
    for (let at = 4; at < bytes.length; at += 11) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const { pages, problems } = await readBytes('pages.zip', damaged);
      expect(pages.length + problems.length).toBeGreaterThan(0);
      for (const { code } of problems) expect(code).not.toBe('internal');
    }
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { http, recordWise, tarOf, warcRecord, zipOf } from '../io/archive/build.js';
import { cli, page, records, useFolder } from './harness.js';

const folder = useFolder();

function paths(root: string): string[] {
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

describe('archives on the command line', () => {
  it('are found in folders and read like folders', async () => {
    folder.write('in/b.tar.gz', gzipSync(tarOf({ name: 'x/1.txt', bytes: page('One') }, { name: 'x/2.md', bytes: page('Two') })));
    folder.write('in/a.txt', page('A'));
    folder.write(
      'in/c.warc.gz',
      recordWise(warcRecord({ type: 'response', id: '7', content: http(page('C'), { 'Content-Type': 'text/plain' }) })),
    );
    const { code, stdout } = await cli([folder.join('in'), '--quiet']);
    expect(code).toBe(0);
    expect(records(stdout).map(({ id }) => id)).toEqual(['a.txt', 'b.tar.gz/x/1.txt', 'b.tar.gz/x/2.md', 'urn:uuid:7']);
  });

  it('tell with --verbose which of their files are passed over', async () => {
    const names = ['a.txt', 'b.png', 'c/d.txt'];
    const tar = folder.write('in.tar', tarOf(...names.map((name) => ({ name, bytes: page('P') }))));
    const { code, stderr } = await cli([tar, '--exclude', 'c', '--verbose']);
    expect(code).toBe(0);
    expect(stderr).toContain('in.tar/b.png: skipped, not read by its name');
    expect(stderr).toContain('in.tar/c/d.txt: skipped, by --exclude');
    const some = await cli([tar, '--include', 'a.txt', '--verbose']);
    expect(some.stderr).toContain('in.tar/b.png: skipped, no --include names it');
    expect((await cli([tar])).stderr).not.toContain('skipped');
  });

  it('are read by their crawls alone where lists of the same pages stand beside these', async () => {
    const crawl = recordWise(warcRecord({ type: 'response', id: '7', content: http(page('C'), { 'Content-Type': 'text/plain' }) }));
    const members = [
      { name: 'archive/data.warc.gz', bytes: crawl },
      { name: 'pages/pages.jsonl', bytes: '{"format":"json-pages-1.0"}\n{"text":"The page again."}\n' },
      { name: 'datapackage.json', bytes: '{"profile":"data-package"}' },
    ];
    folder.write('in/a.wacz', zipOf(...members));
    const { code, stdout } = await cli([folder.join('in')]);
    expect(code).toBe(0);
    expect(records(stdout).map(({ id }) => id)).toEqual(['urn:uuid:7']);
    expect((await cli([folder.write('b.zip', zipOf(...members))])).code).toBe(2);
  });

  it('write nothing outside the output folder, whatever their members are called', async () => {
    const names = ['../../up.txt', '/root.txt', 'a/../../b.txt', 'CON.txt', 'c.txt/../../../d.txt'];
    const dump = folder.write('in.tar', tarOf(...names.map((name) => ({ name, bytes: page('P') }))));
    const { code } = await cli([dump, '-o', `${folder.join('deep/out')}/`]);
    expect(code).toBe(0);
    const written = paths(folder.path).filter((file) => file !== 'in.tar');
    expect(written.filter((file) => file.endsWith('.ndjson'))).toHaveLength(names.length);
    expect(written.filter((file) => !file.startsWith('deep/out/'))).toEqual([]);
  });

  it('fill the source, and count what is no page', async () => {
    const text = page('Tides');
    const response = (name: string, content: Uint8Array) =>
      warcRecord({ type: 'response', url: `https://quay.example/${name}`, id: name, content });
    const file = folder.write(
      'a.warc',
      Buffer.concat([
        response('x', http('gone', {}, '410 Gone')),
        response('y', http(iconv.encode(text, 'gb18030'), { 'Content-Type': 'text/plain; charset=gb2312' })),
        response('z', http('GIF', { 'Content-Type': 'image/gif' })),
      ]),
    );
    const { code, stdout, stderr } = await cli([file, '--verbose']);
    expect(code).toBe(0);
    expect(records(stdout)).toEqual([
      expect.objectContaining({
        id: 'urn:uuid:y',
        url: 'https://quay.example/y',
        source: expect.objectContaining({ path: 'a.warc', record: 2, format: 'warc', fetchedAt: '2024-03-05T06:07:08Z' }),
      }),
    ]);
    expect(stderr).toContain('a.warc:1: skipped, HTTP status 410\n');
    expect(stderr).toContain('a.warc:3: skipped, no page but image/gif\n');
    expect(stderr).toContain('2 archived responses skipped: 1 by HTTP status, 1 by content type');
  });

  it('say what is wrong with them, and what to do', async () => {
    folder.write('in/bomb.txt.gz', gzipSync(gzipSync(gzipSync('x'))));
    folder.write('in/cut.tar', tarOf({ name: 'a.txt', bytes: page('A') }, { name: 'b.txt', bytes: 'b'.repeat(999) }).subarray(0, 2048));
    folder.write(
      'in/lie.warc',
      Buffer.concat([warcRecord({ type: 'resource', contentType: 'text/plain', content: page('L'), length: 5 })]),
    );
    folder.write('in/locked.zip', fs.readFileSync('test/io/archive/samples/encrypted.zip'));
    folder.write('in/none.tar', tarOf({ name: 'a.png', bytes: '' }));
    const { code, stderr } = await cli([folder.join('in')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/bomb\.txt\.gz: it is compressed over and over, more than 2 times.*decompress it first/);
    expect(stderr).toMatch(/cut\.tar: the archive is broken \(it ends in the middle of a member\); what came whole was read/);
    expect(stderr).toMatch(/lie\.warc:1: record 1 of the archive is broken: its length is wrong/);
    expect(stderr).toMatch(/locked\.zip\/pages\/a\.txt: encrypted; unpack/);
    expect(stderr).toMatch(/none\.tar: nothing to read.*--include/);
  });
});

describe('encodings on the command line', () => {
  const chinese = `港口小镇决定保留最后一座渔市\n\n星期二晚上，镇议会经过三年的讨论，以九票对四票通过了新的港口规定。渔民们希望有更多时间更换渔网，他们的要求得到了满足。\n\n新规定从明年春天开始生效，一位六十岁的船主说，他不想让这里变成停车场。\n`;

  it('need no option', async () => {
    folder.write('in/a.txt', iconv.encode(chinese, 'gbk'));
    folder.write('in/b.ndjson', iconv.encode(`${JSON.stringify({ text: chinese })}\n`, 'gbk'));
    const { stdout } = await cli([folder.join('in'), '--jobs', '1']);
    expect(records(stdout).map(({ text, source }) => [String(text).includes('渔民们希望有更多时间'), source])).toEqual([
      [true, expect.objectContaining({ encoding: 'gb18030', path: 'a.txt' })],
      [true, expect.objectContaining({ encoding: 'gb18030', path: 'b.ndjson' })],
    ]);
  });

  it('can be named', async () => {
    const file = folder.write('a.txt', iconv.encode(page('Rynek', 'rybáři'), 'windows-1250'));
    const [record] = records((await cli([file, '--encoding', 'ISO-8859-5'])).stdout);
    expect(record).toMatchObject({ text: expect.stringContaining('rybсјi'), source: { encoding: 'iso-8859-5' } });
    const explained = await cli(['explain', file, '--plain', '--encoding', 'cp1250']);
    expect(explained.stdout).toContain('rybáři');
  });

  it.each([
    ['windows-1253x', 'did you mean windows-1253?'],
    ['gkb', 'did you mean gbk?'],
    ['klingon-piqad', 'utf-8, utf-16le'],
  ])('that do not exist are refused: %s', async (name, help) => {
    const { code, stderr } = await cli([folder.write('a.txt', page('A')), '--encoding', name]);
    expect(code).toBe(2);
    expect(stderr).toContain(`--encoding: "${name}" is no encoding that is read`);
    expect(stderr).toContain(help);
  });

  it('take --base-url for the links of pages, whatever their own address', async () => {
    const html = `<h1>Quay keeps its cranes</h1>${'<p>The harbour office said on Tuesday that the old cranes will stay where they are.</p>'.repeat(6)}<nav><a href="../older.html">Previous article: The ferry runs again</a></nav>`;
    const file = folder.write('page.ndjson', `${JSON.stringify({ id: 'a', url: 'https://copy.example/x', html })}\n`);
    const { code, stdout } = await cli([file, '--quiet', '--base-url', 'https://quay.example/news/2024/a.html']);
    expect(code).toBe(0);
    expect(stdout).toContain('https://quay.example/news/older.html');
    expect(records(stdout)[0]).toMatchObject({ url: 'https://copy.example/x' });
    const { code: wrong, stderr } = await cli([file, '--base-url', 'quay.example/news']);
    expect(wrong).toBe(2);
    expect(stderr).toContain('--base-url: "quay.example/news" is no address of a page; write it in full');
  });
});

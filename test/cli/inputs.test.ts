import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cli, page, records, useFolder } from './harness.js';

const folder = useFolder();
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const NOBODY = 65_534;

async function ids(...argv: string[]): Promise<unknown[]> {
  const { stdout } = await cli([...argv, '--quiet']);
  return records(stdout).map((record) => record['id']);
}

describe('which files are read', () => {
  it('reads a folder in full, in the order of names', async () => {
    folder.write('b.txt', page('B'));
    folder.write('a/z.md', page('Z'));
    folder.write('a/deep/er/y.text', page('Y'));
    folder.write('c.ndjson', `${JSON.stringify({ text: page('C') })}\n`);
    folder.write('picture.png', 'no document');
    folder.write('.hidden.txt', page('Hidden'));
    folder.write('.git/x.txt', page('Hidden'));
    expect(await ids(folder.path)).toEqual(['a/deep/er/y.text', 'a/z.md', 'b.txt', 'c.ndjson:1']);
  });

  it('names files from the deepest folder that holds all inputs', async () => {
    const a = folder.write('one/x.txt', page('A'));
    const b = folder.write('two/x.txt', page('B'));
    expect(await ids(a)).toEqual(['x.txt']);
    expect(await ids(a, b)).toEqual(['one/x.txt', 'two/x.txt']);
    expect(await ids(b, folder.join('one'))).toEqual(['two/x.txt', 'one/x.txt']);
  });

  it('expands patterns that the shell left alone', async () => {
    folder.write('a.txt', page('A'));
    folder.write('deep/b.txt', page('B'));
    folder.write('deep/c.md', page('C'));
    expect(await ids(`${folder.path}/*.txt`)).toEqual(['a.txt']);
    expect(await ids(`${folder.path}/**/*.txt`)).toEqual(['a.txt', 'deep/b.txt']);
    expect(await ids(`${folder.path}/**/*.{txt,md}`, '--exclude', 'c.*')).toEqual(['a.txt', 'deep/b.txt']);
    const none = await cli([`${folder.path}/*.jsonl`]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('/*.jsonl: nothing to read: no file matches the pattern');
  });

  it('takes a file whose own name is a pattern', async () => {
    expect(await ids(folder.write('[a] *.txt', page('A')))).toEqual(['[a] *.txt']);
  });

  it('minds --include and --exclude', async () => {
    folder.write('a.txt', page('A'));
    folder.write('b.page', page('B'));
    folder.write('skip/c.txt', page('C'));
    expect(await ids(folder.path, '--include', '*.page')).toEqual(['b.page']);
    expect(await ids(folder.path, '--exclude', 'skip')).toEqual(['a.txt']);
    expect(await ids(folder.path, '--include', '*.page', '--include', '*.txt', '--exclude', 'skip/*.txt')).toEqual(['a.txt', 'b.page']);
  });

  it('does not follow links in circles', async () => {
    folder.write('in/a.txt', page('A'));
    fs.symlinkSync('..', folder.join('in/up'));
    fs.symlinkSync('nowhere.txt', folder.join('in/broken.txt'));
    fs.symlinkSync('self.txt', folder.join('in/self.txt'));
    const { code, stdout } = await cli([folder.join('in'), '--quiet']);
    expect(code).toBe(0);
    expect(records(stdout).map((record) => record['id'])).toEqual(['a.txt']);
  });

  it('does not read its own outputs', async () => {
    folder.write('a.txt', page('A'));
    const out = folder.join('out.ndjson');
    expect((await cli([folder.path, '-o', out, '--rejects', folder.join('rejects.ndjson')])).code).toBe(0);
    const first = folder.read('out.ndjson');
    // Again, to the same file, to another one, and to a folder inside.
    await cli([folder.path, '-o', out]);
    expect(folder.read('out.ndjson')).toBe(first);
    const second = await cli([folder.path]);
    expect(second.stdout).toBe(first);
    expect(second.stderr).toContain('2 files skipped');
    await cli([folder.path, '-o', `${folder.join('articles')}/`, '-f', 'text']);
    expect((await cli([folder.path])).stdout).toBe(first);
    // Named itself, it is read.
    expect((await cli([out])).stderr).toContain('1 document read');
  });

  it('says what is wrong with each input and goes on', async () => {
    folder.write('a.txt', page('A'));
    folder.write('empty/nothing.png', '');
    const { code, stdout, stderr } = await cli([folder.join('a.txt'), folder.join('gone.txt'), folder.join('empty')]);
    expect(code).toBe(2);
    expect(records(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/gone\.txt: not found; check the path/);
    expect(stderr).toMatch(/empty: nothing to read.*--include/);
    expect(stderr).toContain('3 documents read: 1 kept, 0 rejected, 2 failed');
  });

  it('says that --include leaves nothing', async () => {
    folder.write('in/a.txt', page('A'));
    expect((await cli([folder.join('in'), '--include', '*.zzz'])).stderr).toContain('in: nothing to read: no file in it matches --include');
  });

  it.skipIf(process.seteuid === undefined)('names a folder that cannot be opened, once', async () => {
    folder.write('shut/a.txt', page('A'));
    fs.chmodSync(folder.path, 0o755);
    fs.chmodSync(folder.join('shut'), 0);
    // Nothing is shut to root.
    const user = process.geteuid?.() ?? NOBODY;
    if (user === 0) process.seteuid?.(NOBODY);
    const { stderr } = await cli([folder.join('shut')]).finally(() => process.seteuid?.(user));
    fs.chmodSync(folder.join('shut'), 0o700);
    expect(stderr).toMatch(/^article-clean: [^ ]*\/shut: cannot be read: permission denied\n/);
    expect(stderr).toContain('1 failed');
  });

  it('reads where a saved page is from', async () => {
    const [title = '', ...paragraphs] = page('Ferry').trim().split('\n\n');
    const html = `<html><body><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    folder.write('a.html', `<!DOCTYPE html>\n<!-- saved from url=(0025)https://bay.example/ferry -->\n${html}`);
    const { stdout } = await cli([folder.join('a.html'), '-q']);
    expect(records(stdout)[0]).toMatchObject({ id: 'a.html', url: 'https://bay.example/ferry' });
  });

  it('counts what is hidden', async () => {
    folder.write('in/a.txt', page('A'));
    folder.write('in/.b.txt', page('B'));
    expect((await cli([folder.join('in')])).stderr).toContain('\n1 hidden passed over for its name; --verbose names it\n');
    folder.write('in/c.png', 'c');
    expect((await cli([folder.join('in')])).stderr).toContain('\n1 file and 1 hidden passed over for their names; --verbose names them\n');
  });

  it('passes over the packages of a project', async () => {
    folder.write('in/a.txt', page('A'));
    folder.write('in/node_modules/b/README.md', page('B'));
    const { stdout, stderr } = await cli([folder.join('in'), '--verbose']);
    expect(records(stdout).map(({ id }) => id)).toEqual(['a.txt']);
    expect(stderr).toContain('node_modules: skipped, packages of a project; name the folder itself to read it');
    expect(stderr).toContain('1 hidden passed over for its name');
    expect(records((await cli([folder.join('in/node_modules'), '-q'])).stdout).map(({ id }) => id)).toEqual(['b/README.md']);
  });

  it('names with --verbose what it passes over', async () => {
    for (const name of ['a.txt', 'b.png', '.git/c.txt', 'd/e.txt']) folder.write(name, page('A'));
    const { stderr, code } = await cli([folder.path, '--exclude', 'e.txt', '--verbose']);
    expect(code).toBe(0);
    expect(stderr).toContain('.git: skipped, its name begins with a dot');
    expect(stderr).toContain('b.png: skipped, not read by its name');
    expect(stderr).toMatch(/\d+ files? and \d+ hidden passed over for their names; --verbose names them\n/);
    expect(stderr).toContain('d/e.txt: skipped, by --exclude');
    expect((await cli([folder.path, '--include', '*.png', '--verbose'])).stderr).toContain('a.txt: skipped, no --include names it');
    expect((await cli([folder.path])).stderr).not.toContain('b.png');
  });

  it('says that JSON has no NaN, and under which field it looked', async () => {
    const input = folder.write('in.ndjson', `{"text":"a","score":NaN}\n{"text":"a","score":-Infinity}\n{"text":"a"}\n`);
    const { stderr } = await cli([input, '--text-field', 'typo']);
    expect(stderr.match(/has no NaN and no Infinity/g)).toHaveLength(2);
    expect(stderr).toContain('no text found under typo; name a field that holds it (the record has: text)');
    expect((await cli([folder.write('b.ndjson', '{"x":1}\n')])).stderr).toContain('no text found under html, text');
  });

  it('says what programs of Python have written that is no JSON of records', async () => {
    const printed = await cli([folder.write('printed.jsonl', '{\'text\': \'a\'}\n{"text": "b",}\n')]);
    expect(printed.stderr.match(/need double quotes/g)).toHaveLength(1);
    for (const table of ['{"title":{"0":"A"},"text":{"0":"a"}}', '{"columns":["text"],"index":[0],"data":[["a"]]}']) {
      expect((await cli([folder.write('table.json', table)])).stderr).toContain(
        "this is a table column by column (of pandas? write it with orient='records')",
      );
    }
    expect((await cli([folder.write('other.json', '{"a":{"0":"A"},"b":1}')])).stderr).toContain('no text found under');
  });
});

describe('what is in a file', () => {
  it('knows gzip and records by content', async () => {
    folder.write('gzip.txt', gzipSync(page('Gzip')));
    folder.write(
      'lines.txt',
      gzipSync(`${JSON.stringify({ id: 'l1', text: page('L1') })}\n${JSON.stringify({ id: 'l2', text: page('L2') })}\n`),
    );
    folder.write(
      'array.json',
      JSON.stringify(
        [
          { id: 'x', content: page('X') },
          { id: 'y', body: page('Y') },
        ],
        null,
        2,
      ),
    );
    folder.write('single.json.gz', gzipSync(JSON.stringify({ uuid: 's', article: page('S') })));
    folder.write(
      'two.jsonl.gz',
      Buffer.concat([
        gzipSync(`${JSON.stringify({ id: 'm1', text: page('M1') })}\n`),
        gzipSync(JSON.stringify({ id: 'm2', text: page('M2') })),
      ]),
    );
    expect(await ids(folder.path)).toEqual(['x', 'y', 'gzip.txt', 'l1', 'l2', 's', 'm1', 'm2']);
  });

  it('fills source for a file', async () => {
    const text = page('Title');
    const { stdout } = await cli([folder.write('a.txt', text)]);
    expect(records(stdout)[0]?.['source']).toEqual({
      path: 'a.txt',
      record: null,
      format: 'text',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
      fetchedAt: null,
    });
  });

  it('fills source for a record', async () => {
    const text = page('Tïtle');
    const file = folder.write(
      'a.ndjson',
      `\n${JSON.stringify({ id: 7, link: 'https://a.example/x', raw_content: text, crawled_at: '2024-05-06T07:08:09Z', lang: 'en' })}\n`,
    );
    const [record] = records((await cli([file, '--keep', 'lang'])).stdout);
    expect(record).toMatchObject({ id: '7', url: 'https://a.example/x', kept: { lang: 'en' } });
    expect(record?.['source']).toEqual({
      path: 'a.ndjson',
      record: 1,
      format: 'ndjson',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
      fetchedAt: '2024-05-06T07:08:09Z',
    });
  });

  it.each([
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(page('Größe'))])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page('Größe'), 'utf16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(page('Größe'), 'utf16le').swap16()])],
    ['utf-16le', Buffer.from(page('Größe'), 'utf16le')],
    ['utf-16be', Buffer.from(page('Größe'), 'utf16le').swap16()],
  ])('decodes %s', async (encoding, bytes) => {
    const [record] = records((await cli([folder.write('a.txt', bytes)])).stdout);
    expect(record).toMatchObject({
      title: expect.stringContaining('Größe'),
      source: { encoding, bytes: bytes.length, sha256: sha256(bytes) },
      warnings: [],
    });
  });

  it('reads NDJSON in UTF-16 and with a byte order mark', async () => {
    const lines = `${JSON.stringify({ id: 'ä', text: page('Größe') })}\n${JSON.stringify({ id: 'b', text: page('B') })}\n`;
    folder.write('bom.ndjson', `\ufeff${lines}`);
    folder.write('wide.ndjson', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines, 'utf16le')]));
    expect(await ids(folder.path)).toEqual(['ä', 'b', 'ä', 'b']);
  });

  it('warns of bytes that are no text', async () => {
    const bytes = Buffer.concat([Buffer.from(page('Größe')), Buffer.from([0xff, 0x80, 0x0a])]);
    const [record] = records((await cli([folder.write('a.txt', bytes)])).stdout);
    expect(record?.['warnings']).toEqual([
      expect.objectContaining({ code: 'replacement-characters', message: '2 places with bytes that are not UTF-8' }),
    ]);
  });

  it('does not take a replacement character of the text for a broken byte', async () => {
    const [record] = records((await cli([folder.write('a.txt', page('Title', 'h\ufffdrbour'))])).stdout);
    expect(record?.['warnings']).toEqual([]);
  });

  it('refuses binary data and documents beyond the limit', async () => {
    folder.write('a.txt', Buffer.from(Array.from({ length: 500 }, (_, index) => index % 7)));
    folder.write('b.txt', page('B').repeat(10));
    folder.write(
      'c.ndjson',
      `${JSON.stringify({ id: 'long', text: page('C').repeat(10) })}\n${JSON.stringify({ id: 'short', text: page('D') })}\n`,
    );
    const { code, stdout, stderr } = await cli([folder.path, '--max-document-size', '2KB']);
    expect(code).toBe(2);
    expect(records(stdout).map((record) => record['id'])).toEqual(['short']);
    expect(stderr).toContain('a.txt: not text but binary data');
    expect(stderr).toContain('b.txt: longer than 2000 bytes; raise --max-document-size');
    expect(stderr).toContain('c.ndjson:1: longer than 2000 bytes');
  });

  it('names file, line and remedy for what is wrong with a record', async () => {
    const good = JSON.stringify({ id: 'good', text: page('Good') });
    const file = folder.write('a.ndjson', `${good}\n{"text": "cut\n\n[1]\n{"headline":"x","story":"y"}\n${good}\n`);
    const { code, stdout, stderr } = await cli([file]);
    expect(code).toBe(2);
    expect(records(stdout).map((record) => record['id'])).toEqual(['good', 'good']);
    expect(stderr).toMatch(/a\.ndjson:2: broken JSON \(.*\); the record is left out/);
    expect(stderr).toMatch(/a\.ndjson:4: a record must be a JSON object, this is an array/);
    expect(stderr).toMatch(/a\.ndjson:5: no text found .*--html-field, or .*--exclude \(the record has: headline, story\)/);
    expect(stderr).toContain('5 documents read: 2 kept, 0 rejected, 3 failed');
    expect(await ids(file, '--text-field', 'story', '--max-document-size', '1MB')).toEqual([]);
  });

  it('keeps what came before the break of a broken gzip', async () => {
    const lines = Array.from({ length: 400 }, (_, index) =>
      JSON.stringify({ id: String(index), text: page(`T${Math.sin(index)}`, `w${Math.cos(index)}`) }),
    ).join('\n');
    const whole = gzipSync(lines);
    const file = folder.write('a.ndjson.gz', whole.subarray(0, whole.length - 2000));
    const { code, stdout, stderr } = await cli([file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\.ndjson\.gz: the compressed data is broken/);
    const got = records(stdout);
    expect(got.length).toBeGreaterThan(10);
    expect(got.length).toBeLessThan(400);
    expect(got.map((record) => record['id'])).toEqual(got.map((_, index) => String(index)));
  });

  it('tells of records on standard input in which no text is found', async () => {
    const one = { id: 'a', story: page('A') };
    for (const stdin of [`${JSON.stringify(one)}\n${JSON.stringify(one)}\n`, JSON.stringify([one, one]), JSON.stringify(one, null, 2)]) {
      const unknown = await cli(['-'], { stdin });
      expect([unknown.code, unknown.stdout]).toEqual([2, '']);
      expect(unknown.stderr).toMatch(/standard input:1(?:, record 1)?: no text found under html, text, content/);
      // What stands on one line is told apart by its number.
      if (stdin.startsWith('[')) expect(unknown.stderr).toContain('standard input:1, record 2: no text');
      expect(unknown.stderr).toContain('(the record has: id, story)');
      expect((await cli(['-', '--text-field', 'stori'], { stdin })).stderr).toContain(
        'no text found under stori; name a field that holds it',
      );
      expect((await cli(['-', '--text-field', 'story', '--quiet'], { stdin })).stdout).not.toBe('');
    }
    expect((await cli(['-'], { stdin: '{}' })).stderr).toContain('(the record is empty)');
    // A page that begins with a line of JSON is a page.
    const { stdout } = await cli(['-', '--quiet'], { stdin: `{"a": 1}\n${page('A')}` });
    expect(records(stdout)).toHaveLength(1);
  });

  it('reads standard input, whatever it holds', async () => {
    const [text] = records((await cli(['-'], { stdin: page('Piped') })).stdout);
    expect(text).toMatchObject({ id: 'stdin', title: expect.stringContaining('Piped'), source: { path: null } });
    const lines = gzipSync(`${JSON.stringify({ text: page('A') })}\n${JSON.stringify({ text: page('B') })}\n`);
    expect(records((await cli(['-'], { stdin: lines })).stdout).map((record) => record['id'])).toEqual(['stdin:1', 'stdin:2']);
  });

  it('tells many problems shortly, and all with --verbose', async () => {
    const file = folder.write('a.ndjson', 'oops\n'.repeat(50));
    const short = await cli([file]);
    expect(short.stderr.match(/broken JSON/g)).toHaveLength(20);
    expect(short.stderr).toContain('… and 30 more problems; --verbose shows all');
    expect((await cli([file, '--verbose'])).stderr.match(/broken JSON/g)).toHaveLength(50);
  });
});

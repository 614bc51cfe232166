import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/core/section/index.js';
import { http, recordWise, tarOf, warcRecord } from '../../io/archive/build.js';
import { cli, page, Terminal, useFolder } from '../harness.js';

const folder = useFolder();
const ESCAPES = /\p{Cc}\[[\d;]*m/gu;

describe('explain', () => {
  it('shows every line of a page with its reasons', async () => {
    const { code, stdout, stderr } = await cli(['explain', folder.write('a.txt', page('Title'))]);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^ {6}1 {2}\w+ +[01]\.\d\d {2}Title keeps/);
    expect(lines[1]).toMatch(/^ {9}.*else \w+ [01]\.\d\d$/);
    expect(lines.filter((line) => /^ *\d/.test(line)).map((line) => Number.parseInt(line, 10))).toEqual([1, 3, 5]);
  });

  it('reads the fields that the configuration names, as clean does', async () => {
    const file = folder.write('a.ndjson', `${JSON.stringify({ text: 'x', story: page('Told') })}\n`);
    const config = folder.write('c.yaml', 'fields: { text: story }\n');
    expect((await cli(['explain', file, '-c', config])).stdout).toContain('Told keeps');
    expect((await cli(['explain', file, '-c', config, '--text-field', 'text'])).stdout).not.toContain('Told');
    expect((await cli(['explain', file, '--no-config'])).stdout).not.toContain('Told');
    expect((await cli(['explain', file, '-c', config, '--no-text-field'])).stdout).not.toContain('Told');
  });

  it('takes back what the configuration says, option by option', async () => {
    const file = folder.write('b.txt', Buffer.from('Fähre', 'latin1'));
    const config = folder.write('d.yaml', 'baseUrl: https://bay.example/news/\nencoding: koi8-r\nfields: { text: a, html: b }\n');
    const told = await cli(['explain', file, '-c', config]);
    expect([told.code, told.stdout.includes('Fähre')]).toEqual([0, false]);
    const taken = await cli(['explain', file, '-c', config, '--no-encoding', '--no-base-url', '--no-text-field', '--no-html-field']);
    expect([taken.code, taken.stdout.includes('Fähre')]).toEqual([0, true]);
  });

  it('writes labels with --plain', async () => {
    const long = `${'word '.repeat(40)}end.`;
    const { stdout } = await cli(['explain', folder.write('a.txt', `A headline\twith a tab\n\n${long}\n`), '--plain']);
    const [dump, first = '', second = ''] = stdout.split('\n');
    expect(dump).toBe(`# dump: ${folder.join('a.txt')}`);
    expect(first).toMatch(/^ {6}1 {2}[a-z]+ +[01]\.\d\d {2}A headline with a tab$/);
    expect(KINDS).toContain(first.slice(9, 23).trim());
    expect(second.slice(31)).toHaveLength(100);
    expect(second.endsWith('…')).toBe(true);
  });

  it('gives programs everything with --json', async () => {
    const { stdout } = await cli(['explain', folder.write('a.txt', `${page('Title')}Bell\u009b31m\n`), '--json']);
    const verdicts = stdout
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    expect(verdicts[0]).toMatchObject({ id: 'a.txt', lines: [1, 1], kind: expect.any(String), contributions: expect.any(Array) });
    expect(verdicts).toHaveLength(4);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('shows one line in full', async () => {
    const file = folder.write('a.txt', page('Title'));
    const { code, stdout } = await cli(['explain', `${file}:3`]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {6}3 {2}\w+ [01]\.\d\d, else \w+ [01]\.\d\d\n {9}The harbour/);
    expect(stdout).toMatch(/cue +for +against +decides/);
    const blank = await cli(['explain', `${file}:2`]);
    expect(blank).toMatchObject({ code: 2, stdout: '' });
    expect(blank.stderr).toContain('line 2 is blank or beyond the end (the last line with text is 5)');
    expect((await cli(['explain', `${file}:0`])).stderr).toContain('counted from 1');
  });

  it('finds a record of a file, and a line of the record', async () => {
    const file = folder.write(
      'a.ndjson',
      `${JSON.stringify({ id: 'x', text: page('X') })}\n${JSON.stringify({ id: 'y', text: page('Y') })}\n`,
    );
    expect((await cli(['explain', file, '--plain'])).stdout.match(/^# id: [xy]$/gm)).toEqual(['# id: x', '# id: y']);
    const second = (await cli(['explain', `${file}:2`, '--plain'])).stdout;
    expect(second).toMatch(/^# id: y\n# dump: .*a\.ndjson\n# record: 2\n {6}1 .*Y keeps/);
    expect((await cli(['explain', `${file}:2:1`, '--plain'])).stdout).toBe(`${second.split('\n')[3]}\n`);
    expect((await cli(['explain', `${file}:3`])).stderr).toContain('has 2 records; there is no record 3');
  });

  it('finds a file in an archive, a line of it, and a record of a crawl', async () => {
    const one = { name: 'pages/a.txt', bytes: page('One') };
    const tar = folder.write('c.tar.gz', gzipSync(tarOf(one, { name: 'pages/b.txt', bytes: page('Two') })));
    const whole = (await cli(['explain', `${tar}/pages/b.txt`, '--plain'])).stdout;
    expect(whole).toMatch(/^# dump: .*c\.tar\.gz\/pages\/b\.txt\n {6}1 .*Two keeps/);
    expect(whole).not.toContain('One keeps');
    expect((await cli(['explain', `${tar}/pages/b.txt:1`, '--plain'])).stdout).toBe(`${whole.split('\n')[1]}\n`);
    expect((await cli(['explain', `${tar}/pages/none.txt`])).stderr).toContain('holds no pages/none.txt');
    const response = (text: string) =>
      warcRecord({ type: 'response', id: text, content: http(page(text), { 'Content-Type': 'text/plain' }) });
    const warc = folder.write('c.warc.gz', recordWise(response('Three'), response('Four')));
    for (const place of [`${warc}#2`, `${warc}:2`]) {
      const { stdout } = await cli(['explain', place, '--plain']);
      expect(stdout).toContain('Four keeps');
      expect(stdout).not.toContain('Three keeps');
    }
    expect((await cli(['explain', `${warc}#9`])).stderr).toContain('has 2 records; there is no record 9');
    expect((await cli(['explain', `${folder.write('n.txt', page('N'))}#1`])).stderr).toContain('holds no records');
  });

  it('names each page of a folder, a pattern or several files', async () => {
    folder.write('in/a.txt', page('A'));
    folder.write('in/b/b.ndjson', `${JSON.stringify({ id: 'x', text: page('X') })}\n${JSON.stringify({ id: 'y', text: page('Y') })}\n`);
    folder.write('in/c.tar.gz', gzipSync(tarOf({ name: 'c.txt', bytes: page('C') })));
    const names = ['a.txt', 'b/b.ndjson', 'b/b.ndjson', 'c.tar.gz/c.txt'].map((name) => folder.join(`in/${name}`));
    const files = [folder.join('in/a.txt'), folder.join('in/b/b.ndjson'), folder.join('in/c.tar.gz')];
    for (const inputs of [[folder.join('in')], [`${folder.join('in')}/`], files, [folder.join('in/**')]]) {
      const colored = (await cli(['explain', ...inputs])).stdout;
      const headers = [names[0], `${names[1]}#1: x`, `${names[2]}#2: y`, names[3]];
      expect(colored.split('\n').filter((line) => line.startsWith('#'))).toEqual(headers.map((header) => `# ${header}`));
      expect(colored.match(/\n\n# /g)).toHaveLength(3);
      const plain = (await cli(['explain', ...inputs, '--plain'])).stdout;
      expect(plain.match(/^# dump: .*$/gm)).toEqual(names.map((name) => `# dump: ${name}`));
      const json = (await cli(['explain', ...inputs, '--json'])).stdout;
      expect([...new Set(json.match(/"path":"[^"]*"/g))]).toEqual([...new Set(names)].map((name) => `"path":"${name}"`));
      folder.write('all.labels', plain);
      expect(await cli(['evaluate', folder.join('all.labels')])).toMatchObject({ code: 0, stderr: '' });
    }
    const lines = (await cli(['explain', `${names[0]}:1`, `${names[1]}:2:1`, '--plain'])).stdout;
    expect(lines).toMatch(/^# dump: .*a\.txt\n {6}1 .*A keeps.*\n# id: y\n# dump: .*b\.ndjson\n# record: 2\n {6}1 .*Y keeps.*\n$/);
    // What is named alone needs no name.
    expect((await cli(['explain', names[0] ?? ''])).stdout).not.toContain('#');
  });

  it('takes a colon in a name at its word', async () => {
    const file = folder.write('a:12', page('Colon'));
    expect((await cli(['explain', file, '--plain'])).stdout).toContain('Colon keeps');
    expect((await cli(['explain', `${file}:3`])).stdout).toMatch(/^ {6}3 {2}\w+ [01]\.\d\d, else/);
  });

  it('reads standard input, and lines of it', async () => {
    const stdin = page('Piped');
    expect((await cli(['explain', '-', '--plain'], { stdin })).stdout).toContain('Piped keeps');
    expect((await cli(['explain', '-:3', '--plain'], { stdin })).stdout).toMatch(/^ {6}3 .*The harbour was quiet.*\n$/);
    expect((await cli(['explain', '--plain', '-:-1'], { stdin })).stdout).toMatch(/^ {6}5 .*In the evening.*\n$/);
  });

  it('shows ranges of lines, and lines from the end, where blank ones do not count', async () => {
    const file = folder.write('a.txt', `${page('Title')}\n\n`);
    const shown = async (range: string): Promise<number[]> => {
      const { code, stdout, stderr } = await cli(['explain', `${file}:${range}`, '--plain']);
      expect([code, stderr, stdout.includes('#')]).toEqual([0, '', false]);
      return [...stdout.matchAll(/^ *(\d+)/gm)].map(([, line]) => Number(line));
    };
    expect(await shown('1-3')).toEqual([1, 3]);
    expect(await shown('2-')).toEqual([3, 5]);
    expect(await shown('3-99')).toEqual([3, 5]);
    expect(await shown('-1')).toEqual([5]);
    expect(await shown('-3')).toEqual([1]);
    expect(await shown('-2-')).toEqual([3, 5]);
    expect(await shown('-9-')).toEqual([1, 3, 5]);
    // One line is shown in full, several as a whole page is.
    expect((await cli(['explain', `${file}:-1`])).stdout).toMatch(/^ {6}5 {2}\w+ [01]\.\d\d, else .*\n {9}In the evening/);
    expect((await cli(['explain', `${file}:3-5`])).stdout).toBe((await cli(['explain', file])).stdout.split('\n').slice(2).join('\n'));
  });

  it('says what is wrong with lines that cannot be meant', async () => {
    const file = folder.write('a.txt', page('Title'));
    const several = folder.write('a.ndjson', `${JSON.stringify({ text: page('X') })}\n`.repeat(3));
    for (const [argument, message] of [
      [`${file}:6-9`, `${file}: lines 6-9 are blank or beyond the end (the last line with text is 5)`],
      [`${file}:-4`, `${file}: line -4 is before the beginning (lines with text: 3)`],
      [`${file}:5-3`, `${file}:5-3: ends before it begins; write 3-5`],
      [`${file}:-3-4`, `${file}:-3-4: counts from the end and from the beginning; write -3 or -3-`],
      [`${file}:0-4`, `${file}:0-4: lines and records are counted from 1, or from -1 at the end`],
      [`${file}:3,5`, `${file}:3,5: "3,5" names no line of ${file}; write ${file}:3, ${file}:3-8, or ${file}:-1 for the last line`],
      [`${file}:title`, `${file}:title: "title" names no line of ${file}`],
      [`${file}:`, `${file}:: "" names no line of ${file}`],
      [`${several}:-1`, `${several}:-1: ${several} holds records, which are counted from 1; a line from the end of one is ${several}:1:-1`],
      [`${several}#5-7`, `${several}: has 3 records; there is no record 5-7`],
      ['C:\\dumps\\gone.txt:3', 'C:\\dumps\\gone.txt: not found; check the path'],
      ['C:\\dumps\\gone.txt', 'C:\\dumps\\gone.txt: not found; check the path'],
    ]) {
      const { code, stdout, stderr } = await cli(['explain', argument ?? '']);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    }
  });

  it('shows ranges of records, and reads no further than the last of them', async () => {
    const record = (name: string): string => `${JSON.stringify({ id: name, text: page(name) })}\n`;
    const file = folder.write('a.ndjson', `${['U', 'V', 'W', 'X'].map(record).join('')}{"text": \n`);
    const shown = await cli(['explain', `${file}#2-3`, '--plain']);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout.match(/^# id: .$/gm)).toEqual(['# id: V', '# id: W']);
    const lasts = (await cli(['explain', `${file}:1-2:-1`, '--json'])).stdout.trimEnd().split('\n');
    expect(lasts.map((line): unknown => JSON.parse(line).id)).toEqual(['U', 'V']);
    expect((await cli(['explain', file])).code).toBe(2);
  });

  it('goes on with the next page where one lacks the line', async () => {
    folder.write('in/a.txt', 'Short\n');
    folder.write('in/b.txt', page('B'));
    const { code, stdout, stderr } = await cli(['explain', `${folder.join('in')}:3`, '--plain']);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^# dump: .*b\.txt\n {6}3 {2}/);
    expect(stderr).toMatch(/a\.txt: line 3 is blank or beyond the end/);
  });

  it('names a missing file', async () => {
    const { code, stderr } = await cli(['explain', folder.join('gone.txt')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/gone\.txt: not found; check the path\n$/);
  });

  it('colours a terminal, unless told not to', async () => {
    const file = folder.write('a.txt', page('Title'));
    const plain = (await cli(['explain', file])).stdout;
    const argv = ['explain', file];
    const colored = (await cli(argv, { stdout: new Terminal() })).stdout;
    expect(colored).toMatch(ESCAPES);
    expect(colored.replace(ESCAPES, '')).toBe(plain);
    expect((await cli(argv, { env: { FORCE_COLOR: '1' } })).stdout).toMatch(ESCAPES);
    expect((await cli(argv, { stdout: new Terminal(), env: { NO_COLOR: '1' } })).stdout).toBe(plain);
    expect((await cli([...argv, '--no-color'], { stdout: new Terminal() })).stdout).toBe(plain);
    const records = folder.write('r.ndjson', `${JSON.stringify({ text: page('R') })}\n`);
    expect((await cli(['explain', records, '--plain'], { stdout: new Terminal() })).stdout).not.toMatch(ESCAPES);
    expect((await cli([...argv, '--plain'], { stdout: new Terminal() })).stdout).not.toMatch(ESCAPES);
  });

  it('lets no escape of a page through', async () => {
    const file = folder.write('a.txt', `Head\u001b[2Jline \u202egnorw\u0007\n\n${page('Title')}`);
    for (const argv of [[file], [file, '--plain'], [file, '--json'], [`${file}:1`]]) {
      const { stdout } = await cli(['explain', ...argv], { stdout: new Terminal(), env: { NO_COLOR: '1' } });
      expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });
});

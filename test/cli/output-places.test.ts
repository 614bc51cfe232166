import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, page, records, useFolder, useWorkingFolder } from './harness.js';

const folder = useFolder();
useWorkingFolder(folder);

describe('an output where no input could be read', () => {
  it('is left as it was', async () => {
    folder.write('good.ndjson', 'good\n');
    folder.write('rejects.ndjson', 'good too\n');
    folder.write('broken.ndjson', 'broken\n');
    for (const input of ['typo/', 'broken.ndjson']) {
      const { code, stderr } = await cli([input, '-o', 'good.ndjson', '--rejects', 'rejects.ndjson']);
      expect(code).toBe(2);
      expect(stderr).toContain('no input could be read, so nothing was written to good.ndjson');
      expect(folder.read('good.ndjson')).toBe('good\n');
      expect(folder.read('rejects.ndjson')).toBe('good too\n');
    }
    expect(fs.readdirSync('.').sort()).toEqual(['broken.ndjson', 'good.ndjson', 'rejects.ndjson']);
  });

  it('is whole where it goes to standard output', async () => {
    expect((await cli(['typo/', '-f', 'json'])).stdout).toBe('[]\n');
  });

  it('is replaced where some could, and where there was nothing to fail', async () => {
    folder.write('a.txt', page('A'));
    folder.write('empty.txt', '');
    folder.write('out.ndjson', 'old\n');
    expect((await cli(['a.txt', 'typo', '-o', 'out.ndjson'])).code).toBe(2);
    expect(records(folder.read('out.ndjson'))).toHaveLength(1);
    expect((await cli(['empty.txt', '-o', 'out.ndjson'])).code).toBe(0);
    expect(folder.read('out.ndjson')).toBe('');
  });
});

describe('an output over an input', () => {
  it.each([
    [['page.txt', '-o', 'page.txt']],
    [['page.txt', '-o', './page.txt']],
    [['link.txt', '-o', 'page.txt']],
    [['page.txt', '-o', 'link.txt']],
    [['page.txt', '--append', '-o', 'page.txt', '-f', 'ndjson']],
    [['page.txt', '--resume', '-o', 'page.txt', '-f', 'ndjson']],
    [['page.txt', '--rejects', 'page.txt']],
    [['page.txt', '-o', 'out.ndjson', '--rejects', 'link.txt']],
    [['.', '-o', 'page.txt']],
    [['.', '-o', 'page.txt', '-f', 'ndjson']],
    [['.', '--rejects', 'page.txt']],
    [['around', '-o', 'page.txt']],
    [['*.txt', '-o', 'page.txt']],
  ])('is refused: %j', async (argv) => {
    const text = page('Source');
    folder.write('page.txt', text);
    fs.symlinkSync('page.txt', 'link.txt');
    fs.symlinkSync('.', 'around');
    const { code, stdout, stderr } = await cli(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^article-clean: [^\n]*overwritten[^\n]*choose another file with (-o|--rejects)[^\n]*\n$/);
    expect(folder.read('page.txt')).toBe(text);
    expect(fs.readdirSync('.').sort()).toEqual(['around', 'link.txt', 'page.txt']);
  });

  it('is none where the inputs do not lead to it', async () => {
    folder.write('page.txt', page('Source'));
    folder.write('notes.txt', 'old\n');
    expect((await cli(['.', '--exclude', 'notes.txt', '-o', 'notes.txt', '-f', 'ndjson'])).code).toBe(0);
    expect(records(folder.read('notes.txt')).map((record) => record['id'])).toEqual(['page.txt']);
  });

  it.each([
    ['out.ndjson', []],
    ['out.json', []],
    ['out.json', ['--pretty']],
    ['out.csv', []],
    ['out.tsv', []],
    ['out.ndjson.gz', []],
    ['out.parquet', []],
  ])('is none where it is an earlier output: %s %j', async (name, options) => {
    folder.write('in/page.txt', page('Source'));
    fs.symlinkSync('in', 'link');
    const once = await cli(['in', '-o', `in/${name}`, ...options]);
    const first = fs.readFileSync(`in/${name}`);
    const again = await cli(['link', '-o', `in/${name}`, ...options]);
    expect([once.code, again.code]).toEqual([0, 0]);
    expect(again.stderr).toContain('1 document read: 1 kept');
    expect(again.stderr).not.toContain('skipped');
    expect(fs.readFileSync(`in/${name}`).equals(first)).toBe(true);
  });
});

describe('rejects', () => {
  it.each([
    ['out.ndjson', './out.ndjson'],
    ['out.ndjson', 'around/out.ndjson'],
    ['link.ndjson', 'out.ndjson'],
    ['dangling.ndjson', 'gone.ndjson'],
  ])('are no other name of the output: %s and %s', async (output, rejects) => {
    folder.write('page.txt', page('Source'));
    folder.write('out.ndjson', '');
    fs.symlinkSync('out.ndjson', 'link.ndjson');
    fs.symlinkSync('gone.ndjson', 'dangling.ndjson');
    fs.symlinkSync('.', 'around');
    const { code, stderr } = await cli(['page.txt', '-o', output, '--rejects', path.join('.', rejects)]);
    expect(code).toBe(2);
    expect(stderr).toContain('name the same file');
  });
});

describe('a replaced file', () => {
  it.each(['640', '600', '664'])('keeps its mode: %s', async (mode) => {
    folder.write('page.txt', page('Source'));
    fs.chmodSync(folder.write('out.ndjson', ''), mode);
    await cli(['page.txt', '-o', 'out.ndjson']);
    expect(records(folder.read('out.ndjson'))).toHaveLength(1);
    expect((fs.statSync('out.ndjson').mode & 0o777).toString(8)).toBe(mode);
  });

  it('is made behind a link that leads to none', async () => {
    folder.write('page.txt', page('Source'));
    fs.mkdirSync('far');
    fs.symlinkSync('far/out.ndjson', 'link.ndjson');
    expect((await cli(['page.txt', '-o', 'link.ndjson'])).code).toBe(0);
    expect(fs.readlinkSync('link.ndjson')).toBe('far/out.ndjson');
    expect(records(folder.read('far/out.ndjson'))).toHaveLength(1);
    fs.rmSync('far', { recursive: true });
    expect((await cli(['page.txt', '-o', 'link.ndjson'])).stderr).toContain('its folder does not exist');
  });
});

describe('a folder of outputs', () => {
  it('gives other names to a file and a folder of one name', async () => {
    const record = (id: string): string => `${JSON.stringify({ id, text: page('R') })}\n`;
    folder.write('in/a.md/b.txt', page('B'));
    folder.write('in/a.ndjson', record('z.txt.md') + record('a'));
    folder.write('in/z.txt', page('Z'));
    folder.write('in/z.txt.md.md/c.txt', page('C'));
    expect((await cli(['in', '-o', 'out/', '-f', 'markdown'])).code).toBe(0);
    const files = fs.readdirSync('out', { recursive: true, encoding: 'utf8' }).sort();
    expect(files).toEqual([
      '.article-clean',
      'a-2.md',
      'a.md',
      path.join('a.md', 'b.txt.md'),
      'z.txt.md',
      'z.txt.md.md',
      'z.txt.md.md-2',
      path.join('z.txt.md.md-2', 'c.txt.md'),
    ]);
  });

  it('is no input, and holds none', async () => {
    folder.write('in/a.txt', page('A'));
    folder.write('in/a.txt.md', page('B'));
    const same = await cli(['in', '-o', './in/']);
    expect([same.code, same.stderr]).toEqual([2, 'article-clean: ./in/: is an input of this run too; choose another folder with -o\n']);
    const inside = await cli(['in/a.txt', 'in/a.txt.md', '-o', 'in/', '-f', 'markdown']);
    expect([inside.code, inside.stderr]).toEqual([
      2,
      'article-clean: in/a.txt.md: is an input of this run too; choose another folder with -o\n',
    ]);
    expect(folder.read('in/a.txt.md')).toBe(page('B'));
  });

  it('says what stands in its way', async () => {
    folder.write('in/sub/a.txt', page('A'));
    folder.write('out/sub', 'a file\n');
    folder.write('in/b.txt', page('B'));
    fs.mkdirSync('clash/b.txt.md', { recursive: true });
    const file = await cli(['in', '-o', 'out/', '-f', 'markdown']);
    expect([file.code, file.stderr]).toEqual([
      2,
      expect.stringMatching(/a\.txt\.md: cannot be written: a file stands where a folder is to be/),
    ]);
    const directory = await cli(['in', '-o', 'clash/', '-f', 'markdown']);
    expect([directory.code, directory.stderr]).toEqual([2, expect.stringMatching(/b\.txt\.md: cannot be written: a folder stands/)]);
    expect((await cli(['in', '-o', 'in/b.txt/'])).stderr).toContain('in/b.txt/: cannot be written: a file stands');
  });
});

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cli, page, records, useFolder, useWorkingFolder } from './harness.js';

const folder = useFolder();
useWorkingFolder(folder);
const LIST = '.article-clean-outputs';
const BIN = path.resolve('bin/article-clean.js');

beforeEach(() => {
  folder.write('in/a.txt', page('A'));
  folder.write('in/b/b.txt', page('B'));
});

/** Ids of what a run reads in the folder. */
async function ids(...inputs: string[]): Promise<unknown[]> {
  const { stdout } = await cli([...(inputs.length === 0 ? ['in'] : inputs), '--rejects', 'rejects.ndjson', '--fields', 'id', '--quiet']);
  const rejected = records(folder.read('rejects.ndjson'));
  return [...records(stdout), ...rejected].map(({ id }) => id);
}

describe('an output among the inputs', () => {
  it.each([
    ['out.ndjson', ['--fields', 'id,title,text']],
    ['out.ndjson', ['--fields', 'text']],
    ['out.ndjson.gz', ['--fields', 'text,title']],
    ['out.json', ['--fields', 'title,text', '--pretty']],
    ['out.csv', ['--fields', 'title,text']],
    ['out.tsv', ['--fields', 'url,text']],
    ['out.parquet', ['--fields', 'url,text']],
    ['out.md', []],
    ['out.md.gz', []],
    ['b/out.txt', []],
    ['out.html', ['--format', 'text']],
    ['out.ndjson', ['--rejects', 'in/none.ndjson']],
  ])('is no input of a later run, and may be written anew: %s %j', async (name, options) => {
    for (let times = 0; times < 2; times++) {
      expect((await cli(['in', '-o', `in/${name}`, ...options])).stderr).toContain('2 documents read: 2 kept');
      expect(await ids()).toEqual(['a.txt', 'b/b.txt']);
    }
    expect(await ids('in/*', 'in/b/*')).toEqual(['a.txt', 'b/b.txt']);
    // It was named itself.
    expect(await ids('in', `in/${name}`)).not.toEqual(['a.txt', 'b/b.txt']);
  });

  it('is not told of as a hidden file while it grows', async () => {
    const { stderr } = await cli(['in', '-o', 'in/out.ndjson', '--rejects', 'in/none.ndjson', '--jobs', '1', '--verbose']);
    expect(stderr).not.toMatch(/hidden|dot/);
  });

  it('is none where it is added to, or where several files of its folder were named', async () => {
    folder.write('in/c.txt', page('C'));
    expect((await cli(['in/a.txt', 'in/c.txt', '-o', 'in/out.md'])).code).toBe(0);
    fs.rmSync('in/c.txt');
    expect((await cli(['in/b', '-o', 'in/out.md', '--append'])).code).toBe(0);
    expect((await cli(['in', '-o', 'in/new.md', '--append'])).code).toBe(0);
    expect(folder.read('in/out.md').match(/^# /gm)).toHaveLength(3);
    expect(await ids()).toEqual(['a.txt', 'b/b.txt']);
  });

  it('is none where the shell has made it', async () => {
    for (const sign of ['>', '>>', '>>']) {
      const { stderr } = spawnSync(`node "${BIN}" in -f text ${sign} in/out.txt`, { shell: true, encoding: 'utf8' });
      expect(stderr).toContain('2 documents read: 2 kept');
    }
    expect(await ids()).toEqual(['a.txt', 'b/b.txt']);
    const { stderr, status } = spawnSync(`node "${BIN}" in/b in/a.txt >> in/a.txt`, { shell: true, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'article-clean: in/a.txt: is an input, and standard output goes to it; write to another file\n']);
    expect(folder.read('in/a.txt')).toBe(page('A'));
  });

  it('is an input again, and not written over, when another file took its place', async () => {
    await cli(['in', '-o', 'in/out.md']);
    folder.write('in/out.md', page('Mine'));
    expect(await ids()).toEqual(['a.txt', 'b/b.txt', 'out.md']);
    expect((await cli(['in', '-o', 'in/out.md'])).code).toBe(2);
    expect(folder.read('in/out.md')).toBe(page('Mine'));
  });

  it('is listed in its folder only where it needs to be', async () => {
    await cli(['in', '-o', 'in/whole.ndjson']);
    await cli(['in', '-o', 'in/whole.parquet', '--fields', 'text']);
    await cli(['in', '-o', 'beside.md']);
    await cli(['in/a.txt', '-o', 'in/a.md']);
    fs.rmSync('in/a.md');
    await cli(['in', '-o', 'in/out/', '-f', 'markdown']);
    expect([fs.existsSync(LIST), fs.existsSync(`in/${LIST}`)]).toEqual([false, false]);
    await cli(['in', '-o', 'in/one.md']);
    await cli(['in', '-o', 'in/two "2".md']);
    expect(folder.read(`in/${LIST}`)).toMatch(/^# Outputs[^\n]*\n\d+ \w{64} "one.md"\n\d+ \w{64} "two \\"2\\".md"\n$/);
    fs.rmSync('in/one.md');
    await cli(['in', '-o', 'in/three.md']);
    expect(folder.read(`in/${LIST}`)).not.toContain('one.md');
  });

  it('is told of', async () => {
    await cli(['in', '-o', 'in/out.md']);
    await cli(['in', '-o', 'in/out/', '-f', 'text']);
    const { stderr } = await cli(['in', '-o', 'far.ndjson', '--verbose']);
    expect(stderr).toContain('out.md: skipped, an output of an earlier run; name the file itself to read it\n');
    expect(stderr).toContain('out/: skipped, a folder of outputs of an earlier run; name the folder itself to read it\n');
    expect(stderr).toContain('1 file and 1 folder skipped: outputs of an earlier run\n');
  });

  it('leaves the pages beside it to be read where a folder gets a file a document', async () => {
    expect((await cli(['in/a.txt', 'in/b/b.txt', '-o', 'in/', '-f', 'markdown'])).code).toBe(0);
    expect(fs.readdirSync('in')).toContain('a.txt.md');
    for (const input of ['in', '.']) expect(await ids(input, '--exclude', 'rejects.ndjson')).toHaveLength(2);
    // Again, but not over what came to stand there from elsewhere.
    expect((await cli(['in/a.txt', 'in/b/b.txt', '-o', 'in/', '-f', 'markdown'])).code).toBe(0);
    folder.write('in/a.txt.md', page('Mine'));
    const { code, stderr } = await cli(['in/a.txt', '-o', 'in/', '-f', 'markdown']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('in/a.txt.md: is there already, and is not known for an earlier output')]);
    expect(folder.read('in/a.txt.md')).toBe(page('Mine'));
  });

  it('is no input as the report of a check', async () => {
    await cli(['check', 'in', '--reporter', 'pretty:in/report.txt', '--reporter', 'markdown:in/report.md']);
    expect(folder.read(`in/${LIST}`)).not.toContain('report.md');
    expect(await ids()).toEqual(['a.txt', 'b/b.txt']);
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cli, page, records, useFolder, useWorkingFolder } from './harness.js';

const folder = useFolder();
useWorkingFolder(folder);

beforeEach(() => {
  folder.write('in/a.txt', page('A'));
  folder.write('in/b/b.txt', page('B'));
  folder.write('in/c.page', page('C'));
});

async function ids(...argv: string[]): Promise<unknown[]> {
  const { stdout, code } = await cli([...argv, '--fields', 'id', '--quiet']);
  expect(code).toBe(0);
  return records(stdout).map(({ id }) => id);
}

describe('a file that several inputs lead to', () => {
  it.each([
    [
      ['in', 'in/a.txt'],
      ['a.txt', 'b/b.txt'],
    ],
    [
      ['in/b/b.txt', 'in'],
      ['b/b.txt', 'a.txt'],
    ],
    [
      ['./in/', 'in/./a.txt', 'in/b/../a.txt'],
      ['a.txt', 'b/b.txt'],
    ],
    [
      // A folder that a pattern matches is read as a folder.
      ['in/*', 'in/**', 'in/?.txt'],
      ['a.txt', 'b/b.txt', 'c.page'],
    ],
    [
      ['in', 'in/b'],
      ['a.txt', 'b/b.txt'],
    ],
    // Its name is not one that folders are searched for.
    [
      ['in', 'in/c.page', 'in/c.page'],
      ['a.txt', 'b/b.txt', 'c.page'],
    ],
  ])('is read once, where it is reached first: %j', async (inputs, read) => {
    expect(await ids(...inputs)).toEqual(read);
  });

  it('is read once through links, and a copy or a hard link is another file', async () => {
    fs.symlinkSync('../a.txt', 'in/b/link.txt');
    fs.symlinkSync('in', 'around');
    fs.linkSync('in/a.txt', 'in/hard.txt');
    expect(await ids('in', 'around')).toEqual(['in/a.txt', 'in/b/b.txt', 'in/hard.txt']);
    const { stderr } = await cli(['in', '--verbose']);
    expect(stderr).toContain('b/link.txt: skipped, read already: another input or a link leads to it too\n');
  });

  it('counts as named where one of the inputs names it', async () => {
    await cli(['in', '-o', 'in/0.ndjson']);
    const { stderr } = await cli(['in', 'in/0.ndjson']);
    expect(stderr).toContain('4 documents read');
  });
});

describe('a name that is no UTF-8', () => {
  it.skipIf(process.platform !== 'linux')('is told of, and nothing else is lost', async () => {
    const raw = (...bytes: (string | number)[]): Buffer =>
      Buffer.concat(bytes.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));
    fs.writeFileSync(raw('in/caf', 0xe9, '.txt'), page('Cafe'));
    fs.mkdirSync(raw('in/dir', 0xff));
    fs.symlinkSync('a.txt', raw('in/l', 0xff, '.txt'));
    // This one is: the sign itself.
    fs.writeFileSync(path.join('in', 'true\ufffd.txt'), page('True'));
    const { code, stdout, stderr } = await cli(['in', '--fields', 'id']);
    expect(code).toBe(2);
    expect(records(stdout).map(({ id }) => id)).toEqual(['a.txt', 'b/b.txt', 'true\ufffd.txt']);
    for (const name of ['caf\ufffd.txt', 'dir\ufffd', 'l\ufffd.txt'])
      expect(stderr).toContain(`article-clean: in/${name}: cannot be read: its name is no UTF-8; rename it\n`);
    expect(stderr).toContain('6 documents read: 3 kept, 0 rejected, 3 failed');
    expect((await cli(['in/caf\ufffd.txt'])).stderr).toContain('not found; check the path (its name is no UTF-8; rename it)');
  });
});

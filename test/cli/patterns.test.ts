import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli, page, records, useFolder, useWorkingFolder } from './harness.js';

const folder = useFolder();
useWorkingFolder(folder);

describe('--include and --exclude', () => {
  it('take patterns with a slash as ids, and as paths from the working folder or that of the configuration', async () => {
    for (const name of ['a.txt', 'sub/b.txt', 'sub/in/c.txt']) folder.write(`in/${name}`, page(name));
    const ids = async (where: string, ...argv: string[]): Promise<unknown[]> => {
      process.chdir(folder.join(where));
      const { stdout } = await cli([...argv, '--fields', 'id', '--quiet']);
      return records(stdout).map((record) => record['id']);
    };
    for (const exclude of ['in/sub', './in/sub/', 'sub', 'sub/**', folder.join('in/sub')]) {
      expect(await ids('.', 'in', '--exclude', exclude)).toEqual(['a.txt']);
    }
    expect(await ids('in/sub', '..', '--exclude', 'in')).toEqual(['a.txt', 'sub/b.txt']);
    expect(await ids('in/sub', '..', '--exclude', './in')).toEqual(['a.txt', 'sub/b.txt']);
    // Without a slash it is a name, and the folder that is read is none in it; nor does a pattern of any depth look above.
    expect(await ids('.', 'in/a.txt', 'in/sub', '--exclude', '**/in')).toEqual(['a.txt', 'sub/b.txt']);
    expect(await ids('.', 'in', '--include', 'in/sub/*')).toEqual(['sub/b.txt', 'sub/in/c.txt']);
    folder.write('article-clean.config.json', JSON.stringify({ inputs: ['in'], exclude: ['in/sub/in'] }));
    for (const where of ['.', 'in', 'in/sub']) expect(await ids(where)).toEqual(['a.txt', 'sub/b.txt']);
    expect((await cli([folder.join('in'), '--exclude', '*.txt'])).stderr).toContain('in: nothing to read: --exclude leaves out all');
  });

  it('take a name with a slash behind it for folders at any depth', async () => {
    for (const name of ['a.txt', 'b/b.txt', 'x/b/c.txt', 'x/y.txt', 'z/b']) folder.write(`in/${name}`, page(name));
    const ids = async (...argv: string[]): Promise<unknown[]> =>
      records((await cli(['in', ...argv, '--fields', 'id', '--quiet'])).stdout).map((record) => record['id']);
    expect(await ids('--exclude', 'b/')).toEqual(['a.txt', 'x/y.txt']);
    expect(await ids('--include', 'b/')).toEqual(['b/b.txt', 'x/b/c.txt']);
    expect(await ids('--exclude', 'x/b/')).toEqual(['a.txt', 'b/b.txt', 'x/y.txt']);
    expect(await ids('--include', 'b')).toEqual(['b/b.txt', 'x/b/c.txt', 'z/b']);
  });

  it('leave out files that were named, but not all of them', async () => {
    for (const name of ['a.txt', 'b.txt']) folder.write(name, page(name));
    expect(await cli(['a.txt', 'b.txt', '--exclude', 'b.*', '--fields', 'id', '-q'])).toEqual({
      code: 0,
      stdout: '{"id":"a.txt"}\n',
      stderr: '',
    });
    const none = await cli(['a.txt', 'b.txt', '--exclude', '*.txt']);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('a.txt: nothing to read: --exclude leaves out every file that is named');
    expect(none.stderr).toContain('1 document read: 0 kept, 0 rejected, 1 failed');
  });
});

describe('a pattern', () => {
  it('reads the folders that it matches, as the shell would have it', async () => {
    for (const name of ['new1/a.txt', 'new1/deep/b.txt', 'new1/.c.txt', 'new2.txt', 'old/new/d.txt'])
      folder.write(`in/${name}`, page(name));
    folder.write('in/new1/e.png', 'no page');
    const ids = async (...argv: string[]): Promise<unknown[]> =>
      records((await cli([...argv, '--fields', 'id', '-q'])).stdout).map((record) => record['id']);
    expect(await ids('in/new*')).toEqual(['new1/a.txt', 'new1/deep/b.txt', 'new2.txt']);
    expect(await ids('in/{new1,gone}')).toEqual(['new1/a.txt', 'new1/deep/b.txt']);
    expect(await ids('in/new*', '--exclude', 'deep')).toEqual(['new1/a.txt', 'new2.txt']);
    expect(await ids('in/new*', '--include', 'b.*')).toEqual(['new1/deep/b.txt', 'new2.txt']);
    expect(await ids('in/*.txt')).toEqual(['new2.txt']);
    expect((await cli(['in/new*', '--verbose'])).stderr).toContain('in/new1/e.png: skipped, not read by its name');
  });
});

describe('paths of problems', () => {
  it('are those from the working folder, whatever the ids are relative to', async () => {
    folder.write('deep/one/x.ndjson', `${JSON.stringify({ text: page('X') })}\nbroken\n`);
    folder.write('deep/one/.h.txt', page('H'));
    folder.write('deep/two/y.txt', page('Y'));
    const file = await cli(['deep/one/x.ndjson']);
    expect(file.stderr).toMatch(/^article-clean: deep\/one\/x\.ndjson:2: broken JSON/);
    expect(records(file.stdout)).toMatchObject([{ id: 'x.ndjson:1', source: { path: 'x.ndjson' } }]);
    const several = await cli(['deep/one', 'deep/two/y.txt', 'gone.txt', '--verbose']);
    expect(several.stderr).toContain('article-clean: deep/one/x.ndjson:2: broken');
    expect(several.stderr).toContain('article-clean: deep/one/.h.txt: skipped');
    expect(several.stderr).toContain('article-clean: gone.txt: not found');
    expect((await cli([folder.join('deep/one/x.ndjson')])).stderr).toMatch(/^article-clean: deep\/one\/x\.ndjson:2: broken JSON/);
    expect((await cli(['check', 'deep'])).stderr).toContain('article-clean: deep/one/x.ndjson:2: broken');
    fs.mkdirSync('deep/empty');
    expect((await cli(['deep/empty'])).stderr).toContain('article-clean: deep/empty: nothing to read');
    process.chdir('deep/two');
    expect((await cli(['../one'])).stderr).toMatch(/^article-clean: \.\.\/one\/x\.ndjson:2: broken JSON/);
    expect((await cli([folder.join('deep/one')])).stderr).toContain(`${folder.join('deep/one/x.ndjson')}:2: broken JSON`);
    process.chdir(folder.path);
    expect((await cli(['explain', 'deep/one/x.ndjson:2'])).stderr).toMatch(/^article-clean: deep\/one\/x\.ndjson:2: broken JSON/);
    expect((await cli(['explain', 'deep/two/y.txt:99'])).stderr).toMatch(/^article-clean: deep\/two\/y\.txt: line 99 is blank/);
    expect((await cli(['explain', 'deep/one/x.ndjson:1:99'])).stderr).toMatch(/^article-clean: deep\/one\/x\.ndjson#1: line 99 is blank/);
  });
});

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
});

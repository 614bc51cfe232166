import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/io/output/make-folder.js';
import { useFolder } from '../../cli/harness.js';

const folder = useFolder();

describe('makeFolder', () => {
  it('makes all that is missing, and nothing twice', async () => {
    mkdirSync(folder.join('there'), { recursive: true });
    await Promise.all([makeFolder(folder.join('there/a/b')), makeFolder(folder.join('there/a/c'))]);
    await makeFolder(folder.join('there/a/b'));
    expect(['a', 'a/b', 'a/c'].every((name) => statSync(folder.join(`there/${name}`)).isDirectory())).toBe(true);
  });

  it('fails where a file is in the way', async () => {
    mkdirSync(folder.path, { recursive: true });
    writeFileSync(folder.join('file'), '');
    await expect(makeFolder(folder.join('file/a'))).rejects.toThrow(/ENOTDIR/);
  });

  it.runIf(process.platform === 'linux')(
    'fails where nothing can be made, which goes round for ever with the recursive option',
    async () => {
      await expect(makeFolder('/proc/nowhere/a')).rejects.toThrow(/ENOENT/);
    },
  );
});

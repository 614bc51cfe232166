import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cli, page, records, useFolder } from './harness.js';

const folder = useFolder();

/** Ids of the documents that a check of the folder reads. */
async function read(...options: string[]): Promise<unknown[]> {
  const { stdout } = await cli(['check', folder.path, '--no-config', '--reporter', 'ndjson', '--fail-on', 'never', '--quiet', ...options]);
  return records(stdout)
    .filter(({ type }) => type === 'document')
    .map(({ id }) => id);
}

describe('files of the tool’s own beside the dumps', () => {
  it.each([
    ['article-clean.config.json', '{ "text": "It is long enough to be read as a record, and a folder is searched for JSON." }'],
    ['article-clean-suppressions.json', '{}'],
    ['article-clean-baseline.json', '{ "version": 1, "groups": [] }'],
    ['deep/er/article-clean.config.json', '{}'],
  ])('%s is no input', async (name, content) => {
    folder.write('a.txt', page('A'));
    folder.write(name, content);
    expect(await read()).toEqual(['a.txt']);
    const cleaned = await cli([folder.path, '--no-config', '--fields', 'id', '--quiet']);
    expect(cleaned).toMatchObject({ code: 0, stdout: '{"id":"a.txt"}\n' });
  });

  it('are read where they are named themselves', async () => {
    const file = folder.write('article-clean.config.json', JSON.stringify({ text: page('Config') }));
    expect((await cli([file, '--no-config', '--fields', 'title', '--quiet'])).stdout).toMatch(/^\{"title":"Config keeps/);
  });

  it('are told by what they hold under any name, of check and of clean', async () => {
    folder.write('a.txt', page('A'));
    folder.write('b.txt', 'Menu\n');
    await read('--write-baseline', folder.join('good.json'), '--suppressions', folder.join('known.json'), '--suppress-all');
    for (const [name, file] of [
      ['html', 'report.html'],
      ['json', 'found.json'],
      ['ndjson', 'found.ndjson'],
      ['sarif', 'sarif.json'],
      ['gitlab', 'quality.json'],
      ['markdown', 'report.md'],
    ]) {
      await read('--reporter', `${name}:${folder.join(file ?? '')}`);
    }
    expect(folder.read('known.json')).toContain('no-body');
    expect(await read()).toEqual(['a.txt', 'b.txt']);
    const cleaned = await cli([folder.path, '--no-config', '--fields', 'id', '--verbose']);
    expect(cleaned).toMatchObject({ code: 0, stdout: '{"id":"a.txt"}\n' });
    expect(cleaned.stderr).toContain('good.json: skipped, an output of an earlier run');
    expect(cleaned.stderr).toContain('8 files skipped');
  });

  it.each([
    ['--reporter', 'json:'],
    ['--reporter', 'pretty:'],
    ['--write-baseline', ''],
  ])('%s %s writes over no page, and again over its own', async (option, name) => {
    const file = folder.write('a.txt', page('A'));
    folder.write('b.txt', page('B'));
    for (const input of [folder.path, file]) {
      const { code, stdout, stderr } = await cli(['check', input, '--no-config', option, `${name}${file}`]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^article-clean: [^\n]*overwritten; choose another file with --[a-z-]+[^\n]*\n$/);
    }
    expect(folder.read('a.txt')).toBe(page('A'));
    const out = folder.join('out.txt');
    for (let times = 0; times < 2; times++) {
      expect((await cli(['check', folder.path, '--no-config', '--quiet', '--fail-on', 'never', option, `${name}${out}`])).code).toBe(0);
      expect(await read()).toEqual(['a.txt', 'b.txt']);
    }
  });

  it('known findings under a name of their own are kept up to date, though none are left', async () => {
    folder.write('a.txt', page('A'));
    const known = ['--suppress-rule', 'title-is-site-name', '--suppressions', folder.join('known.json')];
    for (let times = 0; times < 2; times++) expect(await read(...known)).toEqual(['a.txt']);
    expect(folder.read('known.json')).toBe('{}\n');
    const one = `${folder.join('b.json')}`;
    const clash = await cli(['check', folder.join('a.txt'), '--no-config', '--write-baseline', one, '--reporter', `json:${one}`]);
    expect(clash.stderr).toContain('--reporter and --write-baseline name the same file');
  });

  it('a report to standard output is none that the shell has put among the dumps', async () => {
    folder.write('a.txt', page('A'));
    const shell = `"${process.execPath}" bin/article-clean.js check "${folder.path}" --no-config -q > "${folder.join('report.txt')}"`;
    expect(spawnSync(shell, { shell: true, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(folder.read('report.txt')).toContain('1 document (');
    expect(await read()).toEqual(['a.txt']);
  });

  it('a configuration of another name is no input of its own run', async () => {
    folder.write('a.txt', page('A'));
    const config = folder.write('mine.json', JSON.stringify({ inputs: ['.'] }));
    for (const argv of [
      ['--fields', 'id'],
      ['check', '--reporter', 'ndjson'],
    ]) {
      const { code, stdout } = await cli([...argv, '--config', config, '--quiet']);
      expect(code).toBe(0);
      expect(stdout).not.toContain('mine.json');
    }
  });

  it('pages that only look alike are read', async () => {
    folder.write('a.json', JSON.stringify({ version: 1, groups: [], text: page('A') }));
    folder.write(
      'b.html',
      `<!doctype html>\n<html lang="en">\n<head>\n<title>article-clean checks</title></head><body>${page('B')}</body></html>`,
    );
    folder.write('my-article-clean.config.json', JSON.stringify({ text: page('C') }));
    expect(await read()).toEqual(['a.json:1', 'b.html', 'my-article-clean.config.json:1']);
  });
});

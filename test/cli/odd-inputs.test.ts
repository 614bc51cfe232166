import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli, page, records, useFolder } from './harness.js';

const folder = useFolder();

describe('a run', () => {
  it('tells of links that lead nowhere and of pipes with --verbose', async () => {
    folder.write('in/a.txt', page('A'));
    fs.symlinkSync('..', folder.join('in/up'));
    fs.symlinkSync('.', folder.join('in/self'));
    fs.symlinkSync('nowhere.txt', folder.join('in/broken.txt'));
    fs.symlinkSync('circle.txt', folder.join('in/circle.txt'));
    expect(spawnSync('mkfifo', [folder.join('in/pipe.txt')]).status).toBe(0);
    const { code, stdout, stderr } = await cli([folder.join('in'), '--verbose', '--fields', 'id']);
    expect([code, stdout]).toEqual([0, '{"id":"a.txt"}\n']);
    for (const name of ['broken.txt', 'circle.txt'])
      expect(stderr).toContain(`in/${name}: skipped, a link that leads nowhere or in a circle`);
    expect(stderr).toContain('in/pipe.txt: skipped, a pipe, a socket or a device; name it itself to read it');
    expect(stderr).toContain('in/self: skipped, read already');
    const pattern = await cli([folder.join('in/[bp]*'), '--verbose']);
    expect(pattern.stderr).toContain('in/broken.txt: skipped, a link');
    expect(pattern.stderr).toContain('in/pipe.txt: skipped, a pipe');
    expect(pattern.stderr).not.toContain('circle.txt');
    expect((await cli([folder.join('in')])).stderr).not.toContain('broken.txt');
  });

  it('takes an empty file for a document without text, whatever its name', async () => {
    const names = ['a.txt', 'b.json', 'c.ndjson', 'd.csv', 'e.jsonl'];
    for (const name of names) folder.write(name, name === 'c.ndjson' ? ' \n\n' : '');
    folder.write('f.json', '[]');
    const { code, stdout, stderr } = await cli([folder.path, '--rejects', folder.join('out.rejects')]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('5 documents read: 0 kept, 5 rejected (no-title + no-body 5), 0 failed');
    expect(records(folder.read('out.rejects')).map(({ id }) => id)).toEqual(names);
    folder.write('in/empty.ndjson', '');
    expect((await cli(['check', folder.join('in'), '--allow-empty'])).code).toBe(0);
  });

  it('keeps every digit of a numeric id, and of numbers that are carried along', async () => {
    const rest = `"text":${JSON.stringify(page('A'))},"thread":{"of":12345678901234567890},"size":1e400,"views":3.50}`;
    const file = folder.write('a.ndjson', `{"id":9007199254740993,${rest}\n{"no":9007199254740995,"id":7,${rest}\n`);
    const read = async (...argv: string[]): Promise<unknown[]> => records((await cli([file, '--fields', 'id,kept', ...argv])).stdout);
    const kept = { thread: { of: '12345678901234567890' }, size: '1e400', views: 3.5 };
    expect(await read('--keep', 'thread', 'size', 'views')).toEqual([
      { id: '9007199254740993', kept },
      { id: '7', kept },
    ]);
    expect(await read('--keep', 'id', '--id-field', 'no')).toMatchObject([
      { kept: { id: '9007199254740993' } },
      { id: '9007199254740995' },
    ]);
  });
});

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cli, page, records, useFolder } from './harness.js';

const folder = useFolder();

/** Long outputs are compared by this, so that a failure can be read. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Two articles and a page without a body. */
function writeDumps(): string {
  folder.write('in/a.txt', page('First'));
  folder.write('in/b.txt', page('Second'));
  folder.write('in/c.txt', '');
  return folder.join('in');
}

describe('formats', () => {
  it('writes NDJSON by default', async () => {
    const { stdout, code } = await cli([writeDumps()]);
    expect(code).toBe(0);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(records(stdout).map((record) => record['id'])).toEqual(['a.txt', 'b.txt']);
  });

  it('writes a JSON array, indented on demand, empty where there is nothing', async () => {
    const inputs = writeDumps();
    const compact = await cli([inputs, '--format', 'json']);
    const pretty = await cli([inputs, '--pretty']);
    expect(JSON.parse(compact.stdout)).toHaveLength(2);
    expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(compact.stdout));
    expect(pretty.stdout).toBe(`${JSON.stringify(JSON.parse(compact.stdout), null, 2)}\n`);
    expect((await cli([path.join(inputs, 'c.txt'), '-f', 'json'])).stdout).toBe('[]\n');
  });

  it('writes Markdown and text', async () => {
    const inputs = writeDumps();
    const markdown = (await cli([inputs, '-f', 'markdown'])).stdout;
    expect(markdown).toMatch(/^# First keeps[^\n]*\n\nThe harbour/);
    expect(markdown.match(/^# /gm)).toHaveLength(2);
    const text = (await cli([inputs, '-f', 'text'])).stdout;
    expect(text).toMatch(/^First keeps[^\n]*\n\nThe harbour/);
  });

  it('takes the format from the extension and compresses for .gz', async () => {
    const inputs = writeDumps();
    const plain = (await cli([inputs, '-f', 'json'])).stdout;
    await cli([inputs, '-o', folder.join('out.json')]);
    expect(folder.read('out.json')).toBe(plain);
    await cli([inputs, '-o', folder.join('out.json.gz')]);
    expect(gunzipSync(fs.readFileSync(folder.join('out.json.gz'))).toString()).toBe(plain);
    await cli([inputs, '-o', folder.join('out.md')]);
    expect(folder.read('out.md')).toMatch(/^# First/);
    await cli([inputs, '-o', folder.join('out.md'), '-f', 'ndjson']);
    expect(records(folder.read('out.md'))).toHaveLength(2);
  });

  it('selects fields in the order asked for', async () => {
    const { stdout } = await cli([writeDumps(), '--fields', 'title, id']);
    expect(records(stdout).map((record) => Object.keys(record))).toEqual([
      ['title', 'id'],
      ['title', 'id'],
    ]);
  });

  it('writes a file a document into a folder', async () => {
    const inputs = writeDumps();
    folder.write(
      'in/news.ndjson',
      `${['../../escape', '/etc/x', 'same', 'same', 'CON', '.hidden', 'a\u0000b', 'ü'].map((id) => JSON.stringify({ id, text: page('R') })).join('\n')}\n`,
    );
    const { code } = await cli([inputs, '-o', `${folder.join('out')}/`, '--format', 'json']);
    expect(code).toBe(0);
    const names = fs.readdirSync(folder.join('out')).sort();
    expect(names).toEqual([
      '.article-clean',
      expect.stringMatching(/^_CON-[0-9a-f]{8}\.json$/),
      expect.stringMatching(/^__\.\._escape-[0-9a-f]{8}\.json$/),
      expect.stringMatching(/^_etc_x-[0-9a-f]{8}\.json$/),
      expect.stringMatching(/^_hidden-[0-9a-f]{8}\.json$/),
      'a.txt.json',
      expect.stringMatching(/^a_b-[0-9a-f]{8}\.json$/),
      'b.txt.json',
      'same-2.json',
      'same.json',
      'ü.json',
    ]);
    expect(fs.readdirSync(folder.path).sort()).toEqual(['in', 'out']);
    expect(JSON.parse(folder.read('out/b.txt.json'))).toMatchObject([{ id: 'b.txt' }]);
  });
});

describe('rejects', () => {
  it('are counted, and written with their reasons', async () => {
    const { code, stderr } = await cli([writeDumps(), '--rejects', folder.join('rejects.ndjson'), '-o', folder.join('out.ndjson')]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/3 documents read: 2 kept, 1 rejected \(no-title \+ no-body 1\), 0 failed\n2 articles to /);
    const [reject, ...others] = records(folder.read('rejects.ndjson'));
    expect(others).toEqual([]);
    expect(reject).toMatchObject({
      id: 'c.txt',
      sections: [],
      reasons: expect.arrayContaining([{ code: expect.any(String), message: expect.any(String) }]),
    });
  });

  it.each([
    ['1', 0],
    ['0', 1],
    ['33%', 1],
    ['34%', 0],
  ])('pass or fail the gate of %s', async (limit, code) => {
    const ran = await cli([writeDumps(), '--max-rejects', limit, '--quiet']);
    expect(ran.code).toBe(code);
    const why = /^article-clean: --max-rejects: \d of \d documents (?:is|are) rejected(?: \([\d.]+ %\))?, more than [\d.]+/;
    if (code === 0) expect(ran.stderr).toBe('');
    else expect(ran.stderr).toMatch(why);
  });
});

describe('output files', () => {
  it('appear whole, and nothing else is left', async () => {
    const inputs = writeDumps();
    folder.write('out.ndjson', 'an earlier output\n');
    expect((await cli([inputs, '-o', folder.join('out.ndjson')])).code).toBe(0);
    expect(records(folder.read('out.ndjson'))).toHaveLength(2);
    expect(fs.readdirSync(folder.path).sort()).toEqual(['in', 'out.ndjson']);
  });

  it('stay links, and are written through them', async () => {
    const inputs = writeDumps();
    folder.write('real.ndjson', '');
    fs.symlinkSync('real.ndjson', folder.join('link.ndjson'));
    await cli([inputs, '-o', folder.join('link.ndjson')]);
    expect(fs.lstatSync(folder.join('link.ndjson')).isSymbolicLink()).toBe(true);
    expect(records(folder.read('real.ndjson'))).toHaveLength(2);
  });

  it('are added to by --append, on a line of their own', async () => {
    const inputs = writeDumps();
    folder.write('out.ndjson', '{"id":"old"}\n{"id":"cut');
    const { code, stderr } = await cli([inputs, '-o', folder.join('out.ndjson'), '--append']);
    expect(code).toBe(0);
    expect(stderr).toContain('out.ndjson: its last line had no end and may be cut off; it was ended');
    const again = await cli([inputs, '-o', folder.join('out.ndjson'), '--append']);
    expect(again.stderr).not.toContain('cut off');
    const lines = folder.read('out.ndjson').split('\n');
    expect(lines.slice(0, 2)).toEqual(['{"id":"old"}', '{"id":"cut']);
    expect(records(lines.slice(2).join('\n')).map((record) => record['id'])).toEqual(['a.txt', 'b.txt', 'a.txt', 'b.txt']);
  });

  it('are not added to by --append where nobody could read it: a compressed file that was cut', async () => {
    const inputs = writeDumps();
    const file = folder.join('out.ndjson.gz');
    await cli([inputs, '-o', file]);
    await cli([inputs, '-o', file, '--append', '-q']);
    const whole = fs.readFileSync(file);
    expect(records(gunzipSync(whole).toString()).length).toBe(4);
    for (const bytes of [whole.subarray(0, -5), Buffer.concat([whole, Buffer.from('rubbish')])]) {
      fs.writeFileSync(file, bytes);
      const { code, stderr } = await cli([inputs, '-o', file, '--append']);
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/out\.ndjson\.gz: .*compressed data is cut or broken.*write to a new file/),
      ]);
      expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    }
  });

  it('are added to by --append where a table has a byte order mark', async () => {
    const inputs = writeDumps();
    const file = folder.join('out.csv');
    await cli([inputs, '-o', file]);
    const rows = folder.read('out.csv');
    folder.write('out.csv', `\ufeff${rows}`);
    expect((await cli([inputs, '-o', file, '--append'])).code).toBe(0);
    expect(folder.read('out.csv')).toBe(`\ufeff${rows}${rows.slice(rows.indexOf('\n') + 1)}`);
    folder.write('out.csv', `\ufeffid,words\n`);
    expect((await cli([inputs, '-o', file, '--append'])).stderr).toContain('has other columns');
  });

  it('name their trouble in one line', async () => {
    const inputs = writeDumps();
    const missing = await cli([inputs, '-o', folder.join('no/such/out.ndjson')]);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^article-clean: .*out\.ndjson: cannot be written: its folder does not exist; make it first\n$/);
    const directory = await cli([inputs, '-o', inputs]);
    expect(directory.code).toBe(2);
    expect(directory.stderr).toContain('end the path with /');
    const rejects = await cli([inputs, '-o', folder.join('out.ndjson'), '--rejects', folder.join('no/rejects.ndjson')]);
    expect(rejects.code).toBe(2);
    expect(fs.readdirSync(folder.path)).toEqual(['in']);
  });

  it('may be a device', async () => {
    const { code } = await cli([writeDumps(), '-o', '/dev/null']);
    expect(code).toBe(0);
    expect(fs.statSync('/dev/null').isFile()).toBe(false);
  });
});

describe('--resume', () => {
  /** Enough records for several batches. */
  function writeMany(): string {
    for (let index = 0; index < 3; index++) folder.write(`in/f${index}.txt`, page(`File${index}`));
    const lines = Array.from({ length: 1000 }, (_, index) =>
      JSON.stringify({ id: `r${index}`, text: index % 7 === 0 ? '' : page(`Record${index}`) }),
    );
    folder.write('in/g.ndjson', `${lines.join('\n')}\n`);
    folder.write('in/h.txt', page('Last'));
    return folder.join('in');
  }

  it('goes on after the last whole document when the output was cut anywhere', async () => {
    const inputs = writeMany();
    const out = folder.join('out.ndjson');
    await cli([inputs, '-o', out]);
    const whole = folder.read('out.ndjson');
    for (const cut of [0, 10, 500, Math.floor(whole.length / 2), whole.length - 1, whole.length]) {
      fs.writeFileSync(out, whole.slice(0, cut));
      const { code } = await cli([inputs, '-o', out, '--resume']);
      expect([cut, code, folder.read('out.ndjson') === whole]).toEqual([cut, 0, true]);
    }
    expect(fs.readdirSync(folder.path).sort()).toEqual(['in', 'out.ndjson']);
  });

  it('refuses what it cannot go on from', async () => {
    const inputs = writeDumps();
    folder.write('out.ndjson', '{"title":"no source"}\n');
    const { code, stderr } = await cli([inputs, '-o', folder.join('out.ndjson'), '--resume']);
    expect(code).toBe(2);
    expect(stderr).toContain('delete it to start anew');
    expect(folder.read('out.ndjson')).toBe('{"title":"no source"}\n');
  });
});

describe('--jobs', () => {
  it('changes no byte of any output', async () => {
    const lines = Array.from({ length: 1500 }, (_, index) =>
      index % 50 === 3 ? 'broken' : JSON.stringify({ id: `r${index}`, text: index % 9 === 0 ? 'x' : page(`Record${index}`) }),
    );
    folder.write('in/a.ndjson', lines.join('\n'));
    folder.write('in/b.txt', page('B'));
    const outputs: { output: string; rejects: string; summary: string }[] = [];
    for (const jobs of ['1', '2', '3']) {
      const ran = await cli([folder.join('in'), '--rejects', folder.join('rejects'), '--jobs', jobs]);
      expect(ran.code).toBe(2);
      outputs.push({ output: hash(ran.stdout), rejects: hash(folder.read('rejects')), summary: ran.stderr.replace(/ in [\d.]+ s .*/, '') });
      expect(ran.stdout.length).toBeGreaterThan(500_000);
    }
    expect(outputs[1]).toEqual(outputs[0]);
    expect(outputs[2]).toEqual(outputs[0]);
  });
});

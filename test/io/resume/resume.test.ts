import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { page, useFolder, useWorkingFolder } from '../../cli/harness.js';
import { type Asked, runIn } from '../run.js';

const folder = useFolder();
useWorkingFolder(folder);

const run = (asked: Asked) => runIn(folder, asked);
/** What a run leaves that another should go on from. */
const left = (): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(folder.path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, folder.read(name)]),
  );

/** More than one batch, of which every seventh document is a reject. */
function writeInputs(name: string = 'in', count: number = 400): void {
  const lines = Array.from({ length: count }, (_, index) => JSON.stringify({ id: `r${index}`, text: index % 7 === 0 ? '' : page('R') }));
  folder.write(`${name}/a.ndjson`, `${lines.join('\n')}\n`);
}

const STOPPED = { output: 'out.ndjson', stopAt: 100 };
const RESUMED = { output: 'out.ndjson', mode: 'resume' } as const;

describe('an output that is not what the state says', () => {
  it('is not filled up where it is gone or shorter', async () => {
    writeInputs('in', 800);
    await run({ ...STOPPED });
    // The first resumed run writes to the output itself.
    await run({ ...RESUMED, stopAt: 500 });
    const written = folder.read('out.ndjson');
    for (const damage of [() => fs.rmSync('out.ndjson'), () => fs.writeFileSync('out.ndjson', written.slice(0, 500))]) {
      damage();
      const before = left();
      await expect(run(RESUMED)).rejects.toThrow(/out\.ndjson: (is gone|holds 500 bytes), .* delete .*\.out\.ndjson\.resume to start anew/);
      expect(left()).toEqual(before);
    }
    fs.writeFileSync('out.ndjson', written);
    expect((await run(RESUMED)).ended).toBe('done');
  });

  it('is cut where it is longer, as a kill leaves it', async () => {
    writeInputs();
    await run({ output: 'whole.ndjson' });
    await run(STOPPED);
    fs.appendFileSync('.out.ndjson.partial', '{"id":"cut');
    await run(RESUMED);
    expect(folder.read('out.ndjson') === folder.read('whole.ndjson')).toBe(true);
  });
});

describe('an earlier output that an interrupted run was to replace', () => {
  it('stays where going on is refused, and gives way where the run goes on', async () => {
    writeInputs();
    await run({ output: 'out.ndjson' });
    await run(STOPPED);
    const before = left();
    const whole = folder.read('in/a.ndjson');
    const { mtime } = fs.statSync('in/a.ndjson');
    writeInputs('in', 401);
    await expect(run(RESUMED)).rejects.toThrow(/a\.ndjson: has changed since the interrupted run read it/);
    expect(left()).toEqual(before);
    fs.renameSync('in/a.ndjson', 'in/b.ndjson');
    await expect(run(RESUMED)).rejects.toThrow(/the run that is to be resumed had read it/);
    expect(left()).toEqual(before);
    folder.write('in/a.ndjson', whole);
    fs.rmSync('in/b.ndjson');
    fs.utimesSync('in/a.ndjson', mtime, mtime);
    expect((await run(RESUMED)).ended).toBe('done');
    expect(left()).toEqual({ 'out.ndjson': before['out.ndjson'] });
  });
});

describe('an output without a state', () => {
  it.each(['csv', 'tsv', 'text', 'markdown'] as const)('is left alone as %s', async (format) => {
    writeInputs('in', 2);
    folder.write('out', 'precious\nlines\n');
    await expect(run({ output: 'out', format, mode: 'resume' })).rejects.toThrow(/no interrupted run .* delete it to start anew/);
    expect(folder.read('out')).toBe('precious\nlines\n');
  });

  it.each(['precious, without a line end', '{"id":"precious"}'])('is left alone where its only line is none of ours: %s', async (line) => {
    writeInputs('in', 2);
    folder.write('out.ndjson', line);
    await expect(run(RESUMED)).rejects.toThrow(/do not tell/);
    expect(folder.read('out.ndjson')).toBe(line);
  });

  it('is left alone where it is of other inputs', async () => {
    folder.write('other/b.ndjson', `${JSON.stringify({ id: 'b', text: page('B') })}\n`.repeat(3));
    writeInputs('in', 2);
    await run({ output: 'out.ndjson', input: 'other' });
    const before = left();
    await expect(run(RESUMED)).rejects.toThrow(/b\.ndjson/);
    expect(left()).toEqual(before);
    expect((await run({ ...RESUMED, input: 'other' })).ended).toBe('done');
  });

  it('is left alone where the rejects are of another run', async () => {
    writeInputs('in', 2);
    folder.write('rejects', 'precious\n');
    await expect(run({ ...RESUMED, rejects: 'rejects' })).rejects.toThrow(/--rejects/);
    expect(folder.read('rejects')).toBe('precious\n');
  });
});

describe('a run with other words than the interrupted one', () => {
  it.each<[string, Asked]>([
    ['another name for rejects', { rejects: 'r2' }],
    ['another encoding', { rejects: 'r1', encoding: 'windows-1251' }],
    ['another limit of size', { rejects: 'r1', maxDocument: 2_000_000 }],
  ])('is refused for %s, and the right one still goes on', async (_, asked) => {
    writeInputs();
    await run({ output: 'whole', rejects: 'r' });
    await run({ ...STOPPED, rejects: 'r1' });
    const before = left();
    await expect(run({ ...RESUMED, ...asked })).rejects.toThrow(/other inputs or options/);
    expect(left()).toEqual(before);
    await run({ ...RESUMED, rejects: 'r1' });
    expect([folder.read('out.ndjson'), folder.read('r1')]).toEqual([folder.read('whole'), folder.read('r')]);
  });

  it('is refused from a folder with files of the same names', async () => {
    writeInputs('one/in');
    writeInputs('two/in');
    process.chdir(folder.join('one'));
    await run({ ...STOPPED, input: 'in' });
    process.chdir(folder.join('two'));
    await expect(run({ ...RESUMED, input: 'in' })).rejects.toThrow(/other inputs or options/);
    process.chdir(folder.path);
    expect((await run({ ...RESUMED, input: 'one/in' })).ended).toBe('done');
  });

  it('is refused where one of two parts is gone, before the other is moved', async () => {
    writeInputs();
    await run({ ...STOPPED, rejects: 'r1' });
    fs.renameSync('.r1.partial', 'aside');
    await expect(run({ ...RESUMED, rejects: 'r1' })).rejects.toThrow(/\.r1\.partial: is gone/);
    fs.renameSync('aside', '.r1.partial');
    expect((await run({ ...RESUMED, rejects: 'r1' })).ended).toBe('done');
  });
});

it('keeps the parts of a run beside the file behind a link', async () => {
  writeInputs();
  fs.mkdirSync('far');
  folder.write('far/real.ndjson', '');
  fs.symlinkSync('far/real.ndjson', 'out.ndjson');
  await run(STOPPED);
  expect(fs.readdirSync('far').sort()).toEqual(['.real.ndjson.partial', '.real.ndjson.resume', 'real.ndjson']);
  await run(RESUMED);
  expect(fs.lstatSync('out.ndjson').isSymbolicLink()).toBe(true);
  expect(fs.readdirSync('far')).toEqual(['real.ndjson']);
});

it('takes away what an interrupted run left once another is done', async () => {
  writeInputs();
  await run({ ...STOPPED, rejects: 'r1' });
  await run({ output: 'out.ndjson', rejects: 'r1' });
  expect(Object.keys(left()).sort()).toEqual(['out.ndjson', 'r1']);
});

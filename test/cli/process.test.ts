import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { page, records, useFolder } from './harness.js';

const folder = useFolder();
const BIN = path.resolve('bin/article-clean.js');

function start(argv: readonly string[], nodeArgs: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...nodeArgs, BIN, ...argv], { stdio: ['pipe', 'pipe', 'pipe'] });
}

async function finish(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}

function manyRecords(count: number): string {
  return Array.from({ length: count }, (_, index) => `${JSON.stringify({ id: `r${index}`, text: page(`Record${index}`) })}\n`).join('');
}

describe('the command as a process', () => {
  it('reads a pipe and writes a pipe', async () => {
    const child = start(['-', '--fields', 'id', '--quiet']);
    const done = finish(child);
    child.stdin?.end(manyRecords(3));
    expect(await done).toEqual({ code: 0, stdout: '{"id":"r0"}\n{"id":"r1"}\n{"id":"r2"}\n', stderr: '' });
  });

  it('waits for a reader that takes its time', async () => {
    const file = folder.write('slow.ndjson', manyRecords(300));
    const child = start([file, '--jobs', '1', '--quiet', '--no-config']);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { code, stdout } = await finish(child);
    expect([code, records(stdout).length, stdout.endsWith('\n')]).toEqual([0, 300, true]);
    expect(stdout.length).toBeGreaterThan(200_000);
  });

  it.each([
    [['--version'], 0],
    [['--nonsense'], 2],
    [['gone.txt'], 2],
    [[path.resolve('fixtures/dumps'), '--max-rejects', '0', '--quiet', '-o', '/dev/null'], 1],
  ])('%j exits with %i', async (argv, code) => {
    expect((await finish(start(argv))).code).toBe(code);
  });

  it('works through a link, as installed commands are', async () => {
    fs.symlinkSync(BIN, folder.join('article-clean'));
    const { stdout } = await promisify(execFile)(process.execPath, [folder.join('article-clean'), '--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('ends quietly when its reader has had enough', async () => {
    const file = folder.write('a.ndjson', manyRecords(1500));
    for (const jobs of ['1', '2']) {
      const child = start([file, '--jobs', jobs]);
      let stderr = '';
      child.stderr?.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      const closed = once(child, 'close');
      if (child.stdout !== null) {
        await once(child.stdout, 'data');
        child.stdout.destroy();
      }
      await closed;
      expect([jobs, child.exitCode, stderr]).toEqual([jobs, 0, '']);
    }
  });

  it.each([
    [['-']],
    [['-', '--pretty']],
    [['-', '--format', 'text']],
    [['-', '--format', 'markdown']],
    [['explain', '-']],
    [['explain', '-', '--plain']],
    [['explain', '-', '--json']],
    [['evaluate', path.resolve('fixtures/labels'), '--dumps', path.resolve('fixtures/dumps')]],
    [['schema']],
    [['--help']],
    [['--version']],
  ])('%j ends quietly when nobody reads it', async (argv) => {
    const child = start(argv);
    // Closed before anything can be written to it.
    child.stdout?.destroy();
    child.stdin?.on('error', () => undefined).end(page('Piped'));
    const done = finish(child);
    expect(await done).toMatchObject({ code: 0, stderr: '' });
  });

  it('gives the same bytes from workers as from one thread', async () => {
    const file = folder.write('a.ndjson', `${manyRecords(1500)}broken\n`);
    const one = await finish(start([file, '--jobs', '1', '--quiet']));
    const two = await finish(start([file, '--jobs', '2', '--quiet']));
    expect(one.code).toBe(2);
    expect(two.code).toBe(2);
    expect(two.stdout === one.stdout).toBe(true);
    expect(two.stderr).toBe(one.stderr);
  });

  it('stops at Ctrl-C with whole lines behind what was there', async () => {
    // The input never ends, so the run is surely not over when the signal comes.
    const fifo = folder.join('endless.ndjson');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    const out = folder.write('out.ndjson', '{"id":"before"}\n');
    const child = start([fifo, '-o', out, '--append', '--jobs', '1']);
    const done = finish(child);
    const writer = fs.createWriteStream(fifo);
    writer.on('error', () => undefined);
    writer.write(manyRecords(600));
    await waitFor(() => fs.existsSync(out) && fs.statSync(out).size > 100);
    child.kill('SIGINT');
    const { code, stderr } = await done;
    writer.destroy();
    expect(code).toBe(130);
    expect(stderr).toContain('interrupted');
    const written = folder.read('out.ndjson');
    expect(written.endsWith('\n')).toBe(true);
    expect(
      records(written)
        .slice(0, 2)
        .map((record) => record['id']),
    ).toEqual(['before', 'r0']);
  });

  it('can be resumed when its terminal was closed', async () => {
    const fifo = folder.join('endless.ndjson');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    const child = start([fifo, '-o', folder.join('out.ndjson'), '--jobs', '1']);
    const done = finish(child);
    const writer = fs.createWriteStream(fifo);
    writer.on('error', () => undefined);
    writer.write(manyRecords(600));
    const temporary = (): string => fs.readdirSync(folder.path).find((name) => name.endsWith('.tmp')) ?? '';
    await waitFor(() => temporary() !== '' && fs.statSync(folder.join(temporary())).size > 0);
    child.kill('SIGHUP');
    expect((await done).code).toBe(130);
    writer.destroy();
    expect(fs.readdirSync(folder.path).sort()).toEqual(['.out.ndjson.partial', '.out.ndjson.resume', 'endless.ndjson']);
  });

  it.skipIf(!fs.existsSync('/dev/full')).each([
    [['schema'], 'standard output'],
    [['--help'], 'standard output'],
    [['explain', 'PAGE'], 'standard output'],
    [['PAGE'], 'standard output'],
    [['PAGE', '-o', '/dev/full'], '/dev/full'],
    [['PAGE', '-o', '/dev/null', '--rejects', '/dev/full'], '/dev/full'],
  ])('%j names what is full', async (argv, place) => {
    const file = folder.write('a.txt', 'x\n'.concat(argv.includes('--rejects') ? '' : page('A')));
    const full = fs.openSync('/dev/full', 'w');
    const words = argv.map((word) => (word === 'PAGE' ? file : word));
    const { status, stderr } = spawnSync(process.execPath, [BIN, ...words], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
    fs.closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toContain(`article-clean: ${place}: cannot be written: no space left on device`);
  });

  it('stops at Ctrl-C while it waits for input', async () => {
    const child = start(['-', '-o', folder.join('out.ndjson')]);
    const done = finish(child);
    child.stdin?.on('error', () => undefined);
    child.stdin?.write(manyRecords(3));
    await waitFor(() => fs.readdirSync(folder.path).some((name) => name.endsWith('.tmp')));
    child.kill('SIGINT');
    expect((await done).code).toBe(130);
    expect(fs.readdirSync(folder.path)).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops at the first %s while nobody writes to a named pipe', async (signal) => {
    const fifo = folder.join('a.ndjson');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    const child = start([fifo, '-o', folder.join('out.ndjson')]);
    const done = finish(child);
    await waitFor(() => fs.readdirSync(folder.path).some((name) => name.endsWith('.tmp')));
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill(signal);
    expect((await done).code).toBe(130);
  });

  it('waits for whoever opens a named pipe to write', async () => {
    const fifo = folder.join('a.ndjson');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    const done = finish(start([fifo, '--fields', 'id', '--quiet']));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    fs.writeFileSync(fifo, manyRecords(2));
    expect(await done).toEqual({ code: 0, stdout: '{"id":"r0"}\n{"id":"r1"}\n', stderr: '' });
  });

  it('resumes after being killed outright', async () => {
    const inputs = folder.write('in/a.ndjson', manyRecords(2000));
    const whole = folder.join('whole.ndjson');
    expect((await finish(start([inputs, '-o', whole, '--quiet']))).code).toBe(0);
    const out = folder.join('out.ndjson');
    const child = start([inputs, '-o', out, '--resume', '--jobs', '1']);
    const done = finish(child);
    await waitFor(() => fs.existsSync(out) && fs.statSync(out).size > 0);
    child.kill('SIGKILL');
    await done;
    const resumed = await finish(start([inputs, '-o', out, '--resume', '--quiet', '--jobs', '2']));
    expect(resumed).toMatchObject({ code: 0, stderr: '' });
    expect(fs.readFileSync(out).equals(fs.readFileSync(whole))).toBe(true);
    expect(fs.readdirSync(folder.path).sort()).toEqual(['in', 'out.ndjson', 'whole.ndjson']);
  });

  it.skipIf(process.platform !== 'linux').each([
    ['/dev/stdout', '>>'],
    ['/proc/self/fd/1', '>>'],
    ['/dev/fd/3', '3>>'],
  ])('writes to what the shell has opened and takes nothing away: -o %s', (name, sign) => {
    const file = folder.write('a.txt', page('A'));
    const out = folder.write('out.ndjson', '{"id":"before"}\n');
    const shell = `"${process.execPath}" "${BIN}" "${file}" -o ${name} --fields id -q ${sign} "${out}"`;
    expect(spawnSync(shell, { shell: true, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(folder.read('out.ndjson')).toBe('{"id":"before"}\n{"id":"a.txt"}\n');
  });

  it('says that standard input is a folder', () => {
    const shell = `"${process.execPath}" "${BIN}" - < "${folder.path}"`;
    const { status, stderr } = spawnSync(shell, { shell: true, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^article-clean: standard input: cannot be read: it is a folder; name it/)]);
  });

  it('takes away what was left of runs that were killed outright, and nothing of those that go on', async () => {
    const page1 = folder.write('in/a.txt', page('A'));
    const temporaries = (): string[] => fs.readdirSync(folder.join('in')).filter((name) => name.endsWith('.tmp'));
    const out = folder.join('in/out.md');
    const killed = start(['-', '-o', out]);
    const done = finish(killed);
    await waitFor(() => temporaries().length === 1);
    killed.kill('SIGKILL');
    await done;
    const live = start(['-', '-o', out]);
    const ended = finish(live);
    await waitFor(() => temporaries().length === 2);
    const { stderr } = await finish(start([folder.join('in'), '-o', out]));
    expect(stderr).toContain('1 document read: 1 kept');
    expect(temporaries()).toEqual([expect.stringContaining(`-${live.pid}-`)]);
    live.stdin?.end(page('B'));
    expect((await ended).code).toBe(0);
    expect(folder.read('in/out.md')).toMatch(/^# B keeps/);
    expect(temporaries()).toEqual([]);
    const killedToo = start(['-', '-o', out]);
    const over = finish(killedToo);
    await waitFor(() => temporaries().length === 1);
    killedToo.kill('SIGKILL');
    await over;
    expect((await finish(start([page1, '-o', out, '--append']))).code).toBe(0);
    expect(temporaries()).toEqual([]);
    const folderOf = (name: string): string => path.join(path.dirname(page1), name);
    fs.writeFileSync(folderOf('.gone.md.0000-1-00000000.tmp'), 'of a machine that is gone');
    fs.utimesSync(folderOf('.gone.md.0000-1-00000000.tmp'), 1, 1);
    fs.writeFileSync(folderOf('.a.txt.md.0000-1-00000000.tmp'), 'of another machine');
    expect((await finish(start([page1, '-o', `${folder.join('in')}/`, '-f', 'markdown']))).code).toBe(0);
    expect(temporaries()).toEqual(['.a.txt.md.0000-1-00000000.tmp']);
  });

  it('refuses a target that may not be written', async () => {
    const file = folder.write('a.txt', page('A'));
    // /proc takes no files, not even from root.
    const { code, stderr } = await finish(start([file, '-o', '/proc/out.ndjson']));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^article-clean: \/proc\/out\.ndjson: cannot be written: [^\n]+\n$/);
  });

  it('keeps its memory bounded, whatever the length of the stream', async () => {
    const sentence = 'The harbour was quiet in the morning, and nobody who worked there could say why the boats had stayed away. ';
    const body = Array.from({ length: 10 }, () => sentence.repeat(20).trim()).join('\n\n');
    const block = Buffer.from(
      Array.from({ length: 40 }, (_, i) => `${JSON.stringify({ id: i, text: `Ferry ${i} keeps the bay waiting\n\n${body}\n` })}\n`).join(
        '',
      ),
    );
    const peak = async (megabytes: number): Promise<number> => {
      // A small heap is collected early, so that what is measured is what is held. Buffers lie outside of it, and count all the same.
      const child = start(['-', '-o', '/dev/null', '--jobs', '1', '--quiet'], ['--max-old-space-size=64']);
      const done = finish(child);
      let most = 0;
      for (let sent = 0; sent < megabytes * 1e6; sent += block.length) {
        if (child.stdin?.write(block) === false) await once(child.stdin, 'drain');
        most = Math.max(most, residentBytes(child.pid ?? 0));
      }
      child.stdin?.end();
      expect(await done).toEqual({ code: 0, stdout: '', stderr: '' });
      return most;
    };
    const short = await peak(8);
    const long = await peak(48);
    expect(short).toBeGreaterThan(0);
    // The results of 40 MB more are more than 80 MB, since a record holds its text twice.
    expect(long - short).toBeLessThan(40e6);
  });
});

/** Linux tells a process's memory in a file; elsewhere ps does. */
function residentBytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()) * 1024;
  }
}

async function waitFor(condition: () => boolean): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 20) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('waited in vain');
}

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JobResult } from '../../src/io/job.js';
import type { Problem } from '../../src/io/problem.js';
import { page, useFolder } from '../cli/harness.js';
import { type Asked, runIn } from './run.js';

const folder = useFolder();

const run = (asked: Asked, problems: Problem[] = []): Promise<JobResult> => runIn(folder, asked, problems);

/** Files and records, kept, rejected and failed, in more than a handful of batches. */
function writeInputs(): void {
  folder.write('in/a.txt', page('First'));
  const lines = Array.from({ length: 1500 }, (_, index) =>
    index % 100 === 50 ? 'broken' : JSON.stringify({ id: `r${index}`, text: index % 7 === 0 ? '' : page(`Record${index}`) }),
  );
  folder.write('in/b.ndjson', `${lines.join('\n')}\n`);
  folder.write('in/c.txt', page('Last'));
}

describe('an interrupted run', () => {
  it.each([
    [1, 300],
    [1, 900],
    [2, 600],
  ])('leaves nothing at the target, and goes on to the same bytes and counts (%i threads, stopped at %i)', async (jobs, stopAt) => {
    writeInputs();
    const whole = await run({ output: 'whole.ndjson', rejects: 'whole.rejects' });
    const stopped = await run({ output: 'out.ndjson', rejects: 'out.rejects', jobs, stopAt });
    expect(stopped).toMatchObject({ ended: 'interrupted', resumable: true });
    expect(fs.existsSync(folder.join('out.ndjson'))).toBe(false);
    expect(stopped.counts.documents).toBeLessThan(whole.counts.documents);
    // Stopped a second time, now writing to the target itself.
    const again = await run({ output: 'out.ndjson', rejects: 'out.rejects', mode: 'resume', stopAt: stopAt + 300 });
    expect(again).toMatchObject({ ended: 'interrupted', resumable: true });
    expect(folder.read('out.ndjson').endsWith('\n')).toBe(true);
    const resumed = await run({ output: 'out.ndjson', rejects: 'out.rejects', mode: 'resume', jobs });
    expect(resumed.ended).toBe('done');
    expect(resumed.counts).toEqual(whole.counts);
    expect(folder.read('out.ndjson') === folder.read('whole.ndjson')).toBe(true);
    expect(folder.read('out.rejects') === folder.read('whole.rejects')).toBe(true);
    expect(fs.readdirSync(folder.path).sort()).toEqual(['in', 'out.ndjson', 'out.rejects', 'whole.ndjson', 'whole.rejects']);
  });

  it('is not resumed with other options, nor where its last document is gone', async () => {
    writeInputs();
    await run({ output: 'out.ndjson', stopAt: 300 });
    await expect(run({ output: 'out.ndjson', mode: 'resume', exclude: ['c.txt'] })).rejects.toThrow(/other inputs or options/);
    fs.rmSync(folder.join('in/b.ndjson'));
    await expect(run({ output: 'out.ndjson', mode: 'resume' })).rejects.toThrow(/b\.ndjson/);
  });

  it.each(['replace', 'resume'] as const)('is not resumed where the file that it stopped in was written to: %s', async (mode) => {
    writeInputs();
    await run({ output: 'whole.ndjson' });
    const file = folder.join('in/b.ndjson');
    const old = fs.readFileSync(file);
    const written = new Date('2021-03-05T06:07:08.500Z');
    fs.utimesSync(file, written, written);
    await run({ output: 'out.ndjson', mode, stopAt: 300 });
    fs.writeFileSync(file, old.toString().replaceAll('harbour', 'station'));
    await expect(run({ output: 'out.ndjson', mode: 'resume' })).rejects.toThrow(
      /b\.ndjson: has changed since .* start anew without --resume/,
    );
    // Put back, it is the same file again; another may change.
    fs.writeFileSync(file, old);
    fs.utimesSync(file, written, new Date('2021-03-05T06:07:08Z'));
    fs.appendFileSync(folder.join('in/a.txt'), '\n');
    await run({ output: 'out.ndjson', mode: 'resume', stopAt: 0 });
    await run({ output: 'out.ndjson', mode: 'resume' });
    expect(folder.read('out.ndjson')).toBe(folder.read('whole.ndjson'));
  });

  it('leaves no state where it cannot be resumed', async () => {
    writeInputs();
    expect(await run({ output: 'out.ndjson.gz', stopAt: 300 })).toMatchObject({ ended: 'interrupted', resumable: false });
    expect(fs.readdirSync(folder.path)).toEqual(['in']);
  });
});

describe('a run', () => {
  it('counts every document once', async () => {
    writeInputs();
    const problems: Problem[] = [];
    const { counts, files, bytes } = await run({}, problems);
    expect(counts.documents).toBe(1502);
    expect(counts.kept + counts.rejected + counts.failed).toBe(counts.documents);
    expect(Object.values(counts.reasons).reduce((sum, count) => sum + count, 0)).toBe(counts.rejected);
    expect(counts.failed).toBe(15);
    expect(problems).toHaveLength(15);
    expect(files).toBe(3);
    expect(bytes).toBe(['a.txt', 'b.ndjson', 'c.txt'].reduce((sum, name) => sum + fs.statSync(folder.join(`in/${name}`)).size, 0));
  });
});

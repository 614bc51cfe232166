import { describe, expect, it } from 'vitest';
import { tableOf } from '../io/parquet/build.js';
import { runIn } from '../io/run.js';
import { cli, page, records, useFolder } from './harness.js';

const folder = useFolder();

/** A table of so many pages, a hundred in a row group. */
function table(rows: number, name: string = 'text'): Buffer {
  const numbers = Array.from({ length: rows }, (_, index) => index);
  return tableOf({
    columnData: [
      { name: 'id', data: numbers.map((index) => `r${index}`) },
      { name, data: numbers.map((index) => page(`Ferry${index}`)) },
      { name: 'score', data: numbers.map(BigInt) },
    ],
    rowGroupSize: 100,
    pageSize: 10_000,
  });
}

describe('a Parquet file', () => {
  it('gives the same bytes for any number of threads, in the order of its rows', async () => {
    const input = folder.write('in.parquet', table(1200));
    for (const jobs of ['1', '2']) await cli([input, '-o', folder.join(`${jobs}.ndjson`), '-q', '-j', jobs, '--keep', 'score']);
    expect(folder.read('1.ndjson') === folder.read('2.ndjson')).toBe(true);
    const found = records(folder.read('1.ndjson'));
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 1200 }, (_, index) => `r${index}`));
    expect(found[1150]).toMatchObject({ kept: { score: 1150 }, source: { path: 'in.parquet', record: 1151, format: 'parquet' } });
  });

  it('is found in folders, and read by the name of its column', async () => {
    folder.write('in/part-0.snappy.parquet', table(2, 'Story'));
    const refused = await cli([folder.join('in'), '-o', '-']);
    expect(refused.stderr).toContain('part-0.snappy.parquet: no text found under html, text, content');
    expect(refused.stderr).toContain(
      'name its field with --text-field or --html-field, or leave the file out with --exclude (the record has: id, Story, score)',
    );
    expect(refused.code).toBe(2);
    const { stdout, code } = await cli([folder.join('in'), '--text-field', 'Story', '-q']);
    expect([records(stdout).length, code]).toEqual([2, 0]);
  });

  it('is explained and checked by the number of a row', async () => {
    const input = folder.write('in.parquet', table(150));
    const { stdout } = await cli(['explain', `${input}#120`, '--plain']);
    expect(stdout).toContain('# record: 120');
    expect(stdout).toContain('Ferry119 keeps the fishermen');
    const checked = await cli(['check', input, '--reporter', 'json']);
    expect(JSON.parse(checked.stdout).documents).toHaveLength(150);
    const labels = folder.write('labels/a.labels', stdout);
    const evaluated = await cli(['evaluate', folder.join('labels')]);
    expect([labels.length > 0, evaluated.code]).toEqual([true, 0]);
  });

  it('that is damaged costs one line, and not the rows before', async () => {
    const bytes = table(300);
    bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 40);
    const { code, stdout, stderr } = await cli([folder.write('in.parquet', bytes), '-o', '-']);
    expect(records(stdout).length).toBeGreaterThanOrEqual(200);
    expect(stderr).toMatch(
      /in\.parquet: the Parquet file is broken: in its column text, .*; \d+ of 300 rows are lost, the first of them row \d+; what could be/,
    );
    expect(stderr).toMatch(/documents read: .* 1 failed/);
    expect(stderr).not.toMatch(/ at .*\.[jt]s:\d/);
    expect(code).toBe(2);
  });

  it.each([90, 340])('is gone on with where a run stopped, after %i rows', async (stopAt) => {
    folder.write('in/a.parquet', table(350));
    folder.write('in/b.txt', page('B'));
    const run = (output: string, mode: 'replace' | 'resume', stopAt: number) => runIn(folder, { output, mode, stopAt });
    const whole = await run('whole.ndjson', 'replace', Number.POSITIVE_INFINITY);
    expect(whole.counts).toMatchObject({ documents: 351, failed: 0 });
    expect((await run('out.ndjson', 'replace', stopAt)).resumable).toBe(true);
    expect((await run('out.ndjson', 'resume', Number.POSITIVE_INFINITY)).counts).toEqual(whole.counts);
    expect(folder.read('out.ndjson') === folder.read('whole.ndjson')).toBe(true);
  });
});

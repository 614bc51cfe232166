import fs from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { cli, page, records, Terminal, useFolder } from './harness.js';

const folder = useFolder();

/** A table of so many articles. */
function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => `r${index},https://bay.example/${index},"${page(`Ferry${index}`)}"`);
  return `id,url,text\n${lines.join('\n')}\n`;
}

describe('a table of records', () => {
  it('is read row by row, a broken row apart', async () => {
    const input = folder.write(
      'in.csv',
      table(1).replace('r0', 'a').concat('b,https://bay.example/b,oh, no\n', table(1).split('\n').slice(1).join('\n')),
    );
    const { code, stdout, stderr } = await cli([input, '--keep', 'all', '-o', '-']);
    expect(records(stdout).map(({ id, url, source }) => [id, url, Object(source).record, Object(source).format])).toEqual([
      ['a', 'https://bay.example/0', 1, 'csv'],
      ['r0', 'https://bay.example/0', 3, 'csv'],
    ]);
    expect(stderr).toContain('in.csv:8: a broken row: it has 4 cells for 3 columns');
    expect(code).toBe(2);
  });

  it('is not read again where it is an output', async () => {
    folder.write('in/a.txt', page('Ferry'));
    await cli([folder.join('in'), '-o', folder.join('in/out.csv'), '-q']);
    const { stdout } = await cli([folder.join('in'), '-q']);
    expect(records(stdout).map(({ id }) => id)).toEqual(['a.txt']);
  });

  it('has its HTML under --html-field, and its text where there is none', async () => {
    const html = page('Ferry').replaceAll('\n\n', '</p><p>');
    const input = folder.write(
      'in.ndjson',
      `${JSON.stringify({ x: `<p>${html}</p>` })}\n${JSON.stringify({ x: null, y: page('Boats') })}\n`,
    );
    const { stdout } = await cli(['explain', input, '--html-field', 'x', '--text-field', 'y', '--plain']);
    expect(stdout).toContain('Ferry keeps the fishermen of the bay waiting');
    expect(stdout).not.toContain('<p>');
    expect(stdout).toContain('Boats keeps the fishermen');
  });
});

describe('--format csv', () => {
  it('appends rows below one header, and refuses other columns', async () => {
    const input = folder.write('in.csv', table(2));
    const output = folder.join('out.csv');
    await cli([input, '-o', output, '--fields', 'id,stats', '-q']);
    const once = folder.read('out.csv');
    expect(once.split('\n')[0]).toBe('id,stats_words,stats_characters,stats_paragraphs,stats_bodyShare');
    await cli([input, '-o', output, '--fields', 'id,stats', '--append', '-q']);
    expect(folder.read('out.csv')).toBe(once + once.slice(once.indexOf('\n') + 1));
    const refused = await cli([input, '-o', output, '--append', '-q']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('has other columns');
    expect((await cli([input, '-o', folder.join('out.csv.gz'), '-q'])).code).toBe(0);
    expect((await cli([input, '-o', folder.join('out.csv.gz'), '-q', '--append', '--fields', 'id'])).stderr).toContain('has other columns');
  });
});

describe('--format parquet', () => {
  it('has the same bytes for any number of threads, and every article', async () => {
    const input = folder.write('in.csv', table(700));
    await cli([input, '-o', folder.join('a.parquet'), '-q', '-j', '1']);
    await cli([input, '-o', folder.join('b.parquet'), '-q', '-j', '2']);
    const file = fs.readFileSync(folder.join('a.parquet'));
    expect(file.equals(fs.readFileSync(folder.join('b.parquet')))).toBe(true);
    const rows = await parquetReadObjects({ file: new Uint8Array(file).buffer, columns: ['id', 'url', 'title', 'stats_words'] });
    expect(rows).toHaveLength(700);
    expect(rows[699]).toMatchObject({
      id: 'r699',
      url: 'https://bay.example/699',
      title: 'Ferry699 keeps the fishermen of the bay waiting',
    });
  });

  it.each([
    [['-o', 'out.parquet', '--append'], 'parquet cannot be continued'],
    [['-o', 'out.parquet', '--resume'], 'parquet cannot be continued'],
    [['-o', 'out.parquet.gz'], 'leave .gz off'],
    [['-o', 'out/', '-f', 'parquet'], 'holds many articles in one file'],
    [['-f', 'parquet'], 'is no text for a terminal'],
  ])('is refused with %j', async (options, message) => {
    const { code, stderr } = await cli([folder.write('a.txt', page('Ferry')), ...options], { stdout: new Terminal() });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

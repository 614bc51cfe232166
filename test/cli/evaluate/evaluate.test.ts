import { describe, expect, it } from 'vitest';
import { EVALUATE_EXAMPLES } from '../../../src/cli/words/examples.js';
import { KINDS } from '../../../src/core/section/index.js';
import { tarOf } from '../../io/archive/build.js';
import { cli, page, useFolder } from '../harness.js';

const folder = useFolder();
const LABELS = '1  title\n3  body\n5  body\n';

/** Figures of a run with `--json`. */
async function figures(argv: readonly string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await cli(['evaluate', ...argv, '--json']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('evaluate', () => {
  it('finds nothing wrong with what explain --plain wrote', async () => {
    const dump = folder.write('a.txt', page('Harbour'));
    const { stdout } = await cli(['explain', dump, '--plain']);
    const found = await figures([folder.write('my.labels', stdout)]);
    expect(found).toMatchObject({
      pages: 1,
      lines: 3,
      meanF1: { value: 1, low: 1, high: 1 },
      linesRight: { value: 1 },
      body: { f1: { value: 1 } },
      cutsRight: { value: 1 },
      confusions: [],
      worst: [],
    });
  });

  it('reads back what explain --plain wrote of a file of records', async () => {
    const rows = ['One', 'Two'].map((title) => JSON.stringify({ id: `record: ${title}`, page: { own: page(title) } })).join('\n');
    const dump = folder.write('a.ndjson', rows);
    const { stdout } = await cli(['explain', dump, '--plain', '--text-field', 'page.own']);
    expect(await figures([folder.write('a.labels', stdout)])).toMatchObject({ pages: 2, linesRight: { value: 1 } });
  });

  it('reads back what explain --plain wrote of an archive, of one of its members and of a record in it', async () => {
    const records = ['One', 'Two'].map((title) => JSON.stringify({ text: page(title) })).join('\n');
    const dump = folder.write('in.tar', tarOf({ name: 'pages/a.txt', bytes: page('Harbour') }, { name: 'b.ndjson', bytes: records }));
    const labels = async (place: string) => (await cli(['explain', place, '--plain'])).stdout;
    expect((await labels(dump)).match(/^# dump: .*$/gm)).toEqual(
      ['pages/a.txt', 'b.ndjson', 'b.ndjson'].map((name) => `# dump: ${dump}/${name}`),
    );
    expect(await figures([folder.write('all.labels', await labels(dump))])).toMatchObject({ pages: 3, linesRight: { value: 1 } });
    expect(await figures([folder.write('one.labels', await labels(`${dump}/pages/a.txt`))])).toMatchObject({ pages: 1, lines: 3 });
    expect(await figures([folder.write('two.labels', await labels(`${dump}/b.ndjson#2`))])).toMatchObject({ pages: 1, lines: 3 });
    const lost = await cli(['evaluate', folder.write('lost.labels', `# dump: ${dump}/pages/c.txt\n1 title\n`)]);
    expect([lost.code, lost.stderr]).toEqual([
      2,
      expect.stringContaining('in.tar holds no pages/c.txt; name a member as the archive has it'),
    ]);
  });

  it('finds a member of an archive in the folder of dumps', async () => {
    folder.write('dumps/in.tar', tarOf({ name: 'pages/a.txt', bytes: page('Harbour') }));
    const labels = folder.write('labels/in.tar/pages/a.txt.labels', LABELS);
    expect(await figures([folder.join('labels'), '--dumps', folder.join('dumps')])).toMatchObject({ pages: 1, lines: 3 });
    expect(labels).toContain('in.tar');
  });

  it('reads back what explain --plain wrote of a page that has several blocks on one line', async () => {
    const body = 'The roof had let in water since the storms of last autumn.Nobody had dared to touch the wiring for forty years.';
    const dump = folder.write('a.txt', `Menu\nHarbour office open again${body.repeat(4)}\n\nImprint`);
    const { stdout } = await cli(['explain', dump, '--plain']);
    expect(stdout.split('\n').filter((row) => /^ *\d/.test(row))).toHaveLength(3);
    expect(await figures([folder.write('my.labels', stdout)])).toMatchObject({ pages: 1, lines: 3, linesRight: { value: 1 } });
  });

  it('counts what a person put right', async () => {
    folder.write('a.txt', page('Harbour'));
    const labels = folder.write('a.labels', '# dump: a.txt\n1  legal\n3  body\n5  body\n');
    const { code, stdout } = await cli(['evaluate', labels]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 page, 3 lines; .*95 % intervals/);
    expect(stdout).toMatch(/^legal +– +0\.000 \[0\.000 0\.000\] +0\.000 \[0\.000 0\.000\] +1$/m);
    expect(stdout).toMatch(/^lines right +0\.667 \[0\.667 0\.667\]$/m);
    expect(stdout).toMatch(/^ +1 +100 % {2}legal taken for \w+$/m);
    expect(stdout).toMatch(/^ +1 {2}0\.667 {2}\d\.\d{3} {2}a\.labels$/m);
    expect((await cli(['evaluate', labels, '--worst', '0'])).stdout).not.toContain('worst pages');
  });

  it('finds the dump by the name of the labels', async () => {
    folder.write('dumps/in/a.txt', page('A'));
    folder.write('dumps/all.ndjson', `${JSON.stringify({ text: 'Menu\n' })}\n${JSON.stringify({ text: page('B') })}\n`);
    folder.write('labels/in/a.txt.labels', LABELS);
    folder.write('labels/all.ndjson#2.labels', LABELS);
    folder.write('labels/notes.txt', 'not labels');
    expect(await figures([folder.join('labels'), '--dumps', folder.join('dumps')])).toMatchObject({ pages: 2, lines: 6 });
  });

  it('takes the labels of a dump without text', async () => {
    folder.write('dumps/empty.txt', '\n \n');
    folder.write('dumps/a.txt', page('A'));
    folder.write('labels/empty.txt.labels', '');
    folder.write('labels/a.txt.labels', LABELS);
    expect(await figures([folder.join('labels'), '--dumps', folder.join('dumps')])).toMatchObject({ pages: 2, lines: 3 });
  });

  it.each([
    [
      'an unknown kind',
      '# dump: a.txt\n1 titel\n3-5 body\n',
      'a.labels:2: there is no kind "titel" (did you mean title?); kinds are title, ',
    ],
    ['a line labelled twice', '# dump: a.txt\n1-3 title\n3-5 body\n', 'a.labels:3: line 3-5 has a label already; each line takes one'],
    ['a line without a label', '# dump: a.txt\n1 title\n5 body\n', 'a.labels:3: no label for line 3 of '],
    ['a label beyond the end', '# dump: a.txt\n1-9 title\n', 'a.labels:2: 1-9 of 6 lines: '],
    ['what is no label', '# dump: a.txt\nthe title\n', 'a.labels:2: "the title" is no label; write '],
    ['an empty header', '# dump:\n1 title\n', 'a.labels:1: "# dump:" says nothing; write '],
    ['a lost dump', '# a\n# dump: gone.txt\n1 title\n', 'a.labels:2: its dump gone.txt was found neither '],
    ['no dump', '1 title\n', 'a.labels: does not say which dump it labels; write "# dump: PATH" '],
    ['a record that is not there', '# dump: b.ndjson\n# record: 3\n1 title\n', 'has no record 3; it holds 2'],
    ['records without a number', '# dump: b.ndjson\n1 title\n', 'b.ndjson holds 2 records; say which one is labelled with "# record: N"'],
  ])('names %s, and goes on with the other pages', async (_what, text, message) => {
    folder.write('a.txt', page('A'));
    folder.write('b.ndjson', `${JSON.stringify({ text: 'x' })}\n${JSON.stringify({ text: 'y' })}\n`);
    const labels = folder.write('a.labels', text);
    const alone = await cli(['evaluate', labels]);
    expect(alone).toMatchObject({ code: 2, stdout: '' });
    expect(alone.stderr).toMatch(/^article-clean: /);
    expect(alone.stderr).toContain(message);
    const good = folder.write('good.labels', `# dump: a.txt\n${LABELS}`);
    const both = await cli(['evaluate', labels, good]);
    expect(both.code).toBe(2);
    expect(both.stdout).toMatch(/^1 page, 3 lines/);
  });

  it('names a missing file, and a folder without labels', async () => {
    expect((await cli(['evaluate', folder.join('gone')])).stderr).toContain('gone: not found');
    folder.write('empty/readme.txt', 'x');
    expect(await cli(['evaluate', folder.join('empty')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('holds no file that ends in .labels'),
    });
  });

  it('fails under a limit', async () => {
    folder.write('a.txt', page('A'));
    const labels = folder.write('a.labels', '# dump: a.txt\n1-5  legal\n');
    const failed = await cli(['evaluate', labels, '--fail-under', '0.5']);
    expect([failed.code, failed.stderr]).toEqual([1, 'article-clean: mean F1 0.000 is under 0.5\n']);
    expect((await cli(['evaluate', labels, '--fail-under', '0'])).code).toBe(0);
  });

  it.each([
    [['--fail-under', '2'], '--fail-under: "2" is no number from 0 to 1'],
    [['--worst', 'x'], '--worst: "x" is no whole number from 0'],
    [['--dump', 'x'], "unknown option '--dump'"],
  ])('refuses %j', async (argv, message) => {
    const { code, stderr } = await cli(['evaluate', folder.write('a.labels', LABELS), ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('lets no escape of a label file through', async () => {
    const labels = folder.write('a.labels', '# dump: x\u001b[2J.txt\n1 ti\u001b[31mtle\u202e\n');
    const { stderr } = await cli(['evaluate', labels]);
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('measures the pages of fixtures, as its help says', async () => {
    const commands = [...EVALUATE_EXAMPLES.matchAll(/^ {2}article-clean (evaluate .*)$/gm)].map(([, command = '']) => command.split(' '));
    expect(commands.length).toBeGreaterThan(2);
    for (const argv of commands) expect(await cli(argv)).toMatchObject({ code: 0, stderr: '' });
    const found = await figures(['fixtures/labels', '--dumps', 'fixtures/dumps', '--worst', '3']);
    expect(found).toMatchObject({ kinds: KINDS.map((kind) => ({ kind })), worst: [{}, {}, {}] });
    expect(found['pages']).toBeGreaterThan(80);
  });
});

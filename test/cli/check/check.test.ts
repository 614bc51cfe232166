import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli, page, records, Terminal, useFolder, useWorkingFolder } from '../harness.js';

const folder = useFolder();
useWorkingFolder(folder);

/** The articles below are much alike. */
const quiet = ['--quiet', '--rule', 'repetition:off', '--rule', 'shared-paragraph:off'];

/** A sound article of some words of its own. */
function article(name: string): string {
  return `The ${name} opens again after the long winter\nBy Ada Winter\nMarch 5, 2021\n\nThe ${name} opened on Monday, eleven weeks after the storm had broken its roof and carried a part of it into the bay.\n\nNobody could say at first who was to pay for the repairs, and the council talked about the ${name} in nine meetings before it found the money.\n\n"We were closed for too long," said the keeper of the ${name}, who had spent the winter in an office without heating. "People forget where you are, and then they forget why they came."\n\nA second storm is expected in the autumn, and the new roof is to hold until then.\n`;
}

function wrote(count: number, folderName = ''): void {
  for (const name of ['harbour', 'library', 'station', 'museum', 'market', 'theatre', 'school', 'bakery', 'mill', 'ferry'].slice(0, count))
    folder.write(`${folderName}${name}.txt`, article(name));
}

describe('the verdict', () => {
  it('is 0 for good data, 1 for errors, 2 for what could not be read', async () => {
    wrote(2);
    expect(await cli(['check', '.', ...quiet])).toMatchObject({ code: 0, stdout: expect.stringMatching(/✔ passed {2}2 documents/) });
    folder.write('menu.txt', 'Home\nContact\nLog in\n');
    expect(await cli(['check', '.', ...quiet])).toMatchObject({ code: 1, stdout: expect.stringMatching(/✖ failed {2}3 documents/) });
    expect((await cli(['check', '.', 'gone.txt', ...quiet])).code).toBe(2);
    folder.write('broken.ndjson', '{"text": \n');
    expect((await cli(['check', '.', ...quiet, '--fail-on', 'never'])).code).toBe(2);
  });

  it('is 2 where a file of settings lies among the pages, which is named with what to do, and the pages are checked', async () => {
    wrote(2);
    folder.write('package.json', '{\n  "name": "bay",\n  "dependencies": {}\n}\n');
    const { code, stdout, stderr } = await cli(['check', '.', '--no-config']);
    expect([code, stdout]).toEqual([2, expect.stringContaining('3 documents (2 records: 2 kept, 0 rejected; 1 failed)')]);
    expect(stderr).toMatch(/package\.json:1.*no text found .*leave the file out with --exclude \(the record has: name, dependencies\)/);
    expect((await cli(['check', '.', ...quiet, '--exclude', 'package.json'])).code).toBe(0);
  });

  it.each([
    [['--rule', 'no-date:warn'], 0],
    [['--rule', 'no-date:warn', '--fail-on', 'warn'], 1],
    [['--rule', 'no-date:warn', '--max-warnings', '1'], 1],
    [['--rule', 'no-date:warn', '--max-warnings', '2'], 0],
    [['--rule', 'no-date:error'], 1],
    [['--rule', 'no-date:error', '--fail-on', 'warn'], 1],
    [['--rule', 'no-date:error', '--fail-on', 'never'], 0],
    [['--rule', 'no-date:warn', '--max-warnings', '0', '--fail-on', 'never'], 0],
    [['--rule', 'no-date:off', '--max-warnings', '0', '--fail-on', 'warn'], 0],
  ])('with two pages without a date, %j exits with %i', async (options, code) => {
    for (const name of ['mill', 'ferry']) folder.write(`${name}.txt`, article(name).replace('March 5, 2021\n', ''));
    expect((await cli(['check', '.', ...quiet, ...options])).code).toBe(code);
  });

  it('is no pass where nothing was checked', async () => {
    folder.write('empty/.keep', '');
    folder.write('other/picture.png', 'x');
    for (const input of ['empty', 'other', '*.txt']) {
      const { code, stdout, stderr } = await cli(['check', input, '--reporter', 'ndjson', '--quiet']);
      expect(code).not.toBe(0);
      expect(records(stdout).filter(({ type }) => type === 'finding')).toMatchObject([{ rule: 'empty-input', severity: 'error' }]);
      expect(stderr).toMatch(/nothing to read|not found/);
    }
    expect((await cli(['check', 'empty', '--allow-empty', '--quiet'])).code).toBe(0);
    // A file that is not there is no empty set.
    expect((await cli(['check', 'gone.txt', '--allow-empty', '--quiet'])).code).toBe(2);
  });

  it('says that it was interrupted, and leaves no file', async () => {
    wrote(1);
    const { code, stderr } = await cli(['check', '.', '--reporter', 'json:out.json', '--write-baseline', 'base.json'], {
      signal: AbortSignal.abort(),
    });
    expect(code).toBe(130);
    expect(stderr).toBe('article-clean: interrupted before the verdict; no file is written\n');
    expect(fs.readdirSync('.').filter((name) => /out|base/.test(name))).toEqual([]);
  });

  it.each([
    [['--rule', 'no-titel:off'], /--rule: there is no rule "no-titel" \(did you mean no-title\?\)/],
    [['--rule', 'no-title'], /--rule: write no-title:error, :warn or :off/],
    [['--rule', 'no-title:fatal'], /--rule: write no-title:error/],
    [['--suppress-rule', 'nodate'], /did you mean no-date\?/],
    [['--max-warnings', 'few'], /--max-warnings: "few" is no whole number from 0/],
    [['--fail-on', 'info'], /Allowed choices are error, warn, never/],
    [['--reporter', 'sarf'], /"sarf" is no reporter \(did you mean sarif\?\)/],
    [['--reporter', 'sarif:'], /no file after "sarif:"/],
    [['--reporter', 'json', '--reporter', 'pretty'], /cannot share standard output/],
    [['--baseline', 'gone.json'], /gone\.json: there is no such baseline; write one with --write-baseline/],
    [['--write-baseline', 'none/b.json'], /^article-clean: none\/b\.json: cannot be written: its folder does not exist; make it first\n$/],
    [['--write-baseline', '.'], /^article-clean: \.: cannot be written: it is a folder; name a file in it\n$/],
    [['--suppress-all', '--suppressions', 'none/s.json'], /none\/s\.json: cannot be written: its folder does not exist/],
    [['--suppressions', 'gone.json'], /gone\.json: there is no such file of suppressions/],
    [['--max-warnigns', '1'], /unknown option '--max-warnigns'[\s\S]*Did you mean --max-warnings\?/],
  ])('%j is a mistake, told before anything is read', async (options, message) => {
    wrote(1);
    const { code, stdout, stderr } = await cli(['check', '.', ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('refuses an HTML page on a terminal, and a check without inputs', async () => {
    expect(await cli(['check', '.', '--reporter', 'html'], { stdout: new Terminal() })).toMatchObject({ code: 2 });
    expect((await cli(['check'])).stderr).toMatch(/no input: .*See article-clean check --help/);
  });
});

describe('what is checked', () => {
  it('is the same for dumps, for what clean wrote of them, and whatever the number of threads', async () => {
    wrote(4);
    folder.write('menu.txt', 'Home\nContact\nLog in\n');
    await cli(['*.txt', '--quiet', '-o', 'clean.ndjson', '--rejects', 'rejects.ndjson']);
    const rules = async (...argv: string[]) => {
      const { stdout } = await cli(['check', ...argv, '--reporter', 'ndjson', '--quiet', '--fail-on', 'never']);
      return records(stdout).flatMap(({ type, rule, document }) => (type === 'finding' ? [`${document} ${rule}`] : []));
    };
    const raw = await rules('*.txt');
    expect(raw).toContain('menu.txt no-body');
    expect((await rules('clean.ndjson', 'rejects.ndjson')).sort()).toEqual([...raw].sort());
    const once = await cli(['check', '*.txt', '--reporter', 'json', '--jobs', '1', '--quiet']);
    expect(await cli(['check', '*.txt', '--reporter', 'json', '--jobs', '2', '--quiet'])).toEqual(once);
  });

  it('names the line and the column of the dump', async () => {
    const text = article('mill').replace('the keeper of the mill', 'the keeper of the m\ufffdll');
    folder.write('a.txt', text);
    const { stdout } = await cli(['check', '.', '--reporter', 'ndjson', '--fail-on', 'never', ...quiet]);
    const found = records(stdout).filter(({ rule }) => rule === 'replacement-characters');
    expect(found).toMatchObject([{ document: 'a.txt', lines: [9, 9], excerpt: expect.stringContaining('m\ufffdll') }]);
    const { lines, columns, excerpt } = JSON.parse(JSON.stringify(found[0]));
    expect(text.split('\n')[lines[0] - 1]?.slice(columns[0] - 1, columns[1] - 1)).toBe(excerpt);
  });
});

describe('an HTML file', () => {
  it('has findings at the lines and columns of the file, though its lines are laid out', async () => {
    const [title = '', , , ...paragraphs] = article('mill')
      .split(/\n+/)
      .filter((line) => line !== '');
    const html = `<html><head><title>x</title></head>\n<body><article><h1>${title}</h1>\n\n\n<p>${paragraphs.join('</p><p>').replace('the keeper', 'the <b>keep\ufffdr</b>')}</p></article></body></html>\n`;
    folder.write('a.html', html);
    expect((await cli(['check', '.', ...quiet, '--reporter', 'sarif'])).code).toBe(1);
    const { stdout } = await cli(['check', '.', ...quiet, '--reporter', 'sarif']);
    const found = JSON.parse(stdout).runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'replacement-characters');
    const { startLine, endLine, startColumn, endColumn } = found.locations[0].physicalLocation.region;
    expect([startLine, endLine]).toEqual([5, 5]);
    expect(html.split('\n')[4]?.slice(startColumn - 1, endColumn - 1)).toContain('<b>keep\ufffdr</b>');
  });
});

describe('a finding on a long line', () => {
  it('is marked where it is, though the dump has spaces that the record lacks', async () => {
    const sentence =
      'The harbour wall was rebuilt in stone after the storm, and the ferries came back to the pier with many people aboard. ';
    const line = `${sentence.repeat(3)}The  \u00a0 caf\ufffd is\u00a0 \u00a0open again today. ${sentence}`;
    folder.write('a.txt', `A harbour reopens\n\nBy Ada Winter\nMarch 5, 2021\n\n${sentence}\n\n${line}\n`);
    const { stdout } = await cli(['check', 'a.txt', ...quiet, '--reporter', 'json']);
    const [{ findings }] = JSON.parse(stdout).documents;
    const { columns, context } = findings.find(({ rule }: { rule: string }) => rule === 'replacement-characters');
    expect(line.slice(columns[0] - 1, columns[1] - 1)).toContain('\ufffd');
    expect(columns[1] - columns[0]).toBeLessThan(50);
    expect(context.text).toContain('\ufffd');
  });
});

describe('expectations', () => {
  it('fail with the group and its worst documents named', async () => {
    wrote(3, 'good/');
    for (const name of ['mill', 'ferry']) folder.write(`bad/${name}.txt`, article(name).replace('By Ada Winter\nMarch 5, 2021\n', ''));
    folder.write(
      'c.yaml',
      "expect: { documents: '>= 5', date: '>= 90%', words.median: '>= 20' }\ngroups: { by: folder, expect: { date: '>= 99%' }, named: { gone: { documents: '>= 1' } } }\n",
    );
    const { code, stdout } = await cli(['check', '.', '-c', 'c.yaml', '--reporter', 'json', ...quiet]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).summary.expectations).toEqual([
      { group: 'all', expression: 'documents >= 5', actual: '5', passed: true, worst: [] },
      { group: 'all', expression: 'date >= 90%', actual: '60%', passed: false, worst: ['bad/ferry.txt', 'bad/mill.txt'] },
      { group: 'all', expression: 'words.median >= 20', actual: expect.any(String), passed: true, worst: [] },
      { group: 'bad', expression: 'date >= 99%', actual: '0%', passed: false, worst: ['bad/ferry.txt', 'bad/mill.txt'] },
      { group: 'gone', expression: 'group', actual: 'missing', passed: false, worst: [], absent: true },
      { group: 'good', expression: 'date >= 99%', actual: '100%', passed: true, worst: [] },
    ]);
  });
});

describe('groups', () => {
  it.each([[[]], [['--keep', 'id']], [['--keep', 'all']]])(
    'go by a field of the input records, which is carried along for it: %j',
    async (keep) => {
      const lines = ['mill', 'ferry', 'school'].map((name, index) =>
        JSON.stringify({ id: name, section: index === 0 ? 'sport' : 'news', text: article(name) }),
      );
      folder.write('a.ndjson', lines.join('\n'));
      const { stdout } = await cli(['check', 'a.ndjson', ...quiet, ...keep, '--group-by', 'kept.section', '--reporter', 'json']);
      const { groups } = JSON.parse(stdout).summary;
      expect(groups.map(({ group, records: count }: { group: string; records: number }) => [group, count])).toEqual([
        ['all', 3],
        ['news', 2],
        ['sport', 1],
      ]);
    },
  );
});

describe('drift', () => {
  it('passes on the same data, and names what moved on others', async () => {
    wrote(10);
    expect((await cli(['check', '.', ...quiet, '--write-baseline', 'base.json'])).code).toBe(0);
    const written = folder.read('base.json');
    const same = await cli(['check', '.', ...quiet, '--baseline', 'base.json']);
    expect(same).toMatchObject({ code: 0, stdout: expect.stringMatching(/Against the baseline: 0 of \d+ measures moved/) });
    wrote(10);
    for (const name of ['harbour', 'library', 'station', 'museum', 'market', 'theatre', 'school', 'bakery'])
      folder.write(`${name}.txt`, article(name).replace('By Ada Winter\nMarch 5, 2021\n', ''));
    const moved = await cli(['check', '.', ...quiet, '--baseline', 'base.json']);
    expect(moved.code).toBe(1);
    expect(moved.stdout).toMatch(/✖ all: fields\.date 100% → 20\.0%/);
    // A later baseline replaces the earlier one, and is not read as a dump itself.
    expect((await cli(['check', '.', ...quiet, '--write-baseline', 'base.json'])).code).toBe(0);
    expect(folder.read('base.json')).not.toBe(written);
    expect((await cli(['check', '.', ...quiet, '--baseline', 'base.json'])).code).toBe(0);
  });

  it('of groups by something else is a mistake', async () => {
    wrote(1);
    expect((await cli(['check', '.', ...quiet, '--group-by', 'folder', '--write-baseline', 'base.json'])).code).toBe(0);
    expect(await cli(['check', '.', '--baseline', 'base.json'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/base\.json: its groups go by folder, those of this run by site; compare with --group-by folder/),
    });
    expect((await cli(['check', '.', ...quiet, '--group-by', 'folder', '--baseline', 'base.json'])).code).toBe(0);
  });

  it('of a file that is no baseline is a mistake', async () => {
    wrote(1);
    folder.write('base.json', '{ "version": 2, "groups": [] }');
    expect(await cli(['check', '.', '--baseline', 'base.json'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/base\.json: is no baseline \(version: /),
    });
  });
});

describe('known findings', () => {
  it('are written, hold, go stale, and are pruned', async () => {
    wrote(1);
    folder.write('menu.txt', 'Home\nContact\nLog in\n');
    const check = (...options: string[]) => cli(['check', '.', ...quiet, ...options]);
    expect((await check()).code).toBe(1);
    expect((await check('--suppress-all')).code).toBe(0);
    const file = 'article-clean-suppressions.json';
    expect(JSON.parse(folder.read(file))).toEqual({ 'menu.txt': { 'no-body': { count: 1 }, 'no-title': { count: 1 } } });
    expect(await check()).toMatchObject({ code: 0, stdout: expect.stringContaining('2 suppressed') });
    // A new finding is no known one.
    folder.write('other.txt', 'Home\nLog in\n');
    expect((await check()).code).toBe(1);
    folder.write('other.txt', article('mill'));
    // Mended, so that the entry is stale.
    folder.write('menu.txt', article('market'));
    const stale = await check();
    expect(stale.code).toBe(1);
    expect(stale.stdout).toContain('menu.txt: 1 suppressed no-body, but none found.');
    expect((await check('--prune-suppressions')).code).toBe(0);
    expect(JSON.parse(folder.read(file))).toEqual({});
    expect((await check()).code).toBe(0);
  });

  it('hold from any folder and with any inputs, and are stale where their document is gone', async () => {
    const known = () => JSON.parse(folder.read('known.json'));
    const check = (...argv: string[]) => cli(['check', ...argv, ...quiet, '--suppressions', folder.join('known.json')]);
    folder.write('dumps/deep/menu.txt', 'Home\nContact\nLog in\n');
    folder.write('dumps/other.txt', 'Home\nLog in\n');
    const pages = ['first', 'second'].map((id) => JSON.stringify({ id, text: 'Home\nContact\nLog in\n' }));
    folder.write('dumps/pages.ndjson', `${pages.join('\n')}\n{"text":"Home"}\n`);
    await check('.', '--suppress-rule', 'no-body', '--rule', 'no-title:off');
    const keys = [
      'dumps/deep/menu.txt',
      'dumps/other.txt',
      'dumps/pages.ndjson#first',
      'dumps/pages.ndjson#second',
      'dumps/pages.ndjson:3',
    ];
    expect(Object.keys(known())).toEqual(keys);
    const off = ['--rule', 'no-title:off'];
    for (const inputs of [['.'], ['dumps'], ['dumps/deep'], ['dumps/deep/menu.txt', 'dumps/other.txt'], ['dumps/pages.ndjson']])
      expect(await check(...inputs, ...off)).toMatchObject({ code: 0, stdout: expect.not.stringContaining('stale') });
    process.chdir(folder.join('dumps/deep'));
    expect(await check('..', ...off)).toMatchObject({ code: 0, stdout: expect.stringContaining('5 suppressed') });
    process.chdir(folder.path);
    // A record and a file that are gone; what is there and is not among the inputs stays.
    folder.write('dumps/pages.ndjson', `${pages[1]}\n`);
    fs.rmSync(folder.join('dumps/other.txt'));
    const stale = await check('dumps/pages.ndjson', ...off);
    expect(stale.code).toBe(1);
    expect(stale.stdout.match(/\S+: 1 suppressed no-body, but the document is gone/g)?.map((text) => text.split(': ')[0])).toEqual([
      'dumps/other.txt',
      'dumps/pages.ndjson#first',
      'dumps/pages.ndjson:3',
    ]);
    expect((await check('dumps/pages.ndjson', ...off, '--prune-suppressions')).code).toBe(0);
    expect(Object.keys(known())).toEqual(['dumps/deep/menu.txt', 'dumps/pages.ndjson#second']);
    expect((await check('.', ...off)).code).toBe(0);
  });

  it('can be those of one rule', async () => {
    folder.write('menu.txt', 'Home\nContact\nLog in\n');
    expect((await cli(['check', '.', ...quiet, '--suppress-rule', 'no-body', '--suppressions', 'known.json'])).code).toBe(1);
    expect(JSON.parse(folder.read('known.json'))).toEqual({ 'menu.txt': { 'no-body': { count: 1 } } });
  });
});

describe('reports', () => {
  it('are written several at once, and not at all where the run is a mistake', async () => {
    wrote(1);
    const argv = [
      '--reporter',
      'pretty',
      '--reporter',
      'sarif:out/a.sarif',
      '--reporter',
      'html:out/a.html',
      '--reporter',
      'junit:out/a.xml',
    ];
    expect((await cli(['check', '.', ...quiet, ...argv])).code).toBe(0);
    expect(JSON.parse(folder.read('out/a.sarif')).runs[0].results).toEqual([]);
    expect(folder.read('out/a.html')).toContain('</html>');
    expect(folder.read('out/a.xml')).toContain('</testsuites>');
  });

  it('say the same on every run', async () => {
    folder.write('a.txt', page('A'));
    const argv = ['check', '.', '--reporter', 'json', '--quiet'];
    expect(await cli(argv)).toEqual(await cli(argv));
  });
});

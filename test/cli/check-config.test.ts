import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/cli/config/schema.js';
import { RULES } from '../../src/core/check/index.js';
import { cli, page, useFolder, useWorkingFolder } from './harness.js';

const BIN = path.resolve('bin/article-clean.js');
const folder = useFolder();
useWorkingFolder(folder);

const SETTINGS = { inputs: ['dumps'], rules: { 'no-date': 'error' }, output: { fields: ['id', 'title'] } };
const FILES: readonly (readonly [string, string])[] = [
  ['article-clean.config.ts', `interface Mine { inputs: string[] }\nexport default ${JSON.stringify(SETTINGS)} satisfies Mine;\n`],
  ['article-clean.config.js', `module.exports = ${JSON.stringify(SETTINGS)};\n`],
  ['article-clean.config.mjs', `export default ${JSON.stringify(SETTINGS)};\n`],
  ['article-clean.config.json', JSON.stringify(SETTINGS)],
  ['article-clean.config.yaml', 'inputs: [dumps]\nrules: { no-date: error }\noutput: { fields: [id, title] }\n'],
  ['article-clean.config.yml', 'inputs:\n  - dumps\nrules:\n  no-date: error\noutput:\n  fields: [id, title]\n'],
];

/** A process of its own: modules are loaded by Node, and not by the tests' own loader. */
function command(argv: readonly string[], cwd: string): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...argv], { cwd }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('the configuration', () => {
  it('in TypeScript may say what Node itself does not run, and import as projects do', async () => {
    folder.write('limits.ts', 'export enum Words { Least = 5000 }\n');
    folder.write(
      'article-clean.config.ts',
      "import { Words } from './limits';\nimport type { Config } from './nowhere';\nexport default { rules: { 'short-body': ['error', { minimum: Words.Least as number }] } } as Config;\n",
    );
    folder.write('a.txt', page('A'));
    expect(await command(['check', 'a.txt', '--quiet'], folder.path)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/fewer than 5000/),
      stderr: '',
    });
  });

  it.each([
    ['export default { rules: ;', /^article-clean: article-clean\.config\.ts: fails: /],
    ['export default 3;', /article-clean\.config\.ts: exports no configuration; write export default/],
    ['export const rules = {};', /article-clean\.config\.ts: exports no configuration; write export default/],
    ['throw new Error("mine");', /article-clean\.config\.ts: fails: mine/],
    ['export default { rule: {} };', /article-clean\.config\.ts: unknown key "rule" \(did you mean rules\?\)/],
  ])('in TypeScript: %s is told in a line', async (content, message) => {
    folder.write('article-clean.config.ts', content);
    const { code, stderr } = await command(['check', '.'], folder.path);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each(FILES)('%s is found upwards, for clean and check alike', async (name, content) => {
    folder.write(name, content);
    folder.write('dumps/a.txt', page('A'));
    folder.write('elsewhere/deep/note.txt', 'No input.');
    const cwd = folder.join('elsewhere/deep');
    const [cleaned, checked] = await Promise.all([command(['--quiet'], cwd), command(['check', '--quiet'], cwd)]);
    expect(cleaned).toEqual({ code: 0, stdout: '{"id":"a.txt","title":"A keeps the fishermen of the bay waiting"}\n', stderr: '' });
    expect(checked).toMatchObject({ code: 1, stdout: expect.stringMatching(/1 {2}no-date {5}error/) });
  });

  it.each([
    [
      'article-clean.config.json',
      '{\n  "rule": {}\n}',
      /^article-clean: article-clean\.config\.json:2: unknown key "rule" \(did you mean rules\?\); known: /,
    ],
    [
      'article-clean.config.yaml',
      'inputs: [.]\noutput:\n  pth: x\n',
      /yaml:3: unknown key "pth" in output \(did you mean path\?\); known: path, /,
    ],
    [
      'article-clean.config.yaml',
      'extends: ./base.yaml\n',
      /yaml:1: unknown key "extends" \(a configuration in TypeScript or JavaScript can import another\)/,
    ],
    ['article-clean.config.yaml', 'rules:\n  no-titel: error\n', /yaml:2: unknown key "no-titel" in rules \(did you mean no-title\?\)/],
    [
      'article-clean.config.yaml',
      'rules:\n  short-body: [warn, { minimun: 3 }]\n',
      /yaml:2: unknown key "minimun" in rules\.short-body\.1 \(did you mean minimum\?\)/,
    ],
    ['article-clean.config.yaml', 'rules:\n  short-body: fatal\n', /yaml:2: rules\.short-body: must be "error", "warn" or "off"/],
    ['article-clean.config.yaml', 'expect:\n  titel: ">= 1%"\n', /yaml:2: expect\.titel: "titel" is no measure \(did you mean title\?\)/],
    [
      'article-clean.config.yaml',
      'expect:\n  rule.no-titel: "<= 1%"\n',
      /yaml:2: expect\.rule\.no-titel: .{0,40}did you mean rule\.no-title\?/,
    ],
    ['article-clean.config.yaml', 'expect:\n  kind.boddy: "<= 1%"\n', /yaml:2: expect\.kind\.boddy: .{0,40}did you mean kind\.body\?/],
    [
      'article-clean.config.yaml',
      'expect:\n  title: ">= 9%"\n  documents: ">= 9%"\n',
      /yaml:3: expect\.documents: ">= 9%": documents is a number/,
    ],
    [
      'article-clean.config.yaml',
      '\nencoding: klingon\n',
      /^article-clean: article-clean\.config\.yaml:2: encoding: "klingon" is no encoding/,
    ],
    ['article-clean.config.yaml', '\nmaxDocumentSize: lots\n', /yaml:2: maxDocumentSize: is no size/],
    ['article-clean.config.yaml', '\nmaxDocumentSize: 9000GB\n', /yaml:2: maxDocumentSize: "9000GB" is no size/],
    [
      'article-clean.config.yaml',
      'check:\n  reporters: [prety]\n',
      /yaml:2: check\.reporters\.0: "prety" is no reporter \(did you mean pretty\?\)/,
    ],
    ['article-clean.config.yaml', 'baseUrl: foo\n', /yaml:1: baseUrl: is no address/],
    ['article-clean.config.yaml', 'groups:\n  by: sites\n', /yaml:2: groups\.by: no such key \(did you mean site\?\)/],
    ['article-clean.config.yaml', 'expect:\n  title: most\n', /yaml:2: expect\.title: is no comparison; write one as ">= 99%"/],
    [
      'article-clean.config.yaml',
      'groups:\n  by: site\n  expect: { words.medium: ">= 1" }\n',
      /yaml:3: groups\.expect\.words\.medium: .*did you mean words\.median\?/,
    ],
    ['article-clean.config.yaml', 'inputs: [\n', /yaml:\d: is no YAML: /],
    ['article-clean.config.json', '{ "inputs": [}', /json:1: is no JSON: /],
    ['article-clean.config.mjs', 'export default 3;', /mjs: exports no configuration; write export default/],
    ['article-clean.config.mjs', 'throw new Error("mine");', /mjs: fails: mine/],
  ])('%s: %j is told in a line', async (name, content, message) => {
    folder.write(name, content);
    folder.write('a.txt', page('A'));
    for (const argv of [['a.txt'], ['check', 'a.txt']]) {
      const { code, stdout, stderr } = await cli(argv);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(message);
    }
  });

  it("tells check where its reporters get in each other's way", async () => {
    folder.write('article-clean.config.yaml', 'check:\n  reporters: [json, json]\n');
    folder.write('a.txt', page('A'));
    expect((await cli(['a.txt', '--quiet'])).code).toBe(0);
    const { code, stdout, stderr } = await cli(['check', 'a.txt']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/yaml:2: check\.reporters: json and json cannot share/);
  });

  it('tells every mistake at once, from the top of the file', async () => {
    folder.write('article-clean.config.yaml', 'inptus: [.]\nrules:\n  no-titel: error\nexpct: {}\nexpect: { titel: "> 1%" }\n');
    const { stderr } = await cli(['check']);
    expect(stderr.match(/yaml:\d: (?:unknown key "[\w-]+"|\S+ \S+ is no measure)/g)).toEqual([
      'yaml:1: unknown key "inptus"',
      'yaml:3: unknown key "no-titel"',
      'yaml:4: unknown key "expct"',
      'yaml:5: expect.titel: "titel" is no measure',
    ]);
  });

  it('in JSON has no comments, and says so', async () => {
    folder.write('a.txt', page('A'));
    folder.write('c.json', '{\n  // what to read\n  "inputs": ["a.txt"]\n}\n');
    expect((await cli(['check', '-c', 'c.json'])).stderr).toMatch(/^article-clean: c\.json: is no JSON, which has no comments/);
    folder.write('c.json', '{ "inputs": ["a.txt"], "baseUrl": "https://example.org/a//b" }\n');
    expect((await cli(['check', '-c', 'c.json'])).code).toBe(0);
  });

  it('can be named, and can be left out', async () => {
    folder.write('article-clean.config.yaml', 'nonsense: 1\n');
    folder.write('other.yaml', 'rules: { no-date: error }\n');
    folder.write('a.txt', page('A'));
    expect((await cli(['check', 'a.txt'])).code).toBe(2);
    expect((await cli(['check', 'a.txt', '--no-config'])).code).toBe(0);
    expect((await cli(['check', 'a.txt', '--config', 'other.yaml'])).code).toBe(1);
    expect(await cli(['check', 'a.txt', '--config', 'gone.yaml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no such file'),
    });
    expect(await cli(['check', 'a.txt', '--config', 'other.toml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ends in .ts'),
    });
  });

  it('takes its paths from its own folder, those of reports too', async () => {
    folder.write('article-clean.config.yaml', "inputs: [dumps]\ncheck: { reporters: ['json:found.json'] }\n");
    folder.write('dumps/a.txt', page('A'));
    folder.write('below/note.txt', 'x');
    process.chdir(folder.join('below'));
    expect((await cli(['check', '--quiet'])).code).toBe(0);
    expect(folder.read('found.json')).toContain('"id":"a.txt"');
  });
});

describe('--print-config', () => {
  it('prints what a check would use: all rules with all options, the command line in front', async () => {
    folder.write('article-clean.config.yaml', 'rules: { short-body: [error, { minimum: 30 }] }\njobs: 2\ncheck: { maxWarnings: 4 }\n');
    const { code, stdout, stderr } = await cli(['check', '--print-config', '--rule', 'no-date:off', '--jobs', '1', '--fail-on', 'warn']);
    expect(code).toBe(0);
    expect(stderr).toContain('article-clean.config.yaml');
    const printed = JSON.parse(stdout);
    expect(Object.keys(printed.rules)).toEqual(RULES.map(({ name }) => name));
    expect(printed.rules).toMatchObject({
      'no-date': 'off',
      'short-body': ['error', { minimum: 30 }],
      'title-too-long': ['warn', { maximum: 220 }],
    });
    expect(printed).toMatchObject({ jobs: 1, groups: { by: 'site' }, check: { failOn: 'warn', maxWarnings: 4, reporters: ['pretty'] } });
  });

  it('refuses for clean what a run would refuse', async () => {
    for (const options of [
      ['--jobs', '0'],
      ['--pretty', '-f', 'csv'],
      ['--append', '--resume'],
      ['--fields', 'titel'],
    ]) {
      const { code, stdout, stderr } = await cli(['a.txt', '--print-config', ...options]);
      expect([options, code, stdout]).toEqual([options, 2, '']);
      expect(stderr).toMatch(/^article-clean: --/);
    }
    expect((await cli(['--print-config'])).code).toBe(0);
  });

  it('prints what clean would use', async () => {
    folder.write('article-clean.config.yaml', 'inputs: [dumps]\noutput: { path: a.ndjson, maxRejects: 5% }\n');
    const { stdout } = await cli(['--print-config', '--fields', 'id,title', '--min-confidence', '0.5', '--keep', 'all']);
    expect(JSON.parse(stdout)).toEqual({
      inputs: ['dumps'],
      fields: { keep: 'all' },
      cleaning: { minConfidence: 0.5 },
      output: { path: 'a.ndjson', fields: ['id', 'title'], maxRejects: '5%' },
    });
  });

  it('is a configuration itself, which gives the same again', async () => {
    folder.write(
      'article-clean.config.yaml',
      'inputs: [dumps]\nexpect: { title: ">= 1%" }\nrules: { language-unexpected: [error, { languages: [en] }] }\n',
    );
    const first = await cli(['check', '--print-config']);
    expect(configSchema.safeParse(JSON.parse(first.stdout)).error?.issues ?? []).toEqual([]);
    folder.write('printed.json', first.stdout);
    expect((await cli(['check', '--print-config', '--config', 'printed.json'])).stdout).toBe(first.stdout);
  });

  it('refuses what a run would refuse', async () => {
    expect((await cli(['check', '--print-config', '--rule', 'no-dat:off'])).stderr).toContain('(did you mean no-date?)');
  });
});

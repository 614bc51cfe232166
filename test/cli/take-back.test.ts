import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../src/cli/config/schema.js';
import { cli, page, records, useFolder, useWorkingFolder } from './harness.js';

const folder = useFolder();
useWorkingFolder(folder);

const INPUT = {
  include: ['*.txt'],
  exclude: ['b*'],
  fields: { text: 't', html: 'h', id: 'i', url: 'u', keep: ['k'] },
  encoding: 'utf-8',
  baseUrl: 'https://example.org/',
  maxDocumentSize: '1MB',
  jobs: 1,
  cleaning: { asciiPunctuation: true, minConfidence: 0.1 },
};
const OUTPUT = { path: 'out.json', format: 'json', pretty: true, fields: ['id'], rejects: 'r.ndjson', maxRejects: 3 };
const CHECK = {
  reporters: ['json'],
  failOn: 'never',
  maxWarnings: 7,
  allowEmpty: true,
  baseline: 'b.json',
  suppressions: 's.json',
  tolerances: { share: 0.5 },
};
const FLAGS = 'include exclude text-field html-field id-field url-field keep encoding base-url max-document-size jobs'.split(' ');
const CLEAN_FLAGS = 'ascii-punctuation min-confidence output format pretty fields rejects max-rejects'.split(' ');
const CHECK_FLAGS = ['reporter', 'group-by', 'fail-on', 'max-warnings', 'allow-empty', 'baseline', 'suppressions'];

const no = (flags: readonly string[]): string[] => flags.map((flag) => `--no-${flag}`);

describe('what the configuration says', () => {
  it('can be taken back on the command line, option by option', async () => {
    // Whoever adds a key to the configuration is to think of its way back.
    const all = { inputs: ['.'], ...INPUT, output: OUTPUT, groups: { by: 'folder' }, check: CHECK };
    const schema: { properties?: object } = configJsonSchema();
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual([...Object.keys(all), '$schema', 'rules', 'expect'].sort());
    folder.write('article-clean.config.json', JSON.stringify(all));
    const clean = await cli(['--print-config', ...no([...FLAGS, ...CLEAN_FLAGS])]);
    expect(JSON.parse(clean.stdout)).toEqual({ inputs: ['.'], groups: { by: 'folder' }, check: CHECK });
    const check = await cli(['check', '--print-config', ...no([...FLAGS, ...CHECK_FLAGS])]);
    const printed = JSON.parse(check.stdout);
    expect(printed).toMatchObject({ groups: { by: 'site' }, check: { reporters: ['pretty'], failOn: 'error', allowEmpty: false } });
    expect([printed.include, printed.fields, printed.check.baseline, printed.check.maxWarnings]).toEqual(Array(4).fill(undefined));
    expect(printed.check.suppressions).toMatch(/article-clean-suppressions\.json$/);
  });

  it('gives way to another format, and to all fields', async () => {
    folder.write('a.txt', page('A'));
    folder.write('b.txt', page('B'));
    folder.write('article-clean.config.json', JSON.stringify({ exclude: ['b*'], output: OUTPUT }));
    expect((await cli(['a.txt', '--quiet'])).code).toBe(0);
    expect(folder.read('out.json')).toBe('[\n  {\n    "id": "a.txt"\n  }\n]\n');
    expect((await cli(['a.txt', '--no-output', '-f', 'ndjson', '--quiet'])).stdout).toBe('{"id":"a.txt"}\n');
    expect((await cli(['a.txt', '-o', 'out.csv', '--quiet'])).code).toBe(0);
    expect(folder.read('out.csv')).toBe('id\na.txt\n');
    expect((await cli(['a.txt', '--no-output', '-f', 'text', '--quiet'])).stdout).toMatch(/^A keeps/);
    const whole = await cli(['a.txt', '-o', '-', '--fields', 'all', '--no-pretty', '--quiet']);
    expect(Object.keys(records(whole.stdout)[0] ?? {})).toContain('sections');
    const other = await cli(['.', '-o', '-', '-f', 'ndjson', '--exclude', 'z', '--no-exclude', '--exclude', 'a*', '--quiet']);
    expect(other.stdout).toBe('{"id":"b.txt"}\n');
    // What is said on the command line itself does not give way.
    expect((await cli(['a.txt', '-o', '-', '-f', 'text', '--fields', 'id'])).stderr).toContain('--fields goes with');
  });

  it('is no mistake without one', async () => {
    folder.write('a.txt', page('A'));
    expect((await cli(['a.txt', '--no-pretty', '--no-output', '--fields', 'all', '--quiet'])).code).toBe(0);
    expect((await cli(['a.txt', '--no-prety'])).stderr).toContain("unknown option '--no-prety'");
  });
});

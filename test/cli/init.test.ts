import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema, ruleEntry } from '../../src/cli/config/schema.js';
import { RULES } from '../../src/core/check/index.js';
import { cli, page, useFolder, useWorkingFolder } from './harness.js';

const folder = useFolder();
useWorkingFolder(folder);

const FILE = 'article-clean.config.yaml';

/** With every entry that stands in a comment taken; the first line is the editors'. */
function uncommented(text: string): string {
  const lines = text.split('\n').slice(1);
  return lines.map((line) => line.replace(/^( *)# ( *[\w.-]+:(?: .*)?)$/, '$1$2')).join('\n');
}

describe('init', () => {
  it('writes a configuration that check and clean read', async () => {
    expect(await cli(['init'])).toEqual({ code: 0, stdout: `${FILE} written; clean, check and explain read it\n`, stderr: '' });
    folder.write('a.txt', page('A'));
    expect(await cli(['check'])).toMatchObject({ code: 0, stdout: expect.stringContaining('1 document (1 record: 1 kept') });
    expect(await cli(['--fields', 'id', '--quiet'])).toEqual({ code: 0, stdout: '{"id":"a.txt"}\n', stderr: '' });
  });

  it.each(['article-clean.config.mjs', 'article-clean.config.json'])('refuses where %s would be read instead', async (name) => {
    folder.write(name, '{}');
    for (const force of [[], ['--force']]) {
      const { code, stdout, stderr } = await cli(['init', ...force]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`${name}: is there already, and is read before ${FILE}`);
    }
  });

  it('is written beside one that it hides', async () => {
    folder.write('article-clean.config.yml', 'inputs: [.]\n');
    expect((await cli(['init'])).code).toBe(0);
  });

  it('holds the defaults of what it names', async () => {
    await cli(['init']);
    const config = configSchema.parse(parse(folder.read(FILE)));
    expect(config.check?.failOn).toBe('error');
    expect(config.groups?.by).toBe('site');
    for (const rule of RULES.filter(({ name }) => config.rules?.[name] !== undefined)) {
      const { severity, options } = ruleEntry(config, rule.name);
      expect([rule.name, severity]).toEqual([rule.name, rule.severity]);
      expect(rule.options.parse(options)).toEqual(rule.options.parse({}));
    }
  });

  it('is valid with every comment taken off, and names every key of the top', async () => {
    await cli(['init']);
    const text = uncommented(folder.read(FILE));
    const taken = parse(text);
    expect(configSchema.safeParse(taken).error?.issues ?? []).toEqual([]);
    expect(Object.keys(taken).sort()).toEqual(
      Object.keys(configSchema.shape)
        .filter((key) => key !== '$schema')
        .sort(),
    );
    expect(Object.keys(taken.check).sort()).toEqual([
      'allowEmpty',
      'baseline',
      'failOn',
      'maxWarnings',
      'reporters',
      'suppressions',
      'tolerances',
    ]);
    // Each in its place: a comment that lost its indentation would be a key of the top.
    expect(taken.rules).toHaveProperty('url-missing', 'warn');
    expect(taken.groups.named['news.example']).toEqual({ documents: '>= 100' });
  });

  it('does not write over one that is there, unless told to', async () => {
    folder.write(FILE, 'inputs: [mine]\n');
    expect(await cli(['init'])).toMatchObject({ code: 2, stderr: `article-clean: ${FILE}: is there already; --force replaces it\n` });
    expect(folder.read(FILE)).toBe('inputs: [mine]\n');
    expect((await cli(['init', '--force'])).code).toBe(0);
    expect(folder.read(FILE)).toContain('no-title: error');
  });
});

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { INPUT_EXTENSIONS } from '../../src/core/record/index.js';
import { ARCHIVE_EXTENSIONS } from '../../src/io/archive/index.js';
import { HAR_EXTENSIONS } from '../../src/io/input/har.js';
import { MHTML_EXTENSIONS } from '../../src/io/mhtml/index.js';
import { PARQUET_EXTENSIONS } from '../../src/io/parquet/index.js';
import { PROBLEM_CODES } from '../../src/io/problem.js';
import { read, repositoryFiles } from './tree.js';

const DOCUMENTS = ['README.md', 'fixtures/README.md', ...fs.readdirSync('docs').map((name) => `docs/${name}`)];
const COMMANDS = ['clean', 'check', 'explain', 'evaluate', 'rules', 'init', 'schema'];

/** Options of `npm run expect`. */
const OF_TOOLS = ['--update', '--faults'];

const known = new Set(
  COMMANDS.flatMap((command) => [
    ...execFileSync(process.execPath, ['bin/article-clean.js', command, '--help'], { encoding: 'utf8' }).matchAll(/--[a-z][a-z-]+/g),
  ]).map(([option]) => option),
);

describe('the documents', () => {
  it.each(DOCUMENTS)('%s links to what is there', (document) => {
    for (const [, target = ''] of read(document).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
      expect([target, fs.existsSync(path.join(path.dirname(document), target))]).toEqual([target, true]);
    const headings = [...read(document).matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => text.toLowerCase().replaceAll(' ', '-'));
    for (const [, anchor = ''] of read(document).matchAll(/\]\(#([^)]*)\)/g)) expect(headings).toContain(anchor);
  });

  it.each(DOCUMENTS)('%s names options that there are', (document) => {
    const named = [...read(document).matchAll(/`[^`\n]*?(--[a-z][a-z-]+)/g)].map(([, option = '']) => option);
    for (const option of named) {
      const meant = known.has(option) ? option : option.replace(/^--no-/, '--');
      expect([option, known.has(meant) || OF_TOOLS.includes(option)]).toEqual([option, true]);
    }
  });

  it('say which files of folders are read', () => {
    const text = read('docs/inputs.md');
    const list = /names end in ([\s\S]*?), or in these/.exec(text)?.[1] ?? '';
    const said = [...list.matchAll(/`\.([\w-]+)`/g)].map(([, extension]) => extension);
    const usual = [...INPUT_EXTENSIONS, ...MHTML_EXTENSIONS, ...PARQUET_EXTENSIONS, ...HAR_EXTENSIONS, ...ARCHIVE_EXTENSIONS];
    expect(said.sort()).toEqual([...new Set(usual)].sort());
  });

  it('say what each code means', () => {
    const warning = repositoryFiles().filter((file) => /^src\/(?:core\/(?:article|decode)\/|io\/input\/read-document\.ts)/.test(file));
    const codes = warning.flatMap((file) =>
      [...read(file).matchAll(/(?:\bcode: |\bwarn\()'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code),
    );
    expect(codes.length).toBeGreaterThan(15);
    for (const code of [...codes, ...PROBLEM_CODES]) expect(read('docs/codes.md')).toContain(`\`${code}\``);
  });

  it('tell of files of the source tree that are there', () => {
    const bases = [
      '',
      'src/',
      'src/core/',
      'src/core/article/',
      'src/io/',
      'src/core/label/',
      'src/core/check/',
      'src/core/section/',
      'src/core/format/',
    ];
    const named = [...read('docs/architecture.md').matchAll(/`([\w./-]+\.(?:ts|mjs|json|ndjson))`/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(40);
    for (const file of named) expect([file, bases.some((base) => fs.existsSync(`${base}${file}`))]).toEqual([file, true]);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Fence {
  /** `sh`, `json`, `ts` … */
  readonly language: string;
  /** What stands behind the language: a file name. */
  readonly name: string;
  readonly code: string;
  /** Line of the README on which the code begins. */
  readonly line: number;
}

const hasJq = spawnSync('jq', ['--version']).status === 0;
const fences = fencesOf(fs.readFileSync('README.md', 'utf8'));
const helps = [[], ['explain'], ['evaluate']].map((command) => ({
  place: `${command.join('')} --help`.trim(),
  text: execFileSync(process.execPath, ['bin/article-clean.js', ...command, '--help'], { encoding: 'utf8' }),
}));
/** Examples are run in a folder that looks like a clone with the package installed. */
let folder = '';

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-readme-'));
  fs.cpSync('fixtures', path.join(folder, 'fixtures'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'node_modules', '.bin'), { recursive: true });
  fs.symlinkSync(path.resolve('.'), path.join(folder, 'node_modules', 'article-clean'));
  fs.symlinkSync(path.resolve('bin/article-clean.js'), path.join(folder, 'node_modules', '.bin', 'article-clean'));
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  for (const { name, code } of fences) if (name !== '') fs.writeFileSync(path.join(folder, name), code);
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const commands = [
  ...fences
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code, line }) => code.split('\n').map((text, offset) => ({ place: `README.md:${line + offset}`, command: ours(text) }))),
  ...helps.flatMap(({ place, text }) =>
    text.split('\n').map((line) => ({ place, command: /^ {2}(?:cat \S+ \| )?article-clean /.test(line) ? ours(line) : '' })),
  ),
].filter(({ command }) => command !== '');

describe('shell examples', () => {
  it('are found', () => {
    expect(commands.filter(({ place }) => place.startsWith('README')).length).toBeGreaterThan(10);
    for (const { place } of helps) expect(commands.filter((command) => command.place === place).length).toBeGreaterThan(2);
  });

  it.each(commands.map(({ place, command }) => [place, command]))('%s: %s', (_place, command) => {
    expect(shell(command)).toMatchObject({ code: 0 });
  });

  it('print what the README says that they print', () => {
    const shown = fences.flatMap((fence, index) => {
      const before = fences[index - 1];
      return fence.language === 'json' && before?.language === 'sh' ? [{ command: ours(before.code.trim()), output: fence.code }] : [];
    });
    expect(shown).not.toEqual([]);
    for (const { command, output } of shown) expect(JSON.parse(shell(command).stdout)).toEqual(JSON.parse(output));
  });
});

describe('library examples', () => {
  const examples = fences.filter(({ language }) => language === 'ts');

  it('are found', () => {
    expect(examples.length).toBeGreaterThan(2);
  });

  it.each(examples.map((example) => [`README.md:${example.line}`, example] as const))(
    '%s prints what its comments say',
    async (_place, { code, line }) => {
      const file = path.join(folder, `example-${line}.mjs`);
      await build({
        stdin: { contents: code, loader: 'ts' },
        outfile: file,
        bundle: false,
        format: 'esm',
        target: 'node20',
        logLevel: 'error',
      });
      const printed = execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
      const promised = [...code.matchAll(/\/\/=> (.*)$/gm)].map(([, text]) => text);
      expect(promised).not.toEqual([]);
      expect(printed.trimEnd().split('\n')).toEqual(promised);
    },
  );

  it('compile against the declarations that are shipped', () => {
    for (const { code, line } of examples) fs.writeFileSync(path.join(folder, `example-${line}.ts`), code);
    const options = {
      strict: true,
      module: 'NodeNext',
      target: 'ES2022',
      noEmit: true,
      types: ['node'],
      typeRoots: [path.resolve('node_modules/@types')],
      preserveSymlinks: false,
    };
    fs.writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: examples.map(({ line }) => `example-${line}.ts`) }),
    );
    expect(shell(`"${process.execPath}" "${path.resolve('node_modules/typescript/bin/tsc')}" -p .`)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

/** The part of a line that runs this program on what is here; empty where there is none. `npm ci` has been done, and jq may be missing. */
function ours(line: string): string {
  const command = line.replace(/^npm ci && /, '').trim();
  if (!/\barticle-clean (?!--help)/.test(command)) return '';
  return hasJq ? command : command.replace(/ \| jq .*/, '');
}

function shell(command: string): { code: number; stdout: string; stderr: string } {
  const env = {
    ...process.env,
    PATH: `${path.join(folder, 'node_modules', '.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
    NO_COLOR: '1',
  };
  const script = `set -euo pipefail; { ${command}\n} 2> stderr.txt`;
  try {
    return { code: 0, stdout: execFileSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' }), stderr: stderr() };
  } catch (error) {
    const { status, stdout }: { status?: unknown; stdout?: unknown } = Object(error);
    return { code: Number(status), stdout: String(stdout), stderr: stderr() };
  }
}

function stderr(): string {
  return fs.readFileSync(path.join(folder, 'stderr.txt'), 'utf8');
}

function fencesOf(markdown: string): Fence[] {
  const found: Fence[] = [];
  for (const match of markdown.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)) {
    const [, language = '', name = '', code = ''] = match;
    found.push({ language, name, code, line: markdown.slice(0, match.index).split('\n').length + 1 });
  }
  return found;
}

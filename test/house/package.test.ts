import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { publint } from 'publint';
import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../src/index.js';
import { read } from './tree.js';

const PAGE = {
  id: 'page',
  text: 'Harbour council votes for new rules\n\nThe council met on Tuesday, and voted for the rules after three years of talks.\n\nRecommend\n\nAn older story\n\nIt began with a plan that nobody had ...\n',
};

/** What a module of dist imports, and what these import: files of dist, and names of packages or Node modules. */
function reach(entry: string): Set<string> {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.startsWith('dist/')) return;
    for (const [, specifier = ''] of read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"'\n]+)["']/g))
      if (/^(?:\.\.?\/|node:)/.test(specifier) || isBuiltin(specifier))
        walk(specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier);
  };
  walk(entry);
  return seen;
}

describe('the pure entry', () => {
  it('reaches no Node module', () => {
    expect([...reach('dist/index.js')].filter((target) => !target.startsWith('dist/'))).toEqual([]);
    expect([...reach('dist/node.js')].some((target) => target.startsWith('node:'))).toBe(true);
  });

  it('bundles for a browser and runs where there is neither process nor require', async () => {
    const { outputFiles } = await build({
      entryPoints: ['dist/index.js'],
      bundle: true,
      format: 'iife',
      globalName: 'articleClean',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    const context = vm.createContext({ page: JSON.stringify(PAGE), atob, TextDecoder });
    vm.runInContext(outputFiles[0]?.text ?? '', context);
    const outcomes: unknown = vm.runInContext(
      'typeof process + typeof require + JSON.stringify(articleClean.cleanDocument(JSON.parse(page)))',
      context,
    );
    expect(outcomes).toBe(`undefinedundefined${JSON.stringify(cleanDocument(PAGE))}`);
  });
});

describe('the declarations', () => {
  it('are those that the entries lead to, all of them and no others', () => {
    const reached = new Set(typeEntries());
    for (const file of reached)
      for (const [, specifier = ''] of read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"'\n]+)\.js["']/g))
        reached.add(`${path.posix.join(path.posix.dirname(file), specifier)}.d.ts`);
    const shipped = fs
      .readdirSync('dist/types', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.posix.join(entry.parentPath.replaceAll(path.sep, '/'), entry.name));
    expect(shipped.sort(), 'npm run build declares the types anew').toEqual([...reached].sort());
    expect(shipped.length).toBeGreaterThan(2);
  });

  it.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])(
    'are all that a strict program needs with modules of %s found as %s',
    (module, moduleResolution) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-types-'));
      const own = path.join(folder, 'node_modules', 'article-clean');
      fs.cpSync('dist/types', path.join(own, 'dist', 'types'), { recursive: true });
      fs.cpSync('package.json', path.join(own, 'package.json'));
      for (const name of ['zod', '@types/node']) {
        fs.mkdirSync(path.dirname(path.join(folder, 'node_modules', name)), { recursive: true });
        fs.symlinkSync(fs.realpathSync(path.join('node_modules', name)), path.join(folder, 'node_modules', name));
      }
      fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
      fs.writeFileSync(path.join(folder, 'user.ts'), USER);
      const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, isolatedModules: true };
      const options = { ...strict, module, moduleResolution, target: 'ES2022', declaration: true, types: ['node'], skipLibCheck: false };
      fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['user.ts'] }));
      const { status, stdout } = spawnSync(process.execPath, [path.resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
        encoding: 'utf8',
      });
      fs.rmSync(folder, { recursive: true });
      expect([status, stdout]).toEqual([0, '']);
      // All declarations of Zod and Node are checked with it.
    },
    120_000,
  );
});

/**
 * A program that does not compile where a type of either entry is not found, for then it is `any`; where one that what it exports is made of has no name;
 * or where what may be left out may not be `undefined`.
 */
const USER = `import { articleSchema, cleanDocument, explainDocument, KINDS, recordSchema, type CleanOptions, type DocumentInput } from 'article-clean';
import { cleanFiles, type CleanFilesOptions, type FieldNames, type Problem } from 'article-clean/node';
import * as full from 'zod';
import * as z from 'zod/mini';

type Known<T> = 0 extends 1 & T ? 'any' : 'known';
const [first] = cleanDocument({ id: 'page', text: 'Harbour council votes for new rules' });
export const title: string | null | undefined = first?.record.title;
export const kinds: readonly string[] = KINDS;
export const parsed: string | null = recordSchema.parse({}).title;
export const outcomes: AsyncGenerator<unknown> = cleanFiles('dumps');
export const verdicts = explainDocument({ id: 'page', text: 'Harbour council votes for new rules' });
export const lines = verdicts.map(({ line }) => line);
export const elements = lines.map(({ element, remark }) => ({ element, remark }));
export const links = lines.flatMap((line) => line.links);
export const contributions = verdicts.flatMap((verdict) => verdict.contributions);
export const rowSchema = z.extend(z.pick(articleSchema, { id: true, title: true }), { crawl: z.string() });
export const row: { id: string; title: string; crawl: string } = rowSchema.parse({});
export const pageSchema = full.object({ article: articleSchema, shape: full.object({ ...recordSchema.shape, crawl: full.string() }) });
type Absent<T> = { [Name in keyof T]?: undefined };
export const options: CleanFilesOptions = {} as Absent<CleanFilesOptions>;
export const cleaning: CleanOptions = {} as Absent<CleanOptions>;
export const fields: FieldNames = {} as Absent<FieldNames>;
export const page: DocumentInput = { id: 'page', text: '', ...({} as Absent<Omit<DocumentInput, 'id' | 'text'>>) };
export const known: Known<NonNullable<typeof first>['record'] | FieldNames['text'] | Problem['code']> = 'known';
`;

function typeEntries(): string[] {
  const { exports }: { exports: Record<string, string | { types?: string }> } = JSON.parse(read('package.json'));
  return Object.values(exports).flatMap((entry) => (typeof entry === 'object' && entry.types !== undefined ? [entry.types.slice(2)] : []));
}

describe('a bundle of a user', () => {
  const bundle = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  };

  it('holds what is used of the entry, and no weights for a list of kinds or a schema', async () => {
    const whole = await bundle("export { cleanDocument } from 'article-clean';");
    for (const name of ['KINDS', 'SCHEMA_VERSION', 'recordSchema'])
      expect((await bundle(`export { ${name} } from 'article-clean';`)).length).toBeLessThan(whole.length / 4);
  });
});

describe('the command', () => {
  it('reads its tables when it uses them, instead of loading them as code', () => {
    const tables = (entry: string) => [...reach(entry)].filter((file) => file.startsWith('dist/data'));
    expect(tables('dist/index.js').length).toBeGreaterThan(4);
    expect(tables('dist/cli.js')).toEqual([]);
    expect(tables('dist/worker.js')).toEqual([]);
  });
});

describe('the package', () => {
  it('satisfies publint', async () => {
    const { messages } = await publint({ pkgDir: '.', strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it('ships what it needs, and nothing else', () => {
    const packed: unknown = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    const files = pathsOf(packed);
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        'bin/article-clean.js',
        'dist/cli.js',
        'dist/worker.js',
        'dist/index.js',
        'dist/node.js',
        'dist/config.schema.json',
        'dist/schema.json',
        'dist/third-party-licenses.txt',
      ]),
    );
    expect(
      files.filter(
        (file) =>
          !/^(?:package\.json|README\.md|LICENSE|bin\/[\w-]+\.js|docs\/[\w-]+\.md|dist\/[\w.-]+\.(?:js|json|txt)|dist\/types\/.+\.d\.ts)$/.test(
            file,
          ),
      ),
    ).toEqual([]);
    const bytes = files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
    expect(bytes).toBeLessThan(5_500_000);
  });

  it('keeps the licence of each package in the bundle', () => {
    const licenses = read('dist/third-party-licenses.txt');
    for (const name of ['zod', 'commander', 'chalk', 'cli-progress']) expect(licenses).toMatch(new RegExp(`^${name} \\d.*\\(MIT\\)$`, 'm'));
  });
});

/** npm 10 and 11 print a list of packages, newer ones an object by name. */
function pathsOf(packed: unknown): string[] {
  const [first] = Object.values(packed ?? {});
  return first.files.map((file: { path: string }) => file.path);
}

// Builds what the package ships: `node tools/build.mjs [--no-types] [OUTDIR]`, into dist by default.
// Files are written whole and only where they changed, so that a running command or test never meets a half-built dist.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundlePage } from '../src/cli/report/html/bundle.mjs';
import { joinChunks, OPTIONAL } from './chunks.mjs';
import { createDataFiles, dataPlugin, IMPORT } from './data.mjs';
import { eager } from './eager.mjs';
import { mendedPackages } from './mend.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const withTypes = !args.includes('--no-types');
const outdir = path.resolve(args.find((arg) => !arg.startsWith('--')) ?? path.join(root, 'dist'));

/**
 * CommonJS dependencies ask for Node's modules with require(), which ES modules lack. An import stands in for it, so that no
 * file needs createRequire() and the pure entry can share its chunks with the command.
 * @type {import('esbuild').Plugin}
 */
const requiredBuiltins = {
  name: 'required-builtins',
  setup(builder) {
    builder.onResolve({ filter: /^[\w:/]+$/ }, ({ kind, path: name }) =>
      kind === 'require-call' && isBuiltin(name) ? { path: name.replace(/^node:/, ''), namespace: 'required' } : undefined,
    );
    builder.onResolve({ filter: /^imported:/ }, ({ path: name }) => ({ path: name.slice('imported:'.length), namespace: 'imported' }));
    builder.onLoad({ filter: /.*/, namespace: 'required' }, ({ path: name }) => ({
      contents: `module.exports = ${STAND_INS[name] ?? `require('imported:${name}').builtin`};`,
    }));
    builder.onLoad({ filter: /.*/, namespace: 'imported' }, ({ path: name }) => ({
      contents: `import builtin from 'node:${name}'; export { builtin };`,
    }));
  },
};

/**
 * What no command needs a module of Node for: an import of it makes all of its parts, a millisecond or two each.
 * @type {Readonly<Record<string, string>>}
 */
const STAND_INS = {
  process: 'globalThis.process',
  // The parser of the command line starts programs for commands that are files of their own. Here none is.
  child_process: '{}',
};

const data = createDataFiles();

/**
 * Tables that take long to make are made now: each module's exports stand in for the module itself. What is a function there stays one.
 * @type {import('esbuild').Plugin}
 */
const readyTables = {
  name: 'ready-tables',
  setup(builder) {
    builder.onLoad(
      {
        filter:
          /[/\\]src[/\\]core[/\\](?:section[/\\]index|cue[/\\](?:phrase|word)-table|article[/\\](?:date|text|language)[/\\](?:month|phrase|stop-word)-table|check[/\\]phrase-table|label[/\\]shipped-weights|article[/\\]title[/\\]shipped-ranker)\.ts$/,
      },
      async ({ path: file }) => {
        const exports = Object.entries(await load(file)).filter(([name]) => name !== 'SECTIONS');
        return { contents: [IMPORT, ...exports.map(([name, value]) => ready(name, value))].join('\n') };
      },
    );
    // Unpacked in JavaScript by the library, at every start.
    builder.onLoad({ filter: /[/\\]entities[/\\]dist[/\\]generated[/\\]decode-data-\w+\.js$/ }, async ({ path: file }) => ({
      contents: Object.entries(await load(file))
        .map(([name, value]) => numbers(name, value))
        .join('\n'),
    }));
    builder.onLoad({ filter: /[/\\]src[/\\]core[/\\].*\.json$/ }, ({ path: file }) => ({
      contents: lazy(JSON.parse(fs.readFileSync(file, 'utf8'))),
    }));
  },
};

/** What is loaded together: by every start, by a command that only speaks, by a run, by a thread that cleans, by the library, by a run whose output is there or lies among its inputs, by a check. */
const STEPS = [
  ['src/cli/run.ts'],
  ['src/cli/program.ts'],
  ['src/cli/clean/clean.ts', 'src/io/batch/pool.ts'],
  ['src/io/worker.ts', 'src/io/batch/cleaner.ts'],
  ['src/index.ts', 'src/node.ts'],
  ['src/io/output/output-clash.ts', 'src/io/output/note-outputs.ts'],
  ['src/cli/check/check.ts', 'src/io/batch/check-batch.ts'],
];

const page = await bundlePage(path.join(root, 'src/cli/report/html/page'));

/**
 * The page of the HTML report, which is a program of its own, becomes two texts.
 * @type {import('esbuild').Plugin}
 */
const readyPage = {
  name: 'ready-page',
  setup(builder) {
    builder.onLoad({ filter: /[/\\]src[/\\]cli[/\\]report[/\\]html[/\\]assets\.ts$/ }, () => ({
      contents: `export const pageAssets = async () => (${JSON.stringify({ script: page.script, style: page.style })});`,
    }));
  },
};

const bundle = await build({
  absWorkingDir: root,
  entryPoints: { index: 'src/index.ts', node: 'src/node.ts', cli: 'src/cli/run.ts', worker: 'src/io/worker.ts' },
  outdir,
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  external: OPTIONAL,
  plugins: [requiredBuiltins, mendedPackages, readyTables, readyPage, dataPlugin((file) => fs.readFileSync(file, 'utf8'))],
});

/** @type {Map<string, string | Uint8Array>} */
const files = new Map(
  [...(await joinChunks(bundle.outputFiles, bundle.metafile, STEPS, 'src/index.ts'))].map(([name, code]) => [name, plain(code)]),
);
for (const [name, code] of data.files) files.set(name, code);
files.set('data.js', data.index());
files.set('schema.json', await jsonSchema());
files.set('config.schema.json', await configSchema());
files.set(
  'third-party-licenses.txt',
  bundledLicenses([...Object.keys(bundle.metafile.inputs), ...page.inputs.map((input) => path.relative(root, input))]),
);
place(eager(files));
if (withTypes && !typesAreFresh()) await declareTypes();

/**
 * A module of the source, with its exports.
 * @param {string} file
 */
async function load(file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

/**
 * Code that exports a value, or the value of a function.
 * @param {string} name
 * @param {unknown} value
 */
function ready(name, value) {
  return typeof value === 'function'
    ? `export const ${name} = () => ${data.expression(value())};`
    : `export const ${name} = ${JSON.stringify(value)};`;
}

/**
 * Code that exports numbers of 16 bits.
 * @param {string} name
 * @param {unknown} value
 */
function numbers(name, value) {
  if (!(value instanceof Uint16Array)) throw new TypeError(`${name} is no table of numbers`);
  return `export const ${name} = /* @__PURE__ */ new Uint16Array(JSON.parse("[${value.join()}]"));`;
}

/**
 * Code that exports an object whose members are read when the first of them is asked for.
 * @param {Readonly<Record<string, unknown>>} value
 */
function lazy(value) {
  const members = Object.keys(value).map((key) => `get ${JSON.stringify(key)}() { return whole()[${JSON.stringify(key)}]; }`);
  return `${IMPORT} let value; const whole = () => (value ??= ${data.expression(value)}); export default { ${members.join(', ')} };`;
}

/**
 * Code in ASCII alone. The bundler leaves other characters in regular expressions only, where escapes mean the same; with one of them, Node
 * holds and compiles all of a file at two bytes a character.
 * @param {string} code
 */
function plain(code) {
  return code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The record's JSON Schema, as `article-clean schema` prints it. */
async function jsonSchema() {
  const { jsonSchema: make } = await load('src/cli/json-schema.ts');
  return `${JSON.stringify(make(), null, 2)}\n`;
}

/** The JSON Schema of a configuration, for editors. */
async function configSchema() {
  const { configJsonSchema: make } = await load('src/cli/config/schema.ts');
  return `${JSON.stringify(make(), null, 2)}\n`;
}

/**
 * The licences of the packages whose code is in the bundle; they ask to be kept with it.
 * @param {string[]} inputs
 */
function bundledLicenses(inputs) {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const full = path.join(root, folder);
      const { name, version, license } = createRequire(import.meta.url)(path.join(full, 'package.json'));
      const file = fs.readdirSync(full).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? '' : fs.readFileSync(path.join(full, file), 'utf8').trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join('\n\n');
}

/**
 * Puts the files in place and takes away those of an earlier build.
 * @param {Map<string, string | Uint8Array>} contents
 */
function place(contents) {
  fs.mkdirSync(outdir, { recursive: true });
  for (const [name, content] of contents) {
    const target = path.join(outdir, name);
    const bytes = Buffer.from(content);
    if (fs.existsSync(target) && fs.readFileSync(target).equals(bytes)) continue;
    const temporary = `${target}.${process.pid}.tmp`;
    fs.writeFileSync(temporary, bytes);
    fs.renameSync(temporary, target);
  }
  for (const entry of fs.readdirSync(outdir, { withFileTypes: true }))
    if (entry.isFile() && !contents.has(entry.name) && !entry.name.endsWith('.tmp'))
      fs.rmSync(path.join(outdir, entry.name), { force: true });
}

/** `npx` in a clone builds again; the compiler takes most of the time, and need not run where nothing has changed. */
function typesAreFresh() {
  const types = path.join(outdir, 'types');
  if (!fs.existsSync(types)) return false;
  const sources = fs.readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) => path.join('src', file));
  const inputs = [
    ...sources,
    'tsconfig.json',
    'tsconfig.types.json',
    'package-lock.json',
    'tools/build.mjs',
    'tools/described-types.mjs',
    'tools/reached-types.mjs',
  ];
  const built = fs.statSync(types).mtimeMs;
  return inputs.every((file) => fs.statSync(path.join(root, file)).mtimeMs < built);
}

async function declareTypes() {
  const types = path.join(outdir, 'types');
  const fresh = `${types}.${process.pid}.tmp`;
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', path.join(root, 'tsconfig.types.json'), '--outDir', fresh], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    fs.rmSync(fresh, { recursive: true, force: true });
    process.exit(1);
  }
  const { keepReachedTypes } = await import('./reached-types.mjs');
  keepReachedTypes(fresh, ['index.d.ts', 'node.d.ts']);
  const { describeTypes, innerOf } = await import('./described-types.mjs');
  const record = JSON.parse(await jsonSchema());
  const { body, navigation, warnings, source } = record.properties;
  describeTypes(path.join(fresh, 'core/article/schema.d.ts'), {
    record,
    article: record,
    block: innerOf(body),
    link: innerOf(navigation.properties.links),
    warning: innerOf(warnings),
    source,
  });
  fs.rmSync(types, { recursive: true, force: true });
  fs.renameSync(fresh, types);
}

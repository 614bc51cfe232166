// Joins the chunks that a bundle was split into. The bundler makes one for each set of entries that share something, two dozen on the
// way of one command, and each costs a start a search, a read and a compilation.
import { createHash } from 'node:crypto';
import { build, transform } from 'esbuild';
import { TABLES } from './data.mjs';
import { onDemand } from './on-demand.mjs';

/** Packages that stay outside: optional dependencies. jiti is 1.8 MB, for those who write their configuration in TypeScript. */
export const OPTIONAL = ['jiti'];

/**
 * @typedef {{ text: string, imports: string[], exports: string[], source: string | null, alone: boolean }} Chunk
 * @typedef {{ name: string, members: string[] }} Group
 */

/**
 * Chunks that are no entries become two for each step, with and without what the pure entry needs too, and one for what no step needs: a
 * step is entries that are loaded together, and its chunks hold what they need and no step before.
 * @param {import('esbuild').OutputFile[]} files
 * @param {import('esbuild').Metafile} metafile
 * @param {readonly (readonly string[])[]} steps Entries by their source, whether the bundle begins there or loads them later.
 * @param {string} pureEntry The entry that may load nothing of Node.
 * @returns {Promise<Map<string, string>>} Code by file name.
 */
export async function joinChunks(files, metafile, steps, pureEntry) {
  const chunks = readChunks(files, metafile);
  const left = new Set([...chunks].filter(([, { alone }]) => !alone).map(([name]) => name));
  const done = /** @type {Group[]} */ ([]);
  const out = new Map();
  const joined = async (/** @type {string[]} */ members) => {
    if (members.length === 0) return;
    const code = await join(members, chunks, done);
    const name = `chunk-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
    done.push({ name, members });
    out.set(name, code);
    for (const member of members) left.delete(member);
  };
  const pure = reach(chunks, chunkOf(chunks, pureEntry));
  for (const step of steps) {
    const needed = new Set(step.flatMap((source) => [...reach(chunks, chunkOf(chunks, source))]));
    const members = [...left].filter((name) => needed.has(name));
    await joined(members.filter((name) => pure.has(name)));
    await joined(members.filter((name) => !pure.has(name)));
  }
  await joined([...left]);
  for (const [name, { alone, text }] of chunks) if (alone) out.set(name, await small(redirect(text, done)));
  return out;
}

/**
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {string} source
 */
function chunkOf(chunks, source) {
  const found = [...chunks].find(([, chunk]) => chunk.source === source);
  if (found === undefined) throw new Error(`${source} is no entry of the bundle`);
  return found[0];
}

/**
 * @param {import('esbuild').OutputFile[]} files
 * @param {import('esbuild').Metafile} metafile
 * @returns {Map<string, Chunk>}
 */
function readChunks(files, metafile) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [baseOf(path), output]));
  return new Map(
    files.map(({ path, text }) => {
      const { imports = [], exports = [], entryPoint } = outputs.get(baseOf(path)) ?? {};
      const inside = imports.filter(({ external }) => external !== true);
      return [
        baseOf(path),
        {
          text,
          imports: inside.filter(({ kind }) => kind === 'import-statement').map(({ path: target }) => baseOf(target)),
          exports,
          source: entryPoint ?? null,
          // What loads the tables as code is for those entries alone that ask for it.
          alone: entryPoint !== undefined || imports.some(({ path: target }) => target === TABLES),
        },
      ];
    }),
  );
}

/** @param {string} path */
function baseOf(path) {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/**
 * The chunks that loading one loads, itself among them.
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {string} from
 */
function reach(chunks, from) {
  const seen = new Set([from]);
  for (const name of seen) for (const next of chunks.get(name)?.imports ?? []) seen.add(next);
  return seen;
}

/**
 * One module of several chunks. Every export gets its chunk's number, for two chunks may use the same name.
 * @param {string[]} members
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {Group[]} done
 */
async function join(members, chunks, done) {
  const lines = members.map((name, index) => {
    const renamed = (chunks.get(name)?.exports ?? []).map((own) => `${own} as ${exported(index, own)}`);
    return renamed.length === 0 ? `import './${name}';` : `export { ${renamed.join(', ')} } from './${name}';`;
  });
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), sourcefile: 'joined.js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    write: false,
    external: OPTIONAL,
    plugins: [
      {
        name: 'chunks',
        setup(builder) {
          builder.onResolve({ filter: /^\.\// }, ({ path, kind }) =>
            members.includes(path.slice(2)) && kind === 'import-statement'
              ? { path: path.slice(2), namespace: 'chunk' }
              : { path, external: true },
          );
          builder.onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: redirect(chunks.get(path)?.text ?? '', done) }));
        },
      },
    ],
  });
  return small(onDemand(outputFiles[0]?.text ?? ''));
}

/** @param {string} code */
async function small(code) {
  return (await transform(code, { minify: true, format: 'esm', platform: 'node', target: 'node20', legalComments: 'none' })).code;
}

/**
 * Sends imports of joined chunks to where these are now.
 * @param {string} text
 * @param {Group[]} done
 */
function redirect(text, done) {
  return text.replace(/\bimport(?:\{([^{}]*)\}from)?"\.\/([^"/]+)"/g, (whole, names, target) => {
    const group = done.find(({ members }) => members.includes(target));
    if (group === undefined) return whole;
    if (names === undefined) return `import"./${group.name}"`;
    const index = group.members.indexOf(target);
    const moved = names.split(',').map((/** @type {string} */ name) => {
      const [own = '', alias = own] = name.split(' as ');
      return `${exported(index, own)} as ${alias}`;
    });
    return `import{${moved.join(',')}}from"./${group.name}"`;
  });
}

/**
 * @param {number} index
 * @param {string} name
 */
function exported(index, name) {
  return `c${index}_${name}`;
}

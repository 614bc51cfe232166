// Joins the chunks that a bundle was split into. The bundler makes one for each set of entries that share something, two dozen on the
// way of one command, and each costs a start a search, a read and a compilation.
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/**
 * @typedef {{ text: string, imports: string[], later: string[], exports: string[], entry: boolean, builtins: boolean }} Chunk
 * @typedef {{ name: string, members: string[] }} Group
 */

/**
 * Chunks that are no entries become three: what the first entry needs to begin, what reaches no Node module, and the rest.
 * @param {import('esbuild').OutputFile[]} files
 * @param {import('esbuild').Metafile} metafile
 * @param {string} first
 * @returns {Promise<Map<string, string>>} Code by file name.
 */
export async function joinChunks(files, metafile, first) {
  const chunks = readChunks(files, metafile);
  const start = reach(chunks, first);
  const shared = [...chunks].filter(([, { entry }]) => !entry).map(([name]) => name);
  const later = shared.filter((name) => !start.has(name));
  const pure = later.filter((name) => [...reach(chunks, name, true)].every((other) => chunks.get(other)?.builtins === false));
  const done = /** @type {Group[]} */ ([]);
  const out = new Map();
  for (const members of [shared.filter((name) => start.has(name)), pure, later.filter((name) => !pure.includes(name))]) {
    const code = await join(members, chunks, done);
    const name = `chunk-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
    done.push({ name, members });
    out.set(name, code);
  }
  for (const [name, { entry, text }] of chunks) if (entry) out.set(name, redirect(text, done));
  return out;
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
          later: inside.filter(({ kind }) => kind !== 'import-statement').map(({ path: target }) => baseOf(target)),
          exports,
          entry: entryPoint !== undefined,
          builtins: inside.length < imports.length,
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
 * The chunks that loading one loads, itself among them; on request also those that it may load later.
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {string} from
 * @param {boolean} ever
 */
function reach(chunks, from, ever = false) {
  const seen = new Set([from]);
  for (const name of seen) {
    const { imports = [], later = [] } = chunks.get(name) ?? {};
    for (const next of ever ? [...imports, ...later] : imports) seen.add(next);
  }
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
    minifyWhitespace: true,
    write: false,
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
  return outputFiles[0]?.text ?? '';
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

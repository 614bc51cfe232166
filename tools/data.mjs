// Large tables of the package stand beside its code, each in a file of its own: the engine does not scan them at every start, and a run
// reads only those that it uses.
import { createHash } from 'node:crypto';

/** The module that imports all of them. */
export const TABLES = './data.js';

/** Smaller tables stay in the code: a file costs a start more. */
const SMALL = 4096;

/**
 * What is put in place of tables, and the files that this makes. The pure entry and the Node library import the files as modules, so that
 * they can be bundled anew; the command and its threads read them from the disk, as text between two backticks.
 */
export function createDataFiles() {
  /** @type {Map<string, string>} Code by file name. */
  const files = new Map();
  return {
    files,
    /** Code that gives a value. It stands in a module that begins with `IMPORT`. @param {unknown} value */
    expression(value) {
      const text = JSON.stringify(value);
      if (text.length < SMALL) return `JSON.parse(${JSON.stringify(text)})`;
      // Both stand in strings of JSON only.
      const raw = text.replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{');
      const name = `data-${createHash('sha256').update(raw).digest('hex').slice(0, 8)}.js`;
      files.set(name, `export default String.raw\`${raw}\`;\n`);
      return `data(${JSON.stringify(name)})`;
    },
    /** The module that has them all. */
    index() {
      const names = [...files.keys()].sort();
      const imports = names.map((name, place) => `import t${place} from "./${name}";\n`);
      return `${imports.join('')}export default{${names.map((name, place) => `"${name}":t${place}`).join(',')}};\n`;
    },
  };
}

export const IMPORT = "import { data } from 'data:registry';";

/** Entries that are given their tables with their code; all others read files. */
const IMPORTING = /[/\\]src[/\\](?:index|node)\.ts$/;
const READING = /[/\\]src[/\\](?:cli[/\\]run|io[/\\]worker)\.ts$/;

/** @type {Readonly<Record<string, string>>} */
const MODULES = {
  registry: 'let read; export const provide = (reader) => { read = reader; }; export const data = (name) => JSON.parse(read(name));',
  imported: `import { provide } from 'data:registry'; import texts from '${TABLES}'; provide((name) => texts[name]);`,
  files: `import { provide } from 'data:registry';
    import fs from 'node:fs';
    provide((name) => {
      const code = fs.readFileSync(new URL(name, import.meta.url), 'utf8');
      return code.slice(code.indexOf('\`') + 1, code.lastIndexOf('\`'));
    });`,
};

/**
 * Gives every entry its way to the tables.
 * @param {(file: string) => string} read
 * @returns {import('esbuild').Plugin}
 */
export function dataPlugin(read) {
  return {
    name: 'data',
    setup(builder) {
      builder.onResolve({ filter: /^data:/ }, ({ path }) => ({ path: path.slice('data:'.length), namespace: 'data' }));
      builder.onResolve({ filter: /^\.\/data\.js$/, namespace: 'data' }, ({ path }) => ({ path, external: true }));
      builder.onLoad({ filter: /.*/, namespace: 'data' }, ({ path }) => ({ contents: MODULES[path] ?? '' }));
      for (const [filter, way] of /** @type {const} */ ([
        [IMPORTING, 'imported'],
        [READING, 'files'],
      ]))
        builder.onLoad({ filter }, ({ path }) => ({ contents: `import 'data:${way}';\n${read(path)}`, loader: 'ts' }));
    },
  };
}

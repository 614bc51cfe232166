// Large tables of the package stand beside its code, each in a file of its own: the engine does not scan them at every start, and a run
// reads only those that it uses.
import { createHash } from 'node:crypto';
import { endianness } from 'node:os';

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
      const { json, bytes } = partsOf(value);
      if (bytes.length === 0 && json.length < SMALL) return `JSON.parse(${JSON.stringify(json)})`;
      const text = bytes.length === 0 ? json : `${json}\n${bytes.toString('base64')}`;
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

/** Lists of numbers begin at a multiple of this, so that they need not be copied out of their file. */
const ALIGNED = 8;

/**
 * A value as JSON and, where members of it are lists of numbers of one size, their bytes. Places and kinds of these stand in the JSON.
 * They are little-endian.
 * @param {unknown} value
 * @returns {{ json: string, bytes: Buffer }}
 */
function partsOf(value) {
  const lists = Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(([, member]) => ArrayBuffer.isView(member));
  if (lists.length === 0) return { json: JSON.stringify(value), bytes: Buffer.alloc(0) };
  const parts = [];
  const placed = [];
  let at = 0;
  for (const [name, list] of lists) {
    const bytes = Buffer.alloc(Math.ceil(list.byteLength / ALIGNED) * ALIGNED);
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength));
    if (endianness() === 'BE' && list.BYTES_PER_ELEMENT === 2) bytes.swap16();
    if (endianness() === 'BE' && list.BYTES_PER_ELEMENT === 4) bytes.swap32();
    if (endianness() === 'BE' && list.BYTES_PER_ELEMENT === 8) bytes.swap64();
    placed.push([name, list.constructor.name, at, list.length]);
    parts.push(bytes);
    at += bytes.length;
  }
  const rest = Object.fromEntries(Object.entries(value ?? {}).filter(([, member]) => !ArrayBuffer.isView(member)));
  // In ASCII, for with one other character all of the text takes two bytes a character.
  const json = JSON.stringify({ rest, placed }).replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { json, bytes: Buffer.concat(parts) };
}

export const IMPORT = "import { data } from 'data:registry';";

/** Entries that are given their tables with their code; all others read files. */
const IMPORTING = /[/\\]src[/\\](?:index|node)\.ts$/;
const READING = /[/\\]src[/\\](?:cli[/\\]run|io[/\\]worker)\.ts$/;

/** @type {Readonly<Record<string, string>>} */
const MODULES = {
  // What reads a table gives its JSON and the bytes of its lists of numbers, which are not copied.
  registry: `let read;
    export const provide = (reader) => { read = reader; };
    const KINDS = { Int8Array, Int16Array, Int32Array, Uint16Array, Float64Array };
    export const data = (name) => {
      const { json, bytes } = read(name);
      if (bytes === null) return JSON.parse(json);
      const { rest, placed } = JSON.parse(json);
      const foreign = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
      for (const [member, kind, at, length] of placed) {
        const size = KINDS[kind].BYTES_PER_ELEMENT;
        let own = bytes.subarray(at, at + length * size);
        if (foreign || own.byteOffset % size !== 0) own = Uint8Array.from(own);
        if (foreign) for (let i = 0; i < own.length; i += size) own.subarray(i, i + size).reverse();
        rest[member] = new KINDS[kind](own.buffer, own.byteOffset, length);
      }
      return rest;
    };`,
  // Where neither Buffer nor atob need be at hand.
  imported: `import { provide } from 'data:registry'; import texts from '${TABLES}';
    const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const bytesOf = (text) => {
      const sextets = new Uint8Array(128);
      for (let i = 0; i < 64; i++) sextets[LETTERS.charCodeAt(i)] = i;
      const bytes = new Uint8Array((text.length / 4) * 3);
      for (let i = 0, at = 0; i < text.length; i += 4) {
        const bits = (sextets[text.charCodeAt(i)] << 18) | (sextets[text.charCodeAt(i + 1)] << 12) |
          (sextets[text.charCodeAt(i + 2)] << 6) | sextets[text.charCodeAt(i + 3)];
        bytes[at++] = bits >> 16;
        bytes[at++] = bits >> 8;
        bytes[at++] = bits;
      }
      return bytes;
    };
    provide((name) => {
      const text = texts[name];
      const end = text.indexOf('\\n');
      return end < 0 ? { json: text, bytes: null } : { json: text.slice(0, end), bytes: bytesOf(text.slice(end + 1)) };
    });`,
  files: `import { provide } from 'data:registry';
    import fs from 'node:fs';
    provide((name) => {
      const file = fs.readFileSync(new URL(name, import.meta.url));
      const begin = file.indexOf(96) + 1;
      const end = file.lastIndexOf(96);
      const line = file.indexOf(10, begin);
      if (line > end) return { json: file.toString('utf8', begin, end), bytes: null };
      return { json: file.toString('latin1', begin, line), bytes: Buffer.from(file.toString('latin1', line + 1, end), 'base64') };
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

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
      const text = textOf(value);
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

/**
 * A value as text: JSON, and where members of it are lists of numbers of one size, a line behind it with their bytes in Base64. Places and
 * kinds of these stand in the JSON. They are little-endian and begin at a multiple of 8.
 * @param {unknown} value
 */
function textOf(value) {
  const lists = Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(([, member]) => ArrayBuffer.isView(member));
  if (lists.length === 0) return JSON.stringify(value);
  const parts = [];
  const placed = [];
  let at = 0;
  for (const [name, list] of lists) {
    const bytes = Buffer.alloc(Math.ceil(list.byteLength / 8) * 8);
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength));
    if (endianness() === 'BE' && list.BYTES_PER_ELEMENT === 2) bytes.swap16();
    if (endianness() === 'BE' && list.BYTES_PER_ELEMENT === 4) bytes.swap32();
    placed.push([name, list.constructor.name, at, list.length]);
    parts.push(bytes);
    at += bytes.length;
  }
  const rest = Object.fromEntries(Object.entries(value ?? {}).filter(([, member]) => !ArrayBuffer.isView(member)));
  // In ASCII, for with one other character all of the text takes two bytes a character.
  const json = JSON.stringify({ rest, placed }).replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${json}\n${Buffer.concat(parts).toString('base64')}`;
}

export const IMPORT = "import { data } from 'data:registry';";

/** Entries that are given their tables with their code; all others read files. */
const IMPORTING = /[/\\]src[/\\](?:index|node)\.ts$/;
const READING = /[/\\]src[/\\](?:cli[/\\]run|io[/\\]worker)\.ts$/;

/** @type {Readonly<Record<string, string>>} */
const MODULES = {
  registry: `let read, bytesOf;
    export const provide = (reader, decoder) => { read = reader; bytesOf = decoder; };
    const KINDS = { Int8Array, Int16Array, Int32Array, Uint16Array };
    export const data = (name) => {
      const text = read(name);
      const end = text.indexOf('\\n');
      if (end < 0) return JSON.parse(text);
      const { rest, placed } = JSON.parse(text.slice(0, end));
      const bytes = bytesOf(text.slice(end + 1));
      const foreign = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
      for (const [member, kind, at, length] of placed) {
        const size = KINDS[kind].BYTES_PER_ELEMENT;
        const own = bytes.slice(at, at + length * size);
        if (foreign) for (let i = 0; i < own.length; i += size) own.subarray(i, i + size).reverse();
        rest[member] = new KINDS[kind](own.buffer, own.byteOffset, length);
      }
      return rest;
    };`,
  // Where neither Buffer nor atob need be at hand.
  imported: `import { provide } from 'data:registry'; import texts from '${TABLES}';
    const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    provide((name) => texts[name], (text) => {
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
    });`,
  files: `import { provide } from 'data:registry';
    import fs from 'node:fs';
    provide((name) => {
      const code = fs.readFileSync(new URL(name, import.meta.url), 'utf8');
      return code.slice(code.indexOf('\`') + 1, code.lastIndexOf('\`'));
    }, (text) => new Uint8Array(Buffer.from(text, 'base64')));`,
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

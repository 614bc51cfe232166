import { parseJson } from '../../parse-json.js';
import type { Script } from './json-ld.js';
import { valueEnd } from './state-scripts.js';

/** `self.__next_f.push([1,"…"])`, and with the list made first: `(self.__next_f=self.__next_f||[]).push(`. */
const PUSH = /\b__next_f(?:\s{0,4}\|\|\s{0,4}\[\]\s{0,4}\))?\.push\(\s{0,4}(?=\[)/g;
/** The first number of what is pushed: text of the data. Others begin them (0), or hold a form's state (2) and bytes (3). */
const TEXT = 1;
/** Rows of one page. */
const MOST_ROWS = 20_000;
/** Lists and objects looked at, and how deep in one another: a row is put in as often as it is named. */
const MOST_VALUES = 200_000;
const DEEPEST = 200;
/** Place of a row in the data: `1f:`, and the letter of what it holds that is no JSON: `T` text, `I` a module, `D` a note. */
const ROW = /([0-9a-f]{0,8}):([A-Z]?)/gy;
const LENGTH = /([0-9a-f]{1,8}),/gy;
/** `$1f`, `$L1f` (a part that comes later), `$@1f` (one that is waited for), `$1f:props:children`. */
const REFERENCE = /^\$[L@QWKi]?([0-9a-f]{1,8})((?::[^:]{1,100}){0,20})$/;

/** What React sent of a page: the values of its rows, each with what it refers to in its place, and the offsets of the scripts that hold them. */
export interface Flight {
  readonly values: readonly unknown[];
  readonly start: number;
  readonly end: number;
}

/** The data of React Server Components as Next.js writes them into scripts, piece by piece; `null` where the scripts hold none. */
export function flightOf(scripts: readonly Script[]): Flight | null {
  const pieces: string[] = [];
  let start = -1;
  let end = 0;
  for (const script of scripts) {
    if (!script.text.includes('__next_f')) continue;
    const own = piecesOf(script.text);
    if (own.length === 0) continue;
    pieces.push(...own);
    if (start < 0) start = script.start;
    end = script.start + script.text.length;
  }
  const rows = rowsOf(pieces.join(''));
  if (rows.size === 0) return null;
  const reader = new References(rows);
  return { values: [...rows.keys()].map((row) => reader.row(row)), start, end };
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  PUSH.lastIndex = 0;
  for (let found = PUSH.exec(text); found !== null; found = PUSH.exec(text)) {
    const end = valueEnd(text, PUSH.lastIndex);
    const pushed = parsed(text.slice(PUSH.lastIndex, end));
    PUSH.lastIndex = end;
    if (Array.isArray(pushed) && pushed[0] === TEXT && typeof pushed[1] === 'string') pieces.push(pushed[1]);
  }
  return pieces;
}

/** A row's value, or the texts of rows that are text. Rows of other kinds hold nothing to read. */
function rowsOf(stream: string): Map<string, unknown> {
  const rows = new Map<string, unknown>();
  let at = 0;
  while (at < stream.length && rows.size < MOST_ROWS) {
    ROW.lastIndex = at;
    const head = ROW.exec(stream);
    const lineEnd = lineEndOf(stream, at);
    if (head === null) {
      at = lineEnd;
      continue;
    }
    const [, row = '', kind = ''] = head;
    const from = ROW.lastIndex;
    if (kind === 'T') {
      LENGTH.lastIndex = from;
      const length = LENGTH.exec(stream);
      at = length === null ? lineEnd : behindBytes(stream, LENGTH.lastIndex, Number.parseInt(length[1] ?? '0', 16));
      if (length !== null) rows.set(row, stream.slice(LENGTH.lastIndex, at));
    } else {
      at = lineEnd;
      const value = kind === '' ? parsed(stream.slice(from, lineEnd)) : undefined;
      if (row !== '' && value !== undefined) rows.set(row, value);
    }
  }
  return rows;
}

function lineEndOf(stream: string, from: number): number {
  const end = stream.indexOf('\n', from);
  return end === -1 ? stream.length : end + 1;
}

/** Offset behind so many bytes of UTF-8. */
function behindBytes(stream: string, from: number, bytes: number): number {
  let left = bytes;
  let at = from;
  for (; at < stream.length && left > 0; at++) {
    const unit = stream.charCodeAt(at);
    // Each half of a pair stands for two of its four bytes.
    left -= unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return at;
}

function parsed(json: string): unknown {
  try {
    return parseJson(json);
  } catch {
    return undefined;
  }
}

/** Puts rows in where others name them; a value that is named again is the same object. */
class References {
  readonly #read = new Map<string, unknown>();
  #left = MOST_VALUES;

  constructor(private readonly rows: ReadonlyMap<string, unknown>) {}

  row(name: string, depth = 0): unknown {
    if (this.#read.has(name)) return this.#read.get(name);
    // What refers to itself ends there.
    this.#read.set(name, null);
    const written = this.rows.get(name);
    // Rows of text are not to be read for references.
    const value = typeof written === 'string' ? written : this.#resolved(written, depth + 1);
    this.#read.set(name, value);
    return value;
  }

  #resolved(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return value.startsWith('$') ? this.#named(value, depth) : value;
    if (typeof value !== 'object' || value === null) return value;
    if (depth > DEEPEST || --this.#left < 0) return null;
    if (Array.isArray(value)) return value.map((one: unknown) => this.#resolved(one, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, one]): [string, unknown] => [name, this.#resolved(one, depth + 1)]));
  }

  /** `$$5` is the text `$5`, `$D2024-05-06T…` a moment; `$` alone opens an element. */
  #named(written: string, depth: number): unknown {
    if (written === '$' || written.startsWith('$S')) return written;
    if (written.startsWith('$$')) return written.slice(1);
    if (/^\$D\d/.test(written)) return written.slice(2);
    const [, row, path = ''] = REFERENCE.exec(written) ?? [];
    if (row === undefined || !this.rows.has(row)) return null;
    let value = this.row(row, depth);
    for (const name of path.split(':').slice(1)) value = isElement(value) && name === 'props' ? value[3] : ownValue(value, name);
    return value;
  }
}

/** `["$", "p", null, {"children": …}]`: its name, or what stands for a component, its key and its properties. */
export function isElement(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value[0] === '$' && value.length >= 4;
}

function ownValue(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return null;
  const own: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return own ?? null;
}

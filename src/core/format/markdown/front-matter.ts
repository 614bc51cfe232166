import type { PhysicalLines } from '../physical.js';
import { isOpen, plainValue } from './front-matter-value.js';

const MOST_LINES = 64;
/** A longer list or table, in characters, is not read to its end. */
const LONGEST = 4_000;

/** One or several lines of front matter, as one field. */
export interface Field {
  /** Without the signs of its notation: `authors: Ada Byron, Jonas Vik`. Empty for the rules. */
  readonly text: string;
  /** Index behind its last line. */
  readonly end: number;
}

/** The fields of the front matter at the top of a file, by the index of their first line; `null` where there is none. */
export function readFrontMatter(text: string, lines: PhysicalLines): ReadonlyMap<number, Field> | null {
  if (lines.number[0] !== 1) return null;
  const rule = text.slice(lines.start[0], lines.end[0]);
  return rule === '---' || rule === '+++' ? new FieldReader(text, lines, rule).read() : null;
}

const YAML_KEY = /^(?:"([\w -]{1,40})"|'([\w -]{1,40})'|([\w-]{1,40})):(?:\s+|$)/;
const TOML_KEY = /^(?:"([\w -]{1,40})"|'([\w -]{1,40})'|([\w.-]{1,40}))\s*=\s*/;
const TOML_TABLE = /^\[{1,2}\s*"?([\w .-]{1,60}?)"?\s*\]{1,2}(?:\s*#.*)?$/;
/** A text on the lines below: `>`, `|-`. */
const BLOCK = /^[>|][+-]?\d?[+-]?(?:\s+#.*)?$/;
/** Of these there may be more to say than a name. */
const NAMED = /^(?:authors?|by|tags?|keywords?|categor(?:y|ies)|topics?)$/i;
/** Tables whose keys are the page's own. */
const OWN_TABLE = /^(?:params|extra|taxonomies)$/i;

interface Draft {
  readonly at: number;
  text: string;
  /** An entry or a key of something named whose name is still to come. */
  unnamed: boolean;
}

class FieldReader {
  readonly #drafts: Draft[] = [{ at: 0, text: '', unnamed: false }];
  readonly #limit: number;
  readonly #toml: boolean;
  /** The key without indent, or the table, that lines stand under. */
  #key = '';
  #at = 1;
  /** Where the field at `#at` began: its value may go on below. */
  #began = 0;

  constructor(
    readonly text: string,
    readonly lines: PhysicalLines,
    readonly rule: string,
  ) {
    this.#limit = Math.min(lines.count, MOST_LINES);
    this.#toml = rule === '+++';
  }

  read(): ReadonlyMap<number, Field> | null {
    for (; this.#at < this.#limit; this.#at++) {
      const line = this.#line(this.#at);
      if (line === this.rule || (line === '...' && !this.#toml)) {
        if (this.#at === 1) return null;
        this.#add('', this.#at);
        return this.#finish(this.#at + 1);
      }
      // A remark belongs to what stands above it.
      if (line.startsWith('#')) continue;
      if (!(this.#toml ? this.#tomlLine(line) : this.#yamlLine(line))) return null;
    }
    return null;
  }

  #line(index: number): string {
    return this.text.slice(this.lines.start[index], this.lines.end[index]);
  }

  #add(text: string, at: number, unnamed = false): void {
    this.#drafts.push({ at, text, unnamed });
  }

  #finish(size: number): ReadonlyMap<number, Field> {
    return new Map(this.#drafts.map(({ at, text }, index) => [at, { text, end: this.#drafts[index + 1]?.at ?? size }] as const));
  }

  #yamlLine(line: string): boolean {
    const at = this.#at;
    const indent = this.lines.indent[at] ?? 0;
    const entry = /^-(?:\s+|$)/.exec(line)?.[0];
    const content = entry === undefined ? line : line.slice(entry.length);
    const match = YAML_KEY.exec(content);
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    if (indent === 0 && entry === undefined) {
      if (key === undefined) return false;
      this.#key = key;
    }
    const named = NAMED.test(this.#key) && (indent > 0 || entry !== undefined);
    const value = plainValue(this.#value(content.slice(match?.[0].length ?? 0), indent));
    if (named && key !== undefined) this.#takeNamed(key, value, entry !== undefined);
    else if (key === undefined) this.#add(entry === undefined ? value : `- ${value}`, at);
    else {
      const written = content.endsWith(':') ? `${key}:` : `${key}: ${value}`;
      this.#add(entry === undefined ? written : `- ${written}`, at, indent === 0 && value === '');
    }
    return true;
  }

  /** `name: Ada Byron` below `author:`, or in one of its entries; what else is said of her goes with it. */
  #takeNamed(key: string, value: string, isEntry: boolean): void {
    if (isEntry) this.#add('- ', this.#began, true);
    const open = this.#drafts[this.#drafts.length - 1];
    if (!/^name$/i.test(key) || open?.unnamed !== true) return;
    open.text = open.text === '- ' ? `- ${value}` : `${open.text.trimEnd()} ${value}`;
    open.unnamed = false;
  }

  #tomlLine(line: string): boolean {
    const at = this.#at;
    const table = TOML_TABLE.exec(line)?.[1];
    if (table !== undefined) {
      this.#key = table;
      this.#add(`${table}:`, at);
      return true;
    }
    const match = TOML_KEY.exec(line);
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match === null || key === undefined) return false;
    const value = plainValue(this.#value(line.slice(match[0].length), Number.POSITIVE_INFINITY));
    const own = this.#key === '' || OWN_TABLE.test(this.#key);
    const name = own ? key : NAMED.test(this.#key) && key === 'name' ? this.#key : `${this.#key} ${key}`;
    this.#add(`${name}: ${value}`, at);
    return true;
  }

  /** A value with its lines below; leaves `#at` at the last of them. @param indent of its key: a text that goes on is set in further */
  #value(first: string, indent: number): string {
    this.#began = this.#at;
    const block = BLOCK.test(first);
    if (isOpen(first)) return this.#openValue(first);
    const pieces = block ? [] : [first];
    while (first !== '' && this.#isBelow(indent) && (block || !isField(this.#line(this.#at + 1)))) {
      this.#at++;
      pieces.push(this.#line(this.#at));
    }
    return pieces.join(' ');
  }

  #isBelow(indent: number): boolean {
    return this.#at + 1 < this.#limit && (this.lines.indent[this.#at + 1] ?? 0) > indent;
  }

  #openValue(first: string): string {
    let value = first;
    for (let index = this.#at + 1; index < this.#limit && this.#line(index) !== this.rule; index++) {
      value = `${value} ${this.#line(index)}`;
      if (value.length > LONGEST) break;
      if (isOpen(value)) continue;
      this.#at = index;
      return value;
    }
    return first;
  }
}

function isField(line: string): boolean {
  return line.startsWith('- ') || line.startsWith('#') || YAML_KEY.test(line);
}

import { decodeHTML } from 'entities';
import type { FieldRule } from './dialect.js';

/** Parts of a person's name, each in its place. */
const GIVEN: ReadonlySet<string> = new Set(['given-names', 'forename', 'firstname']);
const FAMILY: ReadonlySet<string> = new Set(['surname', 'lastname']);
const DATE_PARTS: ReadonlySet<string> = new Set(['year', 'month', 'day']);
/** Marks of notes, and what else stands beside a name or in a title and is none of it. */
const BESIDE: ReadonlySet<string> = new Set([
  'xref',
  'fn',
  'note',
  'email',
  'aff',
  'affiliation',
  'address',
  'contrib-id',
  'idno',
  'bio',
  'role',
  'roleName',
  'byttl',
  'virtloc',
]);
/** Where a line or a word of the value ends; others stand within words: `H<sub>2</sub>O`. */
const PARTS_WORDS: ReadonlySet<string> = new Set(['lb', 'br', 'break', 'p', 'seg', 'persName', 'name', 'roleName', 'genName']);
/** Characters of a value: what is longer is no title and no name. */
const LONGEST = 4_000;

/** Gathers the words of one element that tells something of its document. */
export class Capture {
  #words = '';
  #given: string[] = [];
  #family: string[] = [];
  readonly #date = new Map<string, string>();
  #part: string | null = null;
  #partWords = '';
  #beside = 0;

  constructor(
    readonly rule: FieldRule,
    /** How deep its element stands. */
    readonly depth: number,
  ) {}

  open(name: string): void {
    if (this.#beside > 0 || BESIDE.has(name)) this.#beside++;
    else if (GIVEN.has(name) || FAMILY.has(name) || DATE_PARTS.has(name)) {
      this.#part = name;
      this.#partWords = '';
    } else if (PARTS_WORDS.has(name)) this.text(' ');
  }

  close(name: string): void {
    if (this.#beside > 0) this.#beside--;
    else if (this.#part === name) {
      const words = plain(this.#partWords);
      if (GIVEN.has(name)) this.#given.push(words);
      else if (FAMILY.has(name)) this.#family.push(words);
      else this.#date.set(name, words);
      this.#part = null;
    }
  }

  text(text: string): void {
    if (this.#beside > 0) return;
    if (this.#part !== null) this.#partWords = (this.#partWords + text).slice(0, LONGEST);
    else if (this.#words.length < LONGEST) this.#words = (this.#words + text).slice(0, LONGEST);
  }

  /** What was told; empty for nothing. */
  value(): string {
    const { field } = this.rule;
    if (field === 'author' && this.#family.length > 0) return [...this.#given, ...this.#family].join(' ');
    if (field === 'published' && this.#date.size > 0) return this.#day();
    const words = plain(this.#words);
    return field === 'published' || field === 'modified' ? moment(words) : words;
  }

  /** As exact as it is told. */
  #day(): string {
    const parts: string[] = [];
    for (const [name, digits] of [
      ['year', 4],
      ['month', 2],
      ['day', 2],
    ] as const) {
      const part = this.#date.get(name) ?? '';
      if (!/^\d{1,4}$/.test(part)) break;
      parts.push(part.padStart(digits, '0'));
    }
    return parts.length === 3 ? parts.join('-') : '';
  }
}

function plain(words: string): string {
  return decodeHTML(words).replace(/\s+/g, ' ').trim();
}

/** `20230418T063000Z`, as news agencies and note-taking programs write it. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;

export function moment(value: string): string {
  const [, year, month, day, hour, minute, second = '00', zone = ''] = COMPACT.exec(value) ?? [];
  if (year === undefined) return value;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}

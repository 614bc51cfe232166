import { parseJson } from '../parse-json.js';
import { plainName } from './field-names.js';
import { LOOKED_FOR } from './looked-for.js';
import { ABOUT_PARTS, CONTENT_PARTS, PACKED_PARTS } from './part-names.js';

/** A plain JSON object: what a record must be. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values of JSON but for objects, at a file's beginning; a sentence goes on behind a figure or a quotation. */
const VALUE = /^(?:\[\s*(?:[[{"\d\]-]|true|false|null|$)|(?:"[^"\n]{0,1000}"|-?\d[\d.eE+-]{0,40}|true|false|null)\s*(?:[\n,]|$))/;

/** Whether what a file's name calls JSON may be, broken or not: a page that was saved under such a name is none, and has more than one word. */
export function looksLikeJson(text: string): boolean {
  if (text.startsWith('{') || !/\s/.test(text.trim().slice(0, 200))) return true;
  return !text.startsWith('<') && (VALUE.test(text.slice(0, 2000)) || /\n\s{0,100}\{\s{0,100}"/.test(text.slice(0, 20_000)));
}

/** One object of a record in which fields are looked for by their plain names: the record itself or a part of it. */
export interface Part {
  /** Dotted, with a dot at its end; empty for the record itself: `"data.metadata."`. */
  readonly path: string;
  readonly object: JsonObject;
  /** Plain names that are looked for to own names: the one that is plain itself, else the first. A record may have a million others. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether the page's text may stand here, and not only what is known about the page. */
  readonly content: boolean;
}

/** `data.metadata.sourceURL` is the deepest address seen in the dumps of reader services. */
const DEEPEST = 2;
/** Longer strings are no descriptions of a page; a metadata object in a string has at most some dozen fields. */
const LONGEST_JSON = 65_536;

/** The record and those of its parts that have a usual name, level by level. */
export function partsOf(record: JsonObject): Part[] {
  const parts = [partOf(record, '', true)];
  let from = 0;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const level = parts.slice(from);
    from = parts.length;
    for (const part of level) addParts(part, parts);
  }
  return parts;
}

function addParts(part: Part, parts: Part[]): void {
  for (const [names, content] of PART_NAMES) {
    for (const name of names) {
      const own = part.names.get(name);
      if (own === undefined) continue;
      const object = asObject(part.object[own], content ? (PACKED_PARTS.has(name) ? Number.POSITIVE_INFINITY : 0) : LONGEST_JSON);
      if (object !== null) parts.push(partOf(object, `${part.path}${own}.`, content && part.content));
    }
  }
}

const PART_NAMES: readonly (readonly [readonly string[], boolean])[] = [
  [CONTENT_PARTS.map(plainName), true],
  [ABOUT_PARTS.map(plainName), false],
];

/** @param longest Characters of JSON in a string. */
function asObject(value: unknown, longest: number): JsonObject | null {
  if (isJsonObject(value)) return value;
  if (typeof value !== 'string' || value.length > longest || !value.startsWith('{')) return null;
  try {
    const parsed = parseJson(value);
    return isJsonObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** What a search engine finds a record by: its kind and its author, and no topics. */
const FACETS = '_tags';

function partOf(object: JsonObject, path: string, content: boolean): Part {
  const names = new Map<string, string>();
  for (const own of Object.keys(object)) {
    if (own === FACETS) continue;
    const name = plainName(own);
    if (LOOKED_FOR.has(name) && (!names.has(name) || own === name)) names.set(name, own);
  }
  return { path, object, names, content };
}

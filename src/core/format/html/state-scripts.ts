import { parseJson } from '../../parse-json.js';
import type { Script } from './json-ld.js';
import { unwrapped } from './json-node.js';

/** A script that may hold what the page is made from. */
export interface StateScript extends Script {
  /** It is JSON and nothing else, by its type. */
  readonly json: boolean;
}

/** Shorter ones hold no article. */
const SHORTEST = 400;
/** Values tried in one script. */
const MOST_VALUES = 20;

/** `window.__INITIAL_STATE__ = {`, `root.App.main = [`, `var state = JSON.parse("`. */
const ASSIGNED = /[\w$\]"']\s{0,4}=\s{0,4}(?:[{[]|JSON\.parse\(\s{0,4}(?=["']))/g;
/** What programs write that is no JSON, in place of a value. */
const UNDEFINED = /:undefined(?=[,}])/g;

/** The JSON values that a script holds whole. Nothing of it is run: what is no JSON is left out. */
export function stateValues({ text, json }: StateScript): unknown[] {
  if (text.length < SHORTEST) return [];
  if (json) return parsedValues(unwrapped(text));
  const values: unknown[] = [];
  ASSIGNED.lastIndex = 0;
  for (let tried = 0; tried < MOST_VALUES; tried++) {
    const found = ASSIGNED.exec(text);
    if (found === null) break;
    const parsed = found[0].endsWith('(');
    const from = found.index + found[0].length - (parsed ? 0 : 1);
    const end = parsed ? stringEnd(text, from) : valueEnd(text, from);
    ASSIGNED.lastIndex = end;
    if (end - from < SHORTEST) continue;
    const written = text.slice(from, end);
    values.push(
      ...(parsed
        ? parsedValues(written).flatMap((inner) => (typeof inner === 'string' ? parsedValues(inner) : []))
        : parsedValues(written)),
    );
  }
  return values;
}

/** The value that a text is, in a list; an empty list where it is none. */
export function parsedValues(written: string): unknown[] {
  const json = written.startsWith("'") ? doubleQuoted(written) : written;
  try {
    return [unflattened(parseJson(json))];
  } catch {
    if (!json.includes('undefined')) return [];
  }
  try {
    return [parseJson(json.replace(UNDEFINED, ':null'))];
  } catch {
    return [];
  }
}

function doubleQuoted(written: string): string {
  return `"${written.slice(1, -1).replace(/\\'|"/g, (sign) => (sign === '"' ? '\\"' : "'"))}"`;
}

/** Offset behind the brackets that open at `from`; the text's end where they are not closed. */
export function valueEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = stringEnd(text, at) - 1;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** Offset behind the quote that ends the string which begins at `from`. */
function stringEnd(text: string, from: number): number {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at + 1;
  }
  return text.length;
}

/** More are no page's. */
const MOST_PLACES = 200_000;
const DEEPEST = 60;
/** Wrappers that tell how a value is kept, and hold its place. */
const WRAPPER = /^(?:Shallow)?(?:Reactive|Ref)$|^EmptyRef$/;

/**
 * Lists in which objects hold the places of their values, as Nuxt and SvelteKit write them to say a thing once:
 * `[["Reactive", 1], {"title": 2}, "Ferry"]`. Any other value is given back as it is.
 */
function unflattened(value: unknown): unknown {
  if (!Array.isArray(value) || value.length < 3 || value.length > MOST_PLACES) return value;
  const [first]: unknown[] = value;
  const holdsPlaces = Array.isArray(first)
    ? isWrapper(first)
    : isRecord(first) && Object.values(first).every((one) => isPlace(one, value.length));
  if (!holdsPlaces) return value;
  const made = new Map<number, unknown>();
  const read = (place: unknown, depth: number): unknown => {
    if (!isPlace(place, value.length) || depth > DEEPEST) return null;
    if (made.has(place)) return made.get(place);
    const written: unknown = value[place];
    if (isWrapper(written)) return read(written[1], depth + 1);
    if (Array.isArray(written)) {
      const list: unknown[] = [];
      made.set(place, list);
      for (const inner of written) list.push(read(inner, depth + 1));
      return list;
    }
    if (typeof written !== 'object' || written === null) return written;
    const object: Record<string, unknown> = Object.create(null);
    made.set(place, object);
    for (const [name, inner] of Object.entries(written)) object[name] = read(inner, depth + 1);
    return object;
  };
  return read(0, 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWrapper(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && WRAPPER.test(value[0]);
}

function isPlace(value: unknown, length: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
}

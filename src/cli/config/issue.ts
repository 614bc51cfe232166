import type * as z from 'zod/mini';
import { didYouMean } from '../nearest.js';
import { printable, shorten } from '../printable.js';
import { configJsonSchema } from './schema.js';

type Issue = z.core.$ZodIssue;

/** `article-clean.config.yaml:3: unknown key "rule" (did you mean rules?)`. */
export function describeIssue(issue: Issue, lineOf: (keys: readonly PropertyKey[]) => number | null, file: string): string {
  const [deepest, keys] = deepestOf(issue, []);
  const unknown = deepest.code === 'unrecognized_keys' ? deepest.keys[0] : undefined;
  const place = unknown === undefined ? keys : [...keys, unknown];
  const line = lineOf(place);
  const at = `${file}${line === null ? '' : `:${line}`}`;
  const path = keys.map(String).join('.');
  if (unknown !== undefined) {
    const where = path === '' ? '' : ` in ${printable(path)}`;
    const known = keysAt(configJsonSchema(), keys);
    return `${at}: unknown key "${printable(unknown)}"${where}${didYouMean(unknown, known)}${known.length === 0 ? '' : `; known: ${shorten(known.join(', '), 400)}`}`;
  }
  return `${at}: ${path === '' ? 'the configuration' : printable(path)}: ${shorten(printable(messageOf(deepest)), 500)}`;
}

/** Of the alternatives of a union, the one that came furthest: it is what was meant. */
function deepestOf(issue: Issue, above: readonly PropertyKey[]): [Issue, readonly PropertyKey[]] {
  const keys = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.flatMap((branch) => branch.slice(0, 1)).map((inner) => deepestOf(inner, keys));
    const [best] = branches.sort(([, a], [, b]) => b.length - a.length);
    if (best !== undefined) return best;
  }
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues;
    if (inner !== undefined) return [inner, keys];
  }
  return [issue, keys];
}

function messageOf(issue: Issue): string {
  return issue.message;
}

/** The keys that a JSON Schema knows at a path. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  const properties = get(schema, 'properties');
  if (key === undefined) {
    const own = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
    return own.length > 0 ? own : alternatives(schema).flatMap((branch) => keysAt(branch, []));
  }
  const item =
    typeof key === 'number'
      ? (get(get(schema, 'prefixItems'), String(key)) ?? get(schema, 'items'))
      : (get(properties, String(key)) ?? get(schema, 'additionalProperties'));
  const below = item === undefined ? [] : keysAt(item, rest);
  return below.length > 0 ? below : alternatives(schema).flatMap((branch) => keysAt(branch, path));
}

function alternatives(schema: unknown): readonly unknown[] {
  const branches = get(schema, 'anyOf');
  return Array.isArray(branches) ? branches : [];
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

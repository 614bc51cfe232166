import type * as z from 'zod/mini';
import { printable, shorten } from '../terminal/printable.js';
import { didYouMean } from '../words/nearest.js';
import { configJsonSchema } from './schema.js';

type Issue = z.core.$ZodIssue;

/** What is wrong with a configuration: `article-clean.config.yaml:3: unknown key "rule" (did you mean rules?)`. */
interface DescribedIssue {
  readonly text: string;
  readonly line: number | null;
}

/** Other tools have a key for it; here a module's imports do. */
const BUILT_ON = ' (a configuration in TypeScript or JavaScript can import another)';

/** One a key that is unknown, else one. */
export function describeIssue(issue: Issue, lineOf: (keys: readonly PropertyKey[]) => number | null, file: string): DescribedIssue[] {
  const [deepest, keys] = deepestOf(issue, []);
  const path = printable(keys.map(String).join('.'));
  const at = (place: readonly PropertyKey[], message: string): DescribedIssue => {
    const line = lineOf(place);
    return { text: `${file}${line === null ? '' : `:${line}`}: ${message}`, line };
  };
  if (deepest.code !== 'unrecognized_keys') {
    return [at(keys, `${path === '' ? 'the configuration' : path}: ${shorten(printable(deepest.message), 500)}`)];
  }
  const known = keysAt(configJsonSchema(), keys);
  const listed = known.length === 0 ? '' : `; known: ${shorten(known.join(', '), 400)}`;
  const where = path === '' ? '' : ` in ${path}`;
  return deepest.keys.map((key) =>
    at([...keys, key], `unknown key "${printable(key)}"${where}${key === 'extends' ? BUILT_ON : didYouMean(key, known)}${listed}`),
  );
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

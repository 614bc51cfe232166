import { UsageError } from '../exit.js';
import type { LoadedConfig } from './load.js';
import type { RawOptions } from './merge.js';

/** Where the configuration has what an option of the command line says. */
const PLACES: Readonly<Record<string, readonly [string, string?]>> = {
  include: ['include'],
  exclude: ['exclude'],
  textField: ['fields', 'text'],
  htmlField: ['fields', 'html'],
  idField: ['fields', 'id'],
  urlField: ['fields', 'url'],
  keep: ['fields', 'keep'],
  encoding: ['encoding'],
  baseUrl: ['baseUrl'],
  maxDocumentSize: ['maxDocumentSize'],
  jobs: ['jobs'],
  asciiPunctuation: ['cleaning', 'asciiPunctuation'],
  minConfidence: ['cleaning', 'minConfidence'],
  output: ['output', 'path'],
  format: ['output', 'format'],
  pretty: ['output', 'pretty'],
  fields: ['output', 'fields'],
  rejects: ['output', 'rejects'],
  maxRejects: ['output', 'maxRejects'],
  reporter: ['check', 'reporters'],
  groupBy: ['groups'],
  failOn: ['check', 'failOn'],
  maxWarnings: ['check', 'maxWarnings'],
  allowEmpty: ['check', 'allowEmpty'],
  baseline: ['check', 'baseline'],
  suppressions: ['check', 'suppressions'],
};

/**
 * Runs what reads options, and blames a value that the configuration has on its place there: `e.yaml:3: encoding: …` for `--encoding: …`.
 * @param said the options of the command line itself
 */
export function blaming<T>(said: RawOptions, loaded: LoadedConfig | null, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError) || loaded === null) throw error;
    const [start, option = ''] = /^--([a-z-]{1,40})(?: |: )/.exec(error.message) ?? [];
    const name = option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const keys = (Object.hasOwn(PLACES, name) ? (PLACES[name] ?? []) : []).flatMap((key) => key ?? []);
    if (start === undefined || said[name] !== undefined || !isThere(loaded.config, keys)) throw error;
    throw new UsageError(
      `${loaded.placeOf(keys)}: ${keys.join('.')}${start.endsWith(': ') ? ': ' : ' '}${error.message.slice(start.length)}`,
    );
  }
}

function isThere(config: object, keys: readonly string[]): boolean {
  let value: unknown = config;
  for (const key of keys) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return keys.length > 0 && value !== undefined;
}

/** Whether there is a `--no-…` of an option. @param name As in `minConfidence`. */
export function canTakeBack(name: string): boolean {
  return Object.hasOwn(PLACES, name);
}

/** `--no-pretty`, `--no-fields`: an option as if nobody had said it, the configuration neither. */
export function takeBack(raw: RawOptions, loaded: LoadedConfig | null): { readonly raw: RawOptions; readonly loaded: LoadedConfig | null } {
  const names = Object.keys(PLACES).filter((name) => raw[name] === false);
  if (names.length === 0) return { raw, loaded };
  const said = Object.fromEntries(Object.entries(raw).filter(([name]) => !names.includes(name)));
  if (loaded === null) return { raw: said, loaded };
  const config = structuredClone(loaded.config);
  for (const name of names) {
    const [key = '', inner] = PLACES[name] ?? [];
    if (inner === undefined) Reflect.deleteProperty(config, key);
    else {
      const outer: unknown = Reflect.get(config, key);
      if (typeof outer === 'object' && outer !== null) Reflect.deleteProperty(outer, inner);
    }
  }
  return { raw: said, loaded: { ...loaded, config } };
}

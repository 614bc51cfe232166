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

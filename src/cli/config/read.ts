import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lilconfig } from 'lilconfig';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { errorCode, errorMessage } from '../../io/problem.js';
import { UsageError } from '../exit.js';
import { printable, shorten } from '../terminal/printable.js';

/** What was read, and on which line a key stands where the file tells. */
export interface Written {
  readonly value: unknown;
  readonly lineOf: (keys: readonly PropertyKey[]) => number | null;
}

/** Reads a configuration file. @param name As messages call it. @throws UsageError */
export async function readConfig(file: string, name: string): Promise<Written> {
  const extension = path.extname(file);
  const loader = LOADERS.get(extension);
  if (loader === undefined) throw new UsageError(`${name}: a configuration ends in ${[...LOADERS.keys()].join(', ')}`);
  const load = (from: string, content: string): Promise<Written> => loader(from, content, name);
  try {
    const result = await lilconfig('article-clean', { loaders: { [extension]: load }, cache: false, searchPlaces: [] }).load(file);
    return isWritten(result?.config) ? result.config : { value: {}, lineOf: () => null };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT') throw new UsageError(`${name}: there is no such file; article-clean init writes one`);
    throw new UsageError(`${name}: cannot be read: ${shorten(printable(errorMessage(error)), 300)}`);
  }
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'lineOf' in value;
}

type Loader = (file: string, content: string, name: string) => Promise<Written>;

const LOADERS: ReadonlyMap<string, Loader> = new Map([
  ['.ts', loadTypeScript],
  ['.js', loadModule],
  ['.mjs', loadModule],
  ['.json', loadYaml],
  ['.yaml', loadYaml],
  ['.yml', loadYaml],
]);

/** JSON is YAML, and YAML's reader knows where each key stands. It refuses aliases that unfold without end. */
async function loadYaml(file: string, content: string, name: string): Promise<Written> {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new UsageError(`${name}:${line}: is no ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${shorten(printable(error.message), 200)}`);
  }
  if (file.endsWith('.json')) assertJson(content, name);
  return {
    value: document.toJS(),
    lineOf(keys) {
      for (let depth = keys.length; depth > 0; depth--) {
        const node = document.getIn(keys.slice(0, depth), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return null;
    },
  };
}

/** YAML takes a comment of JavaScript for a part of the next key. */
function assertJson(content: string, name: string): void {
  if (!/(?:^|[\s,{[])\/[/*]/.test(content)) return;
  try {
    JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`${name}: is no JSON, which has no comments (a .yaml may): ${shorten(printable(errorMessage(error)), 200)}`);
  }
}

/** Runs the user's own file: it stands in the working folder or above it, or was named, and is never found among the inputs. */
function loadModule(file: string, _content: string, name: string): Promise<Written> {
  return run(name, () => import(pathToFileURL(file).href));
}

/**
 * By jiti on every Node, so that a configuration means the same on each: Node 20 runs no TypeScript, 22.18 and later print a warning, and refuse enums
 * and imports without an extension. Nothing is written to a cache.
 */
function loadTypeScript(file: string, _content: string, name: string): Promise<Written> {
  return run(name, async () => {
    const jiti = await import('jiti').catch(() => null);
    if (jiti === null) return importNatively(file);
    return jiti.createJiti(pathToFileURL(file).href, { fsCache: false, moduleCache: false, tryNative: false }).import(file);
  });
}

/** Where optional dependencies were left out. */
async function importNatively(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    if (errorCode(error) !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
    throw new Error(
      `TypeScript is read by the optional dependency jiti, which is not installed, and Node ${process.versions.node} does not run it`,
    );
  }
}

/** @throws UsageError for a module that fails, or exports no configuration. */
async function run(name: string, load: () => Promise<unknown>): Promise<Written> {
  let module: unknown;
  try {
    module = await load();
  } catch (error) {
    throw new UsageError(`${name}: fails: ${shorten(printable(errorMessage(error)), 300)}`);
  }
  const value = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  if (typeof value !== 'object' || value === null) throw new UsageError(`${name}: exports no configuration; write export default { … }`);
  return { value, lineOf: () => null };
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../exit.js';
import { printable } from '../terminal/printable.js';
import type { Config } from './schema.js';

/** In the order in which they are looked for. */
export const CONFIG_NAMES = ['ts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((extension) => `article-clean.config.${extension}`);

/** A configuration and the folder that its paths are relative to. */
export interface LoadedConfig {
  readonly file: string;
  readonly folder: string;
  readonly config: Config;
  /** Where a key stands, for messages: `article-clean.config.yaml:3`. */
  readonly placeOf: (keys: readonly string[]) => string;
}

/**
 * The configuration of a run: the file that was named, else the nearest one in the working folder or above it.
 * @param named `--config FILE`; `false` for `--no-config`.
 * @throws UsageError for a file that cannot be read or says what no configuration can.
 */
export async function loadConfig(named: string | false | undefined, cwd: string): Promise<LoadedConfig | null> {
  if (named === false) return null;
  const file = named === undefined ? findConfig(cwd) : path.resolve(cwd, named);
  if (file === null) return null;
  const [{ readConfig }, { configSchema }, { describeIssue }] = await Promise.all([
    import('./read.js'),
    import('./schema.js'),
    import('./issue.js'),
  ]);
  const written = await readConfig(file, shown(file, cwd));
  const parsed = configSchema.safeParse(written.value ?? {});
  if (parsed.success) {
    const placeOf = (keys: readonly string[]): string => {
      const line = written.lineOf(keys);
      return `${shown(file, cwd)}${line === null ? '' : `:${line}`}`;
    };
    return { file, folder: path.dirname(file), config: parsed.data, placeOf };
  }
  const problems = parsed.error.issues.flatMap((issue) => describeIssue(issue, written.lineOf, shown(file, cwd)));
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  throw new UsageError(problems.map(({ text }) => text).join('\narticle-clean: '));
}

/** Cheap, because every run asks: nothing is loaded before a file is there. */
function findConfig(cwd: string): string | null {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const file = path.join(folder, name);
      if (existsSync(file)) return file;
    }
    if (path.dirname(folder) === folder) return null;
  }
}

function shown(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return printable(relative === '' || relative.startsWith('..') ? file : relative);
}

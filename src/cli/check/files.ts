import { readFile } from 'node:fs/promises';
import type * as z from 'zod/mini';
import { type Baseline, baselineSchema, type Suppressions, suppressionsSchema } from '../../core/check/index.js';
import { errorCode, errorMessage } from '../../io/problem.js';
import { openFileTarget } from '../../io/target/file.js';
import { UsageError } from '../exit.js';
import { printable } from '../terminal/printable.js';

/** @param groupBy what the run's groups go by @throws UsageError */
export async function readBaseline(file: string, groupBy: string): Promise<Baseline> {
  const baseline = await readJson(file, baselineSchema, 'baseline', 'write one with --write-baseline');
  const { by } = baseline;
  if (by === undefined || by === groupBy) return baseline;
  const [was, is] = [printable(by), printable(groupBy)];
  throw new UsageError(
    `${printable(file)}: its groups go by ${was}, those of this run by ${is}; compare with --group-by ${was}, or write it anew with --write-baseline`,
  );
}

/** @param required Whether a missing file is an error; else nothing is known. @throws UsageError */
export async function readSuppressions(file: string, required: boolean): Promise<Suppressions> {
  const remedy = 'write one with --suppress-all';
  return required
    ? readJson(file, suppressionsSchema, 'file of suppressions', remedy)
    : readJson(file, suppressionsSchema, 'file of suppressions', remedy, {});
}

async function readJson<S extends z.ZodMiniType>(
  file: string,
  schema: S,
  what: string,
  remedy: string,
  missing?: z.output<S>,
): Promise<z.output<S>> {
  let written: string;
  try {
    written = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw new UsageError(`${printable(file)}: cannot be read: ${printable(errorMessage(error))}`);
    if (missing !== undefined) return missing;
    throw new UsageError(`${printable(file)}: there is no such ${what}; ${remedy}`);
  }
  const parsed = schema.safeParse(parse(written));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.map(String).join('.')}: ${issue.message})`;
  throw new UsageError(`${printable(file)}: is no ${what}${printable(where)}; ${remedy}`);
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

/** A file that a run will write in its end. */
export interface JsonFile {
  write(value: unknown): Promise<void>;
  /** Leaves none, once it is written neither. */
  abandon(): Promise<void>;
}

/** Whole or not at all, indented, so that a change reads as one. A wrong path is told of before a run, not behind it. @throws OutputError */
export async function openJson(file: string): Promise<JsonFile> {
  const target = await openFileTarget(file, { mode: 'replace' });
  let open = true;
  return {
    async write(value) {
      await target.write(new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
      await target.finish();
      open = false;
    },
    async abandon() {
      if (open) await target.abandon();
      open = false;
    },
  };
}

import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { UsageError } from '../exit.js';

z.config(en());

/** Options as their schema has them. @throws UsageError that names the first option which does not fit. */
export function checkedOptions<S extends z.ZodMiniType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const option = String(issue?.path[0] ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new UsageError(`--${option}: ${issue?.message ?? 'not understood'}`);
}

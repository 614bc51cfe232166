import { plainName } from './field-names.js';
import type { FieldNames } from './fields.js';
import { LOOKED_FOR } from './looked-for.js';

/** Whether a record's field of this name can matter, so that a table's other columns need not be read. */
export function mayBeRead(name: string, { text, html, id, url, keep }: FieldNames): boolean {
  if (keep === 'all' || LOOKED_FOR.has(plainName(name))) return true;
  return [text, html, id, url, ...(keep ?? [])].some((path) => path === name || path?.startsWith(`${name}.`) === true);
}

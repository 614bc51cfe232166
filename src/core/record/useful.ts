import { MODIFIED_BESIDE, PUBLISHED_BESIDE, TITLES_BESIDE } from './beside.js';
import * as fieldNames from './field-names.js';
import type { FieldNames } from './fields.js';
import * as partNames from './part-names.js';

/** Every name under which anything is looked for: all lists, so that no new one is forgotten here, and the `dump` that tells what a `date` is. */
const LOOKED_FOR: ReadonlySet<string> = new Set(
  [
    ...[...Object.values(fieldNames), ...Object.values(partNames)].flatMap((list): readonly string[] => (Array.isArray(list) ? list : [])),
    ...[...TITLES_BESIDE, ...PUBLISHED_BESIDE, ...MODIFIED_BESIDE].flatMap(({ name, beside }) => [name, ...beside]),
    'dump',
  ].map((name) => fieldNames.plainName(name)),
);

/** Whether a record's field of this name can matter, so that a table's other columns need not be read. */
export function mayBeRead(name: string, { text, html, id, url, keep }: FieldNames): boolean {
  if (keep === 'all' || LOOKED_FOR.has(fieldNames.plainName(name))) return true;
  return [text, html, id, url, ...(keep ?? [])].some((path) => path === name || path?.startsWith(`${name}.`) === true);
}

import { MODIFIED_BESIDE, PUBLISHED_BESIDE, TITLES_BESIDE } from './beside.js';
import * as fieldNames from './field-names.js';
import * as partNames from './part-names.js';

/** Every plain name under which anything is looked for: all lists, so that no new one is forgotten here, and the `dump` that tells what a `date` is. */
export const LOOKED_FOR: ReadonlySet<string> = new Set(
  [
    ...[...Object.values(fieldNames), ...Object.values(partNames)].flatMap((list): readonly string[] => (Array.isArray(list) ? list : [])),
    ...[...TITLES_BESIDE, ...PUBLISHED_BESIDE, ...MODIFIED_BESIDE].flatMap(({ name, beside }) => [name, ...beside]),
    'dump',
  ].map((name) => fieldNames.plainName(name)),
);

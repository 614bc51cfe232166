import * as z from 'zod/mini';
import { recordSchema } from '../../core/article/schema.js';
import { didYouMean } from '../words/nearest.js';

const OWN = ['site', 'folder'];
const SCALARS = ['string', 'number', 'integer', 'boolean'];

/** What is wrong with what groups are to go by: `no such key (did you mean site?); …`; `null` where there is nothing. Fields under `kept` are the user's own. */
export function groupKeyFault(by: string): string | null {
  if (OWN.includes(by) || /^kept\.[^.]/.test(by)) return null;
  if (by === 'kept') return 'name the field too, as kept.section';
  const schema = z.toJSONSchema(recordSchema, { io: 'input' });
  if (isScalarAt(schema, by.split('.'))) return null;
  const known = [...OWN, ...scalarsOf(schema, '')];
  return `no such key${didYouMean(by, known)}; groups go by ${known.join(', ')}, kept.FIELD`;
}

/** Whether a record has a text, a number or a truth there; `authors.0` and `navigation.breadcrumbs.0.title` are some too. */
function isScalarAt(schema: unknown, [key, ...rest]: readonly string[]): boolean {
  const types = [get(schema, 'type')].flat();
  if (key === undefined)
    return types.some((type) => SCALARS.includes(String(type))) || alternatives(schema).some((one) => isScalarAt(one, []));
  const item = get(get(schema, 'properties'), key) ?? (/^\d{1,6}$/.test(key) ? get(schema, 'items') : undefined);
  return item === undefined ? alternatives(schema).some((one) => isScalarAt(one, [key, ...rest])) : isScalarAt(item, rest);
}

function scalarsOf(schema: unknown, above: string): string[] {
  const properties = get(schema, 'properties');
  if (typeof properties !== 'object' || properties === null) return [];
  return Object.entries(properties).flatMap(([key, item]: [string, unknown]) =>
    isScalarAt(item, []) ? [`${above}${key}`] : above === '' ? scalarsOf(item, `${key}.`) : [],
  );
}

function alternatives(schema: unknown): readonly unknown[] {
  const branches = get(schema, 'anyOf');
  return Array.isArray(branches) ? branches : [];
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

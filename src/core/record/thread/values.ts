import { isJsonObject, type JsonObject } from '../parts.js';

export function stringIn(object: unknown, ...names: readonly string[]): string {
  if (!isJsonObject(object)) return '';
  for (const name of names) {
    const value = object[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
}

/** The objects of a list; `null` for what is no list of objects. */
export function objectsOf(value: unknown): readonly JsonObject[] | null {
  return Array.isArray(value) && value.every(isJsonObject) ? value : null;
}

/** A record without fields that were read. */
export function without(record: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

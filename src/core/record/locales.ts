import { isJsonObject, type JsonObject } from './parts.js';

const LOCALE = /^[a-z]{2,3}(?:-[A-Za-z]{2,4}){0,2}$/;

/** An entry with the texts of its first language, where an export has each field in every language: `{"sys": {…}, "fields": {"title": {"en-US": "…"}}}`. */
export function inFirstLanguage(record: JsonObject): JsonObject {
  const { sys, fields } = record;
  if (!isJsonObject(sys) || !isJsonObject(fields)) return record;
  const all = Object.entries(fields);
  const localised =
    all.length > 0 &&
    all.every(([, value]) => isJsonObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((name) => LOCALE.test(name)));
  if (!localised) return record;
  return {
    ...record,
    fields: Object.fromEntries(all.map(([name, value]) => [name, isJsonObject(value) ? Object.values(value)[0] : value])),
  };
}

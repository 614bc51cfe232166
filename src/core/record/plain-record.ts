import { inFirstLanguage } from './locales.js';
import type { JsonObject } from './parts.js';
import { withWikitext } from './wiki-revisions.js';

/** A record with its fields where all records have them. */
export function plainRecord(record: JsonObject): JsonObject {
  return withWikitext(inFirstLanguage(record));
}

import { inFirstLanguage } from './locales.js';
import { withNotionBlocks } from './notion.js';
import type { JsonObject } from './parts.js';
import { withWikitext } from './wiki-revisions.js';

/** A record with its fields where all records have them. */
export function plainRecord(record: JsonObject): JsonObject {
  return withNotionBlocks(withWikitext(inFirstLanguage(record)));
}

import { isJsonObject, type JsonObject } from './parts.js';

/** A wiki's page with the text of its version under a name of its own: `{"pageid": 12, "title": "…", "revisions": [{"slots": {"main": {"content": "…"}}}]}`. */
export function withWikitext(page: JsonObject): JsonObject {
  const { revisions } = page;
  const revision: unknown = Array.isArray(revisions) ? revisions[0] : null;
  if (!isJsonObject(revision) || !Object.hasOwn(page, 'title')) return page;
  const { slots, timestamp } = revision;
  const main = isJsonObject(slots) ? slots['main'] : revision;
  const text = isJsonObject(main) ? (main['content'] ?? main['*']) : null;
  return typeof text === 'string' ? { ...page, wikitext: text, date_modified: timestamp } : page;
}

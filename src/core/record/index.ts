/** The ordered table of input formats: the first that recognises a file reads it. A new format is one new file and one line here. */

import type { Head, InputFormat } from './define.js';
import { docs } from './docs.js';
import { europresse } from './europresse.js';
import { feed } from './feed.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { asciidocFile, orgFile, rstFile, wikitextFile } from './markup-files.js';
import { mediawiki } from './mediawiki.js';
import { ndjson } from './ndjson.js';
import type { JsonObject } from './parts.js';
import { press } from './press.js';
import { sgml } from './sgml.js';
import { csv, tsv } from './tables.js';
import { text } from './text.js';
import { xml } from './xml.js';

export { parseJson } from '../parse-json.js';
export { GrowingBytes } from './bytes.js';
export type { Splitter } from './carry.js';
export type { Head, InputFormat } from './define.js';
export { hasInexactNumbers, quoteInexactNumbers } from './exact-numbers.js';
export { USUAL_FIELDS } from './field-names.js';
export type { FieldNames, RecordFields } from './fields.js';
export { hasText, readFields } from './fields.js';
export { appendEscaped } from './json-row.js';
export { innerList } from './list.js';
export { readMarkup } from './markup/index.js';
export { isJsonObject, type JsonObject } from './parts.js';
export { savedPage } from './saved-page.js';
export { withoutLoneSurrogates } from './surrogates.js';
export { threadRecord } from './thread.js';
export { mayBeRead } from './useful.js';
export { splitValues } from './values.js';

export const INPUT_FORMATS = [
  ndjson,
  json,
  feed,
  mediawiki,
  xml,
  docs,
  sgml,
  europresse,
  html,
  press,
  markdown,
  wikitextFile,
  orgFile,
  asciidocFile,
  rstFile,
  csv,
  tsv,
  text,
] as const;

export type InputFormatName = (typeof INPUT_FORMATS)[number]['name'];

/** Extensions of files that a folder is searched for, compression apart. */
export const INPUT_EXTENSIONS: readonly string[] = INPUT_FORMATS.flatMap((format): readonly string[] => format.extensions);

/** Tells a file's format by its beginning, and by its name where that does not decide. */
export function recogniseFormat(head: Head): InputFormat<InputFormatName> {
  for (const format of INPUT_FORMATS) {
    if (format.recognises(head)) return format;
  }
  return text;
}

/** What makes a record of a piece of a file of this format; `null` where the piece is JSON. */
export function recordMaker(name: string): ((piece: string) => JsonObject) | null {
  const formats: readonly InputFormat<string>[] = INPUT_FORMATS;
  return formats.find((format) => format.name === name)?.record ?? null;
}

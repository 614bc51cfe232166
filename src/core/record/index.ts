/** The ordered table of input formats: the first that recognises a file reads it. A new format is one new file and one line here. */

import type { Head, InputFormat } from './define.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { text } from './text.js';

export type { Splitter } from './carry.js';
export type { Head, InputFormat } from './define.js';
export type { FieldNames } from './fields.js';
export { hasText, isJsonObject, readFields, TEXT_FIELDS } from './fields.js';

export const INPUT_FORMATS = [ndjson, json, markdown, text] as const;

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

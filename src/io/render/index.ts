/** The ordered table of output formats; the first is the default. A new format is one new file and one line here. */

import type { OutputFormat } from './define.js';
import { csv, tsv } from './delimited.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { parquet } from './parquet.js';
import { text } from './text.js';

export { columnsOf, RECORD_KEYS } from './columns.js';
export type { OutputFormat, RenderOptions } from './define.js';

export const OUTPUT_FORMATS = [ndjson, json, csv, tsv, parquet, markdown, text] as const;

export type OutputFormatName = (typeof OUTPUT_FORMATS)[number]['name'];

export const OUTPUT_FORMAT_NAMES: readonly OutputFormatName[] = OUTPUT_FORMATS.map((format) => format.name);

export function outputFormat(name: OutputFormatName): OutputFormat<OutputFormatName> {
  return OUTPUT_FORMATS.find((format) => format.name === name) ?? ndjson;
}

/** The format that a file's extension asks for; `.gz` is looked through. */
export function formatOfPath(path: string): OutputFormatName | null {
  const names = path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .toLowerCase()
    .split('.');
  if (names.at(-1) === 'gz') names.pop();
  const extension = names.length > 1 ? (names.at(-1) ?? '') : '';
  return OUTPUT_FORMATS.find((format) => format.extensions.some((known) => known === extension))?.name ?? null;
}

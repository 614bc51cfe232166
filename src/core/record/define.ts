import type { TextFormat } from '../types.js';
import type { Splitter } from './carry.js';
import type { JsonObject } from './parts.js';

/** The beginning of a file, decoded, to tell its format by. */
export interface Head {
  readonly text: string;
  /** `text` is the whole file. */
  readonly whole: boolean;
  /** Lower case, without the dot, compression's extension taken off: `"ndjson"`. Empty when there is none. */
  readonly extension: string;
  /** Whether a record holds a text where texts are looked for. */
  readonly hasText: (record: JsonObject) => boolean;
}

/** One way in which files hold documents. */
export interface InputFormat<N extends string> {
  /** As it stands in a record's `source.format`. */
  readonly name: N;
  /** Lower case, without the dot. A folder's files are read when their extension is in the table. */
  readonly extensions: readonly string[];
  readonly recognises: (head: Head) => boolean;
  /**
   * For files of records: cuts a file's UTF-8 bytes into JSON objects, none longer than `limit` bytes. What the splitter must know
   * of the file before its first byte it takes from the head. Without it the file is one document.
   */
  readonly split?: (limit: number, head: Head) => Splitter;
  /** For files whose pieces are no JSON: what makes a record of one. */
  readonly record?: (piece: string) => JsonObject;
  /** For a file that is one document: what its text is written in; `null` to tell by the text. */
  readonly textFormat?: TextFormat | null;
}

/** Keeps the name a literal type, so that the list of names can be derived from the table. */
export function defineFormat<const N extends string>(format: InputFormat<N>): InputFormat<N> {
  return format;
}

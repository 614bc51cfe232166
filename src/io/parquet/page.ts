import type { PageHeader } from 'hyparquet';
import type { Inflate } from './codecs.js';
import { BrokenTable, UnreadTable } from './define.js';
import { readRuns } from './runs.js';
import type { Leaf } from './schema.js';
import { fixed, readValues, type Values } from './values.js';

/** Some rows of one column. */
export interface Page {
  /** Values with nulls. */
  readonly count: number;
  /** Levels, where the column can be null or is in a list. */
  readonly defs: Uint8Array | null;
  readonly reps: Uint8Array | null;
  /** Of what is there: the values themselves, or those of the dictionary. */
  readonly values: Values;
  /** Places in the dictionary. */
  readonly places: Uint32Array | null;
  /** Rows that begin here. */
  readonly starts: number;
}

/** What a page needs to be read. */
export interface PageContext {
  readonly leaf: Leaf;
  readonly inflate: Inflate;
  readonly dictionary: Values | null;
  /** To be asked before memory is taken beyond what the page's header says. */
  readonly take: (bytes: number) => void;
}

/** @throws BrokenTable, UnreadTable */
export function readPage(header: PageHeader, body: Uint8Array, context: PageContext): Page {
  try {
    return header.type === 'DATA_PAGE_V2' ? secondVersion(header, body, context) : firstVersion(header, body, context);
  } catch (error) {
    throw asBroken(error);
  }
}

/** Values that a column's pages name by their places. */
export function readDictionary(header: PageHeader, body: Uint8Array, { leaf, inflate, take }: PageContext): Values {
  const count = header.dictionary_page_header?.num_values ?? 0;
  try {
    return readValues('PLAIN', leaf, inflate(body, header.uncompressed_page_size), count, take);
  } catch (error) {
    throw asBroken(error);
  }
}

/** What reads beyond the end of the bytes was led there. */
function asBroken(error: unknown): unknown {
  return error instanceof RangeError || error instanceof TypeError ? new BrokenTable('the data are damaged') : error;
}

/** Everything is compressed together, and levels say how long they are. */
function firstVersion(header: PageHeader, body: Uint8Array, context: PageContext): Page {
  const own = header.data_page_header;
  if (own === undefined) throw new BrokenTable('the header of a page is damaged');
  const { num_values: count, encoding } = own;
  const { leaf, inflate } = context;
  const bytes = inflate(body, header.uncompressed_page_size);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const levels = (most: number, as: string): Uint8Array | null => {
    if (most === 0) return null;
    if (as === 'BIT_PACKED') throw new UnreadTable('its levels are encoded as BIT_PACKED');
    const length = view.getUint32(at, true);
    const read = readLevels(bytes.subarray(at + 4, at + 4 + length), most, count);
    at += 4 + length;
    return read;
  };
  const reps = levels(leaf.rep, own.repetition_level_encoding);
  const defs = levels(leaf.def, own.definition_level_encoding);
  return assemble(count, reps, defs, encoding, bytes.subarray(at), context);
}

/** Levels stand uncompressed before the rest, and the header says how long they are. */
function secondVersion(header: PageHeader, body: Uint8Array, context: PageContext): Page {
  const own = header.data_page_header_v2;
  if (own === undefined) throw new BrokenTable('the header of a page is damaged');
  const { num_values: count, encoding, repetition_levels_byte_length: first, definition_levels_byte_length: second } = own;
  const { leaf, inflate } = context;
  const levels = first + second;
  const left = header.uncompressed_page_size - levels;
  if (levels > body.length || left < 0) throw new BrokenTable('the header of a page is damaged');
  const reps = leaf.rep === 0 ? null : readLevels(body.subarray(0, first), leaf.rep, count);
  const defs = leaf.def === 0 ? null : readLevels(body.subarray(first, levels), leaf.def, count);
  const packed = body.subarray(levels);
  return assemble(count, reps, defs, encoding, own.is_compressed === false ? packed : inflate(packed, left), context);
}

function readLevels(bytes: Uint8Array, most: number, count: number): Uint8Array {
  const levels = new Uint8Array(count);
  readRuns(bytes, 0, 32 - Math.clz32(most), levels);
  return levels;
}

function assemble(
  count: number,
  reps: Uint8Array | null,
  defs: Uint8Array | null,
  encoding: string,
  bytes: Uint8Array,
  { leaf, dictionary, take }: PageContext,
): Page {
  const present = defs === null ? count : countOf(defs, leaf.def);
  const page = { count, defs, reps, starts: reps === null ? count : countOf(reps, 0) };
  if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') {
    const places = new Uint32Array(present);
    const [width = 0] = bytes;
    if (present > 0) readRuns(bytes, 1, width, places);
    if (present > 0 && dictionary === null) throw new BrokenTable('the dictionary is missing');
    return { ...page, values: dictionary ?? fixed(bytes, 1, 0), places };
  }
  if (encoding === 'RLE' && leaf.element.type === 'BOOLEAN') {
    const truths = new Uint8Array(present);
    // Behind their length.
    if (present > 0) readRuns(bytes, 4, 1, truths);
    return { ...page, values: fixed(truths, 1, present), places: null };
  }
  return { ...page, values: readValues(encoding, leaf, bytes, present, take), places: null };
}

function countOf(levels: Uint8Array, level: number): number {
  let count = 0;
  for (const own of levels) if (own === level) count++;
  return count;
}

import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { BrokenTable, UnreadTable } from './define.js';
import type { Leaf } from './schema.js';

/** The values of a page, where they lie in its bytes: as objects, small values would take dozens of times their size. */
export interface Values {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly count: number;
  /** Bytes of each; 0 where they differ. */
  readonly width: number;
  /** Where each begins and ends, where they differ. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const NO_PLACES = new Uint32Array(0);
/** Beside the page's own bytes: places of values, and their levels. */
export const BYTES_A_VALUE = 10;

type PhysicalType = Leaf['element']['type'];

const WIDTHS: ReadonlyMap<PhysicalType, number> = new Map<PhysicalType, number>([
  ['BOOLEAN', 1],
  ['INT32', 4],
  ['INT64', 8],
  ['INT96', 12],
  ['FLOAT', 4],
  ['DOUBLE', 8],
]);

/**
 * Reads a page's values, nulls left out.
 * @param take Asked before more memory is taken than the page has bytes.
 * @throws BrokenTable where there are not so many.
 */
export function readValues(encoding: string, leaf: Leaf, bytes: Uint8Array, count: number, take: (bytes: number) => void): Values {
  const { type, type_length: length = 0 } = leaf.element;
  const width = type === 'FIXED_LEN_BYTE_ARRAY' ? length : (WIDTHS.get(type) ?? 0);
  switch (encoding) {
    case 'PLAIN':
      if (type === 'BYTE_ARRAY') return prefixed(bytes, count);
      return fixed(type === 'BOOLEAN' ? unpackedBits(bytes, count) : bytes, width, count);
    case 'BYTE_STREAM_SPLIT':
      return fixed(gathered(bytes, width, count), width, count);
    case 'DELTA_BINARY_PACKED':
      return type === 'INT64' ? longs(bytes, count) : fixed(littleEndian(unpack(reader(bytes), count)), 4, count);
    case 'DELTA_LENGTH_BYTE_ARRAY':
      return lengthsFirst(bytes, count);
    case 'DELTA_BYTE_ARRAY':
      return prefixesFirst(bytes, count, take);
    default:
      throw new UnreadTable(`it is encoded as ${encoding}`);
  }
}

export function fixed(bytes: Uint8Array, width: number, count: number): Values {
  if (!(width > 0) || width * count > bytes.length) throw damaged();
  return { bytes, view: viewOf(bytes), count, width, starts: NO_PLACES, ends: NO_PLACES };
}

function varying(bytes: Uint8Array, starts: Uint32Array, ends: Uint32Array): Values {
  return { bytes, view: viewOf(bytes), count: starts.length, width: 0, starts, ends };
}

/** Each value behind its length. */
function prefixed(bytes: Uint8Array, count: number): Values {
  if (count * 4 > bytes.length) throw damaged();
  const view = viewOf(bytes);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 4 > bytes.length) throw damaged();
    const length = view.getUint32(at, true);
    starts[index] = at + 4;
    at += 4 + length;
    ends[index] = at;
  }
  if (at > bytes.length) throw damaged();
  return varying(bytes, starts, ends);
}

function unpackedBits(bytes: Uint8Array, count: number): Uint8Array {
  if (count > bytes.length * 8) throw damaged();
  const out = new Uint8Array(count);
  for (let index = 0; index < count; index++) out[index] = ((bytes[index >>> 3] ?? 0) >>> (index & 7)) & 1;
  return out;
}

/** Of values whose first bytes stand before all second ones. */
function gathered(bytes: Uint8Array, width: number, count: number): Uint8Array {
  if (width * count > bytes.length) throw damaged();
  const out = new Uint8Array(width * count);
  for (let byte = 0; byte < width; byte++) {
    for (let index = 0; index < count; index++) out[index * width + byte] = bytes[byte * count + index] ?? 0;
  }
  return out;
}

/** All lengths, then all values. */
function lengthsFirst(bytes: Uint8Array, count: number): Values {
  const from = reader(bytes);
  const lengths = unpack(from, count);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let at = from.offset;
  for (let index = 0; index < count; index++) {
    const length = lengths[index] ?? 0;
    if (length < 0 || at + length > bytes.length) throw damaged();
    starts[index] = at;
    at += length;
    ends[index] = at;
  }
  return varying(bytes, starts, ends);
}

/** Of each value how much it shares with the one before, then the lengths of the rest, then the rests. */
function prefixesFirst(bytes: Uint8Array, count: number, take: (bytes: number) => void): Values {
  const from = reader(bytes);
  const shared = unpack(from, count);
  const lengths = unpack(from, count);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const prefix = shared[index] ?? 0;
    const length = lengths[index] ?? 0;
    if (prefix < 0 || length < 0) throw damaged();
    total += prefix + length;
  }
  // A byte more for each value makes of a thousand bytes half a million.
  take(total);
  const out = new Uint8Array(total);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let source = from.offset;
  let before = 0;
  let at = 0;
  for (let index = 0; index < count; index++) {
    const prefix = shared[index] ?? 0;
    const length = lengths[index] ?? 0;
    if (before + prefix > at || source + length > bytes.length) throw damaged();
    starts[index] = at;
    out.copyWithin(at, before, before + prefix);
    out.set(bytes.subarray(source, source + length), at + prefix);
    source += length;
    before = at;
    at += prefix + length;
    ends[index] = at;
  }
  return varying(out, starts, ends);
}

interface Reader {
  readonly view: DataView;
  offset: number;
}

function reader(bytes: Uint8Array): Reader {
  return { view: viewOf(bytes), offset: 0 };
}

function unpack(from: Reader, count: number): Int32Array {
  const numbers = new Int32Array(count);
  if (count === 0) return numbers;
  assertForward(from);
  deltaBinaryUnpack(from, count, numbers);
  return numbers;
}

/** The library goes where the sizes of blocks lead it, and back for ever where they are below 0. */
function assertForward({ view, offset }: Reader): void {
  const sizes = { view, offset };
  const block = readVarInt(sizes);
  const parts = readVarInt(sizes);
  if (!(block > 0 && parts > 0 && Number.isInteger(block / parts))) throw damaged();
}

function longs(bytes: Uint8Array, count: number): Values {
  const numbers = new BigInt64Array(count);
  if (count > 0) {
    const from = reader(bytes);
    assertForward(from);
    deltaBinaryUnpack(from, count, numbers);
  }
  const out = new Uint8Array(8 * count);
  const view = viewOf(out);
  for (let index = 0; index < count; index++) view.setBigInt64(8 * index, numbers[index] ?? 0n, true);
  return fixed(out, 8, count);
}

/** As plain values are, whatever the machine's own order of bytes. */
function littleEndian(numbers: Int32Array): Uint8Array {
  const out = new Uint8Array(4 * numbers.length);
  const view = viewOf(out);
  for (let index = 0; index < numbers.length; index++) view.setInt32(4 * index, numbers[index] ?? 0, true);
  return out;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): BrokenTable {
  return new BrokenTable('the data are damaged');
}

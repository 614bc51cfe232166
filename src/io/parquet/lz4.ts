import { unpackable } from './define.js';

/** So many bytes are copied one by one in less time than a view of them is made. */
const FEW = 32;
/** A length that goes on in further bytes. */
const LONG = 15;
/** The shortest match. */
const LEAST = 4;

/** Undoes one block of LZ4, after the format's own description. */
export function unlz4(packed: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length);
  if (unpack(packed, 0, packed.length, out, 0) !== length) throw unpackable();
  return out;
}

/** Before each block of Hadoop's: bytes unpacked and packed, the highest first. */
const PREFIX = 8;

/**
 * Undoes what older writers call LZ4: blocks with their lengths before them, as Hadoop writes them, else one block as it is. What has these lengths by
 * chance would not unpack to what the page says.
 */
export function unlz4Hadoop(packed: Uint8Array, length: number): Uint8Array {
  return framed(packed, length) ?? unlz4(packed, length);
}

function framed(packed: Uint8Array, length: number): Uint8Array | null {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const out = new Uint8Array(length);
  let to = 0;
  for (let at = 0; at < packed.length; ) {
    if (at + PREFIX > packed.length) return null;
    const unpacked = view.getUint32(at);
    const end = at + PREFIX + view.getUint32(at + LEAST);
    if (end > packed.length || end === at + PREFIX || to + unpacked > length) return null;
    try {
      if (unpack(packed, at + PREFIX, end, out, to) !== to + unpacked) return null;
    } catch {
      return null;
    }
    to += unpacked;
    at = end;
  }
  return to === length ? out : null;
}

/** @returns Offset behind what was written. @throws BrokenTable */
function unpack(packed: Uint8Array, from: number, end: number, out: Uint8Array, start: number): number {
  let at = from;
  let to = start;
  const more = (count: number): number => {
    let value = count;
    if (count !== LONG) return value;
    for (let byte = 255; byte === 255; value += byte) {
      if (at >= end) throw unpackable();
      byte = packed[at++] ?? 0;
    }
    return value;
  };
  while (at < end) {
    const token = packed[at++] ?? 0;
    const literals = more(token >>> 4);
    if (at + literals > end || to + literals > out.length) throw unpackable();
    if (literals > FEW) out.set(packed.subarray(at, at + literals), to);
    else for (let index = 0; index < literals; index++) out[to + index] = packed[at + index] ?? 0;
    at += literals;
    to += literals;
    // The last sequence is literals alone.
    if (at === end) break;
    if (at + 2 > end) throw unpackable();
    const offset = (packed[at] ?? 0) + (packed[at + 1] ?? 0) * 0x100;
    at += 2;
    const count = more(token & LONG) + LEAST;
    // One that begins before the end of what it copies repeats itself.
    if (offset === 0 || offset > to - start || to + count > out.length) throw unpackable();
    for (const stop = to + count; to < stop; to++) out[to] = out[to - offset] ?? 0;
  }
  return to;
}

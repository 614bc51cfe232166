import { unpackable } from './define.js';

/** So many bytes are copied one by one in less time than a view of them is made. */
const FEW = 32;

/**
 * Undoes Snappy's compression, after the format's own description. The decoder of hyparquet goes back where a length is negative, and so may
 * go round for ever.
 */
export function unsnappy(packed: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length);
  let at = 0;
  // The length of the whole, seven bits a byte, which the page's header says as well.
  while ((packed[at] ?? 0) >= 0x80) at++;
  at++;
  let to = 0;
  while (at < packed.length) {
    const tag = packed[at++] ?? 0;
    if ((tag & 3) === 0) {
      let count = tag >>> 2;
      const bytes = Math.max(0, count - 59);
      if (bytes > 0) count = littleEndian(packed, at, bytes);
      at += bytes;
      count++;
      if (at + count > packed.length || to + count > length) throw unpackable();
      if (count > FEW) out.set(packed.subarray(at, at + count), to);
      else for (let index = 0; index < count; index++) out[to + index] = packed[at + index] ?? 0;
      at += count;
      to += count;
      continue;
    }
    // One that begins before the end of what it copies repeats itself.
    const short = (tag & 3) === 1;
    const bytes = short ? 1 : (tag & 3) === 2 ? 2 : 4;
    const offset = littleEndian(packed, at, bytes) + (short ? (tag >>> 5) << 8 : 0);
    const count = short ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
    at += bytes;
    if (offset === 0 || offset > to || to + count > length) throw unpackable();
    for (const end = to + count; to < end; to++) out[to] = out[to - offset] ?? 0;
  }
  if (to !== length) throw unpackable();
  return out;
}

function littleEndian(bytes: Uint8Array, at: number, count: number): number {
  if (at + count > bytes.length) throw unpackable();
  let value = bytes[at] ?? 0;
  if (count > 1) value += (bytes[at + 1] ?? 0) * 0x100;
  if (count > 2) value += (bytes[at + 2] ?? 0) * 0x1_0000;
  if (count > 3) value += (bytes[at + 3] ?? 0) * 0x100_0000;
  return value;
}

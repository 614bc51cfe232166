import { BrokenTable } from './define.js';

/** Wider numbers would be of a dictionary of more than 16 million values. */
const WIDEST = 24;

/**
 * Reads numbers that stand as runs of one value and as packed bits, in turn: Parquet's encoding of levels and of places in a dictionary.
 * What fills `out` is read, and no more, whatever the runs say.
 * @param width Bits of a number.
 */
export function readRuns(bytes: Uint8Array, from: number, width: number, out: Uint8Array | Uint32Array): void {
  if (width > WIDEST) throw new BrokenTable('the dictionary is too large');
  const mask = 2 ** width - 1;
  const octets = Math.ceil(width / 8);
  let at = from;
  for (let seen = 0; seen < out.length; ) {
    let header = 0;
    let scale = 1;
    for (let byte = 0x80; byte >= 0x80; scale *= 0x80) {
      if (at >= bytes.length || scale > 2 ** 28) throw new BrokenTable('the data are damaged');
      byte = bytes[at++] ?? 0;
      header += (byte & 0x7f) * scale;
    }
    if (header % 2 === 0) {
      if (at + octets > bytes.length) throw new BrokenTable('the data are damaged');
      let value = 0;
      for (let octet = 0; octet < octets; octet++) value += (bytes[at++] ?? 0) << (8 * octet);
      const end = Math.min(out.length, seen + header / 2);
      out.fill(value, seen, end);
      seen = end;
    } else {
      const groups = (header - 1) / 2;
      const end = Math.min(out.length, seen + groups * 8);
      // Writers leave out bytes behind the last value; those that it needs must be there.
      if (at + Math.ceil(((end - seen) * width) / 8) > bytes.length) throw new BrokenTable('the data are damaged');
      for (let bit = 0; seen < end; seen++, bit += width) {
        const byte = at + (bit >>> 3);
        const word = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16) | ((bytes[byte + 3] ?? 0) << 24);
        out[seen] = (word >>> (bit & 7)) & mask;
      }
      at += groups * width;
    }
  }
}

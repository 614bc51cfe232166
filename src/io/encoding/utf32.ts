import type { Encoding } from './names.js';

/** A sample of this many bytes tells UTF-32 from other encodings. */
const SAMPLE = 4096;
/** Fewer characters prove nothing without a byte order mark. */
const FEWEST = 4;
/** The last plane of Unicode. */
const LAST_PLANE = 0x10;

/** UTF-32, whose characters take four bytes, the first of which is 0 and the second hardly ever anything else. `null` for everything else. */
export function detectUtf32(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, SAMPLE) & ~3;
  // What is shorter than a sample is there in full.
  if (length < 4 || (bytes.length < SAMPLE && bytes.length % 4 !== 0)) return null;
  const little = isMade(bytes, length, 3, 2);
  const big = isMade(bytes, length, 0, 1);
  if (bytes[0] === 0xff && bytes[1] === 0xfe && little) return 'utf-32le';
  if (bytes[2] === 0xfe && bytes[3] === 0xff && big) return 'utf-32be';
  return length < FEWEST * 4 || little === big ? null : little ? 'utf-32le' : 'utf-32be';
}

/** Whether all units are characters. @param high Offset of the highest byte in each. */
function isMade(bytes: Uint8Array, length: number, high: number, plane: number): boolean {
  for (let at = 0; at < length; at += 4) {
    if (bytes[at + high] !== 0 || (bytes[at + plane] ?? 0) > LAST_PLANE) return false;
    // Nor is a text made of zeros.
    if (bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0) return false;
  }
  return true;
}

import { isAscii } from 'node:buffer';
import type { Encoding } from './names.js';

/** A sample of this many bytes tells UTF-16 without a byte order mark from other encodings. */
const SAMPLE = 4096;
/** Of a UTF-16 text in a Latin script, nearly every second byte is 0; of other text none is. */
const ZEROS = 0.7;
/** Of a UTF-16 text in another script, so many of the units are characters that texts are made of; read in the wrong order, or of other encodings, far fewer. */
const PLAUSIBLE = 0.98;
/** Fewer units than this prove nothing without zeros. */
const FEWEST = 8;

/** UTF-16 by its byte order mark, else by what its units would be. `null` for everything else. */
export function detectUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  const sample = bytes.subarray(0, pairs * 2);
  // White space and ASCII have a zero, and hardly any text goes without both. Plain ASCII is done with at once, but for Thai, whose row is 0E.
  if (!sample.includes(0)) {
    const odd = bytes.length < SAMPLE && bytes.length % 2 === 1;
    return odd || (isAscii(sample) && !sample.includes(THAI)) ? null : withoutSpaces(bytes, pairs);
  }
  const even = zerosAt(bytes, 0, pairs);
  const odd = zerosAt(bytes, 1, pairs);
  if (odd >= pairs * ZEROS && even === 0) return 'utf-16le';
  if (even >= pairs * ZEROS && odd === 0) return 'utf-16be';
  // A whole text of UTF-16 has an even length; a longer one is only looked at in its beginning.
  if (pairs < FEWEST || (bytes.length < SAMPLE && bytes.length % 2 === 1)) return null;
  // Two letters of ASCII would be one of Han. Where all bytes are ASCII, only rows count that are control characters there.
  const last = isAscii(sample) ? 0x1f : 0xff;
  const little = plausibleShare(bytes, 1, pairs, last);
  const big = plausibleShare(bytes, 0, pairs, last);
  if (Math.max(little, big) < PLAUSIBLE) return withoutSpaces(bytes, pairs);
  return little > big ? 'utf-16le' : big > little ? 'utf-16be' : null;
}

/** Of a page whose markup has no space. */
const LESS_THAN = 0x3c;

/** The row of Thai and Lao. */
const THAI = 0x0e;
/** Of random units half are such characters, so that fewer units prove nothing. */
const FEWEST_BARE = 16;
/** The low bytes of Han and kana are as good as random: so many are beyond ASCII, and some are control characters, which no other text has. */
const HIGH_LOWS = 0.2;

/** What is written without spaces: a paragraph of Chinese or Japanese, a line of Thai. */
function withoutSpaces(bytes: Uint8Array, pairs: number): Encoding | null {
  if (pairs < FEWEST_BARE) return null;
  const little = isOfSpacelessScript(bytes, 1, pairs);
  return little === isOfSpacelessScript(bytes, 0, pairs) ? null : little ? 'utf-16le' : 'utf-16be';
}

/** @param high Offset of the high byte in each pair. */
function isOfSpacelessScript(bytes: Uint8Array, high: number, pairs: number): boolean {
  let han = 0;
  let thai = 0;
  let ascii = 0;
  let beyond = 0;
  let controls = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    const block = bytes[at + high] ?? 0;
    const low = bytes[at + 1 - high] ?? 0;
    if (block === 0x20 || (block >= 0x30 && block <= 0x33) || (block >= 0x4e && block <= 0x9f) || block === 0xff) han++;
    else if (block === THAI) thai++;
    else if (block === 0 && low >= 0x20 && low < 0x7f) ascii++;
    if (low >= 0x80) beyond++;
    if (block !== 0 && isControl(low)) controls++;
  }
  if (han + thai + ascii < pairs * PLAUSIBLE) return false;
  return thai > pairs / 2 || (han > pairs / 2 && controls > 0 && beyond >= pairs * HIGH_LOWS);
}

function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);
}

/** Dashes, quotation marks and the like whose second byte is a control character, so that the two are no letters of ASCII. */
function isSign(block: number, low: number): boolean {
  return block >= 0x20 && block <= 0x22 && isControl(low);
}

function zerosAt(bytes: Uint8Array, from: number, pairs: number): number {
  let zeros = 0;
  for (let at = from; at < pairs * 2; at += 2) if (bytes[at] === 0) zeros++;
  return zeros;
}

/**
 * Share of the units that are characters of texts, and 0 unless some are white space or punctuation that no text of a page goes without
 * and that has no other meaning as two bytes of text: its high byte is no character.
 * @param last The last row that may count.
 * @param high Offset of the high byte in each pair: 1 for little endian.
 */
function plausibleShare(bytes: Uint8Array, high: number, pairs: number, last: number): number {
  let good = 0;
  let signs = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    const block = bytes[at + high] ?? 0;
    const low = bytes[at + 1 - high] ?? 0;
    if (block === 0) {
      if (low >= 0x20 || (low >= 0x09 && low <= 0x0d)) good++;
      if (low === 0x20 || low === 0x0a || low === 0x2c || low === 0x2e || low === LESS_THAN) signs++;
    } else if (isTextBlock(block) && (block <= last || isSign(block, low))) good++;
  }
  return signs === 0 ? 0 : good / pairs;
}

/** Rows of 256 characters that living scripts and their punctuation stand in. */
function isTextBlock(block: number): boolean {
  // Latin to Georgian and Hangul Jamo; Greek Extended; punctuation, letterlike signs and arrows; CJK signs and kana; Han; Hangul; half and full widths.
  return (
    block <= 0x11 ||
    (block >= 0x1e && block <= 0x22) ||
    (block >= 0x30 && block <= 0x33) ||
    (block >= 0x4e && block <= 0x9f) ||
    (block >= 0xac && block <= 0xd7) ||
    block === 0xff
  );
}

import { isAscii, isUtf8 } from 'node:buffer';
import { encodingOfPage } from './declared.js';
import { hasUtf8Mark, isSound } from './decode.js';
import { detectLegacy } from './legacy.js';
import { type Encoding, isWide } from './names.js';
import { detectUtf16 } from './utf16.js';
import { detectUtf32 } from './utf32.js';

export { encodingOfHeader } from './declared.js';
export { type DecodedText, decodeBytes, toUtf8 } from './decode.js';
export { ENCODINGS, type Encoding, findEncoding } from './names.js';

export interface EncodingHints {
  /** What an HTTP header says. */
  readonly declared: Encoding | null;
  /** Whether the text may state its own encoding, as HTML does. */
  readonly markup: boolean;
}

/**
 * The encoding of a whole document: its byte order mark; UTF-8 where all of it is; what the header, then what the page declares, where
 * that can be; else the likeliest. A wrong declaration of bytes that are plainly UTF-8 is more frequent than text that looks so by chance.
 */
export async function encodingOf(bytes: Uint8Array, hints: EncodingHints): Promise<Encoding> {
  if (hasUtf8Mark(bytes)) return 'utf-8';
  const wide = detectWide(bytes);
  if (wide !== null) return wide;
  const declared = [hints.declared, hints.markup ? encodingOfPage(bytes) : null].filter((encoding) => encoding !== null);
  if (isAscii(bytes)) return hasJapaneseEscape(bytes) ? 'iso-2022-jp' : (declared.find((encoding) => !isWide(encoding)) ?? 'utf-8');
  if (isUtf8(bytes)) return 'utf-8';
  for (const encoding of declared) if (encoding !== 'utf-8' && isSound(bytes, encoding)) return encoding;
  if (isMostlyUtf8(bytes)) return 'utf-8';
  // Bytes that a declared encoding has no meaning for are damage more often than they are another encoding.
  const named = declared.find((encoding) => encoding !== 'utf-8' && !isWide(encoding));
  return named ?? detectLegacy(bytes);
}

/**
 * Of a stream of records, told by its beginning: UTF-8 unless that is plainly something else.
 * @param markup It is XML, which may state its own.
 */
export async function encodingOfStream(head: Uint8Array, whole: boolean, markup: boolean = false): Promise<Encoding> {
  const wide = detectWide(head);
  if (wide !== null) return wide;
  const bytes = whole ? head : wholeCharacters(head);
  if (isAscii(bytes)) return hasJapaneseEscape(bytes) ? 'iso-2022-jp' : ((markup ? encodingOfPage(head) : null) ?? 'utf-8');
  if (isUtf8(bytes) || isMostlyUtf8(bytes)) return 'utf-8';
  return (markup ? encodingOfPage(head) : null) ?? (await detectLegacy(whole ? head : wholeLines(head)));
}

/** To look at a beginning with: only Unicode is told apart, for structure is ASCII in all other encodings. */
export function encodingOfHead(head: Uint8Array): Encoding {
  return detectWide(head) ?? 'utf-8';
}

/** The byte order mark of UTF-16 is the beginning of that of UTF-32. */
function detectWide(bytes: Uint8Array): Encoding | null {
  return detectUtf32(bytes) ?? detectUtf16(bytes);
}

/** Drops a character that the cut of a head went through, lest it count as broken. */
export function wholeCharacters(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > 0 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return (head[end - 1] ?? 0) < 0x80 ? head : head.subarray(0, Math.max(0, end - 1));
}

function wholeLines(head: Uint8Array): Uint8Array {
  const end = head.lastIndexOf(0x0a);
  return end === -1 ? head : head.subarray(0, end);
}

/** ISO 2022 switches to its character sets with `ESC $` and `ESC (`; such text is ASCII to the eye of a machine. */
function hasJapaneseEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    const [, first, second] = bytes.subarray(at, at + 3);
    // ESC $ @ and ESC $ B: JIS X 0208.
    if (first === 0x24 && (second === 0x40 || second === 0x42)) return true;
  }
  return false;
}

/** Whether there are more whole characters of UTF-8 beyond ASCII than bytes that break it: a damaged text, not another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = byte >= 0xf0 && byte <= 0xf4 ? 4 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xc2 && byte <= 0xdf ? 2 : 0;
    let end = at + 1;
    while (end < at + length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++;
    if (length > 0 && end === at + length) whole++;
    else broken++;
    at = end;
  }
  return whole >= broken;
}

/** The first bytes that are looked at. */
const SAMPLE = 4096;
/** Control characters are rare in text; a tenth of the bytes makes a picture or an archive. */
const BINARY_SHARE = 0.1;
/** Of bytes that are no UTF-8 either, so few are enough: in 16 random bytes one is a control character. */
const BINARY_SHARE_BROKEN = 0.03;

/** Whether the bytes are no text in any encoding that is read here. */
export function looksBinary(head: Uint8Array): boolean {
  if (detectWide(head) !== null) return false;
  const sample = head.subarray(0, SAMPLE);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    // Tab, line feed, form feed, carriage return and escape are found in texts.
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  }
  if (controls === 0) return false;
  const share = isUtf8(wholeCharacters(sample)) || isMostlyUtf8(sample) ? BINARY_SHARE : BINARY_SHARE_BROKEN;
  return controls > sample.length * share;
}

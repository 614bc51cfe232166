import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  readonly text: string;
  /** Places where bytes that mean nothing in the encoding became U+FFFD. */
  readonly replaced: number;
}

/** A sample of this many bytes tells UTF-16 without a byte order mark from UTF-8. */
const SAMPLE = 4096;
/** Of a UTF-16 text in a Latin script, nearly every second byte is 0; of UTF-8 text none is. */
const UTF16_SHARE = 0.7;
/** Control characters are rare in text; a tenth of the bytes makes a picture or an archive. */
const BINARY_SHARE = 0.1;
const REPLACEMENT = '\uFFFD';

/** UTF-8 unless a byte order mark, or a zero in nearly every second byte, says UTF-16. */
export function detectEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, SAMPLE) >> 1;
  if (pairs === 0) return 'utf-8';
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  if (odd >= pairs * UTF16_SHARE && even === 0) return 'utf-16le';
  if (even >= pairs * UTF16_SHARE && odd === 0) return 'utf-16be';
  return 'utf-8';
}

/** Whether the bytes are no text in any encoding that is read here. */
export function looksBinary(head: Uint8Array, encoding: Encoding): boolean {
  if (encoding !== 'utf-8') return false;
  const sample = head.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    // Tab, line feed, form feed, carriage return and escape are found in texts.
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  }
  return controls > sample.length * BINARY_SHARE;
}

/** Decodes a whole document; its byte order mark is taken off. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): DecodedText {
  if (encoding === 'utf-8' && isUtf8(bytes)) {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return { text: Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8'), replaced: 0 };
  }
  const text = new TextDecoder(encoding).decode(bytes);
  // The text may hold U+FFFD of its own; a strict decoder tells whether any is new.
  if (encoding !== 'utf-8' && isSound(bytes, encoding)) return { text, replaced: 0 };
  return { text, replaced: text.split(REPLACEMENT).length - 1 };
}

/** Turns a stream of UTF-16 into UTF-8, so that records are cut in one encoding only. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* withoutMark(chunks);
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    yield first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
    first = false;
  }
}

function isSound(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

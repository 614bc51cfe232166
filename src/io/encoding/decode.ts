import { isUtf8 } from 'node:buffer';
import { type Encoding, isWide } from './names.js';

export interface DecodedText {
  readonly text: string;
  /** Places where bytes that mean nothing in the encoding became U+FFFD. */
  readonly replaced: number;
}

/** Turns bytes into text, piece by piece. A character that a border cuts is in the next piece. */
interface Decoder {
  decode(bytes: Uint8Array): string;
  end(): string;
}

/**
 * Where the platform's tables lack what the standard has: the Korean syllables beyond KS X 1001, the Hong Kong characters of Big5, a Latin
 * set, code pages of DOS and UTF-32 altogether. iconv-lite has them, under these names.
 */
const BEYOND_PLATFORM: ReadonlyMap<Encoding, string> = new Map<Encoding, string>([
  ['euc-kr', 'cp949'],
  ['big5', 'big5hkscs'],
  ['iso-8859-16', 'iso-8859-16'],
  ['ibm437', 'cp437'],
  ['ibm850', 'cp850'],
  ['utf-32le', 'utf-32le'],
  ['utf-32be', 'utf-32be'],
]);

const REPLACEMENT = '\uFFFD';

/** Decodes a whole document; its byte order mark is taken off. */
export async function decodeBytes(bytes: Uint8Array, encoding: Encoding): Promise<DecodedText> {
  return decodeUtf8(bytes, encoding) ?? decodeWith(await createDecoder(encoding), bytes, encoding);
}

/** The most frequent case, at once: sound UTF-8. `null` for all others. */
function decodeUtf8(bytes: Uint8Array, encoding: Encoding): DecodedText | null {
  if (encoding !== 'utf-8' || !isUtf8(bytes)) return null;
  const start = hasUtf8Mark(bytes) ? 3 : 0;
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8'), replaced: 0 };
}

function decodeWith(decoder: Decoder, bytes: Uint8Array, encoding: Encoding): DecodedText {
  const text = decoder.decode(bytes) + decoder.end();
  let replaced = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) replaced++;
  // The text may hold U+FFFD of its own; a strict decoder tells whether any is new.
  const ownIsPossible = isWide(encoding) || encoding === 'gb18030';
  return { text, replaced: replaced > 0 && ownIsPossible && isSound(bytes, encoding) ? 0 : replaced };
}

async function createDecoder(encoding: Encoding): Promise<Decoder> {
  const beyond = BEYOND_PLATFORM.get(encoding);
  if (beyond !== undefined) {
    const { default: iconv } = await import('iconv-lite');
    const decoder = iconv.getDecoder(beyond);
    return {
      decode: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
      end: () => decoder.end() ?? '',
    };
  }
  const decoder = new TextDecoder(encoding);
  // Always as a stream: decoding windows-1252 in one go gives C1 controls for 0x80–0x9F in several releases of Node 20, 22 and 24.
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** Whether all bytes mean something in an encoding that the platform reads as the standard has it. */
export function isSound(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding === 'utf-8') return isUtf8(bytes);
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Turns a stream into UTF-8, so that records are cut in one encoding only. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* withoutMark(chunks);
    return;
  }
  const decoder = await createDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk));
  yield encoder.encode(decoder.end());
}

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    yield first && hasUtf8Mark(chunk) ? chunk.subarray(3) : chunk;
    first = false;
  }
}

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

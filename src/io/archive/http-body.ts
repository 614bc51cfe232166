import { isUtf8 } from 'node:buffer';
import { errorCode, errorMessage } from '../problem.js';
import type { BodyCoding } from './define.js';

/** A body that cannot be unpacked: longer than allowed, or damaged. */
export interface BodyFault {
  readonly fault: 'oversize' | 'broken';
  readonly detail: string;
}

export interface Body {
  readonly bytes: Uint8Array;
  /** It ends before the end that its packing has. */
  readonly cut: boolean;
}

/**
 * Unpacks the body of an HTTP message. Crawlers often store a body unpacked and leave the headers as they were, so a body that is not
 * packed as its header says is taken as it is. Of one that was cut, what came is kept.
 */
export async function unpackBody(bytes: Uint8Array, coding: BodyCoding): Promise<Body | BodyFault> {
  let body: Body = coding.chunked ? joinChunks(bytes) : whole(bytes);
  for (const name of [...coding.codings].reverse()) {
    const unpacked = await unpack(body.bytes, name, coding.limit);
    if ('fault' in unpacked) return unpacked;
    body = { bytes: unpacked.bytes, cut: body.cut || unpacked.cut };
  }
  return body.bytes.length > coding.limit ? { fault: 'oversize', detail: String(coding.limit) } : body;
}

function whole(bytes: Uint8Array): Body {
  return { bytes, cut: false };
}

async function unpack(body: Uint8Array, coding: string, limit: number): Promise<Body | BodyFault> {
  if (body.length === 0) return whole(body);
  try {
    const zlib = await import('node:zlib');
    const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
    if (coding === 'gzip' || coding === 'x-gzip') {
      return body[0] === 0x1f && body[1] === 0x8b ? asFarAsItGoes(zlib.gunzipSync, body, limit, Z_SYNC_FLUSH) : whole(body);
    }
    if (coding === 'deflate') return asFarAsItGoes(isZlib(body) ? zlib.inflateSync : zlib.inflateRawSync, body, limit, Z_SYNC_FLUSH);
    if (coding === 'br') return asFarAsItGoes(zlib.brotliDecompressSync, body, limit, BROTLI_OPERATION_FLUSH);
    if (coding === 'zstd') return await unpackZstd(body, limit);
    return isText(body) ? whole(body) : { fault: 'broken', detail: `Content-Encoding: ${coding} is not known` };
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') return { fault: 'oversize', detail: String(limit) };
    return isText(body) ? whole(body) : { fault: 'broken', detail: errorMessage(error) };
  }
}

type Unpacker = (body: Uint8Array, options: { readonly maxOutputLength: number; readonly finishFlush?: number }) => Uint8Array;

/** @param flush What an unpacker takes the end of the bytes for, so that it asks for no more. */
function asFarAsItGoes(unpacker: Unpacker, body: Uint8Array, maxOutputLength: number, flush: number): Body {
  try {
    return whole(unpacker(body, { maxOutputLength }));
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw error;
    // What is damaged fails again.
    return { bytes: unpacker(body, { maxOutputLength, finishFlush: flush }), cut: true };
  }
}

/** As the decoder words it. */
const CUT = /unexpected eof/i;

async function unpackZstd(body: Uint8Array, limit: number): Promise<Body | BodyFault> {
  const { zstd } = await import('../inflate/zstd.js');
  if (zstd.recognises?.(body) !== true) return whole(body);
  const parts: Uint8Array[] = [];
  let length = 0;
  let cut = false;
  try {
    for await (const part of zstd.inflate(once(body))) {
      length += part.length;
      if (length > limit) return { fault: 'oversize', detail: String(limit) };
      parts.push(part);
    }
  } catch (error) {
    if (length === 0 || !CUT.test(errorMessage(error))) throw error;
    cut = true;
  }
  return { bytes: Buffer.concat(parts), cut };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** RFC 1950, 2.2: method 8, and a header that 31 divides. Some servers send bare deflate. */
function isZlib(body: Uint8Array): boolean {
  const [first = 0, second = 0] = body;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** Enough to tell packed bytes from text by. */
const SAMPLE = 512;

function isText(body: Uint8Array): boolean {
  const sample = body.subarray(0, SAMPLE);
  if (sample.includes(0)) return false;
  return isUtf8(sample) || sample.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d).length === 0;
}

const LINE_FEED = 0x0a;
/** Chunk sizes in hexadecimal have few digits; extensions may follow a semicolon. */
const LONGEST_SIZE_LINE = 256;
const SIZE = /^\s*([0-9a-f]{1,8})\s*(?:;|$)/i;

/** RFC 9112, 7.1. Bytes that are not in chunks are returned as they are. */
function joinChunks(bytes: Uint8Array): Body {
  const parts: Uint8Array[] = [];
  let cut = true;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.subarray(at, at + LONGEST_SIZE_LINE).indexOf(LINE_FEED);
    const line =
      end === -1
        ? null
        : SIZE.exec(
            Buffer.from(bytes.subarray(at, at + end))
              .toString('latin1')
              .trim(),
          );
    if (line === null || line === undefined) {
      // What follows a whole chunk and is none is damage; what begins so was never in chunks.
      if (parts.length === 0) return whole(bytes);
      break;
    }
    const size = Number.parseInt(line[1] ?? '', 16);
    if (size === 0) {
      cut = false;
      break;
    }
    const start = at + end + 1;
    parts.push(bytes.subarray(start, start + size));
    at = start + size;
    if (bytes[at] === 0x0d) at++;
    if (bytes[at] === LINE_FEED) at++;
  }
  return { bytes: Buffer.concat(parts), cut };
}

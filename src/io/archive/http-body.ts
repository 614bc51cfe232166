import { isUtf8 } from 'node:buffer';
import { errorCode, errorMessage } from '../problem.js';
import type { BodyCoding } from './define.js';

/** A body that cannot be unpacked: longer than allowed, or damaged. */
export interface BodyFault {
  readonly fault: 'oversize' | 'broken';
  readonly detail: string;
}

/**
 * Unpacks the body of an HTTP message. Crawlers often store a body unpacked and leave the headers as they were, so a body that is not
 * packed as its header says is taken as it is. Of one that was cut, what came is kept.
 */
export async function unpackBody(bytes: Uint8Array, coding: BodyCoding): Promise<Uint8Array | BodyFault> {
  let body = coding.chunked ? joinChunks(bytes) : bytes;
  for (const name of [...coding.codings].reverse()) {
    const unpacked = await unpack(body, name, coding.limit);
    if (!(unpacked instanceof Uint8Array)) return unpacked;
    body = unpacked;
  }
  return body.length > coding.limit ? { fault: 'oversize', detail: String(coding.limit) } : body;
}

async function unpack(body: Uint8Array, coding: string, limit: number): Promise<Uint8Array | BodyFault> {
  if (body.length === 0) return body;
  try {
    const zlib = await import('node:zlib');
    const options = { maxOutputLength: limit, finishFlush: zlib.constants.Z_SYNC_FLUSH };
    if (coding === 'gzip' || coding === 'x-gzip') return body[0] === 0x1f && body[1] === 0x8b ? zlib.gunzipSync(body, options) : body;
    if (coding === 'deflate') return isZlib(body) ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options);
    if (coding === 'br') {
      return zlib.brotliDecompressSync(body, { maxOutputLength: limit, finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
    }
    if (coding === 'zstd') return await unpackZstd(body, limit);
    return isText(body) ? body : { fault: 'broken', detail: `Content-Encoding: ${coding} is not known` };
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') return { fault: 'oversize', detail: String(limit) };
    return isText(body) ? body : { fault: 'broken', detail: errorMessage(error) };
  }
}

async function unpackZstd(body: Uint8Array, limit: number): Promise<Uint8Array | BodyFault> {
  const { zstd } = await import('../inflate/zstd.js');
  if (zstd.recognises?.(body) !== true) return body;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of zstd.inflate(once(body))) {
    length += part.length;
    if (length > limit) return { fault: 'oversize', detail: String(limit) };
    parts.push(part);
  }
  return Buffer.concat(parts);
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
function joinChunks(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
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
      if (parts.length === 0) return bytes;
      break;
    }
    const size = Number.parseInt(line[1] ?? '', 16);
    if (size === 0) break;
    const start = at + end + 1;
    parts.push(bytes.subarray(start, start + size));
    at = start + size;
    if (bytes[at] === 0x0d) at++;
    if (bytes[at] === LINE_FEED) at++;
  }
  return Buffer.concat(parts);
}

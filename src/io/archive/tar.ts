import { ByteReader } from './byte-reader.js';
import { ArchiveBroken, type Member } from './define.js';
import { memberName } from './member-name.js';

/** POSIX.1-2017, pax: headers and data stand in blocks of so many bytes. */
const BLOCK = 512;
/** Extended headers hold names and times; a longer one is no header. */
const LONGEST_EXTENSION = 1024 * 1024;

const LATIN1 = new TextDecoder('latin1');
const UTF8 = new TextDecoder();

/** By the checksum of the first header, which the oldest archives have as well. */
export function isTar(head: Uint8Array): boolean {
  return head.length >= BLOCK && head[0] !== 0 && isHeader(head.subarray(0, BLOCK));
}

/** What the headers before a member's own say about it. */
interface Extension {
  name?: string;
  size?: number;
}

/**
 * The files of a tar archive, in order: ustar, pax and GNU long names. Links, devices and sparse files are left out.
 * @throws ArchiveBroken where a header is damaged, or the archive ends in the middle.
 */
export async function* tarMembers(chunks: AsyncIterable<Uint8Array>, level: number): AsyncGenerator<Member> {
  const reader = new ByteReader(chunks, level);
  let extension: Extension = {};
  /** Of every further member, by a pax global header. */
  let common: Extension = {};
  let ended = false;
  for (;;) {
    if (!(await reader.ensure(BLOCK))) {
      if (ended) {
        reader.assertEnd();
        return;
      }
      throw reader.cut(
        reader.ready.length > 0 ? 'it ends in the middle of a header' : 'it has no end-of-archive, so members may be missing',
      );
    }
    const header = reader.take(BLOCK);
    // Two empty blocks end an archive; archives put one after another go on behind them. Some programs write one, or part of the second.
    ended = isEmpty(header);
    if (ended) continue;
    if (!isHeader(header)) throw new ArchiveBroken(`no header of a member at byte ${reader.position - BLOCK}`, level);
    const type = String.fromCharCode(header[156] ?? 0);
    const size = extension.size ?? common.size ?? numberAt(header, 124, 12);
    if (!Number.isSafeInteger(size) || size < 0)
      throw new ArchiveBroken(`a member's size is no number at byte ${reader.position - BLOCK}`, level);
    const end = reader.position + size;
    if (type === 'x' || type === 'g' || type === 'L' || type === 'K') {
      if (size > LONGEST_EXTENSION) throw new ArchiveBroken('an extended header is too long', level);
      if (!(await reader.ensure(size))) throw reader.cut('it ends in the middle of a header');
      const bytes = reader.take(size);
      if (type === 'x') extension = { ...extension, ...paxFields(bytes) };
      else if (type === 'g') common = paxFields(bytes);
      else if (type === 'L') extension.name = textOf(bytes);
    } else {
      const name = type === '0' || type === '\0' || type === '7' ? memberName(extension.name ?? common.name ?? nameOf(header)) : null;
      extension = {};
      if (name !== null) yield { name, size, chunks: () => reader.stream(size), obstacle: null };
    }
    if (!(await reader.skip(end - reader.position))) throw reader.cut('it ends in the middle of a member');
    await reader.skip((BLOCK - (size % BLOCK)) % BLOCK);
  }
}

/** The sum of a header's bytes, its own eight taken for spaces, stands in it in octal. Old programs added signed bytes. */
function isHeader(header: Uint8Array): boolean {
  const stated = numberAt(header, 148, 8);
  let unsigned = 0;
  let signed = 0;
  for (let at = 0; at < BLOCK; at++) {
    const byte = at >= 148 && at < 156 ? 0x20 : (header[at] ?? 0);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return stated === unsigned || stated === signed;
}

function isEmpty(header: Uint8Array): boolean {
  return header.every((byte) => byte === 0);
}

/** Octal digits, or for what they cannot hold a binary number with its first bit set, as GNU tar writes it. */
function numberAt(header: Uint8Array, from: number, length: number): number {
  const field = header.subarray(from, from + length);
  if (((field[0] ?? 0) & 0x80) === 0) {
    const digits = LATIN1.decode(field).replace(/[\0 ]+/g, '');
    return digits === '' ? 0 : /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
  }
  let value = (field[0] ?? 0) & 0x7f;
  for (const byte of field.subarray(1)) value = value * 256 + byte;
  return value;
}

function nameOf(header: Uint8Array): string {
  const name = textOf(header.subarray(0, 100));
  const isUstar = LATIN1.decode(header.subarray(257, 263)) === 'ustar\0';
  const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Up to the first zero. */
function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return UTF8.decode(end === -1 ? bytes : bytes.subarray(0, end));
}

/** Records of the form `27 path=pages/long-name.html\n`, the number being the record's length in bytes. */
function paxFields(bytes: Uint8Array): Extension {
  const fields: Extension = {};
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = space === -1 || space - at > 10 ? Number.NaN : Number(LATIN1.decode(bytes.subarray(at, space)));
    if (!Number.isInteger(length) || length <= space - at + 1) break;
    const record = UTF8.decode(bytes.subarray(space + 1, at + length - 1));
    const equals = record.indexOf('=');
    const value = record.slice(equals + 1);
    if (record.slice(0, equals) === 'path') fields.name = value;
    else if (record.slice(0, equals) === 'size' && /^\d{1,15}$/.test(value)) fields.size = Number(value);
    at += length;
  }
  return fields;
}

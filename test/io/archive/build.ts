import { deflateRawSync, gzipSync } from 'node:zlib';

const BLOCK = 512;

export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** `"0"`, a file, by default. */
  readonly type?: string;
  /** What the header says, where that is not the truth. */
  readonly size?: number;
}

/** A tar archive as POSIX has it, with its two empty blocks. */
export function tarOf(...files: readonly TarFile[]): Buffer {
  return Buffer.concat([...files.flatMap((file) => tarFile(file)), Buffer.alloc(2 * BLOCK)]);
}

function tarFile(file: TarFile): Buffer[] {
  const bytes = Buffer.from(file.bytes);
  const header = Buffer.alloc(BLOCK);
  header.write(file.name, 0, 100, 'utf8');
  header.write('0000644\0', 100);
  header.write(`${(file.size ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(file.type ?? '0', 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
}

export interface WarcRecord {
  readonly type: string;
  readonly url?: string;
  readonly id?: string;
  readonly contentType?: string;
  readonly content: Uint8Array | string;
  /** What the header says, where that is not the truth. */
  readonly length?: number | string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** One record of a WARC file. */
export function warcRecord(record: WarcRecord): Buffer {
  const content = Buffer.from(record.content);
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${record.type}`,
    'WARC-Date: 2024-03-05T06:07:08Z',
    ...(record.url === undefined ? [] : [`WARC-Target-URI: ${record.url}`]),
    ...(record.id === undefined ? [] : [`WARC-Record-ID: <urn:uuid:${record.id}>`]),
    `Content-Type: ${record.contentType ?? 'application/http; msgtype=response'}`,
    ...Object.entries(record.fields ?? {}).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${record.length ?? content.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')]);
}

/** An HTTP response. */
export function http(body: Uint8Array | string, headers: Readonly<Record<string, string>> = {}, status: string = '200 OK'): Buffer {
  const all = { 'Content-Type': 'text/html; charset=utf-8', ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join('')}\r\n`), Buffer.from(body)]);
}

/** Each record a gzip member of its own, as crawlers write them. */
export function recordWise(...records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

/** A zip archive of deflated files, with its directory (APPNOTE 4.3). */
export function zipOf(...files: readonly { readonly name: string; readonly bytes: Uint8Array | string }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const content = Buffer.from(file.bytes);
    const packed = deflateRawSync(content);
    // Version 2.0, names in UTF-8, deflate, no date; check sum and sizes.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(checksum(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, rest, name);
    parts.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32; zlib has it from Node 22 on. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}

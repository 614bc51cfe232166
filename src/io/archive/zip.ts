import type { Readable } from 'node:stream';
import type { Entry } from 'yauzl';
import { crc32 } from '../crc32.js';
import { bzip2 } from '../inflate/bzip2.js';
import { assertHonest, BrokenCompression, type Inflater } from '../inflate/define.js';
import { xz } from '../inflate/xz.js';
import { zstd } from '../inflate/zstd.js';
import { errorMessage } from '../problem.js';
import { ArchiveBroken, type Member } from './define.js';
import { memberName } from './member-name.js';

/** APPNOTE 6.3.10: a local file header, or the end of an archive without members. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}

/** Methods that the library does not know, by their numbers. */
const INFLATERS: ReadonlyMap<number, Inflater> = new Map([
  [12, bzip2],
  [93, zstd],
  [95, xz],
]);

/**
 * The files of a zip archive in the order of its directory, which alone says what is in it.
 * @throws ArchiveBroken where the directory is damaged or missing, as of an archive that was cut.
 */
export async function* zipMembers(file: string, level: number, onBytes: (count: number) => void): AsyncGenerator<Member> {
  const { default: yauzl } = await import('yauzl');
  let zip: import('yauzl').ZipFile | null = null;
  try {
    // Names are made harmless here; the library would end at the first that is not.
    zip = await yauzl.openPromise(file, { decodeStrings: false, autoClose: false });
    for await (const entry of zip.eachEntry()) {
      const written = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      const name = written.endsWith('/') ? null : memberName(nameIn(entry.fileNameRaw, written));
      onBytes(entry.compressedSize);
      if (name === null) continue;
      const open = zip;
      const inflater = INFLATERS.get(entry.compressionMethod);
      yield {
        name,
        size: entry.uncompressedSize,
        obstacle: entry.isEncrypted() ? 'encrypted' : null,
        async *chunks() {
          const stream = bytesOf(await open.openReadStreamPromise(entry, inflater === undefined ? {} : { decodeFileData: false }));
          yield* checked(inflater === undefined ? stream : inflater.inflate(stream), entry);
        },
      };
    }
  } catch (error) {
    throw error instanceof ArchiveBroken ? error : new ArchiveBroken(errorMessage(error), level);
  } finally {
    zip?.close();
  }
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
}

/** The library compares lengths, not checksums. @throws BrokenCompression behind bytes that are not those that were packed. */
async function* checked(chunks: AsyncIterable<Uint8Array>, entry: Entry): AsyncGenerator<Uint8Array> {
  let made = 0;
  let sum = 0;
  for await (const chunk of chunks) {
    made += chunk.length;
    assertHonest(entry.compressedSize, made);
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc32) throw new BrokenCompression('its checksum is not the one that the archive states');
}

/** Names without the mark of UTF-8 are in code page 437 by the book, and in UTF-8 by most programs that write them. */
function nameIn(raw: Buffer, written: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return written;
  }
}

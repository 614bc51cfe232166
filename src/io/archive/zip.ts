import { errorMessage } from '../problem.js';
import { ArchiveBroken, type Member } from './define.js';
import { memberName } from './member-name.js';

/** APPNOTE 6.3.10: a local file header, or the end of an archive without members. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}

/** Methods whose data says itself what it is, so that it can be read like a compressed file: bzip2, Zstandard, xz. */
const SELF_TELLING: ReadonlySet<number> = new Set([12, 93, 95]);

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
      const raw = SELF_TELLING.has(entry.compressionMethod);
      yield {
        name,
        size: entry.uncompressedSize,
        obstacle: entry.isEncrypted() ? 'encrypted' : null,
        async *chunks() {
          const stream = await open.openReadStreamPromise(entry, raw ? { decodeFileData: false } : {});
          for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
        },
      };
    }
  } catch (error) {
    throw error instanceof ArchiveBroken ? error : new ArchiveBroken(errorMessage(error), level);
  } finally {
    zip?.close();
  }
}

/** Names without the mark of UTF-8 are in code page 437 by the book, and in UTF-8 by most programs that write them. */
function nameIn(raw: Buffer, written: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return written;
  }
}

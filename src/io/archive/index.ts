import type { ChunkSource } from '../input/head.js';
import { chunksOf } from '../input/head.js';
import { failedDocument, type RawDocument, type ReadOptions } from '../input/raw-document.js';
import type { Member } from './define.js';
import { nameKeeper } from './member-name.js';
import { spooled } from './spool.js';
import { isTar, tarMembers } from './tar.js';
import { isWarc, warcItems } from './warc.js';
import { isZip, zipMembers } from './zip.js';

/** Extensions of archives, compression apart: `.wet` and `.warc.wet` hold the text of pages. */
export const ARCHIVE_EXTENSIONS: readonly string[] = ['tar', 'zip', 'wacz', 'warc', 'wet'];

/** A crawl with its indexes and lists of pages (WACZ 1.1) is read by its WARC files alone: the lists hold the text of the same pages. */
const WACZ = /\.wacz$/i;
const CRAWLED = /^archive\//;

/** An archive in an archive is read; one in that is not. */
export const MOST_ARCHIVES = 2;

export interface ArchiveFile {
  readonly name: string | null;
  /** Where it stands on the disk as it is; `null` for what is compressed, streamed or in an archive. */
  readonly file: string | null;
  readonly source: ChunkSource;
  /** How many archives there are with this one: 1 for a file. */
  readonly level: number;
}

/** Reads a file in an archive, as a file of its own. */
type ReadMember = (member: { readonly name: string; readonly source: ChunkSource }) => AsyncGenerator<RawDocument[]>;
type ReadArchive = (archive: ArchiveFile, options: ReadOptions, readMember: ReadMember) => AsyncGenerator<RawDocument[]>;

/** What reads the archive that begins so; `null` where it is none. A further kind is one file and one line here. */
export function archiveReader(head: Uint8Array): ReadArchive | null {
  if (isWarc(head)) return readWarc;
  if (isZip(head)) return readZip;
  return isTar(head) ? readTar : null;
}

async function* readTar(archive: ArchiveFile, options: ReadOptions, readMember: ReadMember): AsyncGenerator<RawDocument[]> {
  yield* readMembers(archive, tarMembers(archive.source.chunks, archive.level), options, readMember);
}

async function* readZip(archive: ArchiveFile, options: ReadOptions, readMember: ReadMember): AsyncGenerator<RawDocument[]> {
  // Its directory stands at its end.
  const read = (file: string, onBytes: (count: number) => void) =>
    readMembers(archive, zipMembers(file, archive.level, onBytes), options, readMember);
  if (archive.file !== null) yield* read(archive.file, options.onBytes);
  else yield* spooled(archive.source.chunks, (file) => read(file, () => undefined));
}

async function* readMembers(
  archive: ArchiveFile,
  members: AsyncIterable<Member>,
  options: ReadOptions,
  readMember: ReadMember,
): AsyncGenerator<RawDocument[]> {
  const unlike = nameKeeper();
  const outer = archive.name ?? '';
  let found = 0;
  for await (const member of members) {
    if (options.signal?.aborted === true) return;
    if (WACZ.test(outer) && !CRAWLED.test(member.name)) continue;
    const refusal = options.refusesMember(outer, member.name);
    const inner = refusal === null ? unlike(member.name) : member.name;
    const name = outer === '' ? inner : `${outer}/${inner}`;
    if (refusal !== null) {
      options.onSkipped({ path: name, record: null, why: refusal, detail: '' });
      continue;
    }
    found++;
    if (member.obstacle !== null) yield [failedDocument({ code: member.obstacle, path: name, line: null, detail: '' })];
    else yield* readMember({ name, source: chunksOf(member.chunks()) });
  }
  if (found === 0) yield [failedDocument({ code: 'no-documents', path: archive.name, line: null, detail: '' })];
}

async function* readWarc(archive: ArchiveFile, options: ReadOptions): AsyncGenerator<RawDocument[]> {
  const { name: path } = archive;
  const limit = options.maxDocument;
  for await (const { record, found } of warcItems(archive.source.chunks, limit, archive.level)) {
    if (options.signal?.aborted === true) return;
    // Packed bodies are measured when they are unpacked.
    const tooLong = found.kind === 'oversize' || (found.kind === 'page' && found.page.coding === null && found.bytes.length > limit);
    if (found.kind === 'skipped') options.onSkipped({ path, record, why: found.why, detail: found.detail });
    else if (tooLong) yield [failedDocument({ code: 'oversize', path, line: record, detail: String(limit) }, record)];
    else if (found.kind === 'broken') yield [failedDocument({ code: 'broken-record', path, line: record, detail: found.detail }, record)];
    else {
      const { bytes, textFormat, page } = found;
      yield [{ bytes, path, record, line: record, format: 'warc', encoding: options.encoding, textFormat, page, problem: null }];
    }
  }
}

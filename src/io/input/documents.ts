import { ArchiveBroken } from '../archive/define.js';
import { archiveReader, MOST_ARCHIVES } from '../archive/index.js';
import { openCompressed } from '../inflate/index.js';
import { readContent } from './content.js';
import { packageKind } from './foreign.js';
import { type ChunkSource, chunksOf, type Taken, takeHead } from './head.js';
import { type InputStream, openFile } from './open.js';
import { failedDocument, problemOf, type RawDocument, type ReadOptions } from './raw-document.js';
import type { InputFile } from './walk.js';

export type { InputStream } from './open.js';
export { failedDocument, letGo, type RawDocument, type ReadOptions, type SkippedInput } from './raw-document.js';

/** Reads a file's documents, some at a time. Never throws for what is wrong with the file: that is a document with a problem. */
export function readDocuments(file: InputFile | InputStream, options: ReadOptions): AsyncGenerator<RawDocument[]> {
  const onDisk = 'path' in file && file.size !== null ? file.path : null;
  const named = !('named' in file) || file.named;
  let isText = false;
  const onText = (): void => {
    isText = true;
  };
  const source = chunksOf(openFile(file, { ...options, onText }));
  return readEntry({ name: file.name, named, file: onDisk, source, level: 0, isText: () => isText }, options);
}

/** A file, or a file in an archive. */
interface Entry {
  readonly name: string | null;
  readonly named: boolean;
  /** Where it stands on the disk. */
  readonly file: string | null;
  readonly source: ChunkSource;
  /** How many archives it is in. */
  readonly level: number;
  /** Whether it comes as strings, once its beginning was read: no encoding holds for these. */
  readonly isText: () => boolean;
}

async function* readEntry(entry: Entry, options: ReadOptions): AsyncGenerator<RawDocument[]> {
  const { name, level } = entry;
  let { source } = entry;
  /** Whether there is more of the file than the problem that ended it. */
  let partly = false;
  const failed = (error: unknown): RawDocument[] => [failedDocument({ ...problemOf(error, name), ...(partly ? { partly } : {}) })];
  try {
    const opened = await openCompressed(entry.source, name);
    source = opened.source;
    const taken = await takeHead(source);
    source = taken.rest;
    const reader = archiveReader(taken.head);
    for await (const documents of readTaken(reader, entry, opened.layers, taken, options)) {
      partly ||= documents.some(({ problem }) => problem === null);
      yield documents;
    }
    const trailing = opened.trailing();
    if (trailing !== null) yield failed(trailing);
  } catch (error) {
    if (options.signal?.aborted === true) return;
    // Of an archive around this file: whoever reads that one has to tell.
    if (error instanceof ArchiveBroken && error.level <= level) throw error;
    yield failed(error);
  } finally {
    await source.close();
  }
}

/** What is in a file, by what reads the archive that it is; `null` where it is none. */
async function* readTaken(
  reader: ReturnType<typeof archiveReader>,
  entry: Entry,
  layers: number,
  taken: Taken,
  options: ReadOptions,
): AsyncGenerator<RawDocument[]> {
  const { name, level } = entry;
  const file = layers === 0 ? entry.file : null;
  const encoding = options.encoding !== null && entry.isText() ? 'utf-8' : options.encoding;
  const foreign = packageKind(taken.head);
  if (foreign !== null) yield [failedDocument({ code: 'foreign', path: name, line: null, detail: foreign })];
  else if (reader === null) yield* readContent({ ...entry, file }, taken, { ...options, encoding });
  else if (level === MOST_ARCHIVES) yield [failedDocument({ code: 'nested-archive', path: name, line: null, detail: '' })];
  else {
    const archive = { name, file, source: taken.rest, level: level + 1 };
    yield* reader(archive, options, (member) =>
      readEntry({ ...member, named: false, file: null, level: level + 1, isText: () => false }, options),
    );
  }
}

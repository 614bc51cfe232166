import { spooled } from '../archive/spool.js';
import type { RawDocument, ReadOptions } from '../input/raw-document.js';

export const PARQUET_EXTENSIONS: readonly string[] = ['parquet'];

/** So much of what follows the magic letters has bytes that no text has: the header of a page, or what is encrypted. */
const LOOK = 64;

/** `PAR1`, and `PARE` where the footer is encrypted; not a page about PARENTS. */
export function isParquet(head: Uint8Array): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x41 || head[2] !== 0x52 || (head[3] !== 0x31 && head[3] !== 0x45)) return false;
  return head.subarray(4, 4 + LOOK).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
}

export interface ParquetFile {
  readonly name: string | null;
  /** Named by the user, not found in a folder, a pattern or an archive. */
  readonly named: boolean;
  /** Where it stands on the disk as it is; `null` for what is compressed, streamed or in an archive, and so has to be laid down first. */
  readonly file: string | null;
}

/** Reads a table of records, each row one. What says where its rows are stands at its end. */
export async function* readParquet(
  table: ParquetFile,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<RawDocument[]> {
  const { tableDocuments } = await import('./table.js');
  if (table.file !== null) yield* tableDocuments(table.file, table, options);
  else yield* spooled(chunks, (file) => tableDocuments(file, table, { ...options, onBytes: () => undefined }));
}

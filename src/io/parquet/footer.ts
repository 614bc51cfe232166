import { type ColumnChunk, parquetMetadata, type SchemaElement } from 'hyparquet';
import { BrokenTable, UnreadTable } from './define.js';
import type { RangeFile } from './ranges.js';
import { structEnd } from './thrift.js';

/** What a table's end says of it. */
export interface Footer {
  /** In depth first order, the root before all. */
  readonly schema: readonly SchemaElement[];
  readonly groups: readonly RowGroup[];
  /** The program that wrote it; empty where it does not say. */
  readonly createdBy: string;
}

export interface RowGroup {
  readonly rows: number;
  /** In the order of the schema's leaves. */
  readonly chunks: readonly Chunk[];
}

/** A column's part of a row group. */
export interface Chunk {
  readonly codec: string;
  /** Offset of its first page. */
  readonly start: number;
  /** Values with nulls; of lists, each element. */
  readonly values: number;
  /** What keeps it from being read. */
  readonly obstacle: 'encrypted' | 'elsewhere' | null;
}

/** A length and `PAR1` stand at the end, `PAR1` at the beginning. */
const TAIL = 8;
const SHORTEST = 12;
/** Real ones have some KB to some MB. */
const LONGEST = 64 * 1024 * 1024;
/** Thirty a column and row group: for a thousand row groups of sixty columns. As objects these take some 400 MB. */
const MOST_VALUES = 2_000_000;

/** @throws BrokenTable, UnreadTable */
export async function readFooter(file: RangeFile): Promise<Footer> {
  if (file.size < SHORTEST) throw new BrokenTable('it is too short');
  const tail = await file.read(file.size - TAIL, TAIL);
  const magic = Buffer.from(tail.subarray(4)).toString('latin1');
  if (magic === 'PARE') throw new UnreadTable('it is encrypted', 'encrypted');
  if (magic !== 'PAR1') throw new BrokenTable('it has no footer, as a file that was cut short');
  const length = new DataView(tail.buffer, tail.byteOffset, TAIL).getUint32(0, true);
  if (length > file.size - SHORTEST) throw new BrokenTable('its footer says that it is longer than the file');
  if (length > LONGEST) throw new UnreadTable(`its footer has ${length} bytes, more than ${LONGEST}`);
  const bytes = await file.read(file.size - TAIL - length, length + TAIL);
  const end = structEnd(bytes.subarray(0, length), 0, MOST_VALUES);
  if (end === null) throw new BrokenTable('its footer is damaged');
  return parse(bytes);
}

function parse(bytes: Uint8Array): Footer {
  try {
    const { schema, row_groups: groups, created_by: createdBy = '' } = parquetMetadata(bytes, { geoparquet: false });
    return {
      schema,
      groups: groups.map(({ num_rows: rows, columns }) => ({ rows: sizeOf(rows), chunks: columns.map(chunkOf) })),
      createdBy,
    };
  } catch {
    // What the library throws tells of its own workings.
    throw new BrokenTable('its footer is damaged');
  }
}

function chunkOf({ meta_data: meta, file_path: path, crypto_metadata: crypto }: ColumnChunk): Chunk {
  if (crypto !== undefined) return { codec: '', start: 0, values: 0, obstacle: 'encrypted' };
  if (meta === undefined) throw new TypeError('a column without metadata');
  const data = sizeOf(meta.data_page_offset);
  const dictionary = sizeOf(meta.dictionary_page_offset ?? 0n);
  return {
    // The library gives no name to a number that it does not know.
    codec: meta.codec ?? 'something unknown',
    // Some writers give 0 for none.
    start: dictionary > 0 && dictionary < data ? dictionary : data,
    values: sizeOf(meta.num_values),
    obstacle: path === undefined || path === '' ? null : 'elsewhere',
  };
}

function sizeOf(value: bigint): number {
  const size = Number(value);
  if (!(size >= 0)) throw new RangeError('a size below 0');
  return size;
}

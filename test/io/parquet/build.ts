import type { CompressionCodec, Encoding, PageHeader, SchemaElement } from 'hyparquet';
import { ByteWriter, parquetWriteBuffer } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';

/** A Parquet file as a library writes it. */
export function tableOf(options: Parameters<typeof parquetWriteBuffer>[0]): Buffer {
  return Buffer.from(parquetWriteBuffer(options));
}

/** A column by hand: its pages as they are to stand in the file. */
export interface HandColumn {
  readonly element: SchemaElement;
  readonly pages: readonly Buffer[];
  /** Values that the footer promises. */
  readonly values: number;
  readonly codec?: CompressionCodec;
  /** The first page is a dictionary. */
  readonly dictionary?: boolean;
}

/** A Parquet file of one row group, of flat columns, that may say what is not so. */
export function tableByHand(rows: number, ...columns: readonly HandColumn[]): Buffer {
  const writer = new ByteWriter();
  writer.appendUint32(MAGIC);
  const chunks = columns.map(({ element, pages, values, codec = 'UNCOMPRESSED', dictionary = false }) => {
    const start = writer.offset;
    for (const page of pages) writer.appendBytes(page);
    const data = dictionary ? start + (pages[0]?.length ?? 0) : start;
    return {
      file_offset: BigInt(start),
      meta_data: {
        type: element.type ?? ('BYTE_ARRAY' as const),
        encodings: [],
        path_in_schema: [element.name],
        codec,
        num_values: BigInt(values),
        total_uncompressed_size: BigInt(writer.offset - start),
        total_compressed_size: BigInt(writer.offset - start),
        data_page_offset: BigInt(data),
        ...(dictionary ? { dictionary_page_offset: BigInt(start) } : {}),
      },
    };
  });
  writeMetadata(writer, {
    version: 2,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(({ element }) => element)],
    num_rows: BigInt(rows),
    row_groups: [{ columns: chunks, total_byte_size: 0n, num_rows: BigInt(rows) }],
    metadata_length: 0,
  });
  writer.appendUint32(MAGIC);
  return Buffer.from(writer.getBytes());
}

/** `PAR1` */
const MAGIC = 0x31524150;

export const TEXT: SchemaElement = { name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' };

/** A page of the first version. @param lengths What its header says instead of the truth. */
export function dataPage(count: number, encoding: Encoding, body: Uint8Array, lengths: Partial<PageHeader> = {}): Buffer {
  return page(
    {
      type: 'DATA_PAGE',
      data_page_header: { num_values: count, encoding, definition_level_encoding: 'RLE', repetition_level_encoding: 'RLE' },
      uncompressed_page_size: body.length,
      compressed_page_size: body.length,
      ...lengths,
    },
    body,
  );
}

export function dictionaryPage(...values: readonly string[]): Buffer {
  const body = plain(...values);
  return page(
    {
      type: 'DICTIONARY_PAGE',
      dictionary_page_header: { num_values: values.length, encoding: 'PLAIN' },
      uncompressed_page_size: body.length,
      compressed_page_size: body.length,
    },
    body,
  );
}

function page(header: PageHeader, body: Uint8Array): Buffer {
  const writer = new ByteWriter();
  writePageHeader(writer, header);
  writer.appendBytes(body);
  return Buffer.from(writer.getBytes());
}

/** Values, each behind its length. */
export function plain(...values: readonly string[]): Buffer {
  return Buffer.concat(
    values.flatMap((value) => {
      const bytes = Buffer.from(value);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    }),
  );
}

/** One number so many times, for numbers of up to eight bits. */
export function run(value: number, count: number): Buffer {
  const bytes: number[] = [];
  for (let left = count * 2; ; left = Math.floor(left / 128)) {
    bytes.push((left % 128) + (left > 127 ? 128 : 0));
    if (left < 128) break;
  }
  return Buffer.from([...bytes, value]);
}

/** Levels as pages of the first version have them: behind their length. */
export function levels(...runs: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat(runs);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}

import type { PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { BrokenTable } from './define.js';
import type { RangeFile } from './ranges.js';
import { structEnd } from './thrift.js';

/** A page's header and what follows it as far as it was read along. */
interface FoundHeader {
  readonly header: PageHeader;
  /** Where the page's data begin in the file. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Bounds of a page's values are the only long parts of its header: texts in full, as some writers have them. */
const MOST_VALUES = 200;
const GROWTH = 8;

/**
 * Reads the header of the page that begins at `at`.
 * @param guess So many bytes are read at first: a page seldom is longer than the one before.
 * @param longest Bytes that a header may have.
 */
export async function readPageHeader(file: RangeFile, at: number, guess: number, longest: number): Promise<FoundHeader> {
  for (let length = Math.min(guess, file.size - at); ; length = Math.min(length * GROWTH, file.size - at)) {
    const bytes = await file.read(at, length);
    const end = structEnd(bytes, 0, MOST_VALUES);
    if (end !== null) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return { header: sound(parquetHeader({ view, offset: 0 })), at: at + end, bytes: bytes.subarray(end) };
    }
    if (at + length >= file.size || length > longest) throw new BrokenTable('the header of a page is damaged');
  }
}

/** The library takes what stands there, or does not. */
function sound(header: PageHeader): PageHeader {
  const { data_page_header: first, data_page_header_v2: second, dictionary_page_header: dictionary } = header;
  const data = first ?? second;
  const sizes: readonly (number | undefined)[] = [
    header.compressed_page_size,
    header.uncompressed_page_size,
    (data ?? dictionary)?.num_values ?? 0,
    second?.definition_levels_byte_length ?? 0,
    second?.repetition_levels_byte_length ?? 0,
  ];
  const named = data === undefined || typeof data.encoding === 'string';
  if (!named || !sizes.every((size) => Number.isSafeInteger(size) && (size ?? -1) >= 0)) {
    throw new BrokenTable('the header of a page is damaged');
  }
  return header;
}

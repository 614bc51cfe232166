import { hasText, mayBeRead } from '../../core/record/index.js';
import { failedDocument, type RawDocument, type ReadOptions } from '../input/raw-document.js';
import { Allowance } from './allowance.js';
import { ColumnReader, type TableReading } from './column.js';
import { BrokenTable } from './define.js';
import { type Footer, type RowGroup, readFooter } from './footer.js';
import type { ParquetFile } from './index.js';
import { RangeFile } from './ranges.js';
import { RowWriter } from './row.js';
import { sampleOf } from './sample.js';
import { type Field, readSchema } from './schema.js';

/** Rows of about this many bytes are given out together. */
const BATCH_BYTES = 256 * 1024;
const BATCH_ROWS = 256;
/** Beside two bounds of a page's values, as long as a document. */
const HEADER = 64 * 1024;
/** `createdBy` of the tables that are written here. */
const OWN = 'article-clean';

/**
 * The rows of a Parquet file as records, in order. Of a row group that is damaged, what came before the damage is read, and then the other
 * groups; how many rows that cost is told in the end.
 * @throws BrokenTable, UnreadTable where nothing can be read, or no more.
 */
export async function* tableDocuments(path: string, table: ParquetFile, options: ReadOptions): AsyncGenerator<RawDocument[]> {
  const { name } = table;
  const file = await RangeFile.open(path, options.onBytes);
  try {
    const footer = await readFooter(file);
    if (!table.named && options.ownOutput !== true && footer.createdBy === OWN) {
      options.onSkipped({ path: name, record: null, why: 'own-output', detail: '' });
      return;
    }
    const all = readSchema(footer.schema);
    const fields = all.filter((field) => mayBeRead(field.name, options.fields));
    const sample = sampleOf(fields);
    if (!sample.open && !hasText(sample.record, options.fields)) {
      const columns = all.map((field) => field.name).slice(0, MOST_NAMES);
      const asked = [options.fields.html, options.fields.text].filter((field) => field !== undefined);
      yield [failedDocument({ code: 'no-text-field', path: name, line: null, detail: columns.join(', '), asked })];
      return;
    }
    const reading = { file, allowance: new Allowance(options.maxDocument), longestHeader: 2 * options.maxDocument + HEADER };
    yield* groups(footer, fields, name, reading, options);
  } finally {
    await file.close();
  }
}

/** As many columns as a message names. */
const MOST_NAMES = 12;

async function* groups(
  footer: Footer,
  fields: readonly Field[],
  path: string | null,
  reading: TableReading,
  options: ReadOptions,
): AsyncGenerator<RawDocument[]> {
  let before = 0;
  let lost = 0;
  let first: { readonly row: number; readonly reason: string } | null = null;
  for (const group of footer.groups) {
    let read = 0;
    try {
      for await (const rows of groupRows(group, fields, reading, options.maxDocument)) {
        if (options.signal?.aborted === true) return;
        yield rows.map((bytes, index) => documentOf(bytes, before + read + index + 1, path, options.maxDocument));
        read += rows.length;
      }
    } catch (error) {
      if (!(error instanceof BrokenTable)) throw error;
      first ??= { row: before + read + 1, reason: error.message };
      lost += group.rows - read;
    }
    before += group.rows;
  }
  if (first !== null) throw new BrokenTable(`${first.reason}; ${lost} of ${before} rows are lost, the first of them row ${first.row}`);
}

function documentOf(bytes: Uint8Array | null, record: number, path: string | null, limit: number): RawDocument {
  if (bytes === null) return failedDocument({ code: 'oversize', path, line: record, detail: String(limit) }, record);
  return { bytes, path, record, line: record, format: 'parquet', encoding: 'utf-8', textFormat: null, problem: null };
}

/** A group's rows, some at a time; `null` for one that is longer than allowed. @throws BrokenTable, UnreadTable, ExcessiveCompression */
async function* groupRows(
  group: RowGroup,
  fields: readonly Field[],
  reading: TableReading,
  limit: number,
): AsyncGenerator<(Uint8Array | null)[]> {
  const columns: ColumnReader[] = [];
  let rows: (Uint8Array | null)[] = [];
  let bytes = 0;
  try {
    for (const leaf of fields.flatMap((field) => field.leaves)) {
      const chunk = group.chunks[leaf.index];
      if (chunk === undefined) throw new BrokenTable('its footer is damaged');
      columns.push(await ColumnReader.open(leaf, chunk, reading));
    }
    const writer = new RowWriter(fields, columns, limit);
    for (let left = group.rows; left > 0; ) {
      let ready = left;
      for (const column of columns) ready = Math.min(ready, await column.ready());
      if (ready === 0) throw new BrokenTable('a group of it has fewer rows than its footer says');
      left -= ready;
      for (; ready > 0; ready--) {
        const row = writer.next();
        rows.push(row);
        bytes += row?.length ?? 0;
        if (bytes < BATCH_BYTES && rows.length < BATCH_ROWS) continue;
        const whole = rows;
        rows = [];
        reading.allowance.expand(0, bytes);
        bytes = 0;
        yield whole;
      }
    }
    if (rows.length > 0) yield rows;
  } catch (error) {
    if (rows.length > 0) yield rows;
    throw error;
  } finally {
    for (const column of columns) column.close();
  }
}

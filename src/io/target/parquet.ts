import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, ColumnType } from '../render/columns.js';
import type { Target } from './define.js';

/**
 * So much of a table is held until it is written as a row group; a longer row stands alone. Counted by rows and not by what arrives together,
 * so that the file's bytes are the same for any number of threads.
 */
export interface GroupLimits {
  /** Of the rows as JSON. */
  readonly characters: number;
  readonly rows: number;
}

/** Readers take a row group at a time, each in a thread: 8 MB keep memory small and cores busy. DuckDB's own groups have as many rows as this. */
const GROUP: GroupLimits = { characters: 8 * 1024 * 1024, rows: 122_880 };

type Element = ParquetWriter['schema'][number];

const ELEMENTS: Readonly<Record<ColumnType, Omit<Element, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type: 'OPTIONAL' },
  // Not as the JSON type, which DuckDB and Polars give as bytes where only its newer annotation is there; their JSON functions take text.
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type: 'OPTIONAL' },
  int: { type: 'INT32', repetition_type: 'OPTIONAL' },
  long: { type: 'INT64', repetition_type: 'OPTIONAL' },
  double: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
};

/** Columns that nobody searches by range: bounds of long texts would only make the file's index long. */
const UNBOUNDED: ReadonlySet<string> = new Set(['text', 'authorBio', 'subtitle']);

/**
 * Makes a Parquet file of rows, each the cells of the columns as a JSON array on a line. What is written to it must end with whole characters.
 * @param file Takes the bytes of the file.
 */
export function parquetTarget(file: Target, columns: readonly Column[], group: GroupLimits = GROUP): Target {
  const bytes = new ByteWriter();
  const schema: Element[] = [{ name: 'root', num_children: columns.length }];
  for (const { name, type } of columns) schema.push({ name, ...ELEMENTS[type] });
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'article-clean' });
  const decoder = new TextDecoder();
  let rows: unknown[][] = [];
  let characters = 0;
  /** The beginning of a line whose end is still to come. */
  let begun: string[] = [];

  const flush = async (): Promise<void> => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    await file.write(written);
  };
  const writeGroup = async (): Promise<void> => {
    if (rows.length === 0) return;
    const columnData = columns.map(({ name, type }, index) => ({
      name,
      data: rows.map((row) => cellOf(row[index], type)),
      statistics: type !== 'json' && !UNBOUNDED.has(name),
    }));
    rows = [];
    characters = 0;
    await writer.write({ columnData, rowGroupSize: columnData[0]?.data.length ?? 1 });
    await flush();
  };
  return {
    get length() {
      return file.length;
    },
    async write(chunk) {
      const text = decoder.decode(chunk);
      let start = 0;
      for (let end = text.indexOf('\n'); end !== -1; start = end + 1, end = text.indexOf('\n', start)) {
        const line = begun.length === 0 ? text.slice(start, end) : [...begun, text.slice(start, end)].join('');
        begun = [];
        if (characters + line.length > group.characters || rows.length === group.rows) await writeGroup();
        const row: unknown = JSON.parse(line);
        if (!Array.isArray(row)) throw new TypeError('a row is an array');
        rows.push(row);
        characters += line.length;
      }
      if (start < text.length) begun.push(text.slice(start));
    },
    async finish() {
      await writeGroup();
      await writer.finish();
      await flush();
      await file.finish();
    },
    abandon: (keepAs) => file.abandon(keepAs),
  };
}

function cellOf(value: unknown, type: ColumnType): string | number | bigint | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return type === 'long' ? BigInt(value) : value;
  return null;
}

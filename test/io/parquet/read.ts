import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FieldNames } from '../../../src/core/record/index.js';
import { readDocuments, type SkippedInput } from '../../../src/io/input/documents.js';
import type { Problem } from '../../../src/io/problem.js';

export interface ReadRows {
  /** Parsed, in order. */
  readonly rows: Record<string, unknown>[];
  /** Their numbers. */
  readonly records: (number | null)[];
  readonly problems: Problem[];
  readonly skipped: SkippedInput[];
}

export interface Asked {
  readonly fields?: FieldNames;
  readonly limit?: number;
  readonly named?: boolean;
}

/** The rows of a Parquet file that lies on the disk, with all of their columns. */
export async function readRows(
  bytes: Uint8Array,
  { fields = { keep: 'all' }, limit = 20_000_000, named = true }: Asked = {},
): Promise<ReadRows> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-'));
  try {
    const file = path.join(folder, 'a.parquet');
    fs.writeFileSync(file, bytes);
    const result: ReadRows = { rows: [], records: [], problems: [], skipped: [] };
    const documents = readDocuments(
      { path: file, name: 'a.parquet', size: bytes.length, named },
      {
        fields,
        maxDocument: limit,
        encoding: null,
        refusesMember: () => null,
        signal: undefined,
        onBytes: () => undefined,
        onSkipped: (input) => result.skipped.push(input),
      },
    );
    for await (const batch of documents) {
      for (const document of batch) {
        if (document.problem !== null) result.problems.push(document.problem);
        else {
          result.rows.push(JSON.parse(Buffer.from(document.bytes).toString('utf8')));
          result.records.push(document.record);
        }
      }
    }
    return result;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

import type { CheckedRecord, RuleSettings } from '../../core/check/index.js';
import type { FieldNames } from '../../core/record/index.js';
import type { CleanOptions, Outcome } from '../../core/types.js';
import type { RawDocument } from '../input/documents.js';
import type { Problem } from '../problem.js';
import type { OutputFormatName, RenderOptions } from '../render/index.js';

/** How documents are cleaned and written down; the same for every batch of a run. Crosses to the workers as it is. */
export interface BatchSettings {
  readonly fields: FieldNames;
  readonly clean: CleanOptions;
  /** What relative links of pages are relative to, where the page does not say; `null` for each page's own address. */
  readonly baseUrl?: string | null;
  readonly format: OutputFormatName;
  readonly pretty: boolean;
  /** Keys of the record to write; `null` for all. */
  readonly select: readonly string[] | null;
  /** Whether rejects are written. */
  readonly rejects: boolean;
  /** `bytes` for one output, `files` for one a document, `outcomes` for the library. */
  readonly yields: 'bytes' | 'files' | 'outcomes';
  /** Documents are checked, and nothing is written. */
  readonly check?: CheckSettings;
}

export function renderOptions({ pretty, select, fields }: BatchSettings): RenderOptions {
  return { pretty, fields: select, kept: fields.keep !== undefined };
}

/** What a check needs to know in every thread. */
export interface CheckSettings {
  readonly rules: RuleSettings;
  /** `site`, `folder`, or a path into the record; `null` for no groups. */
  readonly groupBy: string | null;
  /** Records come with the page's lines. */
  readonly pages: boolean;
  /** Date of the run: `"2021-03-05"`. */
  readonly today: string;
}

/** Where a run stands: the last document that is done. */
export interface Position {
  readonly path: string | null;
  readonly record: number | null;
}

export interface DocumentFile {
  readonly id: string;
  /** The id is the document's path, so it is unique and safe but for its characters. */
  readonly fromPath: boolean;
  /** Its content, one piece behind the other. */
  readonly pieces: readonly Uint8Array[];
}

/** Numbers of the closing summary; they add up over batches. */
export interface Counts {
  /** Documents read: kept + rejected + failed. */
  documents: number;
  kept: number;
  rejected: number;
  failed: number;
  /** Articles written: at least one for a kept document. */
  records: number;
  /** Rejected documents by the codes of all reasons against their first article, in the order of the record's keys: `"no-title + no-body"`. */
  reasons: Record<string, number>;
}

export interface BatchResult {
  /** Records one after the other with separators between them, as UTF-8, in pieces that end anywhere. */
  readonly output: readonly Uint8Array[];
  readonly rejects: readonly Uint8Array[];
  readonly files: readonly DocumentFile[];
  readonly outcomes: readonly Outcome[];
  /** Of a check; else left out. */
  readonly checked?: readonly CheckedRecord[];
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  readonly last: Position;
}

/** Documents of about this many bytes travel together: a message costs little beside their work, and no thread has much more left than another in the end. */
const BATCH_BYTES = 256 * 1024;
/** Keeps the work of a batch even where documents are tiny. */
const BATCH_DOCUMENTS = 256;

export function emptyCounts(): Counts {
  return { documents: 0, kept: 0, rejected: 0, failed: 0, records: 0, reasons: {} };
}

export function addCounts(to: Counts, from: Counts): void {
  to.documents += from.documents;
  to.kept += from.kept;
  to.rejected += from.rejected;
  to.failed += from.failed;
  to.records += from.records;
  for (const [code, count] of Object.entries(from.reasons)) to.reasons[code] = (to.reasons[code] ?? 0) + count;
}

/** Gathers documents into batches, in order. */
export async function* gatherBatches(source: AsyncIterable<readonly RawDocument[]>): AsyncGenerator<RawDocument[]> {
  let batch: RawDocument[] = [];
  let bytes = 0;
  for await (const documents of source) {
    for (const document of documents) {
      batch.push(document);
      bytes += document.bytes.length;
      if (bytes >= BATCH_BYTES || batch.length >= BATCH_DOCUMENTS) {
        yield batch;
        batch = [];
        bytes = 0;
      }
    }
  }
  if (batch.length > 0) yield batch;
}

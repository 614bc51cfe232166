import type { FieldNames, InputFormatName } from '../../core/record/index.js';
import type { TextFormat } from '../../core/types.js';
import { ArchiveBroken, type ArchivedPage } from '../archive/define.js';
import type { Encoding } from '../encoding/index.js';
import { BrokenCompression, ExcessiveCompression } from '../inflate/define.js';
import { BrokenTable, UnreadTable } from '../parquet/define.js';
import { errorMessage, type Problem } from '../problem.js';
import type { Refusal } from './select.js';

/** One document before it is decoded, or what kept it from being read. */
export interface RawDocument {
  /** A file's bytes, a JSON record's, or an archived page's. None are left once the document is decoded: many hold it until it is written. */
  bytes: Uint8Array;
  readonly path: string | null;
  /** Number in its file, counted from 1; `null` when the file is the document. */
  readonly record: number | null;
  /** Physical line of the file on which it begins; of an archive of a crawl, the record's number. */
  readonly line: number;
  readonly format: InputFormatName | 'parquet' | 'mhtml' | 'warc' | 'har';
  /** What the bytes are written in; `null` to tell by them. Records come in UTF-8, and this is what their file was written in. */
  readonly encoding: Encoding | null;
  /** The text's own format, where the file's name or an archive says it. */
  readonly textFormat: TextFormat | null;
  /** What an archive of a crawl says of the page. */
  readonly page?: ArchivedPage;
  readonly problem: Problem | null;
}

/** An input that was left out on purpose. */
export interface SkippedInput {
  readonly path: string | null;
  /** `null` for a whole file. */
  readonly record: number | null;
  /**
   * What is `hidden` has a name that begins with a dot, `packages` are a folder `node_modules`; `extension` is that of a file which is read only where it is asked for; `again` is a file
   * that was found before, and `own-folder` a whole folder of outputs. A link that is `dangling` leads nowhere or in a circle; `special` is a pipe, a
   * socket or a device, which is read only where it is named itself.
   */
  readonly why:
    | Refusal
    | 'own-output'
    | 'own-folder'
    | 'http-status'
    | 'content-type'
    | 'hidden'
    | 'packages'
    | 'again'
    | 'dangling'
    | 'special';
  /** `"404"`, `"image/png"`; empty where `why` says all. */
  readonly detail: string;
}

export interface ReadOptions {
  readonly fields: FieldNames;
  /** Bytes. */
  readonly maxDocument: number;
  /** What all inputs are written in; `null` to tell by each. */
  readonly encoding: Encoding | null;
  /** Why a file in an archive is not read, by the archive's name and its own; `null` where it is. */
  readonly refusesMember: (archive: string, member: string) => Refusal | null;
  /** Read what an earlier run wrote, instead of leaving it out where it was not named itself. */
  readonly ownOutput?: boolean;
  readonly signal: AbortSignal | undefined;
  /** Told the bytes read from the disk. */
  readonly onBytes: (count: number) => void;
  readonly onSkipped: (skipped: SkippedInput) => void;
}

const NOTHING = new Uint8Array(0);

/** Lets the bytes of a document go that is decoded. */
export function letGo(document: RawDocument): void {
  document.bytes = NOTHING;
}

/** A document that stands for a failure, so that it is counted and told in its place. */
export function failedDocument(problem: Problem, record: number | null = null): RawDocument {
  const { path, line } = problem;
  return { bytes: NOTHING, path, record, line: line ?? 1, format: 'text', encoding: 'utf-8', textFormat: null, problem };
}

/** What is thrown while a file is read, as a problem of that file. */
export function problemOf(error: unknown, path: string | null): Problem {
  const problem = (code: Problem['code'], detail: string): Problem => ({ code, path, line: null, detail });
  if (error instanceof ArchiveBroken && typeof error.reason === 'string') return problem('broken-archive', error.reason);
  const reason = error instanceof ArchiveBroken ? error.reason : error;
  if (reason instanceof BrokenCompression) return problem('broken-compression', reason.message);
  if (reason instanceof BrokenTable) return problem('broken-table', reason.message);
  if (reason instanceof UnreadTable) return problem(reason.code, reason.message);
  if (reason instanceof ExcessiveCompression) return problem('over-compressed', reason.message);
  return problem('unreadable', errorMessage(reason));
}

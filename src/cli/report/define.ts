import type { CheckedDocument, CheckSummary } from '../../core/check/types.js';

/** Where a report goes: standard output, or a file that appears whole when it is closed. */
export interface ReportTarget {
  /** `null` for standard output. */
  readonly path: string | null;
  /** Whether colours are wanted; never for a file. */
  readonly color: boolean;
  /** Width of the terminal, 80 where there is none. */
  readonly columns: number;
  /** The environment, for reporters of one CI system (`GITHUB_STEP_SUMMARY`). */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that `Finding.path` is relative to, absolute. */
  readonly root: string;
  /** The folder that the command was called in, absolute. */
  readonly cwd: string;
  readonly version: string;
  /** Waits where the receiver is slow. */
  write(text: string): Promise<void>;
}

/** An open report. Calls come one after the other: every document in input order, then `end` once. */
export interface Report {
  document(document: CheckedDocument): Promise<void> | void;
  end(summary: CheckSummary): Promise<void> | void;
}

export interface Reporter {
  /** As `--reporter` names it. */
  readonly name: string;
  /** Documents come with `page`. */
  readonly pages?: boolean;
  open(target: ReportTarget): Report;
}

/** What kept an input from being read, as data; the command line makes the sentence. */
export interface Problem {
  readonly code: ProblemCode;
  /** As the user knows it: relative to the input root, or the argument itself. `null` for standard input. */
  readonly path: string | null;
  /** The argument of the user's that this is about, as it was written; left out for what was found by it. */
  readonly input?: string;
  /** Physical line in the file, for a record; `null` for the whole file. */
  readonly line: number | null;
  /** Number of the record in its file, counted from 1, where several may stand on a line. */
  readonly record?: number;
  /** What the system or the parser said, or the fields that a record has. Not safe for a terminal as it is. */
  readonly detail: string;
  /** The fields that were asked for, of which a record has none with a text. */
  readonly asked?: readonly string[];
  /** Documents that stand before the damage in the file were read. */
  readonly partly?: boolean;
}

export const PROBLEM_CODES = [
  'not-found',
  'no-documents',
  'unreadable',
  'broken-compression',
  'over-compressed',
  'broken-archive',
  'broken-page',
  'broken-table',
  'unread-table',
  'nested-archive',
  'encrypted',
  'binary',
  'foreign',
  'oversize',
  'too-many-lines',
  'broken-json',
  'broken-row',
  'broken-record',
  'not-an-object',
  'no-text-field',
  'worker-crashed',
  'internal',
] as const;

/** Why an input was not read. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Thrown by the library where nobody listens for problems, and for what a run cannot go on without. */
export class InputError extends Error {
  readonly problem: Problem;

  /** @param cause What the stream that was read failed with. */
  constructor(problem: Problem, cause?: unknown) {
    const place = `${problem.path ?? 'the stream'}${problem.line === null ? '' : `:${problem.line}`}`;
    super(`${place}: ${problem.code}: ${problem.detail}`, cause === undefined ? undefined : { cause });
    this.name = 'InputError';
    this.problem = problem;
  }
}

/** The system's code of a failed call, such as `ENOENT`; empty where there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

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
  'cut-off',
  'not-an-object',
  'no-text-field',
  'worker-crashed',
  'internal',
] as const;

/**
 * Why an input was not read. Of whole files: `not-found`, `no-documents` (a folder or a pattern with none), `unreadable` (what the system or the
 * stream says), `broken-…` and `over-compressed` (what is compressed, archived or saved), `unread-table` (of Parquet), `nested-archive`, `encrypted`,
 * `binary`, `foreign` (a format with no pages as it is, such as PDF). Of one document or record: `oversize`, `too-many-lines`, `broken-json`,
 * `broken-row`, `broken-record`, `cut-off`, `not-an-object`, `no-text-field`, `worker-crashed`, `internal` (a fault of the program).
 */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Thrown by the library where nobody listens for problems, and for what a run cannot go on without. */
export class InputError extends Error {
  readonly problem: Problem;

  /** @param cause What the stream that was read failed with. */
  constructor(problem: Problem, cause?: unknown) {
    const place = `${problem.path ?? 'the stream'}${problem.line === null ? '' : `:${problem.line}`}`;
    super(`${place}: ${problem.code}: ${said(problem)}`, cause === undefined ? undefined : { cause });
    this.name = 'InputError';
    this.problem = problem;
  }
}

/** What a problem says to a program's author. */
function said({ code, detail, asked = [] }: Problem): string {
  switch (code) {
    case 'no-documents':
      return 'there is no file in it that is read, or none is left by include and exclude';
    case 'nested-archive':
      return 'an archive inside an archive inside an archive is not read';
    case 'encrypted':
      return detail === '' ? 'it asks for a password' : detail;
    case 'binary':
      return 'no text but binary data';
    case 'foreign':
      return `${detail}, which is not read`;
    case 'oversize':
      return `longer than the ${detail} bytes of maxDocumentSize`;
    case 'too-many-lines':
      return `more than ${detail} lines, which no page has`;
    case 'not-an-object':
      return `a record must be a JSON object, this is ${detail}`;
    case 'no-text-field': {
      const none =
        asked.length > 0
          ? `no text under ${asked.join(' or ')}`
          : 'no text under the usual names; name its field in fields.text or fields.html';
      return `${none} (the record ${detail === '' ? 'is empty' : `has: ${detail}`})`;
    }
    default:
      return detail;
  }
}

/** The system's code of a failed call, such as `ENOENT`; empty where there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What went wrong; of a failed call of the system without its code and its path, which is named beside it: `permission denied`. */
export function errorMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = errorCode(error);
  return code !== '' && message.startsWith(`${code}: `) ? message.slice(code.length + 2).replace(CALL, '') : message;
}

/** `, open '/srv/pages/a.txt'`; of a copy, two paths. */
const CALL = /, [a-z]{2,20}(?: '.*)?$/s;

/** Why a file or a folder cannot be written, and what to do where there is something. */
export function refusalOf(error: unknown): string {
  return isShut(error) ? 'permission denied; choose another place' : errorMessage(error);
}

/** Whether the system lets nothing be written there. */
export function isShut(error: unknown): boolean {
  return SHUT.has(errorCode(error));
}

const SHUT: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

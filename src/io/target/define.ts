import { errorCode } from '../problem.js';

/** Where bytes go. */
export interface Target {
  /** Resolves when more may be written. @throws ClosedPipeError, or what the system says. */
  write(bytes: Uint8Array): Promise<void>;
  /** Bytes of the output so far, in whole writes, with what was there before; where a resumed run cuts. */
  readonly length: number;
  /** All is written: makes the output appear. */
  finish(): Promise<void>;
  /** The run ends early: nothing is left of an output that appears whole or not at all, unless it is asked for under another name. */
  abandon(keepAs?: string): Promise<void>;
}

/** The reader of standard output went away, as `head` does: no error, but no reason to go on either. */
export class ClosedPipeError extends Error {
  constructor() {
    super('the reader closed the pipe');
    this.name = 'ClosedPipeError';
  }
}

/** An output cannot be written; the message names the path and what to do. */
export class OutputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutputError';
  }
}

const CLOSED: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ERR_STREAM_PREMATURE_CLOSE']);

export function isClosedPipe(error: unknown): boolean {
  return CLOSED.has(errorCode(error));
}

import type { Readable, Writable } from 'node:stream';
import { isClosedPipe } from '../../io/target/define.js';
import { failureOf } from '../../io/target/stream.js';

/** What a run talks to; the process's own in `bin`, others in tests. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Of the environment, only what is read: NO_COLOR, FORCE_COLOR, TERM. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Fires on Ctrl-C. */
  readonly signal?: AbortSignal;
}

export function isTerminal(stream: Writable): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}

/** A terminal that obeys escapes: not that of an editor, which says that it is dumb. */
export function canDraw(stream: Writable, { env }: Streams): boolean {
  return isTerminal(stream) && env['TERM'] !== 'dumb';
}

/** Colours on a terminal that has them, or where FORCE_COLOR asks for them; never under `--no-color` or NO_COLOR. */
export function isColored(wanted: boolean, streams: Streams): boolean {
  const { NO_COLOR, FORCE_COLOR } = streams.env;
  const refused = !wanted || (NO_COLOR !== undefined && NO_COLOR !== '');
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  return !refused && (forced || canDraw(streams.stdout, streams));
}

/** Columns of the terminal; 100 where it does not say. */
export function columnsOf(stream: Writable): number {
  return 'columns' in stream && typeof stream.columns === 'number' && stream.columns > 0 ? stream.columns : 100;
}

/** Writes and waits until the bytes are on their way. A reader that went away is no error. @throws OutputError */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stream.destroyed || text === '') resolve();
    else
      stream.write(text, (error) => {
        // Where messages cannot be written, there is nobody to tell.
        if (error === null || error === undefined || isClosedPipe(error) || isStandardError(stream)) resolve();
        else reject(failureOf(error));
      });
  });
}

function isStandardError(stream: Writable): boolean {
  return 'fd' in stream && stream.fd === 2;
}

import { fstatSync, type Stats } from 'node:fs';
import type { Writable } from 'node:stream';
import { errorMessage } from '../problem.js';
import { ClosedPipeError, isClosedPipe, OutputError, type Target } from './define.js';

/** Standard output; it stays open. */
export function streamTarget(stream: Writable): Target {
  let failure: Error | null = null;
  let length = 0;
  stream.on('error', (error: Error) => {
    failure = failureOf(error);
  });
  return {
    get length() {
      return length;
    },
    write(bytes) {
      if (bytes.length === 0) return Promise.resolve();
      if (failure !== null) return Promise.reject(failure);
      if (stream.destroyed) return Promise.reject(new ClosedPipeError());
      return new Promise((resolve, reject) => {
        // The callback comes when the bytes have left, which is the back-pressure that a run of batches needs.
        stream.write(bytes, (error) => {
          if (error === null || error === undefined) {
            length += bytes.length;
            resolve();
          } else reject(failureOf(error));
        });
      });
    },
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

/** The file that a stream goes to, as by `> out.txt`; `null` for a pipe or a terminal. */
export function fileBehind(stream: Writable): Stats | null {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return null;
  try {
    const info = fstatSync(stream.fd);
    return info.isFile() ? info : null;
  } catch {
    return null;
  }
}

/** A reader that went away is told from a place that cannot be written. */
export function failureOf(error: Error): ClosedPipeError | OutputError {
  return isClosedPipe(error) ? new ClosedPipeError() : new OutputError(`standard output: cannot be written: ${errorMessage(error)}`);
}

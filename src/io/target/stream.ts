import type { Writable } from 'node:stream';
import { errorCode } from '../problem.js';
import { ClosedPipeError, type Target } from './define.js';

const CLOSED: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ERR_STREAM_PREMATURE_CLOSE']);

/** Standard output or any stream of the caller's; it stays open. */
export function streamTarget(stream: Writable): Target {
  let failure: Error | null = null;
  let length = 0;
  const onError = (error: Error): void => {
    failure = CLOSED.has(errorCode(error)) ? new ClosedPipeError() : error;
  };
  stream.on('error', onError);
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
          } else reject(CLOSED.has(errorCode(error)) ? new ClosedPipeError() : error);
        });
      });
    },
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

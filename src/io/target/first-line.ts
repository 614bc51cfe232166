import { open } from 'node:fs/promises';
import { errorCode } from '../problem.js';
import { OutputError } from './define.js';

/** The byte order mark of UTF-8. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Rows go behind rows of the same columns only.
 * @param line With its line end.
 * @throws OutputError where a file is not empty and begins otherwise.
 */
export async function checkFirstLine(file: string, line: string): Promise<void> {
  const wanted = Buffer.from(line);
  const bytes = await firstBytes(file, MARK.length + wanted.length);
  // As spreadsheets save it.
  const found = bytes.subarray(0, MARK.length).equals(MARK) ? bytes.subarray(MARK.length) : bytes.subarray(0, wanted.length);
  if (found.length === 0 || found.equals(wanted)) return;
  const [first = ''] = found.toString('utf8').split('\n');
  throw new OutputError(
    `${file}: has other columns (it begins with ${JSON.stringify(first.slice(0, 80))}); append with the same --fields, or to a new file`,
  );
}

/** Compressed, so many bytes never take more; a header is short. */
const COMPRESSED = 4096;

/** At most so many bytes of what a file holds, looked at through gzip. @throws OutputError */
export async function firstBytes(file: string, length: number): Promise<Buffer> {
  try {
    const handle = await open(file, 'r');
    try {
      const bytes = Buffer.alloc(file.toLowerCase().endsWith('.gz') ? COMPRESSED : length);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      const head = bytes.subarray(0, bytesRead);
      if (bytesRead === 0 || bytes.length === length) return head;
      const { gunzipSync, constants } = await import('node:zlib');
      return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 }).subarray(0, length);
    } finally {
      await handle.close();
    }
  } catch (error) {
    // What cannot be opened is told of where it is opened to be written.
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'EACCES' || errorCode(error) === 'EISDIR') return Buffer.alloc(0);
    throw new OutputError(`${file}: cannot be appended to: ${error instanceof Error ? error.message : String(error)}`);
  }
}

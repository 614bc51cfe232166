import { type FileHandle, open } from 'node:fs/promises';
import { BrokenTable } from './define.js';

/** A file that is read in any order. */
export class RangeFile {
  readonly size: number;
  readonly #handle: FileHandle;
  readonly #onBytes: (count: number) => void;

  private constructor(handle: FileHandle, size: number, onBytes: (count: number) => void) {
    this.#handle = handle;
    this.size = size;
    this.#onBytes = onBytes;
  }

  static async open(file: string, onBytes: (count: number) => void): Promise<RangeFile> {
    const handle = await open(file);
    try {
      return new RangeFile(handle, (await handle.stat()).size, onBytes);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** So many bytes, in memory of their own. @throws BrokenTable where the file has fewer. */
  async read(at: number, length: number): Promise<Uint8Array> {
    if (!(at >= 0 && length >= 0 && at + length <= this.size)) throw new BrokenTable('it ends before all that its footer names');
    const bytes = Buffer.allocUnsafeSlow(length);
    for (let got = 0; got < length; ) {
      const { bytesRead } = await this.#handle.read(bytes, got, length - got, at + got);
      if (bytesRead === 0) throw new BrokenTable('it became shorter while it was read');
      got += bytesRead;
    }
    this.#onBytes(length);
    return bytes;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

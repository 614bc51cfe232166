import { ArchiveBroken } from './define.js';

const CUT = 'it ends in the middle of a member';

/** Reads a stream of bytes in amounts that the reader chooses. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #level: number;
  #buffer: Uint8Array = new Uint8Array(0);
  #ended = false;
  #failure: ArchiveBroken | null = null;
  /** Bytes taken or skipped so far. */
  #position = 0;

  /** @param level How many archives are around what is read; 1 for the archive that is a file itself. */
  constructor(chunks: AsyncIterable<Uint8Array>, level: number) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#level = level;
  }

  get position(): number {
    return this.#position;
  }

  /** What has been read and not been taken. */
  get ready(): Uint8Array {
    return this.#buffer;
  }

  /** Reads until so many bytes are ready, or the stream is at its end. @returns Whether they are. */
  async ensure(length: number): Promise<boolean> {
    if (this.#buffer.length >= length) return true;
    const parts = [this.#buffer];
    let got = this.#buffer.length;
    while (got < length && !this.#ended) {
      const next = await this.#next();
      if (next === null) break;
      parts.push(next);
      got += next.length;
    }
    if (parts.length > 1)
      this.#buffer = parts[0]?.length === 0 && parts.length === 2 ? (parts[1] ?? this.#buffer) : Buffer.concat(parts, got);
    return got >= length;
  }

  /** As many bytes as asked for, if they are ready, else those that are. The view stays good. */
  take(length: number): Uint8Array {
    const taken = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(taken.length);
    this.#position += taken.length;
    return taken;
  }

  /** The next bytes as they come, so many in all. @throws ArchiveBroken where the stream ends first. */
  async *stream(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      if (this.#buffer.length === 0 && !(await this.ensure(1))) throw this.cut(CUT);
      const part = this.take(left);
      left -= part.length;
      yield part;
    }
  }

  /** @returns Whether there were so many bytes to skip. */
  async skip(length: number): Promise<boolean> {
    let left = length;
    while (left > 0) {
      if (this.#buffer.length === 0 && !(await this.ensure(1))) break;
      left -= this.take(left).length;
    }
    return left === 0;
  }

  /** Why there are no more bytes, where there should be. */
  cut(detail: string): ArchiveBroken {
    return this.#failure ?? new ArchiveBroken(detail, this.#level);
  }

  /** To be asked at the end of what could be read. @throws ArchiveBroken where that was no real end. */
  assertEnd(): void {
    if (this.#failure !== null) throw this.#failure;
  }

  /** A failure of the source ends the bytes, and is told by `cut` and `assertEnd`, so that all that came before is read. */
  async #next(): Promise<Uint8Array | null> {
    try {
      const next = await this.#chunks.next();
      if (next.done !== true) return next.value;
    } catch (error) {
      // Whoever reads a member must not take the archive's failure for the member's.
      this.#failure = error instanceof ArchiveBroken ? error : new ArchiveBroken(error, this.#level);
    }
    this.#ended = true;
    return null;
  }
}

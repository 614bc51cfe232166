import { assertHonest } from '../inflate/define.js';
import { UnreadTable } from './define.js';

/** So many of the longest documents may lie in memory as pages: a page holds values of many rows, and each column has one. */
const DOCUMENTS = 25;

/** Keeps a table from filling the memory, and from being made to burst. */
export class Allowance {
  readonly #most: number;
  #held = 0;
  #read = 0;
  #made = 0;

  /** @param maxDocument Bytes. */
  constructor(maxDocument: number) {
    this.#most = DOCUMENTS * maxDocument;
  }

  get held(): number {
    return this.#held;
  }

  /** To be asked before memory is taken. @throws UnreadTable where it would be too much. */
  take(bytes: number): void {
    if (this.#held + bytes > this.#most) {
      throw new UnreadTable(`its pages take more than ${this.#most} bytes at once, and --max-document-size allows no more`);
    }
    this.#held += bytes;
  }

  give(bytes: number): void {
    this.#held -= bytes;
  }

  /** @param read Bytes of the file. @param made Bytes that became of them, as pages or as rows. @throws ExcessiveCompression */
  expand(read: number, made: number): void {
    this.#read += read;
    this.#made += made;
    assertHonest(this.#read, this.#made);
  }
}

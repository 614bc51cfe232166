import type { Encoding } from '../encoding/index.js';
import { errorMessage } from '../problem.js';

/** The archive itself cannot be read on; `level` says which, where archives are in archives. */
export class ArchiveBroken extends Error {
  override readonly name = 'ArchiveBroken';
  readonly level: number;
  /** The failure of what the archive was read from, or in words what is wrong with the archive. */
  readonly reason: unknown;

  constructor(reason: unknown, level: number) {
    super(errorMessage(reason));
    this.level = level;
    this.reason = reason;
  }
}

/** A file in an archive. */
export interface Member {
  /** Relative, with `/` between its parts, none of which leads upwards. */
  readonly name: string;
  /** Bytes, as the archive says. */
  readonly size: number;
  /** Its bytes; to be read, or left, before the next member is asked for. */
  readonly chunks: () => AsyncGenerator<Uint8Array>;
  /** What keeps it from being read: `"encrypted"`. */
  readonly obstacle: 'encrypted' | null;
}

/** What an archive of a crawl says about a page. */
export interface ArchivedPage {
  readonly id: string | null;
  readonly url: string | null;
  /** ISO 8601. */
  readonly fetchedAt: string | null;
  /** By the HTTP header. */
  readonly encoding: Encoding | null;
  /** How the HTTP body is packed; `null` where it is the page itself. */
  readonly coding: BodyCoding | null;
  /** Why the crawler stopped before the page's end, as it wrote it down: `"length"`, `"disconnect"`; `null` where it did not. */
  readonly truncated: string | null;
}

export interface BodyCoding {
  /** `Transfer-Encoding: chunked`. */
  readonly chunked: boolean;
  /** `Content-Encoding`, in the order in which they were applied. */
  readonly codings: readonly string[];
  /** The page may have so many bytes. */
  readonly limit: number;
}

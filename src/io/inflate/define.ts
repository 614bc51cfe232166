/** One way to compress. */
export interface Inflater {
  /** As people call it: `"gzip"`. */
  readonly name: string;
  /** At the end of file names, lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Extensions of compressed tar archives: `"tgz"`. */
  readonly tarExtensions: readonly string[];
  /** By the first bytes; `null` where they tell nothing, so that the file's name has to. */
  readonly recognises: ((head: Uint8Array) => boolean) | null;
  /** @throws BrokenCompression where the data is damaged or ends too early. What came before was given out. */
  readonly inflate: (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
}

/** The data cannot be inflated, with the reason in words for people. Errors of its source are not among these. */
export class BrokenCompression extends Error {
  override readonly name: string = 'BrokenCompression';
}

/** Something else stands behind the end of the data, all of which was given out. */
export class TrailingBytes extends BrokenCompression {
  override readonly name = 'TrailingBytes';

  constructor() {
    super('what stands behind its end is no compressed data');
  }
}

/** It could be inflated, and must not be: it would fill the disk, or take for ever. */
export class ExcessiveCompression extends Error {
  override readonly name = 'ExcessiveCompression';
}

/**
 * Bytes out for each byte in, beyond which something is made to burst: twice what deflate can do at its best (1032, says zlib's own
 * documentation). Asked only of what is large, for a small file of zeros harms nobody.
 */
const MOST_EXPANSION = 2064;
const LARGE = 200_000_000;

/** @throws ExcessiveCompression where so many bytes cannot be made of so few in good faith. */
export function assertHonest(read: number, made: number): void {
  if (made > LARGE && made > read * MOST_EXPANSION)
    throw new ExcessiveCompression(`it inflates to more than ${MOST_EXPANSION} times its size`);
}

export function startsWith(head: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => head[at] === byte);
}

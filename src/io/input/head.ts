/** A stream of bytes, and what closes whatever stands behind it, read to its end or not. */
export interface ChunkSource {
  readonly chunks: AsyncGenerator<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** A source whose closing closes the one that it reads from as well. */
export function chunksOf(chunks: AsyncGenerator<Uint8Array>, behind: ChunkSource | null = null): ChunkSource {
  return {
    chunks,
    async close() {
      await chunks.return(undefined);
      await behind?.close();
    },
  };
}

/** Enough to tell a format by; no more than one read. */
const HEAD = 64 * 1024;

export interface Taken {
  readonly head: Uint8Array;
  /** The head is all there is. */
  readonly whole: boolean;
  /** The stream from its beginning. */
  readonly rest: ChunkSource;
}

/** A source that fails before its head is whole fails behind it, so that what came is read as far as it goes. */
export async function takeHead(source: ChunkSource, length: number = HEAD): Promise<Taken> {
  const parts: Uint8Array[] = [];
  let got = 0;
  let whole = false;
  let rest = source.chunks;
  while (got < length) {
    const next = await source.chunks.next().catch((error: unknown) => {
      rest = failing(error);
      return null;
    });
    if (next === null) break;
    if (next.done === true) {
      whole = true;
      break;
    }
    parts.push(next.value);
    got += next.value.length;
  }
  const [only] = parts;
  const head = (parts.length === 1 && only !== undefined ? only : Buffer.concat(parts)).subarray(0, Math.min(got, length));
  return { head, whole, rest: chunksOf(chain(parts, rest), source) };
}

async function* chain(parts: readonly Uint8Array[], chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* parts;
  yield* chunks;
}

// biome-ignore lint/correctness/useYield: it is read where bytes are expected.
async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  throw error;
}

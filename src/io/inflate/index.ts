import { type ChunkSource, chunksOf, takeHead } from '../input/head.js';
import { bzip2 } from './bzip2.js';
import { assertHonest, ExcessiveCompression, type Inflater, TrailingBytes } from './define.js';
import { xz } from './xz.js';
import { brotli, gzip } from './zlib.js';
import { zstd } from './zstd.js';

/** Told by their first bytes, whatever the file is called. A further compression is one file and one line here. */
const INFLATERS: readonly Inflater[] = [gzip, zstd, bzip2, xz, brotli];

/** As many bytes as the longest signature. */
const SIGNATURE_LENGTH = 10;

/** A dump may be compressed by who made it and again by who sent it. Deeper is a trap. */
const MOST_LAYERS = 2;

interface Opened {
  readonly source: ChunkSource;
  /** How many times over it was compressed. */
  readonly layers: number;
  /** What was found behind the end of the compressed data, once that has been read; it is not part of `source`. */
  readonly trailing: () => TrailingBytes | null;
}

/** Inflates what its first bytes, or `.br` at the end of its name, say is compressed. */
export async function openCompressed(source: ChunkSource, name: string | null): Promise<Opened> {
  let layers = 0;
  let inner = source;
  const meter = { read: 0 };
  let found: TrailingBytes | null = null;
  const trailing = (): TrailingBytes | null => found;
  const onTrailing = (error: TrailingBytes): void => {
    found = error;
  };
  for (;;) {
    const { head, rest } = await takeHead(inner, SIGNATURE_LENGTH);
    const inflater = inflaterFor(head, layers === 0 ? name : null);
    if (inflater === undefined) return { source: layers === 0 ? rest : chunksOf(bounded(rest, meter), rest), layers, trailing };
    if (layers === MOST_LAYERS) {
      await rest.close();
      throw new ExcessiveCompression(`it is compressed over and over, more than ${MOST_LAYERS} times`);
    }
    inner = chunksOf(toItsEnd(inflater.inflate(layers === 0 ? metered(rest.chunks, meter) : rest.chunks), onTrailing), rest);
    layers++;
  }
}

/** What stands behind its end does not make data broken: what it holds is read as that of any file. */
async function* toItsEnd(chunks: AsyncIterable<Uint8Array>, onTrailing: (error: TrailingBytes) => void): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    if (!(error instanceof TrailingBytes)) throw error;
    onTrailing(error);
  }
}

interface Meter {
  /** Compressed bytes so far. */
  read: number;
}

async function* metered(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.read += chunk.length;
    yield chunk;
  }
}

async function* bounded(source: ChunkSource, meter: Meter): AsyncGenerator<Uint8Array> {
  let given = 0;
  for await (const chunk of source.chunks) {
    given += chunk.length;
    assertHonest(meter.read, given);
    yield chunk;
  }
}

function inflaterFor(head: Uint8Array, name: string | null): Inflater | undefined {
  const last = name === null ? '' : extensionsOf(name).at(-1);
  return INFLATERS.find(({ recognises, extensions }) =>
    recognises === null ? extensions.some((extension) => extension === last) : recognises(head),
  );
}

const COMPRESSED: ReadonlySet<string> = new Set(INFLATERS.flatMap((inflater) => inflater.extensions));
const COMPRESSED_TAR: ReadonlySet<string> = new Set(INFLATERS.flatMap((inflater) => inflater.tarExtensions));

/** The extension that tells what a file holds: `"ndjson"` for `a.ndjson.gz`, `"tar"` for `a.tgz`. Empty when there is none. */
export function contentExtension(path: string): string {
  const extensions = extensionsOf(path);
  while (extensions.length > 1 && COMPRESSED.has(extensions.at(-1) ?? '')) extensions.pop();
  const last = extensions.at(-1) ?? '';
  return COMPRESSED_TAR.has(last) ? 'tar' : last;
}

/** Lower case, in order: `["tar", "gz"]`. */
function extensionsOf(path: string): string[] {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .split('.')
    .slice(1);
}

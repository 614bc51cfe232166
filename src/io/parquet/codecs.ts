import { UnreadTable, unpackable } from './define.js';
import { unlz4, unlz4Hadoop } from './lz4.js';
import { unsnappy } from './snappy.js';

/** @param length Bytes that there must be of it in the end, for which there is memory. @throws BrokenTable */
export type Inflate = (packed: Uint8Array, length: number) => Uint8Array;

/** What undoes a column's compression. @throws UnreadTable for one that is not known. */
export async function inflaterFor(codec: string): Promise<Inflate> {
  const inflate = await rawInflater(codec);
  return (packed, length) => {
    let bytes: Uint8Array | null = null;
    try {
      bytes = length === 0 ? packed.subarray(0, 0) : inflate(packed, length);
    } catch {
      // The libraries' own words are of no use to whoever has the file.
    }
    if (bytes?.length !== length) throw unpackable();
    return bytes;
  };
}

async function rawInflater(codec: string): Promise<Inflate> {
  switch (codec) {
    case 'UNCOMPRESSED':
      return (packed) => packed;
    case 'SNAPPY':
      return unsnappy;
    case 'LZ4_RAW':
      return unlz4;
    case 'LZ4':
      return unlz4Hadoop;
    case 'GZIP': {
      const { gunzipSync } = await import('node:zlib');
      return (packed, length) => gunzipSync(packed, { maxOutputLength: length });
    }
    case 'BROTLI': {
      const { brotliDecompressSync } = await import('node:zlib');
      return (packed, length) => brotliDecompressSync(packed, { maxOutputLength: length });
    }
    case 'ZSTD': {
      const { decompress } = await import('fzstd');
      return (packed, length) => decompress(packed, new Uint8Array(length));
    }
    default:
      throw new UnreadTable(`it is compressed with ${codec}`);
  }
}

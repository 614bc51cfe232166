declare module 'unbzip2-stream/lib/bit_iterator.js' {
  /** Reads so many bits; `null` goes on to the next whole byte. */
  interface BitReader {
    (count: number | null): number;
    bytesRead: number;
  }
  export default function bitIterator(nextBuffer: () => Uint8Array): BitReader;
}

declare module 'unbzip2-stream/lib/bzip2.js' {
  const bzip2: {
    /** Reads a stream's header. @returns Its block size, 1 to 9. */
    header(bits: (count: number | null) => number): number;
    /** Reads a block. @returns The stream's checksum so far; `null` at its end. */
    decompress(
      bits: (count: number | null) => number,
      push: (byte: number) => void,
      table: Int32Array,
      tableSize: number,
      checksum: number | null,
    ): number | null;
  };
  export default bzip2;
}

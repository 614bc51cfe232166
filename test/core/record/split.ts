import type { Splitter } from '../../../src/core/record/index.js';

const LIMIT = 1_000_000;

export interface Got {
  text: string;
  line: number;
  oversize: boolean;
  broken?: string;
}

/** What a splitter makes of a text that comes in chunks of so many bytes. */
export function split(make: (limit: number) => Splitter, text: string, size: number, limit: number = LIMIT): Got[] {
  const bytes = new TextEncoder().encode(text);
  const splitter = make(limit);
  const got: Got[] = [];
  const decoder = new TextDecoder();
  const take = (pieces: ReturnType<Splitter['push']>): void => {
    for (const { bytes: own, line, oversize, broken } of pieces)
      got.push({ text: decoder.decode(own), line, oversize, ...(broken === null ? {} : { broken }) });
  };
  // Each chunk is its own memory, overwritten after use, so that no piece may lean on a chunk that is gone.
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.slice(at, at + size);
    take(splitter.push(chunk));
    chunk.fill(0x58);
  }
  take(splitter.end());
  return got;
}

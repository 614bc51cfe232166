import type { RawDocument } from '../input/documents.js';

/** A batch as it crosses to a worker: all bytes in one piece, for a message costs by its parts. */
export interface PackedBatch {
  readonly bytes: Uint8Array;
  /** Where each document's bytes end. */
  readonly ends: Uint32Array;
  readonly documents: readonly Omit<RawDocument, 'bytes'>[];
}

export function packBatch(batch: readonly RawDocument[]): PackedBatch {
  let length = 0;
  for (const document of batch) length += document.bytes.length;
  const bytes = new Uint8Array(length);
  const ends = new Uint32Array(batch.length);
  let at = 0;
  const documents = batch.map(({ bytes: own, ...rest }, index) => {
    bytes.set(own, at);
    at += own.length;
    ends[index] = at;
    return rest;
  });
  return { bytes, ends, documents };
}

export function unpackBatch(packed: PackedBatch): RawDocument[] {
  let start = 0;
  return packed.documents.map((document, index) => {
    const end = packed.ends[index] ?? start;
    const bytes = packed.bytes.subarray(start, end);
    start = end;
    return { ...document, bytes };
  });
}

/** The memory of arrays that is handed over instead of copied; what they showed is gone on this side. */
export function buffersOf(arrays: readonly (Uint8Array | Uint32Array)[]): ArrayBuffer[] {
  return arrays.map((array) => array.buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}

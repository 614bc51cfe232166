import type { RawDocument } from '../input/documents.js';
import type { BatchResult, BatchSettings } from './batch.js';
import { workBatch } from './batch-work.js';

/** Cleans batches, one at a time or in several threads. */
export interface Cleaner {
  /** Batches that may be on their way at once. */
  readonly width: number;
  /** Never rejects: documents that a crash took are failed documents of the result. */
  clean(batch: readonly RawDocument[]): Promise<BatchResult[]>;
  close(): Promise<void>;
}

/** In the calling thread. */
export function createInlineCleaner(settings: BatchSettings): Cleaner {
  return {
    width: 1,
    clean: async (batch) => [await workBatch(batch, settings)],
    close: () => Promise.resolve(),
  };
}

import type { RawDocument } from '../input/documents.js';
import type { BatchResult, BatchSettings } from './batch.js';
import { cleanBatch } from './clean-batch.js';

/** What is done with a batch, the same in the main thread and in a worker. The rules are loaded for checks only. */
export async function workBatch(batch: readonly RawDocument[], settings: BatchSettings): Promise<BatchResult> {
  if (settings.check === undefined) return cleanBatch(batch, settings);
  const { checkBatch } = await import('./check-batch.js');
  return checkBatch(batch, settings, settings.check);
}

import type { BatchResult, BatchSettings } from './batch.js';
import type { PackedBatch } from './pack.js';

/** What crosses a thread's border has lost its type. Both sides are of one package, so a telling field is proof enough. */
function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

export function isSettings(value: unknown): value is BatchSettings {
  return has(value, 'yields') && has(value, 'fields');
}

export function isPackedBatch(value: unknown): value is PackedBatch {
  return has(value, 'ends') && value.ends instanceof Uint32Array;
}

export function isBatchResult(value: unknown): value is BatchResult {
  return has(value, 'counts') && has(value, 'output') && Array.isArray(value.output);
}

/** The hash by Fowler, Noll and Vo (FNV-1a) in 32 bits, of one unit after another: its offset basis, and its step. */
export const HASH_SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** How many slots the table of small words has; a power of two. */
export const SLOTS = 8192;

/** The slot of a hash. */
export function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

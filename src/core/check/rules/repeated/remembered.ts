/** Takes the oldest out of a map or a set, which keep the order in which things were put in. */
export function forgetOldest<K>(seen: { keys(): IterableIterator<K>; delete(key: K): boolean }): void {
  const { value, done } = seen.keys().next();
  if (done !== true) seen.delete(value);
}

/** Keys that were met, the last `window` of them. */
export class Met {
  readonly #keys = new Set<number>();

  constructor(private readonly window: number) {}

  /** Whether a key is met for the first time, and is from now on not. */
  isNew(key: number): boolean {
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    if (this.#keys.size > this.window) forgetOldest(this.#keys);
    return true;
  }
}

/** How often keys were met, of the `window` that were met last. */
export class Counts {
  readonly #counts = new Map<number, number>();

  constructor(private readonly window: number) {}

  /** How often a key has been met, this time among them. */
  meet(key: number): number {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.delete(key);
    this.#counts.set(key, count);
    if (this.#counts.size > this.window) forgetOldest(this.#counts);
    return count;
  }
}

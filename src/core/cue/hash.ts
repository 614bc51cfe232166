/** Integer hashing for tokens: 32-bit FNV-1a steps with a final mix, and an open-addressing table keyed by such hashes. */

/** FNV-1a offset basis and prime (Fowler, Noll, Vo). */
export const HASH_SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Every number is this token, so that `Comments (3)` and `Comments (41)` are the same line to the cues. */
export const NUMBER_TOKEN = 0x4e554d42;

export function hashStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}

/** Joins two hashes into one; the order counts. */
export function hashJoin(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39);
  h = Math.imul(h ^ (h >>> 13), 0x1b873593);
  return h ^ (h >>> 16);
}

/** Numbers in a sieve, 32 bits each; one for few hashes has a smaller power of two. */
export const SIEVE = 4096;

/** Puts a hash into a sieve: a bit at a place by some bits of the hash. */
export function putIn(sieve: Int32Array, hash: number): void {
  const place = (hash >>> 5) & (sieve.length - 1);
  sieve[place] = (sieve[place] as number) | (1 << (hash & 31));
}

/** Whether a sieve may hold a hash; what was put in is always held. Most words are in no table, and a sieve is small enough to stay at hand. */
export function mayHold(sieve: Int32Array, hash: number): boolean {
  return ((sieve[(hash >>> 5) & (sieve.length - 1)] as number) & (1 << (hash & 31))) !== 0;
}

/** A map from 32-bit hashes to integers other than 0. The hash 0 cannot be a key; it is moved to 1. */
export class HashTable {
  #keys: Int32Array;
  #values: Int32Array;
  #mask: number;
  #size = 0;

  constructor(capacity = 64) {
    let size = 64;
    while (size < capacity * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The value of a key, 0 where it is not known. */
  get(hash: number): number {
    const key = hash === 0 ? 1 : hash;
    const keys = this.#keys;
    let slot = (key ^ (key >>> 16)) & this.#mask;
    for (;;) {
      const found = keys[slot] as number;
      if (found === key) return this.#values[slot] as number;
      if (found === 0) return 0;
      slot = (slot + 1) & this.#mask;
    }
  }

  set(hash: number, value: number): void {
    this.#values[this.#slotOf(hash)] = value;
  }

  /** Adds to a key's value and returns the sum, which must not be 0. */
  add(hash: number, amount: number): number {
    const slot = this.#slotOf(hash);
    const sum = (this.#values[slot] as number) + amount;
    this.#values[slot] = sum;
    return sum;
  }

  /** Sets bits of a key's value. */
  mark(hash: number, bits: number): void {
    const slot = this.#slotOf(hash);
    this.#values[slot] = (this.#values[slot] as number) | bits;
  }

  /** Where a key stands; it is put there if it is new. */
  #slotOf(hash: number): number {
    if ((this.#size + 1) * 2 > this.#mask) this.#grow();
    const key = hash === 0 ? 1 : hash;
    const keys = this.#keys;
    let slot = (key ^ (key >>> 16)) & this.#mask;
    for (;;) {
      const found = keys[slot] as number;
      if (found === key) return slot;
      if (found === 0) break;
      slot = (slot + 1) & this.#mask;
    }
    keys[slot] = key;
    this.#size++;
    return slot;
  }

  get size(): number {
    return this.#size;
  }

  /** Forgets everything but keeps the memory. */
  clear(): void {
    if (this.#size === 0) return;
    this.#keys.fill(0);
    this.#values.fill(0);
    this.#size = 0;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    this.#mask = this.#keys.length - 1;
    this.#size = 0;
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.set(keys[i] as number, values[i] as number);
  }
}

import { SIGNATURE_SIZE } from '../../digest.js';

/**
 * 16 bands of 4 values: two texts meet in a bucket with probability 1 − (1 − s⁴)¹⁶, which is 0.999 at a similarity s of 0.8 and 0.29 at 0.38
 * (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4).
 */
const BANDS = 16;
const ROWS = SIGNATURE_SIZE / BANDS;
/** Texts of one bucket that are compared, newest first: a bucket of thousands is a template that the first few tell as well. */
const MOST_COMPARED = 8;

export interface Near {
  readonly place: number;
  /** Estimated Jaccard similarity, 0 to 1. */
  readonly similarity: number;
}

/**
 * Finds earlier signatures that are like a new one: locality-sensitive hashing over a ring of the last `window` signatures. Memory is bounded by the
 * window: 256 bytes of signature and about 16 · 12 bytes of table each, taken as they are needed.
 */
export class NearIndex {
  readonly #window: number;
  #signatures: Uint32Array;
  /** For each band and place: the place before it in the same bucket, plus one. */
  #before: Int32Array;
  /** For each band: bucket to newest place. */
  readonly #newest: readonly Map<number, number>[];
  #count = 0;

  constructor(window: number) {
    this.#window = window;
    const room = Math.min(window, 1024);
    this.#signatures = new Uint32Array(room * SIGNATURE_SIZE);
    this.#before = new Int32Array(room * BANDS);
    this.#newest = Array.from({ length: BANDS }, () => new Map<number, number>());
  }

  /** The most similar of the earlier ones, and adds the new one. Places count from 0 over the whole run. */
  add(signature: Uint32Array): Near | null {
    const place = this.#count++;
    const slot = this.#slotFor(place);
    let best: Near | null = null;
    const compared = new Set<number>();
    for (let band = 0; band < BANDS; band++) {
      const bucket = bucketOf(signature, band);
      const newest = this.#newest[band] ?? new Map<number, number>();
      let other = newest.get(bucket) ?? -1;
      this.#before[slot * BANDS + band] = other + 1;
      newest.set(bucket, place);
      for (let steps = 0; steps < MOST_COMPARED && this.#isKept(other, place); steps++) {
        if (!compared.has(other)) {
          compared.add(other);
          const similarity = this.#similarity(signature, other);
          if (best === null || similarity > best.similarity || (similarity === best.similarity && other < best.place)) {
            best = { place: other, similarity };
          }
        }
        const before: number = (this.#before[(other % this.#window) * BANDS + band] ?? 0) - 1;
        if (before >= other) break;
        other = before;
      }
    }
    this.#signatures.set(signature, slot * SIGNATURE_SIZE);
    return best;
  }

  #isKept(other: number, place: number): boolean {
    return other >= 0 && place - other < this.#window;
  }

  #similarity(signature: Uint32Array, other: number): number {
    const from = (other % this.#window) * SIGNATURE_SIZE;
    let same = 0;
    for (let i = 0; i < SIGNATURE_SIZE; i++) if (this.#signatures[from + i] === signature[i]) same++;
    return same / SIGNATURE_SIZE;
  }

  #slotFor(place: number): number {
    const slot = place % this.#window;
    if (place >= this.#window) {
      this.#forget(place - this.#window, slot);
      return slot;
    }
    if ((slot + 1) * BANDS > this.#before.length) {
      const room = Math.min(this.#window, (this.#before.length / BANDS) * 2);
      const signatures = new Uint32Array(room * SIGNATURE_SIZE);
      signatures.set(this.#signatures);
      this.#signatures = signatures;
      const before = new Int32Array(room * BANDS);
      before.set(this.#before);
      this.#before = before;
    }
    return slot;
  }

  /** Takes the oldest out of the buckets that it alone is in. */
  #forget(old: number, slot: number): void {
    const signature = this.#signatures.subarray(slot * SIGNATURE_SIZE, (slot + 1) * SIGNATURE_SIZE);
    this.#newest.forEach((newest, band) => {
      const bucket = bucketOf(signature, band);
      if (newest.get(bucket) === old) newest.delete(bucket);
    });
  }
}

function bucketOf(signature: Uint32Array, band: number): number {
  let hash = 0x811c9dc5;
  for (let row = band * ROWS; row < (band + 1) * ROWS; row++) {
    hash = Math.imul(hash ^ (signature[row] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}

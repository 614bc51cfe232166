import type { Quantiles } from './types.js';

/** Documents kept from each end, to name the ones that weigh most. */
const EXTREMES = 10;

/** One record at an end of a distribution. */
export interface Extreme {
  readonly id: string;
  readonly value: number;
}

/**
 * Exact counts of a measure's values. Words are whole numbers and shares have three decimals, so that there are far fewer values than
 * records: memory is bounded, and a median is a median.
 */
export class Distribution {
  readonly #counts = new Map<number, number>();
  #sum = 0;
  #size = 0;
  #lowest: Extreme[] = [];
  #highest: Extreme[] = [];

  get size(): number {
    return this.#size;
  }

  /** Ascending. */
  get lowest(): readonly Extreme[] {
    return this.#lowest;
  }

  /** Descending. */
  get highest(): readonly Extreme[] {
    return this.#highest;
  }

  add(value: number, id: string): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
    this.#sum += value;
    this.#size++;
    this.#lowest = keep(this.#lowest, { id, value }, (a, b) => a.value - b.value);
    this.#highest = keep(this.#highest, { id, value }, (a, b) => b.value - a.value);
  }

  /** The value at or below which a share of the records lies (nearest rank); the middle of two at the median of an even number. */
  quantiles(): Quantiles {
    const sorted = [...this.#counts].sort(([a], [b]) => a - b);
    const mean = this.#size === 0 ? 0 : round(this.#sum / this.#size);
    const median = (at(sorted, Math.ceil(this.#size / 2)) + at(sorted, Math.floor(this.#size / 2) + 1)) / 2;
    return { p10: at(sorted, Math.ceil(this.#size * 0.1)), median: round(median), p90: at(sorted, Math.ceil(this.#size * 0.9)), mean };
  }
}

/** Of equals, the earlier stays in front. */
function keep(list: Extreme[], entry: Extreme, compare: (a: Extreme, b: Extreme) => number): Extreme[] {
  const last = list[EXTREMES - 1];
  if (last !== undefined && compare(entry, last) >= 0) return list;
  const place = list.findIndex((other) => compare(entry, other) < 0);
  list.splice(place < 0 ? list.length : place, 0, entry);
  return list.slice(0, EXTREMES);
}

function at(sorted: readonly (readonly [number, number])[], rank: number): number {
  let seen = 0;
  for (const [value, count] of sorted) {
    seen += count;
    if (seen >= rank) return value;
  }
  return sorted.at(-1)?.[0] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

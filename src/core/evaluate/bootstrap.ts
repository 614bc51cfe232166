import { seededNumbers } from './seeded-numbers.js';

/** A value with its 95 % interval; `null` where there is nothing to divide by. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Times that pages are drawn anew: the ends of a 95 % interval then rest on 25 drawings each. */
export const RESAMPLES = 1000;
const SEED = 1;
const TAIL = 0.025;

/** Counts of one page, sparse: `counts[i]` stands at `places[i]`. */
export interface Counted {
  readonly places: Int32Array;
  readonly counts: Float64Array;
}

/**
 * Measures made of sums over pages, with percentile bootstrap intervals: pages are drawn with replacement, since lines of one
 * page are right and wrong together. `measure` writes the same number of values each time; NaN for what cannot be said.
 */
export function bootstrap(pages: readonly Counted[], size: number, measure: (sums: Float64Array) => readonly number[]): Figure[] {
  const sums = new Float64Array(size);
  const sumUp = (choose: (draw: number) => number): void => {
    sums.fill(0);
    for (let draw = 0; draw < pages.length; draw++) {
      const page = pages[choose(draw)];
      if (page === undefined) continue;
      const { places, counts } = page;
      for (let i = 0; i < places.length; i++) {
        const place = places[i] ?? 0;
        sums[place] = (sums[place] ?? 0) + (counts[i] ?? 0);
      }
    }
  };
  sumUp((draw) => draw);
  const values = [...measure(sums)];
  const drawn = values.map(() => new Float64Array(RESAMPLES));
  const next = seededNumbers(SEED);
  for (let sample = 0; sample < RESAMPLES; sample++) {
    sumUp(() => Math.floor(next() * pages.length));
    measure(sums).forEach((value, figure) => {
      const list = drawn[figure];
      if (list !== undefined) list[sample] = value;
    });
  }
  return values.map((value, figure) => {
    const sorted = (drawn[figure] ?? new Float64Array(0)).filter((sample) => !Number.isNaN(sample)).sort();
    return { value: Number.isNaN(value) ? null : value, low: quantile(sorted, TAIL), high: quantile(sorted, 1 - TAIL) };
  });
}

function quantile(sorted: Float64Array, share: number): number | null {
  if (sorted.length === 0) return null;
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}

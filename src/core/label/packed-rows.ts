/**
 * Rows of whole steps, several kinds to a number: the first as it is, each further one times `BASE` more than the one before it. A sum of such
 * numbers holds the sums of all these kinds, exactly, so that a row is added in a few additions.
 */

/** Kinds to a number: together 52 bits, and a double has 53. */
const A_NUMBER = 4;
const BASE = 8192;
/** Sums are told apart up to this size, of either sign. */
const LARGEST_SUM = BASE / 2 - 1;
/** Numbers added up together, so that they stay in registers. */
const AT_ONCE = 4;

/** Numbers in a row, zeros up to a multiple of `AT_ONCE` among them. */
export function strideOf(kinds: number): number {
  return Math.ceil(kinds / A_NUMBER / AT_ONCE) * AT_ONCE;
}

/** How many rows may be added up where no kind has more steps than `largest`. */
export function mostRows(largest: number): number {
  return Math.floor(LARGEST_SUM / Math.max(1, largest));
}

/** Adds a kind's steps to a row that begins at `row`. */
export function putSteps(rows: Float64Array, row: number, kind: number, steps: number): void {
  const at = row + Math.floor(kind / A_NUMBER);
  rows[at] = (rows[at] as number) + steps * BASE ** (kind % A_NUMBER);
}

/** The steps of a kind in the row that begins at `row`. */
export function stepsAt(rows: Float64Array, row: number, kind: number): number {
  let held = rows[row + Math.floor(kind / A_NUMBER)] as number;
  for (let place = kind % A_NUMBER; place > 0; place--) held = Math.round(held / BASE);
  return held - Math.round(held / BASE) * BASE;
}

/** Adds the rows of the cues from `start` to `end`, no more than `mostRows`, to the kinds' sums; there is a place in `sums` for each kind of a row and for its zeros. */
export function addRows(rows: Float64Array, stride: number, cues: Int32Array, start: number, end: number, sums: Int32Array): void {
  for (let first = 0; first < stride; first += AT_ONCE) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let cue = start; cue < end; cue++) {
      const from = (cues[cue] as number) * stride + first;
      a += rows[from] as number;
      b += rows[from + 1] as number;
      c += rows[from + 2] as number;
      d += rows[from + 3] as number;
    }
    const kind = first * A_NUMBER;
    addApart(a, sums, kind);
    addApart(b, sums, kind + A_NUMBER);
    addApart(c, sums, kind + 2 * A_NUMBER);
    addApart(d, sums, kind + 3 * A_NUMBER);
  }
}

/** Adds what a sum of numbers holds to the sums of its kinds, `kind` being the first. */
function addApart(held: number, sums: Int32Array, kind: number): void {
  let rest = held;
  for (let k = kind; k < kind + A_NUMBER; k++) {
    const above = Math.round(rest / BASE);
    sums[k] = (sums[k] as number) + (rest - above * BASE);
    rest = above;
  }
}

/** Room for the sums of a row's kinds. */
export function sumsFor(stride: number): Int32Array {
  return new Int32Array(stride * A_NUMBER);
}

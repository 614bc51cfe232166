/**
 * The arithmetic of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): from scores of each line and
 * kind, and weights of each pair of neighbouring kinds, to the probability of each kind at each line.
 */

import { expOf, LEAST_EXPONENT } from './exp.js';

/** Weights between neighbouring lines, log scale. */
export interface Chain {
  readonly kinds: number;
  /** One matrix for each way two lines can touch, rows the kind above, columns the kind below. */
  readonly transitions: readonly Float64Array[];
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** Sums made in one go, so that they stay in registers; the number of kinds is rounded up to a multiple. */
const AT_ONCE = 7;

/** The chain with its weights as factors, ready for use. */
export interface Factors {
  readonly kinds: number;
  /** Numbers in a row of a matrix: the kinds, and zeros up to a multiple of `AT_ONCE`. */
  readonly stride: number;
  /** One matrix for each way two lines can touch, rows the kind above, columns the kind below. */
  readonly down: readonly Float64Array[];
  /** The same, rows the kind below, columns the kind above. */
  readonly up: readonly Float64Array[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Room for the sums of one line, and for what each kind of the line below is worth. */
  readonly sums: Float64Array;
  readonly worth: Float64Array;
}

/** A kind this far (log scale) under the best of its line plays no part. */
const HOPELESS = LEAST_EXPONENT;

export function factorsOf(chain: Chain): Factors {
  const { kinds } = chain;
  const stride = Math.ceil(kinds / AT_ONCE) * AT_ONCE;
  const exp = (weights: Float64Array) => weights.map((weight) => Math.exp(weight));
  const wide = (weights: Float64Array, turned: boolean): Float64Array => {
    const rows = new Float64Array(kinds * stride);
    for (let a = 0; a < kinds; a++)
      for (let b = 0; b < kinds; b++) rows[turned ? b * stride + a : a * stride + b] = Math.exp(weights[a * kinds + b] as number);
    return rows;
  };
  return {
    kinds,
    stride,
    down: chain.transitions.map((weights) => wide(weights, false)),
    up: chain.transitions.map((weights) => wide(weights, true)),
    start: exp(chain.start),
    end: exp(chain.end),
    sums: new Float64Array(stride),
    worth: new Float64Array(kinds),
  };
}

/** Sets `sums` to the rows of a matrix, each times its weight, added up in order. Telling what weighs nothing takes longer than adding it. */
function addRows(sums: Float64Array, matrix: Float64Array, weights: Float64Array, from: number, kinds: number): void {
  const stride = sums.length;
  for (let k = 0; k < stride; k += AT_ONCE) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let j = 0, m = k; j < kinds; j++, m += stride) {
      const weight = weights[from + j] as number;
      a += weight * (matrix[m] as number);
      b += weight * (matrix[m + 1] as number);
      c += weight * (matrix[m + 2] as number);
      d += weight * (matrix[m + 3] as number);
      e += weight * (matrix[m + 4] as number);
      f += weight * (matrix[m + 5] as number);
      g += weight * (matrix[m + 6] as number);
    }
    sums[k] = a;
    sums[k + 1] = b;
    sums[k + 2] = c;
    sums[k + 3] = d;
    sums[k + 4] = e;
    sums[k + 5] = f;
    sums[k + 6] = g;
  }
}

/** Room for the sums of one page, reused from page to page. */
export class Lattice {
  emission: Float64Array = new Float64Array(0);
  alpha: Float64Array = new Float64Array(0);
  /** Of one that keeps only probabilities, the sums of two lines. */
  beta: Float64Array = new Float64Array(0);
  /** Probability of each kind at each line: `marginal[line * kinds + kind]`. */
  marginal: Float64Array = new Float64Array(0);
  scale: Float64Array = new Float64Array(0);

  /** @param whole Keeps the sums that probabilities are made of, `alpha` and `beta`: without them it takes half the room. */
  constructor(readonly whole: boolean = true) {}

  fit(lines: number, kinds: number): void {
    const cells = lines * kinds;
    if (this.marginal.length >= cells) return;
    const size = Math.max(cells, this.marginal.length * 2);
    this.emission = new Float64Array(size);
    this.marginal = new Float64Array(size);
    this.alpha = this.whole ? new Float64Array(size) : this.marginal;
    this.beta = new Float64Array(this.whole ? size : 2 * kinds);
    this.scale = new Float64Array(Math.ceil(size / kinds));
  }
}

/**
 * Forward and backward sums. `scores[line * kinds + kind]` on log scale, `touch[line]` names the transition matrix into the line,
 * `allowed[line]` (a bit a kind) limits a line to some kinds. Fills `lattice.marginal` and returns the logarithm of the
 * sum over all paths.
 */
export function sumPaths(
  factors: Factors,
  scores: Float64Array,
  touch: Uint8Array,
  size: number,
  lattice: Lattice,
  allowed?: Uint16Array,
): number {
  const { kinds, start, end, sums, worth } = factors;
  lattice.fit(size, kinds);
  const { emission, alpha, beta, marginal, scale, whole } = lattice;
  let logSum = 0;
  for (let i = 0; i < size; i++) {
    const row = i * kinds;
    const mask = allowed === undefined ? -1 : (allowed[i] as number);
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < kinds; k++) {
      const score = scores[row + k] as number;
      if (score > top && (mask & (1 << k)) !== 0) top = score;
    }
    logSum += top;
    for (let k = 0; k < kinds; k++) {
      const below = (scores[row + k] as number) - top;
      emission[row + k] = (mask & (1 << k)) === 0 || below < HOPELESS ? 0 : expOf(below);
    }
    let sum = 0;
    if (i === 0) {
      for (let k = 0; k < kinds; k++) sum += alpha[k] = (start[k] as number) * (emission[k] as number);
    } else {
      addRows(sums, factors.down[touch[i] as number] as Float64Array, alpha, row - kinds, kinds);
      for (let k = 0; k < kinds; k++) sum += alpha[row + k] = (sums[k] as number) * (emission[row + k] as number);
    }
    scale[i] = sum;
    logSum += Math.log(sum);
    const inverse = 1 / sum;
    for (let k = 0; k < kinds; k++) alpha[row + k] = (alpha[row + k] as number) * inverse;
  }
  let last = 0;
  for (let i = size - 1; i >= 0; i--) {
    const row = i * kinds;
    // Where only two rows of them are kept, a line's lie beside those of the line below.
    const own = whole ? row : (i & 1) * kinds;
    if (i === size - 1) {
      for (let k = 0; k < kinds; k++) {
        beta[own + k] = end[k] as number;
        last += (alpha[row + k] as number) * (end[k] as number);
      }
      logSum += Math.log(last);
    } else {
      const below = row + kinds;
      const next = whole ? below : (1 - (i & 1)) * kinds;
      const inverse = 1 / (scale[i + 1] as number);
      for (let k = 0; k < kinds; k++) worth[k] = (emission[below + k] as number) * (beta[next + k] as number) * inverse;
      addRows(sums, factors.up[touch[i + 1] as number] as Float64Array, worth, 0, kinds);
      for (let k = 0; k < kinds; k++) beta[own + k] = sums[k] as number;
    }
    let sum = 0;
    for (let k = 0; k < kinds; k++) sum += marginal[row + k] = (alpha[row + k] as number) * (beta[own + k] as number);
    const inverse = 1 / sum;
    for (let k = 0; k < kinds; k++) marginal[row + k] = (marginal[row + k] as number) * inverse;
  }
  return logSum;
}

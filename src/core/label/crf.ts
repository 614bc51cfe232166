/**
 * The arithmetic of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): from scores of each line and
 * kind, and weights of each pair of neighbouring kinds, to the probability of each kind at each line.
 */

/** Weights between neighbouring lines, log scale. */
export interface Chain {
  readonly kinds: number;
  /** One matrix for each way two lines can touch, rows the kind above, columns the kind below. */
  readonly transitions: readonly Float64Array[];
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** The chain with its weights as factors, ready for use. */
export interface Factors {
  readonly kinds: number;
  readonly transitions: readonly Float64Array[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Room for the kinds that are still in play at one line, and their weights. */
  readonly live: Uint8Array;
  readonly weight: Float64Array;
}

/** A kind this far (log scale) under the best of its line plays no part: e^-30 is 1e-13. */
const HOPELESS = -30;
/** A path this unlikely adds nothing that a double keeps of the sum of all. */
const NEGLIGIBLE = 1e-12;

export function factorsOf(chain: Chain): Factors {
  const exp = (weights: Float64Array) => weights.map((weight) => Math.exp(weight));
  return {
    kinds: chain.kinds,
    transitions: chain.transitions.map(exp),
    start: exp(chain.start),
    end: exp(chain.end),
    live: new Uint8Array(chain.kinds),
    weight: new Float64Array(chain.kinds),
  };
}

/** Room for the sums of one page, reused from page to page. */
export class Lattice {
  emission: Float64Array = new Float64Array(0);
  alpha: Float64Array = new Float64Array(0);
  beta: Float64Array = new Float64Array(0);
  /** Probability of each kind at each line: `marginal[line * kinds + kind]`. */
  marginal: Float64Array = new Float64Array(0);
  scale: Float64Array = new Float64Array(0);

  fit(cells: number): void {
    if (this.alpha.length >= cells) return;
    const size = Math.max(cells, this.alpha.length * 2);
    this.emission = new Float64Array(size);
    this.alpha = new Float64Array(size);
    this.beta = new Float64Array(size);
    this.marginal = new Float64Array(size);
    this.scale = new Float64Array(size);
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
  const { kinds, start, end } = factors;
  lattice.fit(size * kinds);
  const { emission, alpha, beta, marginal, scale } = lattice;
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
      emission[row + k] = (mask & (1 << k)) === 0 || below < HOPELESS ? 0 : Math.exp(below);
    }
    let sum = 0;
    if (i === 0) {
      for (let k = 0; k < kinds; k++) sum += alpha[k] = (start[k] as number) * (emission[k] as number);
    } else {
      const matrix = factors.transitions[touch[i] as number] as Float64Array;
      const above = row - kinds;
      for (let k = 0; k < kinds; k++) alpha[row + k] = 0;
      for (let j = 0; j < kinds; j++) {
        const a = alpha[above + j] as number;
        if (a < NEGLIGIBLE) continue;
        const m = j * kinds;
        for (let k = 0; k < kinds; k++) alpha[row + k] = (alpha[row + k] as number) + a * (matrix[m + k] as number);
      }
      for (let k = 0; k < kinds; k++) sum += alpha[row + k] = (alpha[row + k] as number) * (emission[row + k] as number);
    }
    scale[i] = sum;
    logSum += Math.log(sum);
    const inverse = 1 / sum;
    for (let k = 0; k < kinds; k++) alpha[row + k] = (alpha[row + k] as number) * inverse;
  }
  let last = 0;
  const bottom = (size - 1) * kinds;
  for (let k = 0; k < kinds; k++) {
    beta[bottom + k] = end[k] as number;
    last += (alpha[bottom + k] as number) * (end[k] as number);
  }
  logSum += Math.log(last);
  for (let i = size - 2; i >= 0; i--) {
    const row = i * kinds;
    const below = row + kinds;
    const matrix = factors.transitions[touch[i + 1] as number] as Float64Array;
    const inverse = 1 / (scale[i + 1] as number);
    // The kinds below that matter, once for all kinds here.
    let live = 0;
    for (let k = 0; k < kinds; k++) {
      const weight = (emission[below + k] as number) * (beta[below + k] as number) * inverse;
      if (weight > 0) {
        factors.live[live] = k;
        factors.weight[live++] = weight;
      }
    }
    for (let j = 0; j < kinds; j++) {
      const m = j * kinds;
      let sum = 0;
      for (let n = 0; n < live; n++) sum += (matrix[m + (factors.live[n] as number)] as number) * (factors.weight[n] as number);
      beta[row + j] = sum;
    }
  }
  for (let i = 0; i < size; i++) {
    const row = i * kinds;
    let sum = 0;
    for (let k = 0; k < kinds; k++) sum += marginal[row + k] = (alpha[row + k] as number) * (beta[row + k] as number);
    const inverse = 1 / sum;
    for (let k = 0; k < kinds; k++) marginal[row + k] = (marginal[row + k] as number) * inverse;
  }
  return logSum;
}

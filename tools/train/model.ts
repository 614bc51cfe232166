import { seededNumbers } from '../../src/core/evaluate/index.js';
import { type Chain, factorsOf, Lattice, sumPaths } from '../../src/core/label/crf.js';

/** One page ready for training. */
export interface Example {
  readonly id: string;
  readonly site: string;
  readonly style: string;
  readonly size: number;
  readonly ids: Int32Array;
  readonly offsets: Int32Array;
  readonly touch: Uint8Array;
  /** Kinds (a bit each) that each line may have. */
  readonly allowed: Uint16Array;
  /** How much each line counts, and the page's order of kinds. */
  readonly trust: Float32Array;
  readonly chainTrust: number;
  /** Scores that are given, of an earlier model; added to the cues' own. */
  readonly given?: Float64Array;
}

export interface Weights {
  readonly kinds: number;
  /** `rows[cue * kinds + kind]`. */
  readonly rows: Float32Array;
  readonly chain: Chain;
}

const TOUCHES = 3;

function emptyWeights(cues: number, kinds: number): Weights {
  return {
    kinds,
    rows: new Float32Array(cues * kinds),
    chain: {
      kinds,
      transitions: Array.from({ length: TOUCHES }, () => new Float64Array(kinds * kinds)),
      start: new Float64Array(kinds),
      end: new Float64Array(kinds),
    },
  };
}

export function scoresOf(weights: Weights, page: Example, scores: Float64Array): void {
  const { kinds, rows } = weights;
  const { ids, offsets, size, given } = page;
  for (let i = 0; i < size; i++) {
    const row = i * kinds;
    for (let k = 0; k < kinds; k++) scores[row + k] = given === undefined ? 0 : (given[row + k] as number);
    const end = offsets[i + 1] as number;
    for (let c = offsets[i] as number; c < end; c++) {
      const from = (ids[c] as number) * kinds;
      for (let k = 0; k < kinds; k++) scores[row + k] = (scores[row + k] as number) + (rows[from + k] as number);
    }
  }
}

export function pick<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)] as T;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty: share of each weight that is taken off for each page that touches it. */
  readonly decay: number;
  readonly seed: number;
  /** Share of a line's cues that each pass leaves out at random, so that no cue is relied on alone. */
  readonly dropout: number;
  /** Where AdaGrad's sums of squares begin: the larger, the slower rare cues learn. */
  readonly caution: number;
  /** A page counts in full up to this many lines; a longer one would drown the others. */
  readonly fullLines: number;
  readonly log?: (line: string) => void;
}

/** Fits weights by stochastic gradient ascent with AdaGrad steps; returns the mean of the weights over the last half of the epochs. */
export function fit(pages: readonly Example[], cues: number, kinds: number, settings: Settings): Weights {
  const w = emptyWeights(cues, kinds);
  const mean = emptyWeights(cues, kinds);
  const squares = new Float32Array(cues * kinds).fill(settings.caution);
  const chainSquares = new Float64Array((TOUCHES * kinds + 2) * kinds).fill(1e-1);
  const everything = (1 << kinds) - 1;
  const useful = pages.filter((page) => page.allowed.some((mask) => mask !== everything));
  const next = seededNumbers(settings.seed);
  const order = useful.map((_, i) => i);
  const free = new Lattice();
  const held = new Lattice();
  let scores = new Float64Array(1024);
  const kept = { ids: new Int32Array(4096), offsets: new Int32Array(256) };
  const averageFrom = Math.floor(settings.epochs / 2);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const a = order[i] as number;
      order[i] = order[j] as number;
      order[j] = a;
    }
    let loss = 0;
    let lines = 0;
    for (const at of order) {
      const page = useful[at] as Example;
      const { size, touch } = page;
      const { ids, offsets } = settings.dropout > 0 ? thin(page, settings.dropout, next, kept) : page;
      if (scores.length < size * kinds) scores = new Float64Array(size * kinds * 2);
      scoresOf(w, { ...page, ids, offsets }, scores);
      const factors = factorsOf(w.chain);
      const all = sumPaths(factors, scores, touch, size, free);
      const some = sumPaths(factors, scores, touch, size, held, page.allowed);
      loss += all - some;
      lines += size;
      const long = Math.min(1, settings.fullLines / Math.max(1, size));
      for (let i = 0; i < size; i++) {
        const row = i * kinds;
        let moved = false;
        const trust = (page.trust[i] as number) * long;
        for (let k = 0; k < kinds; k++) {
          const g = ((held.marginal[row + k] as number) - (free.marginal[row + k] as number)) * trust;
          free.marginal[row + k] = g;
          if (g > 1e-4 || g < -1e-4) moved = true;
        }
        if (!moved) continue;
        const end = offsets[i + 1] as number;
        for (let c = offsets[i] as number; c < end; c++) {
          const from = (ids[c] as number) * kinds;
          for (let k = 0; k < kinds; k++) {
            const g = (free.marginal[row + k] as number) - settings.decay * (w.rows[from + k] as number);
            const s = (squares[from + k] as number) + g * g;
            squares[from + k] = s;
            w.rows[from + k] = (w.rows[from + k] as number) + (settings.rate * g) / Math.sqrt(s);
          }
        }
      }
      stepChain(w.chain, chainSquares, free, held, factors, touch, size, settings.rate, page.chainTrust * long);
    }
    if (epoch >= averageFrom) {
      const n = epoch - averageFrom + 1;
      blend(mean.rows, w.rows, n);
      mean.chain.transitions.forEach((matrix, t) => {
        blend(matrix, w.chain.transitions[t] as Float64Array, n);
      });
      blend(mean.chain.start, w.chain.start, n);
      blend(mean.chain.end, w.chain.end, n);
    }
    settings.log?.(`epoch ${epoch + 1}: loss a line ${(loss / lines).toFixed(4)}`);
  }
  // With all cues there, each counts for as much as it had on average.
  for (let i = 0; i < mean.rows.length; i++) mean.rows[i] = (mean.rows[i] as number) * (1 - settings.dropout);
  return mean;
}

/** The mean of several fits of the same cues. */
export function meanOf(fits: readonly Weights[]): Weights {
  const [first, ...others] = fits;
  if (first === undefined) throw new RangeError('no fit to take the mean of');
  others.forEach((other, i) => {
    blend(first.rows, other.rows, i + 2);
    first.chain.transitions.forEach((matrix, t) => {
      blend(matrix, other.chain.transitions[t] as Float64Array, i + 2);
    });
    blend(first.chain.start, other.chain.start, i + 2);
    blend(first.chain.end, other.chain.end, i + 2);
  });
  return first;
}

/** A page's cues with a share left out. */
function thin(
  page: Example,
  share: number,
  next: () => number,
  room: { ids: Int32Array; offsets: Int32Array },
): { ids: Int32Array; offsets: Int32Array } {
  if (room.ids.length < page.ids.length) room.ids = new Int32Array(page.ids.length * 2);
  if (room.offsets.length < page.size + 1) room.offsets = new Int32Array(page.size * 2 + 2);
  const limit = share * 65536;
  let n = 0;
  room.offsets[0] = 0;
  for (let i = 0; i < page.size; i++) {
    const end = page.offsets[i + 1] as number;
    let bits = (next() * 4294967296) >>> 0;
    for (let c = page.offsets[i] as number; c < end; c++) {
      bits = (Math.imul(bits, 1664525) + 1013904223) >>> 0;
      if (bits >>> 16 >= limit) room.ids[n++] = page.ids[c] as number;
    }
    room.offsets[i + 1] = n;
  }
  return room;
}

function blend(mean: Float32Array | Float64Array, value: Float32Array | Float64Array, n: number): void {
  for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + ((value[i] as number) - (mean[i] as number)) / n;
}

/** Gradient of the chain: expected pairs under the held lattice less those under the free one. Free marginals are already differences. */
function stepChain(
  chain: Chain,
  squares: Float64Array,
  free: Lattice,
  held: Lattice,
  factors: ReturnType<typeof factorsOf>,
  touch: Uint8Array,
  size: number,
  rate: number,
  trust: number,
): void {
  const { kinds } = chain;
  const { stride } = factors;
  const cells = kinds * kinds;
  const gradients = chain.transitions.map(() => new Float64Array(cells));
  for (const [lattice, sign] of [
    [free, -1],
    [held, 1],
  ] as const) {
    for (let i = 1; i < size; i++) {
      const matrix = factors.down[touch[i] as number] as Float64Array;
      const gradient = gradients[touch[i] as number] as Float64Array;
      const above = (i - 1) * kinds;
      const row = i * kinds;
      let sum = 0;
      for (let j = 0; j < kinds; j++) {
        const a = lattice.alpha[above + j] as number;
        if (a < 1e-9) continue;
        for (let k = 0; k < kinds; k++)
          sum += a * (matrix[j * stride + k] as number) * (lattice.emission[row + k] as number) * (lattice.beta[row + k] as number);
      }
      const factor = (sign * trust) / sum;
      for (let j = 0; j < kinds; j++) {
        const a = (lattice.alpha[above + j] as number) * factor;
        if (a < 1e-9 && a > -1e-9) continue;
        for (let k = 0; k < kinds; k++) {
          const at = j * kinds + k;
          gradient[at] =
            (gradient[at] as number) +
            a * (matrix[j * stride + k] as number) * (lattice.emission[row + k] as number) * (lattice.beta[row + k] as number);
        }
      }
    }
  }
  const step = (weights: Float64Array, at: number, g: number, place: number): void => {
    if (g === 0) return;
    const s = (squares[place] as number) + g * g;
    squares[place] = s;
    weights[at] = (weights[at] as number) + (rate * g) / Math.sqrt(s);
  };
  gradients.forEach((gradient, t) => {
    for (let at = 0; at < cells; at++) step(chain.transitions[t] as Float64Array, at, gradient[at] as number, t * cells + at);
  });
  const tail = TOUCHES * cells;
  for (let k = 0; k < kinds; k++) {
    step(chain.start, k, free.marginal[k] as number, tail + k);
    step(chain.end, k, free.marginal[(size - 1) * kinds + k] as number, tail + kinds + k);
  }
}

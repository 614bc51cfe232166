import { factorsOf, Lattice, sumPaths } from '../../src/core/label/crf.js';
import { BODY, CAPTION, likeliestKind, STATES, shareOf } from '../../src/core/label/states.js';
import { KINDS } from '../../src/core/section/index.js';
import { kindOfMask } from './gold.js';
import { type Example, scoresOf, type Weights } from './model.js';

const K = STATES.length;

/** A page that its weights were not fitted to, with its scores. */
export interface Judged {
  readonly weights: Weights;
  readonly example: Example;
  readonly scores: Float64Array;
}

export interface Calibration {
  readonly temperature: number;
  readonly points: number[][];
  readonly scores?: Readonly<Record<string, number>>;
}

export function judge(weights: Weights, example: Example): Judged {
  const scores = new Float64Array(example.size * K);
  scoresOf(weights, example, scores);
  return { weights, example, scores };
}

interface Line {
  readonly truth: number;
  readonly guess: number;
  readonly probability: number;
  readonly ofTruth: number;
}

function verdicts(judged: readonly Judged[], temperature: number): Line[] {
  const lattice = new Lattice();
  const lines: Line[] = [];
  for (const { weights, example, scores } of judged) {
    if (example.size === 0) continue;
    const cool = (list: Float64Array): Float64Array => list.map((value) => value / temperature);
    const chain = {
      ...weights.chain,
      transitions: weights.chain.transitions.map(cool),
      start: cool(weights.chain.start),
      end: cool(weights.chain.end),
    };
    sumPaths(factorsOf(chain), cool(scores), example.touch, example.size, lattice);
    for (let i = 0; i < example.size; i++) {
      const truth = kindOfMask(example.allowed[i] as number);
      if (truth < 0) continue;
      const kind = likeliestKind(lattice.marginal, i * K);
      const probability = shareOf(lattice.marginal, i * K, kind);
      const of = (state: number): number => lattice.marginal[i * K + state] as number;
      lines.push({ truth, guess: kind, probability, ofTruth: truth === BODY ? of(BODY) + of(CAPTION) : of(truth) });
    }
  }
  return lines;
}

/** Finds the temperature of least log loss, then what each kind's probabilities are worth: pooled adjacent violators over ten bins. */
export function calibrate(judged: readonly Judged[]): Calibration {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY, lines: [] as Line[] };
  for (const temperature of [0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.3, 2.6, 3]) {
    const lines = verdicts(judged, temperature);
    const loss = lines.reduce((sum, line) => sum - Math.log(Math.max(1e-9, line.ofTruth)), 0) / lines.length;
    if (loss < best.loss) best = { temperature, loss, lines };
  }
  const points = KINDS.map((_, kind) => reliability(best.lines.filter((line) => line.guess === kind)));
  const scores: Record<string, number> = {};
  const f1 = KINDS.map((_, kind) => {
    const hit = best.lines.filter((line) => line.guess === kind && line.truth === kind).length;
    const all = best.lines.filter((line) => line.guess === kind).length + best.lines.filter((line) => line.truth === kind).length;
    return all === 0 ? 0 : (2 * hit) / all;
  });
  KINDS.forEach((kind, k) => {
    scores[kind] = f1[k] as number;
  });
  scores['mean'] = f1.filter((_, k) => KINDS[k] !== 'other').reduce((a, b) => a + b, 0) / (KINDS.length - 1);
  scores['lines'] = best.lines.filter((line) => line.guess === line.truth).length / best.lines.length;
  scores['temperature'] = best.temperature;
  scores['loss'] = best.loss;
  return { temperature: best.temperature, points, scores };
}

/** Share right at probabilities 0.1, 0.2 … 1, never falling; a few imagined lines at the probability itself steady thin bins. */
function reliability(lines: readonly Line[]): number[] {
  const PRIOR = 8;
  const bins = Array.from({ length: 10 }, (_, i) => ({ right: PRIOR * ((i + 1) / 10), all: PRIOR }));
  for (const line of lines) {
    const bin = bins[Math.max(0, Math.min(9, Math.round(line.probability * 10) - 1))];
    if (bin === undefined) continue;
    bin.all++;
    if (line.guess === line.truth) bin.right++;
  }
  const pools = bins.map((bin) => ({ ...bin, size: 1 }));
  for (let i = 1; i < pools.length; ) {
    const above = pools[i - 1];
    const here = pools[i];
    if (above !== undefined && here !== undefined && above.right / above.all > here.right / here.all) {
      pools.splice(i - 1, 2, { right: above.right + here.right, all: above.all + here.all, size: above.size + here.size });
      i = Math.max(1, i - 1);
    } else i++;
  }
  return pools.flatMap((pool) => Array.from({ length: pool.size }, () => Math.round((pool.right / pool.all) * 1000) / 1000));
}

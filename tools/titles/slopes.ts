import type { TitleExample } from './example.js';

/** Only pairs with one of so many best candidates pull: what stands farther down does not become the headline. */
const TOP = 3;

/**
 * How each candidate's score is to change: for every pair of a right and a wrong candidate, the slope of the logistic loss of their difference times what
 * the measure (discounted gain, as of the ranks) gains by exchanging them. `pull` takes slopes and `curve` second derivatives, from `start` on.
 */
export function slopes(
  { candidates, right, trust }: TitleExample,
  scores: Float64Array,
  start: number,
  pull: Float64Array,
  curve: Float64Array,
): void {
  const size = candidates.length;
  pull.fill(0, start, start + size);
  curve.fill(0, start, start + size);
  const order = Array.from({ length: size }, (_, n) => n).sort((a, b) => (scores[start + b] as number) - (scores[start + a] as number));
  const best = scores[start + (order[0] ?? 0)] as number;
  const worst = scores[start + (order.at(-1) ?? 0)] as number;
  const most = bestGain(right);
  let sum = 0;
  for (let i = 0; i < Math.min(TOP, size); i++) {
    for (let j = i + 1; j < size; j++) {
      const a = order[i] as number;
      const b = order[j] as number;
      if (right[a] === right[b]) continue;
      const [high, low] = right[a] === true ? [start + a, start + b] : [start + b, start + a];
      const difference = (scores[high] as number) - (scores[low] as number);
      let gain = (discount(i) - discount(j)) / most;
      if (best !== worst) gain /= 0.01 + Math.abs(difference);
      const doubt = 1 / (1 + Math.exp(difference));
      const slope = doubt * gain;
      const bend = doubt * (1 - doubt) * gain;
      pull[high] = (pull[high] as number) + slope;
      pull[low] = (pull[low] as number) - slope;
      curve[high] = (curve[high] as number) + bend;
      curve[low] = (curve[low] as number) + bend;
      sum += 2 * slope;
    }
  }
  if (sum <= 0) return;
  // Pages with many candidates would count for more than others.
  const by = (trust * Math.log2(1 + sum)) / sum;
  for (let row = start; row < start + size; row++) {
    pull[row] = (pull[row] as number) * by;
    curve[row] = (curve[row] as number) * by;
  }
}

const discount = (rank: number): number => 1 / Math.log2(2 + rank);

/** The measure of a page whose right candidates stand first. */
function bestGain(right: readonly boolean[]): number {
  const count = Math.min(TOP, right.filter(Boolean).length);
  return Array.from({ length: count }, (_, rank) => discount(rank)).reduce((sum, one) => sum + one, 0);
}

import { ALL_LEAVES, type FlatRanker, flatRanker, type TitleRanker } from './flat-ranker.js';
import { rankerTables } from './shipped-ranker.js';
import { type Emit, featureNames } from './table.js';

export type { TitleRanker, Tree } from './flat-ranker.js';

/** A ranker's tables with the ranker's number of each feature of the program. */
interface Ready extends FlatRanker {
  /** By the feature's number in the program. */
  readonly numbers: Int16Array;
}

/** Of a feature that the ranker does not ask for. */
const UNASKED = -1;

const rankers = new WeakMap<TitleRanker | FlatRanker, Ready>();

function readyRanker(ranker: TitleRanker | FlatRanker): Ready {
  let ready = rankers.get(ranker);
  if (ready === undefined) {
    const flat = 'trees' in ranker ? flatRanker(ranker) : ranker;
    ready = { ...flat, numbers: numbersOf(flat.features) };
    rankers.set(ranker, ready);
  }
  return ready;
}

function numbersOf(features: readonly string[]): Int16Array {
  const asked = new Map(features.map((name, number) => [name, number]));
  return Int16Array.from(featureNames(), (name) => asked.get(name) ?? UNASKED);
}

let shipped: FlatRanker | null = null;

export function shippedRanker(): FlatRanker {
  shipped ??= rankerTables();
  return shipped;
}

/** Scores candidates: the sum of what weights and trees add, by the features that hold. */
export class TitleScore {
  readonly add: Emit;
  readonly #ranker: Ready;
  readonly #held: number[] = [];
  /** Of each tree, the leaves that are left. */
  readonly #left: Int32Array;

  constructor(ranker: TitleRanker | FlatRanker) {
    this.#ranker = readyRanker(ranker);
    this.#left = new Int32Array(this.#ranker.firsts.length);
    const held = this.#held;
    this.add = (feature) => {
      held.push(feature);
    };
  }

  /** The score of the candidate whose features were added; the next begins with none. */
  take(): number {
    const { numbers, weights, starts, owners, leaves, values, firsts } = this.#ranker;
    const left = this.#left.fill(ALL_LEAVES);
    let sum = 0;
    for (const held of this.#held) {
      const feature = numbers[held] ?? UNASKED;
      if (feature === UNASKED) continue;
      sum += weights[feature] ?? 0;
      const end = starts[feature + 1] ?? 0;
      for (let node = starts[feature] ?? end; node < end; node++) {
        const owner = owners[node] as number;
        left[owner] = (left[owner] as number) & (leaves[node] as number);
      }
    }
    for (let tree = 0; tree < left.length; tree++) sum += values[(firsts[tree] as number) + Math.clz32(left[tree] as number)] as number;
    this.#held.length = 0;
    return sum;
  }
}

import shipped from './title-weights.json' with { type: 'json' };

/** What each feature of a candidate adds to its score, in log-odds; features without a weight add nothing. */
export type TitleWeights = ReadonlyMap<string, number>;

let weights: TitleWeights | null = null;

/** The weights that the training tool wrote. */
export function shippedWeights(): TitleWeights {
  weights ??= new Map(Object.entries(shipped.weights));
  return weights;
}

/** A part of features' names, with the weight of the name that ends with it and the parts that may follow. */
interface Part {
  readonly name: string;
  readonly weight: number;
  readonly next: Map<string, Part>;
}

const roots = new WeakMap<TitleWeights, Part>();

/** Sums the weights of features whose names come in parts; a name is joined when it comes for the first time in the process. */
export class TitleScore {
  sum = 0;
  readonly #weights: TitleWeights;
  readonly #root: Part;

  constructor(weights: TitleWeights) {
    this.#weights = weights;
    let root = roots.get(weights);
    if (root === undefined) {
      root = { name: '', weight: 0, next: new Map() };
      roots.set(weights, root);
    }
    this.#root = root;
  }

  readonly add = (...parts: string[]): void => {
    let at = this.#root;
    for (let i = 0; i < parts.length; i++) at = this.#follow(at, parts[i] ?? '');
    this.sum += at.weight;
  };

  #follow(at: Part, part: string): Part {
    const known = at.next.get(part);
    if (known !== undefined) return known;
    const name = at.name + part;
    const fresh = { name, weight: this.#weights.get(name) ?? 0, next: new Map<string, Part>() };
    at.next.set(part, fresh);
    return fresh;
  }
}

import shipped from './title-weights.json' with { type: 'json' };

/** What each feature of a candidate adds to its score, in log-odds; features without a weight add nothing. */
export type TitleWeights = ReadonlyMap<string, number>;

let weights: TitleWeights | null = null;

/** The weights that the training tool wrote. */
export function shippedWeights(): TitleWeights {
  weights ??= new Map(Object.entries(shipped.weights));
  return weights;
}

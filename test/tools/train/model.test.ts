import { describe, expect, it } from 'vitest';
import { factorsOf, Lattice, sumPaths } from '../../../src/core/label/crf.js';
import { type Example, fit as learn, meanOf, type Settings, scoresOf, type Weights } from '../../../tools/train/model.js';

const KINDS = 3;
const CUES = 8;
const ALL = (1 << KINDS) - 1;

/** A page whose line i has the cue `cues[i]` and one that all lines share. */
function page(id: string, cues: readonly number[], allowed: readonly number[]): Example {
  return {
    id,
    site: id,
    style: 'blocks',
    size: cues.length,
    ids: Int32Array.from(cues.flatMap((cue) => [cue, CUES - 1])),
    offsets: Int32Array.from({ length: cues.length + 1 }, (_, i) => i * 2),
    touch: new Uint8Array(cues.length),
    allowed: Uint16Array.from(allowed),
    trust: new Float32Array(cues.length).fill(1),
    chainTrust: 1,
  };
}

/** Cue 0 is of kind 0, 1 of kind 1, 2 of kind 2; a line of which nothing is known stands between. */
const PAGES = [page('a', [0, 1, 1, 2], [1, 2, ALL, 4]), page('b', [0, 0, 1, 2], [1, 1, 2, 4]), page('c', [1, 2, 2, 0], [2, 4, 4, 1])];
const SETTINGS: Settings = { epochs: 6, rate: 0.2, decay: 1e-4, seed: 1, dropout: 0.2, caution: 0.01, fullLines: 150 };

function likeliest(weights: Weights, example: Example): number[] {
  const scores = new Float64Array(example.size * KINDS);
  scoresOf(weights, example, scores);
  const lattice = new Lattice();
  sumPaths(factorsOf(weights.chain), scores, example.touch, example.size, lattice);
  return Array.from({ length: example.size }, (_, i) => {
    const row = [...lattice.marginal.subarray(i * KINDS, (i + 1) * KINDS)];
    return row.indexOf(Math.max(...row));
  });
}

const numbersOf = ({ rows, chain }: Weights): number[] => [
  ...rows,
  ...chain.transitions.flatMap((matrix) => [...matrix]),
  ...chain.start,
  ...chain.end,
];

describe('fitting', () => {
  it('learns what the lines are, those not labelled among them', () => {
    const weights = learn(PAGES, CUES, KINDS, SETTINGS);
    expect(PAGES.map((example) => likeliest(weights, example))).toEqual([
      [0, 1, 1, 2],
      [0, 0, 1, 2],
      [1, 2, 2, 0],
    ]);
  });

  it('gives the same weights twice, and others from another seed', () => {
    const once = numbersOf(learn(PAGES, CUES, KINDS, SETTINGS));
    expect(numbersOf(learn(PAGES, CUES, KINDS, SETTINGS))).toEqual(once);
    expect(numbersOf(learn(PAGES, CUES, KINDS, { ...SETTINGS, seed: 2 }))).not.toEqual(once);
  });
});

describe('the mean of fits', () => {
  it('is the mean of every number', () => {
    const fits = [1, 2, 3].map((seed) => learn(PAGES, CUES, KINDS, { ...SETTINGS, seed }));
    const each = fits.map(numbersOf);
    const mean = numbersOf(meanOf(fits));
    mean.forEach((value, i) => {
      expect(value).toBeCloseTo(((each[0]?.[i] ?? 0) + (each[1]?.[i] ?? 0) + (each[2]?.[i] ?? 0)) / 3, 5);
    });
  });

  it('of none is an error', () => {
    expect(() => meanOf([])).toThrow(RangeError);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BODY, CAPTION, NAVIGATION, STATES, TITLE } from '../../../src/core/label/states.js';
import { decide, thresholdOfText } from '../../../src/core/label/verdict.js';
import { explainDocument } from '../../../src/core/pipeline.js';

const RECOMMENDATION = STATES.indexOf('recommendation');

/** Lines of a page, each as the probabilities of some kinds; what they leave is `other`. */
function page(...lines: readonly Readonly<Record<number, number>>[]): Float64Array {
  const marginal = new Float64Array(lines.length * STATES.length);
  lines.forEach((line, i) => {
    let left = 1;
    for (const [kind, probability] of Object.entries(line)) {
      marginal[i * STATES.length + Number(kind)] = probability;
      left -= probability;
    }
    marginal[i * STATES.length + STATES.indexOf('other')] = left;
  });
  return marginal;
}

const text = (probability: number): Record<number, number> => ({ [BODY]: probability, [RECOMMENDATION]: 1 - probability });

describe('the threshold of text', () => {
  it('is half of what a page that is sure of its text can reach', () => {
    expect(thresholdOfText(Int32Array.of(100, 100, 5), page(text(1), text(1), text(0)))).toBeCloseTo(0.5, 6);
  });

  it('is lower, the less sure the page is', () => {
    const words = Int32Array.of(100, 100, 100);
    const sure = thresholdOfText(words, page(text(0.97), text(0.9), text(0.1)));
    const unsure = thresholdOfText(words, page(text(0.6), text(0.5), text(0.4)));
    expect(sure).toBeLessThan(0.5);
    expect(unsure).toBeLessThan(sure);
    // Of all three lines 1.5 are expected right, so F1 = 2 × 1.5 / (3 + 1.5), and half of its power 1.5.
    expect(unsure).toBeCloseTo(0.5 * (2 / 3) ** 1.5, 6);
  });

  it('never falls so far that a page without text has some', () => {
    expect(thresholdOfText(Int32Array.of(30, 30), page(text(0.02), text(0.01)))).toBe(0.15);
    expect(thresholdOfText(Int32Array.of(0), page(text(1)))).toBe(0.15);
  });

  it('counts captions as text, and longer lines for more', () => {
    const apart = thresholdOfText(Int32Array.of(50, 50), page({ [BODY]: 0.5, [CAPTION]: 0.4 }, text(0)));
    expect(apart).toBeCloseTo(thresholdOfText(Int32Array.of(50, 50), page(text(0.9), text(0))), 9);
    const long = thresholdOfText(Int32Array.of(500, 10), page(text(0.95), text(0.3)));
    expect(long).toBeGreaterThan(thresholdOfText(Int32Array.of(10, 500), page(text(0.95), text(0.3))));
  });
});

describe('a line', () => {
  it('is what is likeliest where the threshold agrees', () => {
    expect(decide(page(text(0.6)), 0, 40, 0.5)).toEqual({ kind: BODY, probability: 0.6, turned: false });
    expect(decide(page(text(0.3)), 0, 40, 0.5)).toEqual({ kind: RECOMMENDATION, probability: 0.7, turned: false });
  });

  it('is text from the threshold on, whatever of the furniture is likelier', () => {
    expect(decide(page(text(0.3)), 0, 40, 0.29)).toEqual({ kind: BODY, probability: 0.3, turned: true });
  });

  it('is no text below it, though nothing is likelier', () => {
    const marginal = page({ [BODY]: 0.4, [NAVIGATION]: 0.35 });
    expect(decide(marginal, 0, 40, 0.45)).toEqual({ kind: NAVIGATION, probability: 0.35, turned: true });
  });

  it('keeps its likeliest kind where it is short', () => {
    expect(decide(page(text(0.3)), 0, 3, 0.2)).toEqual({ kind: RECOMMENDATION, probability: 0.7, turned: false });
    expect(decide(page({ [BODY]: 0.4, [NAVIGATION]: 0.35 }), 0, 3, 0.45).kind).toBe(BODY);
  });

  it('stays a comment, which is of all furniture the likest to text', () => {
    expect(decide(page({ [BODY]: 0.4, [STATES.indexOf('comment')]: 0.6 }), 0, 40, 0.3).kind).toBe(STATES.indexOf('comment'));
    expect(decide(page({ [BODY]: 0.4, [STATES.indexOf('comment')]: 0.35 }), 0, 40, 0.45).kind).toBe(STATES.indexOf('comment'));
  });

  it('is not parted from a headline by it, which is of the article as well', () => {
    expect(decide(page({ [BODY]: 0.4, [TITLE]: 0.6 }), 0, 12, 0.3).kind).toBe(TITLE);
    expect(decide(page({ [BODY]: 0.4, [TITLE]: 0.35 }), 0, 12, 0.45).kind).toBe(BODY);
  });
});

describe('on a page whose words are those of furniture', () => {
  const verdicts = explainDocument({ id: 'a', text: readFileSync('fixtures/dumps/traps/subscribe-is-the-subject.txt', 'utf8') });
  const turned = verdicts.filter(({ contributions }) => contributions.some(({ cue }) => cue.startsWith('text of this page begins at ')));

  it('paragraphs are text, though something else is likelier', () => {
    expect(turned.map(({ kind }) => kind)).toContain('body');
    for (const { kind, probability, runnerUp } of turned) if (kind === 'body') expect(runnerUp.probability).toBeGreaterThan(probability);
  });

  it('they say how far beyond the threshold they are', () => {
    for (const { kind, probability, runnerUp, contributions } of turned) {
      const [threshold] = contributions.flatMap(({ cue }) => /begins at (.+)$/.exec(cue)?.[1] ?? []).map(Number);
      const sum = contributions.reduce((all, { weight, against }) => all + weight - against, 0);
      const text = kind === 'body' ? probability : runnerUp.probability;
      expect(sum).toBeCloseTo(Math.abs(Math.log(text / (threshold ?? Number.NaN))), 1);
    }
  });
});

it('no line of a page without text is made text', () => {
  const verdicts = explainDocument({ id: 'a', text: readFileSync('fixtures/dumps/not-articles/not-found.txt', 'utf8') });
  expect(verdicts.map(({ kind }) => kind)).not.toContain('body');
});

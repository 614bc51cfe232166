import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainDocument, verdictsOf } from '../../../src/core/pipeline.js';

const PAGES = ['blogs', 'forums', 'not-articles', 'languages'];

describe('the figures of an explanation', () => {
  it.each(pages())('of %s are of one scale, and its reasons add up to them', (_, text) => {
    for (const { confidence, probability, runnerUp, contributions } of explainDocument({ id: 'a', text })) {
      expect(confidence + runnerUp.confidence).toBeLessThanOrEqual(1 + 1e-9);
      if (contributions[0]?.cue === 'can be nothing else') continue;
      const odds = contributions.reduce((sum, { weight, against }) => sum + weight - against, 0);
      expect(odds).toBeGreaterThanOrEqual(0);
      if (contributions.some(({ cue }) => cue.startsWith('text of this page begins at '))) continue;
      expect(runnerUp.confidence).toBeLessThanOrEqual(confidence);
      expect(runnerUp.probability).toBeLessThanOrEqual(probability);
      expect(odds).toBeCloseTo(Math.log(probability / runnerUp.probability), 6);
    }
  });
});

it.each(pages())('of %s, where reasons are asked for some lines, these have them and the others none', (_, text) => {
  const whole = explainDocument({ id: 'a', text });
  const some = [...verdictsOf({ id: 'a', text }, ({ first }) => first % 3 === 0)];
  expect(some).toEqual(whole.map((verdict) => (verdict.line.first % 3 === 0 ? verdict : { ...verdict, contributions: [] })));
  expect(some.some(({ contributions }) => contributions.length > 0)).toBe(true);
});

function pages(): [string, string][] {
  return PAGES.flatMap((folder) => {
    const [file] = readdirSync(`fixtures/dumps/${folder}`).filter((name) => name.endsWith('.txt'));
    return file === undefined ? [] : [[`${folder}/${file}`, readFileSync(`fixtures/dumps/${folder}/${file}`, 'utf8')]];
  });
}

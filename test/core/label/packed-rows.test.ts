import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../../src/core/evaluate/index.js';
import { addRows, mostRows, putSteps, stepsAt, strideOf, sumsFor } from '../../../src/core/label/packed-rows.js';

const KINDS = 13;
const LARGEST = 127;

describe('packed rows', () => {
  const stride = strideOf(KINDS);
  const next = seededNumbers(7);
  const steps = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: KINDS }, () => {
      if (row === 0) return LARGEST;
      return row === 1 ? -LARGEST : Math.floor(next() * (2 * LARGEST + 1)) - LARGEST;
    }),
  );
  const rows = new Float64Array(steps.length * stride);
  steps.forEach((row, at) => {
    row.forEach((weight, kind) => {
      putSteps(rows, at * stride, kind, weight);
    });
  });

  it('hold each kind’s steps', () => {
    expect(steps.map((row, at) => row.map((_, kind) => stepsAt(rows, at * stride, kind)))).toEqual(steps);
  });

  it.each([
    ['the largest', () => 0],
    ['the least', () => 1],
    ['both in turn', (at: number) => at % 2],
    ['any', (at: number) => at % 40],
  ] as const)('add up as the steps do: %s', (_name, rowOf) => {
    const cues = Int32Array.from({ length: mostRows(LARGEST) }, (_, at) => rowOf(at));
    const sums = sumsFor(stride);
    addRows(rows, stride, cues, 0, cues.length, sums);
    const expected = Array.from({ length: KINDS }, (_, kind) => cues.reduce((sum, row) => sum + (steps[row]?.[kind] ?? 0), 0));
    expect([...sums.subarray(0, KINDS)]).toEqual(expected);
    addRows(rows, stride, cues, 1, 1, sums);
    expect([...sums.subarray(0, KINDS)]).toEqual(expected);
  });
});

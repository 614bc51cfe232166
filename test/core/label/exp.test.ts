import { describe, expect, it } from 'vitest';
import { expOf, LEAST_EXPONENT } from '../../../src/core/label/exp.js';

describe('e to the power of a number from -30 to 0', () => {
  it('is 1 for 0', () => {
    expect(expOf(0)).toBe(1);
  });

  it('is what Math.exp makes of it, but for the last bits', () => {
    let worst = 0;
    for (let step = 0; step <= 30_000; step++) {
      const exponent = (LEAST_EXPONENT * step) / 30_000;
      worst = Math.max(worst, Math.abs(expOf(exponent) / Math.exp(exponent) - 1));
    }
    expect(worst).toBeLessThan(1e-15);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowered } from '../../../../src/core/article/text/lowered.js';

describe('small letters', () => {
  it('keep every letter at its place', () => {
    expect(lowered('By ADA')).toBe('by ada');
    expect(lowered('\u0130LG\u0130L\u0130 Haber')).toBe('ilgili haber');
  });

  it('are as many as the letters of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => lowered(text).length === text.length));
  });
});

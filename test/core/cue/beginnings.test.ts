import { describe, expect, it } from 'vitest';
import { BEGINNING, Scan } from '../../../src/core/cue/scan.js';

/** The beginnings of a line's words. */
const beginnings = (text: string): number[] => {
  const { beginnings: all, tokenCount } = new Scan([{ text }]);
  return [...all.slice(0, tokenCount)];
};

describe('beginnings of words', () => {
  it('are one for words that differ in their endings and in case', () => {
    const [a, b, c, d] = beginnings('Kommentar kommentieren KOMMENTARE komplett');
    expect(a).not.toBe(0);
    expect([b, c]).toEqual([a, a]);
    expect(d).not.toBe(a);
  });

  it('are those of longer words alone', () => {
    expect(beginnings('Share with those who read: 1234567 reader')).toEqual([0, 0, 0, 0, 0, 0, expect.any(Number)]);
    expect(beginnings('reader')[0]).not.toBe(0);
    expect('share'.length).toBe(BEGINNING);
  });

  it('do not depend on the letters that were met before', () => {
    // No other word of this file begins with that letter.
    const first = beginnings('exxxxxxx')[0];
    beginnings('x');
    expect(beginnings('exxxxxxx')[0]).toBe(first);
  });

  it('are 0 in scripts without spaces', () => {
    expect(beginnings('分享到微信朋友圈').every((hash) => hash === 0)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { LineText } from '../../../../src/core/format/html/line-text.js';

function of(...pieces: string[]): LineText {
  const text = new LineText();
  for (const piece of pieces) text.add(piece);
  return text;
}

describe('the text of a line in pieces', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'ab'],
    [['ab', '', 'c'], 'bc'],
    [['abc'], 'bc'],
  ])('%j ends in %j', (pieces, end) => {
    expect(of(...pieces).end).toBe(end);
  });

  it('gives what stands behind any place', () => {
    const text = of('ab', 'cd', 'e');
    expect([-3, 0, 1, 2, 3, 4, 5].map((length) => text.since(length))).toEqual(['abcde', 'abcde', 'bcde', 'cde', 'de', 'e', '']);
    expect(text.endsIn('cde')).toBe(true);
    expect(text.endsIn('ce')).toBe(false);
    expect(text.endsIn('xabcde')).toBe(false);
  });

  it.each([0, 1, 2, 3, 4, 5, 9])('is cut to %i characters', (length) => {
    const text = of('ab', 'cd', 'e');
    text.cut(length);
    expect([text.whole(), text.length]).toEqual(['abcde'.slice(0, length), Math.min(length, 5)]);
    text.add('x');
    expect(text.whole()).toBe(`${'abcde'.slice(0, length)}x`);
  });

  it('may have very many pieces', () => {
    const pieces = Array.from({ length: 20_000 }, (_, at) => String(at % 7));
    const whole = pieces.join('');
    const text = of(...pieces);
    expect([text.whole() === whole, text.length, text.end]).toEqual([true, 20_000, whole.slice(-2)]);
    for (const length of [19_990, 12_000, 8_192, 5_000, 4_097, 1]) {
      text.cut(length);
      for (const piece of pieces.slice(0, 9)) text.add(piece);
      expect(text.whole() === whole.slice(0, length) + whole.slice(0, 9)).toBe(true);
      expect(text.since(length - 1)).toBe(whole.slice(length - 1, length) + whole.slice(0, 9));
    }
  });

  it('begins anew', () => {
    const text = of('ab');
    text.clear();
    text.add('c');
    expect([text.whole(), text.length, text.end]).toEqual(['c', 1, 'c']);
  });
});

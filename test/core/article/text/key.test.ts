import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, wholeKey } from '../../../../src/core/article/text/key.js';

describe('keys of lines', () => {
  it('are the same unit by unit as of the whole, for every code unit between letters', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const unit = String.fromCharCode(code);
      for (const text of [unit, `a${unit}b`, `e${unit}${unit}`]) if (keyOf(text) !== wholeKey(text)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    'Cafe\u0301',
    '\uff76\uff9e',
    '\u1112\u1161\u11ab',
    '\uffbe\uffc2\uffa4',
    'ΟΔΟΣ ΟΔΟΣ',
    'İstanbul',
    'Ⅳ ﬁsh ½',
    'a\u00a8b',
    '😀 𝔄x',
    'x\ud800',
  ])('are the same for %j', (text) => {
    expect(keyOf(text)).toBe(wholeKey(text));
  });

  it('are made of millions of characters beyond the 65,536 first', () => {
    expect(keyOf(`a${'😀'.repeat(5_000_000)}b`)).toBe('ab');
  });

  it('are the same for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 40 }),
        (text, times) => {
          expect(keyOf(text.repeat(times))).toBe(wholeKey(text.repeat(times)));
        },
      ),
    );
  });

  it('are the same in capitals', () => {
    expect(keyOf('ΠΡΟΗΓΟΥΜΕΝΟ ΑΡΘΡΟ')).toBe(keyOf('Προηγούμενο άρθρο'));
    expect(keyOf('ΕΤΙΚΕΤΕΣ')).toBe(keyOf('Ετικέτες'));
    expect(keyOf('ETİKETLER')).toBe(keyOf('Etiketler'));
    expect(keyOf('café')).not.toBe(keyOf('cafe'));
  });

  it('may be long', () => {
    const text = 'Ab 1’'.repeat(5000);
    expect(keyOf(text)).toBe('ab1'.repeat(5000));
  });
});

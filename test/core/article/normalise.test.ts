import { describe, expect, it } from 'vitest';
import { asciiPunctuation, cleanCode, cleanLine, keyOf } from '../../../src/core/article/normalise.js';

describe('cleanLine', () => {
  it.each([
    ['plain text', 'plain text'],
    ['  two  spaces\tand\u00a0more\u3000 ', 'two spaces and more'],
    ['Cafe\u0301', 'Café'],
    ['soft\u00adhyphen, zero\u200bwidth, mark\ufeff', 'softhyphen, zerowidth, mark'],
    ['bell\u0007 and c1\u0085', 'bell and c1'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['unbalanced \u202bdirection', 'unbalanced direction'],
    ['mark\u200e in Latin', 'mark in Latin'],
    ['joined\u200dLatin', 'joinedLatin'],
    ['Ａ１', 'Ａ１'],
  ])('cleans %j', (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  it.each(['“quotes” – and dashes…', 'می\u200cشود', 'क्\u200dष', '👩\u200d👧', 'שלום \u2067abc\u2069', '漢字かな', 'emoji 😀'])(
    'leaves %j as it is',
    (text) => {
      expect(cleanLine(text)).toBe(text);
    },
  );

  it('changes nothing the second time', () => {
    for (const text of ['a \u202b b \u00a0\u00a0 c', 'x\u200d\u200cy', '\ud83d', 'e\u0301\u200b\u0301', ' \u200b ', '\u0627\u202bx']) {
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
    }
  });
});

describe('other spellings', () => {
  it('keeps the spaces of code', () => {
    expect(cleanCode('\tif  (a) {\u200b  ')).toBe('\tif  (a) {');
  });

  it('writes punctuation in ASCII and nothing else', () => {
    expect(asciiPunctuation('“a” ‘b’ «c» – — … é 中')).toBe('"a" \'b\' "c" - - ... é 中');
  });

  it('compares by letters and digits', () => {
    expect(keyOf('The  “Pier”, opens!')).toBe(keyOf('the pier: OPENS'));
    expect(keyOf('Ⅳ ﬁsh')).toBe(keyOf('iv fish'));
    expect(keyOf('a b')).not.toBe(keyOf('a c'));
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiPunctuation, cleanCode, cleanLine, keyOf } from '../../../../src/core/article/text/normalise.js';

/** What normalisation looks at, close together, and everything else. */
const ANYTHING = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aeEyn<=»“…–-. \t\u00a0\u3000\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2069\u00ad\ufeff\u0085'),
      fc.constantFrom(
        '\u0300',
        '\u0301',
        '\u0323',
        '\u0338',
        '\u0653',
        '\u3099',
        '\u0627',
        '\u05e9',
        '\u05c1',
        'か',
        'क',
        '\u094d',
        '가',
        '\u1100',
        '\u1161',
      ),
      fc.constantFrom('\ud83d', '\ude00', '😀', '\u212b', '\u2126', '\ufb2a', '\u2000', '\u2190', '\ufe0f'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

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

  it.each([
    ['Opening the locks¶', 'Opening the locks'],
    ['locks.open(gate, *, slowly=True) ¶', 'locks.open(gate, *, slowly=True)'],
    ['Vérifié\uf0c1', 'Vérifié'],
  ])('takes the permalink off %j', (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  it.each(['¶', '¶ 12 The court finds', 'the sign ¶¶', '·ÉÐÐ Ñ§³£Ê¶'])('sees no permalink in %j', (text) => {
    expect(cleanLine(text)).toBe(text);
  });

  it('composes letters that something invisible had parted from their marks', () => {
    for (const parted of ['e\u200b\u0301', 'e\u00ad\u0301', 'e\u200d\u0301', 'e\u200e\u0301']) expect(cleanLine(parted)).toBe('é');
  });

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(ANYTHING, (text) => {
        const line = cleanLine(text);
        expect(cleanLine(line)).toBe(line);
        const ascii = asciiPunctuation(line);
        expect(asciiPunctuation(cleanLine(ascii))).toBe(ascii);
        const code = cleanCode(text);
        expect(cleanCode(code)).toBe(code);
      }),
      { numRuns: 5_000 },
    );
  });

  it('changes nothing the second time', () => {
    for (const text of ['a \u202b b \u00a0\u00a0 c', 'x\u200d\u200cy', '\ud83d', 'e\u0301\u200b\u0301', ' \u200b ', '\u0627\u202bx']) {
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
    }
  });
});

describe('very long lines', () => {
  it.each([
    ['a\tb\u3000', 'a b '],
    ['😀 \u200b', '😀 '],
    ['\ud83d\u00a0', '\ufffd '],
    ['x  \u200b  y', 'x y'],
    ['😀', '😀'],
  ])('are put right as short ones are: %j', (piece, clean) => {
    for (const times of [3, 100_000]) {
      expect(cleanLine(`a${piece.repeat(times)}b`) === `a${clean.repeat(times)}b`).toBe(true);
      expect(cleanCode(`${piece.repeat(times)}b`) === `${cleanCode(`${piece}b`).slice(0, -1).repeat(times)}b`).toBe(true);
    }
  });

  it('have no more than one space anywhere', () => {
    for (const times of [3, 100_000]) expect(cleanLine(`a${'\t \u00a0'.repeat(times)}b`)).toBe('a b');
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

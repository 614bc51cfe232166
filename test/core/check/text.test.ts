import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/check/digest.js';
import { KeyHash } from '../../../src/core/check/key-hash.js';
import { countOf, keyOf, piecesOf, tokensOf } from '../../../src/core/check/text.js';
import { articleOf } from '../../io/article.js';

/** What is read otherwise beside other characters: marks, halves of syllables, a sigma at the end of a word, ligatures, capitals. */
const LETTER = fc.constantFrom(
  'a',
  'B',
  'é',
  'e\u0301',
  '\u0301',
  'Σ',
  'ﬁ',
  'か',
  '\u3099',
  '\u1112\u1161',
  '\u11ab',
  '漢',
  '😀',
  '1',
  '.',
  ' ',
  ' ',
  '\n',
  '\u00a0',
  '\t',
);
/** Longer than what is looked at together, and never alike. */
const TEXT = fc
  .array(LETTER, { minLength: 50, maxLength: 400 })
  .map((letters) => letters.join('').repeat(Math.ceil(150_000 / letters.length)));

describe('a text in pieces', () => {
  it('has the key and the words that it has as a whole', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const pieces = [...piecesOf(text)];
        expect(pieces.join('') === text).toBe(true);
        expect(pieces.length).toBeGreaterThan(/[ \n]/.test(text) ? 1 : 0);
        expect(pieces.map(keyOf).join('') === keyOf(text)).toBe(true);
        expect(pieces.flatMap(tokensOf).join(' ') === tokensOf(text).join(' ')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('is known again by its hash, whatever stands between its letters', () => {
    const text = 'The ferry of Ένας Σεισμός, café. '.repeat(5000);
    const key = new KeyHash();
    key.add(keyOf(text));
    expect(digestOf({ record: articleOf([{ type: 'paragraph', text, lines: [1, 1] }]), source: null, articles: 1 }).body).toBe(key.value);
  });
});

describe('countOf', () => {
  it('counts from the beginning, each time', () => {
    const pattern = /a/g;
    for (const text of ['banana', 'a', 'b', 'banana']) expect(countOf(text, pattern)).toBe(text.split('a').length - 1);
  });
});

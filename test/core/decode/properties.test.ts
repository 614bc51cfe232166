import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/core/decode/index.js';

/** Pieces that repairs look at, so that random texts reach their branches. */
const piece = fc.constantFrom(
  'a',
  'Word',
  ' ',
  '\n',
  '\r',
  '\r\n',
  'é',
  'Ã',
  '©',
  'Ã©',
  'â',
  '€',
  '™',
  '”',
  'â€™',
  'Â',
  '\u00a0',
  '\u0092',
  '\u0085',
  'Ð',
  'Ñ',
  '¡',
  'ß',
  '“',
  '&',
  'amp;',
  '&amp;',
  '&lt;',
  'div',
  '&#10;',
  '&#13;',
  '&#8217;',
  '#',
  ';',
  '&num;',
  '35',
  '"',
  '`',
  '汉',
  '\ud83d',
  'ð',
  'Ÿ',
  'ï»¿',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Where the lines end, with what each ends. */
function lineEnds(value: string): string[] {
  return value.match(/\r\n|\n|\r/g) ?? [];
}

/** What windows-1252 shows for the UTF-8 bytes of a text. */
function misread(value: string): string {
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  return [...new TextEncoder().encode(value)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte)))
    .join('');
}

describe('repairText', () => {
  it('keeps every line end', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(lineEnds(repairText(value).text)).toEqual(lineEnds(value));
      }),
    );
  });

  it('has nothing to do the second time', () => {
    fc.assert(
      fc.property(text, (value) => {
        const once = repairText(value).text;
        expect(repairText(once).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('warns exactly when it changes something', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { text: repaired, warnings } = repairText(value);
        expect(warnings.length > 0).toBe(repaired !== value);
      }),
    );
  });

  it('brings back what was misread, in any of the common scripts', () => {
    const words = fc.constantFrom(
      'señor',
      'über',
      'l’été',
      '“quoted”',
      'naïve',
      'łódź',
      'Привет',
      'Ελλάδα',
      'שלום',
      'مرحبا',
      '中文',
      '日本語',
      'हिन्दी',
      '한국어',
      '…',
      '€5',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (list) => {
        const value = list.join(' ');
        expect(repairText(misread(value)).text).toBe(value);
      }),
    );
  });

  it('takes linear time', () => {
    const hostile = ['Ã', 'â€™', 'Ã\u0083', '&amp;', '&', 'amp;', '&lt;', 'é Ã© ', '\u0092a'];
    for (const unit of hostile) {
      const started = performance.now();
      repairText(unit.repeat(Math.floor(1_000_000 / unit.length)));
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});

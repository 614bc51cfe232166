import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../../src/io/render/json-pieces.js';

const LONGEST = 2_000_000;

describe('pieces of JSON', () => {
  it('give together what JSON.stringify writes', () => {
    const long = fc
      .tuple(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 700_000 }))
      .map(([text, times]) => text.repeat(Math.min(times, LONGEST / (text.length + 1))));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), long, fc.constant(undefined), tie('list'), tie('object')),
      list: fc
        .tuple(fc.array(tie('value'), { maxLength: 3 }), fc.integer({ min: 1, max: 3 }))
        .map(([list, times]) => Array(times).fill(list).flat()),
      object: fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('value'), { maxKeys: 3 }),
    }));
    fc.assert(
      fc.property(value, (json) => {
        const within = { kept: json };
        expect([...jsonPieces(within)].join('') === JSON.stringify(within)).toBe(true);
        const spread = [...jsonPieces(within, '  ')].join('');
        expect(spread === JSON.stringify(within, null, 2).replaceAll('\n', '\n  ')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a text', 'harbour '.repeat(400_000)],
    ['a text beyond the 65,536 first characters', '😀'.repeat(1_000_001)],
    ['halves of characters', '\ud83d'.repeat(300_000)],
    ['a list of short values', Array.from({ length: 300_000 }, (_, at) => ({ lines: [at, at], kind: 'body' }))],
    ['a list that holds a long text', ['a', undefined, { text: 'a"\n’'.repeat(500_000), none: undefined }, 3, null]],
    ['an object of many keys', Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key"${at}`, at]))],
    ['lists in lists', Array.from({ length: 500 }).reduce<unknown>((inner) => [inner, []], 'b'.repeat(LONGEST))],
  ])('are no longer than what they are cut to: of %s', (_, value) => {
    for (const indent of [null, '']) {
      const pieces = [...jsonPieces(value, indent)];
      expect(pieces.join('') === JSON.stringify(value, null, indent === null ? 0 : 2)).toBe(true);
      expect(pieces.every((piece) => piece.length < LONGEST)).toBe(true);
    }
  });
});

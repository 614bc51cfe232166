import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasInexactNumbers, quoteInexactNumbers } from '../../../src/core/record/index.js';

describe('numbers of records', () => {
  it.each([
    ['{"id":9007199254740993}', '{"id":"9007199254740993"}'],
    ['[-12345678901234567890,{"a":[1e400]}]', '["-12345678901234567890",{"a":["1e400"]}]'],
    ['18446744073709551615', '"18446744073709551615"'],
  ])('%s are strings where they would be others', (json, quoted) => {
    expect(hasInexactNumbers(JSON.parse(json))).toBe(true);
    expect(quoteInexactNumbers(json)).toBe(quoted);
  });

  it.each([
    '{"id":9007199254740991,"a":-0.1,"b":1e3}',
    '{"text":"9007199254740993","9007199254740993":null}',
    '["\\\\\\"9007199254740993","\\\\",1]',
    'true',
  ])('%s are left alone where they are what they say', (json) => {
    expect(hasInexactNumbers(JSON.parse(json))).toBe(false);
    expect(quoteInexactNumbers(json)).toBe(json);
  });

  it('are all that is changed', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.bigInt({ min: 2n ** 53n }), (value, big) => {
        const json = `{"value":${JSON.stringify(value)},"big":${big}}`;
        const read: unknown = JSON.parse(quoteInexactNumbers(json));
        expect(read).toMatchObject({ big: String(big) });
        fc.pre(!hasInexactNumbers(value));
        expect(read).toEqual({ value: JSON.parse(JSON.stringify(value)), big: String(big) });
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isLower, isSpace, isUpper } from '../../../src/core/format/characters.js';

const CODES = Array.from({ length: 0x10000 }, (_, code) => code);

/** Codes of which the two say different things. */
function differing(ours: (code: number) => boolean, theirs: (character: string) => boolean): string[] {
  return CODES.filter((code) => ours(code) !== theirs(String.fromCharCode(code))).map((code) => code.toString(16));
}

describe('tests of one code unit', () => {
  it('know small letters as the language does', () => {
    expect(differing(isLower, (character) => character.toUpperCase() !== character)).toEqual([]);
  });

  it('know capitals as the language does', () => {
    expect(differing(isUpper, (character) => character.toLowerCase() !== character)).toEqual([]);
  });

  it('know white space as trim does', () => {
    expect(differing(isSpace, (character) => character.trim() === '')).toEqual([]);
  });
});

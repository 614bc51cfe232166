import { describe, expect, it } from 'vitest';
import { asStated } from '../../../../src/core/article/stated/names.js';

describe('names as they are stated', () => {
  it.each([
    ['what follows a name', ['Ada Byron Photographs'], ['Ada Byron'], ['Ada Byron']],
    ['two names', ['Ada Byron Bo Sand'], ['Ada Byron', 'Bo Sand'], ['Ada Byron', 'Bo Sand']],
    ['how long ago', ['3 years Harbourpost'], [], ['Harbourpost']],
    ['a time before it', ['3 years Harbourpost'], ['Harbourpost'], ['Harbourpost']],
  ])('%s', (_name, shown, stated, expected) => {
    expect(asStated(shown, stated)).toEqual(expected);
  });

  it.each([
    ['nothing stated', ['Ada Byron Photographs'], []],
    ['another name', ['Ada Byron Photographs'], ['Bo Sand']],
    ['the same name', ['Ada Byron'], ['Ada Byron']],
    ['a first name alone', ['Ada Byron Hall'], ['Ada']],
    ['a piece of a word', ['Ada Byronson Hall'], ['Ada Byron']],
    ['a longer name', ['Ada Byron'], ['Ada Byron Hall']],
  ])('not with %s', (_name, shown, stated) => {
    expect(asStated(shown, stated)).toEqual(shown);
  });
});

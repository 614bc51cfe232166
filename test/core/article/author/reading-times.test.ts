import { describe, expect, it } from 'vitest';
import { withoutReadingTimes } from '../../../../src/core/article/author/reading-times.js';

describe('withoutReadingTimes', () => {
  it.each([
    ['Ada Byron 5 min read', 'Ada Byron  | '],
    ['Ada Byron, Lesezeit: ca. 3 Min.', 'Ada Byron,  | '],
    ['Reading time', ' | '],
    ['1,043 words · Ada', ' |  · Ada'],
    ['4 мин чтения Ада', ' |  Ада'],
  ])('%s', (text, left) => {
    expect(withoutReadingTimes(text)).toBe(left);
  });

  it.each(['Ada Byron', 'Ada Byron 3', '5 minor boats', '3 wordsmiths', 'Ada5 min', 'spread time'])('leaves %s alone', (text) => {
    expect(withoutReadingTimes(text)).toBe(text);
  });
});

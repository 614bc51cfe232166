import { describe, expect, it } from 'vitest';
import { isLong } from '../../../src/io/batch/thrift.js';

describe('a long document', () => {
  it.each([
    ['2 MB of bytes', new Uint8Array(2_000_001), true],
    ['2 MB of text', 'a'.repeat(2_000_001), true],
    ['many lines', 'a\n'.repeat(50_001), true],
    ['many tags', '<p>x'.repeat(50_001), true],
    ['lines and tags, together many', '<p>\n'.repeat(25_001), true],
    ['a page of 1 MB', `<p>${'a'.repeat(1_000_000)}</p>\n`, false],
    ['a book', `${'a'.repeat(100)}\n`.repeat(15_000), false],
    ['nothing', '', false],
  ])('is one of %s: %#', (_, document, long) => {
    expect(isLong(document)).toBe(long);
  });
});

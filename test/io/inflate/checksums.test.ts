import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/io/crc32.js';
import { Xxh64 } from '../../../src/io/inflate/xxh64.js';

const TEXT = Buffer.from('The ferry is late again, and nobody on the quay was surprised. '.repeat(5));

function xxh64(...pieces: readonly Uint8Array[]): string {
  const hash = new Xxh64();
  for (const piece of pieces) hash.update(piece);
  return hash.digest().toString(16);
}

describe('XXH64', () => {
  it.each([
    ['', 'ef46db3751d8e999'],
    ['a', 'd24ec4f1a98c6e5b'],
    ['abc', '44bc2cf5ad770999'],
  ])('is of %j what its authors say', (text, hash) => {
    expect(xxh64(Buffer.from(text))).toBe(hash);
  });

  it('is the same for any pieces', () => {
    const whole = xxh64(TEXT);
    for (let size = 1; size <= 100; size++)
      expect(xxh64(...Array.from({ length: Math.ceil(TEXT.length / size) }, (_, at) => TEXT.subarray(at * size, (at + 1) * size)))).toBe(
        whole,
      );
  });
});

describe('CRC-32', () => {
  it('is of the digits what its standard says, whole or in pieces', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(crc32(Buffer.from('56789'), crc32(Buffer.from('1234')))).toBe(0xcbf43926);
    expect(crc32(Buffer.alloc(0))).toBe(0);
  });
});

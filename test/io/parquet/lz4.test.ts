import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unlz4, unlz4Hadoop } from '../../../src/io/parquet/lz4.js';

/** By the reference library, of `WRITTEN`. */
const PACKED = Buffer.from(
  '8RxsaW5lIDAgb2YgdGhlIGZlcnJ5LCB3aGljaCB3YXMgbGF0ZSBhZ2FpbjsgKwAfMSsAFx8yKwAXHzMrABcfNCsAFx81KwAXHzYrABcPLQH//////////9cfeAEA/xRQeHh4eHg=',
  'base64',
);
const WRITTEN = `${Array.from({ length: 60 }, (_, index) => `line ${index % 7} of the ferry, which was late again; `).join('')}${'x'.repeat(300)}`;

/** Blocks with their lengths before them. */
function framed(...blocks: readonly (readonly [Uint8Array, number])[]): Buffer {
  return Buffer.concat(
    blocks.flatMap(([packed, length]) => {
      const prefix = Buffer.alloc(8);
      prefix.writeUInt32BE(length);
      prefix.writeUInt32BE(packed.length, 4);
      return [prefix, packed];
    }),
  );
}

describe('LZ4', () => {
  it('is undone', () => {
    expect(Buffer.from(unlz4(PACKED, WRITTEN.length)).toString()).toBe(WRITTEN);
    expect(unlz4(Uint8Array.of(0), 0)).toHaveLength(0);
    expect(Buffer.from(unlz4(Uint8Array.of(0x32, 1, 2, 3, 1, 0, 0x10, 9), 10)).toString('hex')).toBe('01020303030303030309');
  });

  it('of old is undone with the lengths of its blocks and without', () => {
    const block = [PACKED, WRITTEN.length] as const;
    expect(Buffer.from(unlz4Hadoop(framed(block, block), WRITTEN.length * 2)).toString()).toBe(WRITTEN.repeat(2));
    expect(Buffer.from(unlz4Hadoop(PACKED, WRITTEN.length)).toString()).toBe(WRITTEN);
  });

  it.each([
    ['a length that is not the page’s', PACKED, WRITTEN.length + 1],
    ['a cut', PACKED.subarray(0, -4), WRITTEN.length],
    ['a copy from before the beginning', Uint8Array.of(0x10, 1, 2, 0, 0), 6],
    ['a copy from nowhere', Uint8Array.of(0x10, 1, 0, 0, 0), 6],
    ['a length without an end', Uint8Array.of(0xf0, 255, 255), 600],
  ])('is damaged with %s', (_, packed, length) => {
    expect(() => unlz4(packed, length)).toThrow('cannot be decompressed');
    expect(() => unlz4Hadoop(packed, length)).toThrow('cannot be decompressed');
  });

  it('ends whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 0, max: 200 }), (bytes, length) => {
        for (const undo of [unlz4, unlz4Hadoop]) {
          try {
            expect(undo(bytes, length)).toHaveLength(length);
          } catch (error) {
            expect(String(error)).toContain('cannot be decompressed');
          }
        }
      }),
    );
  });
});

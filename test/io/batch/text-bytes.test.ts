import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextBytes } from '../../../src/io/batch/text-bytes.js';

describe('texts as bytes', () => {
  it('are those of the joined text, lone halves of pairs as U+FFFD', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', '’', '\ud800') }))), (texts) => {
        const bytes = new TextBytes();
        for (const text of texts) bytes.append(text);
        expect(Buffer.concat(bytes.take()).toString('hex')).toBe(Buffer.concat(texts.map((text) => Buffer.from(text))).toString('hex'));
      }),
    );
  });

  it('may be longer than the room they begin with, and have memory of their own', () => {
    const bytes = new TextBytes();
    const text = '’'.repeat(100_000);
    for (let time = 0; time < 7; time++) bytes.append(text);
    const taken = bytes.take();
    expect(Buffer.concat(taken).equals(Buffer.from(text.repeat(7)))).toBe(true);
    expect(new Set(taken.map(({ buffer }) => buffer)).size).toBe(taken.length);
    expect(bytes.take()).toEqual([]);
  });

  it('may be taken off again', () => {
    const bytes = new TextBytes();
    const text = '’'.repeat(100_000);
    for (const kept of [0, 1, 4]) {
      for (let time = 0; time < kept; time++) bytes.append(text);
      const { end } = bytes;
      for (let time = 0; time < 7; time++) bytes.append('a'.repeat(300_000));
      bytes.cut(end);
      bytes.append('end');
      expect(Buffer.concat(bytes.take()).equals(Buffer.from(`${text.repeat(kept)}end`))).toBe(true);
    }
  });
});

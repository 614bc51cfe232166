import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashFilter, HashTable } from '../../../src/core/cue/hash.js';

const hashes = fc.uniqueArray(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((hash) => hash !== 0),
  { maxLength: 200 },
);

describe('a numbered table', () => {
  it('is the table that is made key by key', () => {
    fc.assert(
      fc.property(hashes, fc.integer(), (keys, other) => {
        const table = HashTable.numbered(Int32Array.from(keys), 7);
        const single = new HashTable();
        for (const [place, key] of keys.entries()) single.set(key, place + 7);
        for (const key of [...keys, other]) expect(table.get(key)).toBe(single.get(key));
        expect(table.size).toBe(single.size);
      }),
    );
  });
});

describe('a filter', () => {
  it('says yes to all that are in it', () => {
    fc.assert(
      fc.property(hashes, (keys) => {
        const filter = HashFilter.of(Int32Array.from(keys));
        const single = new HashFilter(keys.length);
        for (const key of keys) single.add(key);
        for (const key of keys) expect([filter.mayHold(key), single.mayHold(key)]).toEqual([true, true]);
      }),
    );
  });

  it('says no to nearly all others', () => {
    const filter = HashFilter.of(Int32Array.from({ length: 10_000 }, (_, i) => Math.imul(i + 1, 0x2c1b3c6d)));
    let passed = 0;
    for (let i = 0; i < 10_000; i++) if (filter.mayHold(Math.imul(i + 1, 0x1b873593) ^ 0x5bd1e995)) passed++;
    expect(passed).toBeLessThan(1500);
  });
});

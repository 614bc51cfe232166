import { describe, expect, it } from 'vitest';
import { cueCount } from '../../../src/core/cue/table.js';
import { labelLines } from '../../../src/core/label/index.js';
import { type StoredModel, unpackModel, weightOf } from '../../../src/core/label/model.js';
import { STATES } from '../../../src/core/label/states.js';
import stored from '../../../src/core/label/weights.json' with { type: 'json' };

/** Registers every cue. */
labelLines([], { url: null, statements: null });

/** The stored rows, read in another way: cue after cue, a signed byte a kind. */
function expectedRows(model: StoredModel): number[][] {
  const bytes = (text: string) => new Int8Array(Buffer.from(text, 'base64'));
  const rowAt = (list: Int8Array, row: number) => STATES.map((_, k) => (list[row * STATES.length + k] ?? Number.NaN) * model.step);
  const present = bytes(model.present);
  const named = bytes(model.rows);
  const words = bytes(model.wordRows);
  let next = 0;
  const zeros = STATES.map(() => 0);
  const rows = Array.from({ length: cueCount() }, (_, cue) => (((present[cue >> 3] ?? 0) >> (cue & 7)) & 1 ? rowAt(named, next++) : zeros));
  for (let word = 0; word < words.length / STATES.length; word++) rows.push(rowAt(words, word));
  return rows;
}

describe('the unpacked model', () => {
  const expected = expectedRows(stored);
  const rowOf = (model: ReturnType<typeof unpackModel>, cue: number) => STATES.map((_, state) => weightOf(model, cue, state));

  it('has the rows that were asked for, and all of them after some pages', () => {
    const model = unpackModel(stored);
    const told = expected.findIndex((row) => row.some((weight) => weight !== 0));
    const last = expected.length - 1;
    model.unpack(Int32Array.of(told, last, 0), 2);
    expect(rowOf(model, told)).toEqual(expected[told]);
    expect(rowOf(model, last)).toEqual(expected[last]);
    for (let page = 0; page < 30; page++) model.unpack(Int32Array.of(told), 1);
    expect(expected.map((_, cue) => rowOf(model, cue))).toEqual(expected);
  });

  it('finds each word by its hash', () => {
    const model = unpackModel(stored);
    const hashes = Buffer.from(stored.words, 'base64');
    for (let word = 0; word < hashes.length / 4; word++) expect(model.words.find(hashes.readInt32LE(word * 4))).toBe(word);
  });
});

import { describe, expect, it } from 'vitest';
import { splitRows } from '../../../src/core/record/rows.js';
import { type Got, split } from './split.js';

function rows(text: string): Got[] {
  return split((most) => splitRows(most, { delimiter: 0x2c, quotes: 'doubled' }), text, 1_000_000, 5_000_000);
}

const objects = (got: readonly Got[]): unknown[] => got.map(({ text }): unknown => JSON.parse(text));

describe('the names of columns', () => {
  it.each([
    ['are numbered beside numbered ones', 'a,a_2,a,a\n1,2,3,4\n', { a: '1', a_2: '2', a_3: '3', a_4: '4' }],
    ['are none where they are too long', `${'a'.repeat(1001)},text\n1,2\n`, { column_1: '1', text: '2' }],
    ['may be long', `${'a'.repeat(1000)},text\n1,2\n`, { ['a'.repeat(1000)]: '1', text: '2' }],
  ])('%s', (_, text, row) => {
    expect(objects(rows(text))).toEqual([row]);
  });

  it('numbers ten thousands of columns of one name in linear time', () => {
    const columns = 20_000;
    const [row] = objects(rows(`${'a,'.repeat(columns)}text\n${'b,'.repeat(columns)}c\n`));
    expect(row).toMatchObject({ a: 'b', [`a_${columns}`]: 'b', text: 'c' });
  }, 2_000);

  it('does not write a name of megabytes into each row', () => {
    const got = rows(`${'a'.repeat(1_000_000)},text\n${'b,c\n'.repeat(1000)}`);
    expect(got).toHaveLength(1000);
    expect(Math.max(...got.map(({ text }) => text.length))).toBeLessThan(100);
  });
});

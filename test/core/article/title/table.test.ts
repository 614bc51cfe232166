import { describe, expect, it } from 'vitest';
import '../../../../src/core/article/title.js';
import { Feature, featureNames, Range } from '../../../../src/core/article/title/table.js';

describe('Range', () => {
  const range = new Range([2, 5, 10]);

  it.each([
    [-1, '<2'],
    [2, '2-'],
    [7, '5-'],
    [10, '10-'],
    [99, '10-'],
  ])('%d is in %s', (value, name) => {
    expect(range.names[range.of(value)]).toBe(name);
  });
});

describe('Feature', () => {
  it('numbers each name that its places can have', () => {
    const feature = new Feature('a ', ['x', 'y'], ' of ', new Range([1, 2]), ', ', ['p', 'q']);
    const names = featureNames();
    expect(names[feature.at(1, 2, 1)]).toBe('a y of 2-, q');
    expect(names[feature.at(0, 0, 0)]).toBe('a x of <1, p');
    expect(names[feature.at(0, 1, 1)]).toBe('a x of 1-, q');
  });
});

describe('feature names', () => {
  it('differ in name', () => {
    const names = featureNames();
    expect(names.length).toBe(new Set(names).size);
  });
});

import { describe, expect, it } from 'vitest';
import { findNeighbourLabel } from '../../../src/core/section/neighbour-label.js';

describe('the label of a neighbouring article', () => {
  it.each([
    ['previous', 'previous post: the old pier', 'previous post: '],
    ['previous', 'prev', 'prev'],
    ['previous', 'vorheriger beitrag das boot', 'vorheriger beitrag '],
    ['previous', 'précédent : le quai', 'précédent : '],
    ['previous', 'précédente: la gare', 'précédente: '],
    ['previous', '上一篇文章：旧书店', '上一篇文章：'],
    ['previous', '上一篇：旧书店', '上一篇：'],
    ['previous', '이전글: 항구', '이전글: '],
    ['previous', '이전 글: 항구', '이전 글: '],
    ['next', 'volgend artikel de haven', 'volgend artikel '],
    ['next', 'volgende: de haven', 'volgende: '],
    ['next', 'next up: ferries', 'next up: '],
  ] as const)('%s: %s', (side, line, label) => {
    expect(findNeighbourLabel(side, line)).toBe(label);
  });

  it.each([
    ['previous', 'prevention: a guide'],
    ['previous', 'previously: the old pier'],
    ['previous', 'pr'],
    ['previous', 'president: no'],
    ['next', 'nextdoor: a guide'],
    ['next', 'news: ferries'],
    ['next', '下一站：港口'],
    ['next', ''],
  ] as const)('%s is not in: %s', (side, line) => {
    expect(findNeighbourLabel(side, line)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readRecommendations } from '../../../../src/core/article/recommendations.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

/** Blocks of lines, a blank line between two. */
const read = (...blocks: string[][]) => {
  const rows = blocks.flatMap((lines) => lines.map((text, at): Row => ['recommendation', text, { gap: at === 0 ? 1 : 0 }]));
  return readRecommendations(pageOf(rows), { language: 'en', dayFirst: null }).map(({ title, excerpt }) => [title, excerpt]);
};

describe('standfirsts below titles', () => {
  it('reads blocks of a title and a longer line', () => {
    const blocks = [
      ['The last lamplighter of Dorset', 'How a village held on to its gas lights'],
      ['Who owns the rails?', 'The strange afterlife of a branch line'],
      ['Worth the wait', 'Why slow trains are back'],
    ];
    expect(read(...blocks)).toEqual(blocks);
    expect(read(...blocks.slice(0, 2).map((lines) => [...lines, 'By Ada Byron']))).toEqual(blocks.slice(0, 2));
  });

  it('takes kickers, pairs of titles and plain lists for none', () => {
    const titles = ['The council votes for harbour rules', 'The ferry crews of the north strike', 'A lighthouse that nobody wants'];
    const kicked = read(...titles.map((title) => ['Local politics', title]));
    expect(kicked.every(([, excerpt]) => excerpt === null)).toBe(true);
    expect(read(...titles.map((title) => [title])).length).toBe(3);
    const pairs = read(
      ['The council votes for harbour rules', 'The ferry crews of the whole north strike'],
      ['A lighthouse that nobody wants', 'Eels of the river counted once more again'],
    );
    expect(pairs.map(([, excerpt]) => excerpt)).toEqual([null, null, null, null]);
  });

  it('takes a headline that ends as headings do for a title', () => {
    expect(read(['関連記事', 'そば粉の高騰、老舗にも影響', '移住者が選ぶ信州の村ランキング', '空き家バンク、登録が倍に']).length).toBe(3);
    expect(read(['アクセスランキング', 'そば粉の高騰、老舗にも影響', '空き家バンク、登録が倍に']).length).toBe(2);
    expect(read(['みんなが読むランキング', 'そば粉の高騰、老舗にも影響', '空き家バンク、登録が倍に']).length).toBe(2);
  });
});

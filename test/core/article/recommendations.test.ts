import { describe, expect, it } from 'vitest';
import { readRecommendations } from '../../../src/core/article/recommendations.js';
import type { Row } from './page.js';
import { pageOf } from './page.js';

const read = (...texts: string[]) =>
  readRecommendations(pageOf(texts.map((text): Row => ['recommendation', text])), { language: 'en', dayFirst: null }).map((one) => [
    one.title,
    one.excerpt,
    one.truncated,
  ]);

describe('readRecommendations', () => {
  it('pairs titles with the cut excerpts below them', () => {
    expect(
      read(
        'Recommend',
        'How do ferries find the pier at night?',
        'Q: How do ferries find the pier when the fog ...',
        'Two ways to paint a boat',
        'In earlier articles we spoke of brushes and of…',
        'Harbours in numbers',
        '1. Number of boats = number of owners/number of...',
        'A town remembers',
        '"We were young," says the old pilot, "and the...',
      ),
    ).toEqual([
      ['How do ferries find the pier at night?', 'Q: How do ferries find the pier when the fog', true],
      ['Two ways to paint a boat', 'In earlier articles we spoke of brushes and of', true],
      ['Harbours in numbers', '1. Number of boats = number of owners/number of', true],
      ['A town remembers', '"We were young," says the old pilot, "and the', true],
    ]);
  });

  it('takes headings of lists in any language for no entries', () => {
    for (const heading of [
      'Similar articles',
      'Hot topics',
      'Смотрите также:',
      'ताजा खबरें',
      'Czytaj także',
      'More pear recipes',
      'More from the harbour',
    ])
      expect([heading, read(heading, 'Night ferries', 'Harbours in numbers')]).toEqual([
        heading,
        [
          ['Night ferries', null, false],
          ['Harbours in numbers', null, false],
        ],
      ]);
    expect(read('Night ferries', 'More rain than ever', 'Harbours in numbers')).toHaveLength(3);
    expect(read('More rain than ever')).toHaveLength(1);
  });

  it('pairs excerpts that all stand above their titles', () => {
    expect(
      read('In earlier articles we spoke of brushes…', 'Two ways to paint', 'The fog was thick when the boat…', 'Night ferries'),
    ).toEqual([
      ['Two ways to paint', 'In earlier articles we spoke of brushes', true],
      ['Night ferries', 'The fog was thick when the boat', true],
    ]);
  });

  it('gives titles alone where no excerpts stand', () => {
    expect(read('Related articles', 'Two ways to paint a boat', 'Night ferries', 'Harbours in numbers')).toEqual([
      ['Two ways to paint a boat', null, false],
      ['Night ferries', null, false],
      ['Harbours in numbers', null, false],
    ]);
  });

  it('marks a title that was cut', () => {
    expect(read('A very long story of a very small…')).toEqual([['A very long story of a very small', null, true]]);
  });

  it('makes no entries of headings, dates, authors, counts and buttons', () => {
    expect(
      read(
        'Das könnte Sie auch interessieren',
        '26.08.2021, 11:29 Uhr',
        'Night ferries',
        'By Ada Byron',
        '3 hours ago',
        'Read more',
        '1.2K views',
        '|',
      ),
    ).toEqual([['Night ferries', null, false]]);
    expect(read('相关文章', '码头开放', '推荐阅读', '夜间渡轮')).toEqual([
      ['码头开放', null, false],
      ['夜间渡轮', null, false],
    ]);
  });

  it('does not take a title that begins like a heading for one', () => {
    expect(read('Recommended reading lists of three pilots')).toHaveLength(1);
    expect(read('More boats than people in the small town')).toHaveLength(1);
    expect(read('Latest ferry leaves at ten, and nobody is on it but the dog')).toHaveLength(1);
  });

  it('takes the label of an inserted link off', () => {
    expect(read('Read also: Two ways to paint a boat')).toEqual([['Two ways to paint a boat', null, false]]);
    expect(read('Lire aussi : Deux bateaux')).toEqual([['Deux bateaux', null, false]]);
  });

  it('keeps the address of a link, and lines of title and excerpt', () => {
    const [first] = readRecommendations(
      pageOf([
        ['recommendation', 'Night ferries', { links: [{ text: 'Night ferries', url: '/night' }] }],
        ['recommendation', 'The fog was thick when the boat…'],
        ['body', 'Other.'],
      ]),
      { language: null, dayFirst: null },
    );
    expect(first).toMatchObject({ url: '/night', lines: [1, 3] });
  });
});

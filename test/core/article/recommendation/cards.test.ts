import { describe, expect, it } from 'vitest';
import { readRecommendations } from '../../../../src/core/article/recommendations.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const entries = (...texts: string[]) =>
  readRecommendations(pageOf(texts.map((text): Row => ['recommendation', text])), { language: 'en', dayFirst: true });
const read = (...texts: string[]): string[] => entries(...texts).map(({ title }) => title);
const pairs = (...texts: string[]): [string, string | null][] => entries(...texts).map(({ title, excerpt }) => [title, excerpt]);
const A = 'Night ferries sail again after the long winter';
const B = 'Harbours in numbers: what the tide tables say';

describe('short excerpts in turn with titles', () => {
  it('belong to the title above, with or without dates between', () => {
    const all = [
      ['The case against the winch', 'I will not take questions.'],
      ['Nets, properly', 'A manifesto in four knots.'],
    ];
    expect(pairs('Related', ...all.flat())).toEqual(all);
    expect(pairs(...all.flatMap((pair) => [...pair, 'Aug 13, 2023']))).toEqual(all);
  });

  it('are none where they end as an abbreviation', () => {
    const sizes = ['Add the flask to compare', 'Lidded flask, 24 fl. oz.', 'Add the mug to compare', 'Lidded mug, 12 fl. oz.'];
    expect(read(...sizes)).toHaveLength(4);
  });
});

describe('cards with author and publication', () => {
  it('have neither for a title, and the line below the title for an excerpt', () => {
    const first = ['Ada Byron', 'Ada Byron', 'in', 'Tide Times', 'One Boat Is Enough', 'Three years with one hull at sea', '5 min read'];
    expect(pairs(...first)).toEqual([['One Boat Is Enough', 'Three years with one hull at sea']]);
    expect(pairs('In', 'Tide Times', 'by', 'Ada Byron', ...first.slice(4))).toEqual([
      ['One Boat Is Enough', 'Three years with one hull at sea'],
    ]);
  });

  it('keep a title above a lone by', () => {
    expect(read('Brass bell for small boats', 'by', 'Nordhafen', 'Rope of hemp, ten metres', 'by', 'Nordhafen')).toEqual([
      'Brass bell for small boats',
      'Rope of hemp, ten metres',
    ]);
  });

  it('have kickers above title and excerpt', () => {
    const all = [
      'Annals of Boats',
      'The Winch Whisperers',
      'A small guild keeps them turning.',
      'Notes',
      'My Other Quay',
      'A box, a move, and a silence.',
    ];
    expect(read(...all)).toEqual(['The Winch Whisperers', 'My Other Quay']);
  });
});

describe('words on the line of a title', () => {
  it.each([
    'À lire aussi La pêche reprend au large',
    'Leggi anche La pêche reprend au large',
    'Related article La pêche reprend au large',
    'यह भी पढ़ें- La pêche reprend au large',
    'S+ La pêche reprend au large',
    'VIDEO: La pêche reprend au large',
    'La pêche reprend au large Von Ada Byron',
    'La pêche reprend au large Par Ada de Byron',
  ])('%s', (line) => {
    expect(read(line)).toEqual(['La pêche reprend au large']);
  });

  it.each([
    'See also the small print of your ticket',
    'A+ students meet at the pier',
    'A predictive model Von Mises would have liked',
    'Der alte Hafen: Von Ada Byron',
    'Lire aussi longtemps que la mer monte',
  ])('%s keeps them', (line) => {
    expect(read(line)).toEqual([line]);
  });

  it('ends in a site where several titles do', () => {
    expect(read(`${A} | Tide Times`, `${B} | Tide Times`)).toEqual([A, B]);
    expect(read(`${A} | Tide Times`, B)).toEqual([`${A} | Tide Times`, B]);
  });
});

describe('lines beside teasers', () => {
  it.each([
    'Published',
    'Par Le Phare',
    'le 07/04 à 21:03',
    '最終更新：11/7(火) 10:12',
    'Boats & Transport category',
    'r/oldboats',
    'Cite this article',
  ])('%s is no entry', (line) => {
    expect(read(A, line, B)).toEqual([A, B]);
  });

  it.each([
    'こんな特集も',
    '함께 볼만한 뉴스',
    'Raccomandati per te',
    'حول هذه القصة',
    'Customers also bought',
    'Explore the topic',
    'Next in Boats',
  ])('%s heads a list', (line) => {
    expect(read(line, A, B)).toEqual([A, B]);
    expect(read(A, line, B)).toEqual([A, B]);
  });

  it.each(['Next in line for the pier', '9/11 and the sea', 'Par la petite porte'])('%s is a title', (line) => {
    expect(read(A, line, B)).toContain(line);
  });
});

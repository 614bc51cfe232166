import { describe, expect, it } from 'vitest';
import { readRecommendations } from '../../../../src/core/article/recommendations.js';
import type { Line } from '../../../../src/core/types.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const linked = (text: string, url: string, more: Partial<Line> = {}): Row => [
  'recommendation',
  text,
  { links: [{ text, url }], linked: text.length, ...more },
];
const plain = (text: string, more: Partial<Line> = {}): Row => ['recommendation', text, more];
const read = (...rows: Row[]): string[] =>
  readRecommendations(pageOf(rows), { language: 'en', dayFirst: null }).map(({ title, excerpt }) =>
    excerpt === null ? title : `${title} || ${excerpt}`,
  );
const HEADING = { role: 'heading', level: 3 } as const;

describe('lists of pages with markup', () => {
  it('have links for titles, and what is none below them for excerpts or labels', () => {
    expect(
      read(
        plain('From the quay'),
        linked('Night ferries', '/night'),
        plain('What the pilots say of the fog that came in May'),
        linked('Harbours', '/harbours'),
        plain('Ada of Nordhafen'),
        linked('Tides', '/tides'),
      ),
    ).toEqual(['Night ferries || What the pilots say of the fog that came in May', 'Harbours', 'Tides']);
    // One link is no order.
    expect(read(plain('Night ferries'), linked('Harbours', '/harbours'), plain('Tides'), plain('Nets'))).toHaveLength(4);
  });

  it('have headings for titles, and small links beside them for sections and authors', () => {
    expect(
      read(
        linked('Boats', '/boats'),
        linked('Night ferries sail again', '/night', HEADING),
        linked('Ada Byron', '/ada'),
        linked('Boats', '/boats'),
        linked('Harbours in numbers', '/harbours', HEADING),
        linked('Bo Li', '/bo'),
      ),
    ).toEqual(['Night ferries sail again', 'Harbours in numbers']);
  });

  it('have one teaser for lines of the same address', () => {
    expect(
      read(
        linked('Boats', '/night'),
        linked('Night ferries sail again', '/night'),
        linked('What the pilots say of the fog that came in with the May tides', '/night'),
        linked('Tagung in Nord', '/kiel', { role: 'heading', level: 5 }),
        linked('Moin moin am Kai', '/kiel', { role: 'heading', level: 4 }),
      ),
    ).toEqual(['Night ferries sail again || What the pilots say of the fog that came in with the May tides', 'Moin moin am Kai']);
  });

  it('have titles for links to elsewhere, however they end', () => {
    expect(
      read(linked('Night ferries', '/a'), linked('Hope that the prize will lead to an end of all the fog; chair of the pilots a…', '/b')),
    ).toHaveLength(2);
  });

  it('part a line that goes on behind its link', () => {
    const title = 'Night ferries sail again';
    const rest = 'The fog was thick when the boat came in, and nobody heard.';
    const row = (url: string): Row => [
      'recommendation',
      `${title} ${url} ${rest}`,
      { links: [{ text: `${title} ${url}`, url }], linked: 27 },
    ];
    expect(read(row('/a'), row('/b'))).toEqual([`${title} /a || ${rest}`, `${title} /b || ${rest}`]);
  });

  it('lose what is glued to their link and stood on a line of its own', () => {
    const glued = (title: string, behind: string): Row => [
      'recommendation',
      title + behind,
      { links: [{ text: title, url: `/${title.length}` }], linked: title.length },
    ];
    expect(read(glued('Night ferries sail again', 'By Ada Byron'), glued('Who pays for the pier?', 'An interview by Bo Li'))).toEqual([
      'Night ferries sail again',
      'Who pays for the pier?',
    ]);
    expect(read(glued('Night ferries sail again', ' in May'), glued('Harbours in numbers', ': tides'))).toEqual([
      'Night ferries sail again in May',
      'Harbours in numbers: tides',
    ]);
  });

  it('have tags in a line of several short links', () => {
    const tags: Row = ['recommendation', 'Boats, Nets', { links: ['Boats', 'Nets'].map((text) => ({ text, url: `/${text}` })), linked: 9 }];
    expect(read(linked('Night ferries', '/a'), tags, linked('Harbours', '/b'), tags)).toEqual(['Night ferries', 'Harbours']);
  });
});

import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../../src/core/pipeline.js';

const TEXT = '<p>The harbour authority said on Tuesday that the new pier will open to ferries, after two years of work on it.</p>'.repeat(
  4,
);
const BYLINE = '<p class=byline>By Ada Byron | 14 March 2024</p>';
const URL = 'https://harbour.example/pier';

function read(stated: Readonly<Record<string, unknown>>, body = '', head = '') {
  const json = JSON.stringify({ '@type': 'NewsArticle', ...stated });
  const text = `<html lang=en><head><title>The pier opens to ferries</title><script type="application/ld+json">${json}</script>${head}</head><body><h1>The pier opens to ferries</h1>${body}${TEXT}</body></html>`;
  return cleanDocument({ id: 'a', text, format: 'html', url: URL })[0]?.record;
}

const codes = (...page: Parameters<typeof read>) => read(...page)?.warnings.map(({ code }) => code);
const OTHER = { headline: 'Tolls rise by a fifth', author: { name: 'Bo Sand' }, datePublished: '2011-01-01' };

describe('structured data of another article', () => {
  it('give this one neither author nor date, and a warning', () => {
    expect(read(OTHER)).toMatchObject({ authors: [], publishedAt: null });
    expect(codes(OTHER)).toEqual(['title-disagrees']);
  });

  it.each([
    ['the headline in other words', { ...OTHER, headline: 'Pier opens for ferries at last' }],
    ['no headline', { ...OTHER, headline: '' }],
    ['the address of the page', { ...OTHER, url: URL }],
    ['the site’s name for a headline', { ...OTHER, headline: 'Quay News', publisher: { name: 'Quay News' } }],
  ])('are not those with %s', (_, stated) => {
    expect(read(stated)).toMatchObject({ authors: ['Bo Sand'], publishedAt: '2011-01-01' });
  });
});

describe('a warning of structured data that contradict what is shown', () => {
  const own = { headline: 'The pier opens to ferries', author: { name: 'Ada Byron' }, datePublished: '2024-03-14T10:00:00+0100' };

  it('names headline, author and date, whatever else agrees', () => {
    expect(codes(own, BYLINE)).toEqual([]);
    expect(codes(OTHER, BYLINE, '<meta property=article:published_time content="2024-03-14">')).toEqual([
      'title-disagrees',
      'author-disagrees',
      'date-disagrees',
    ]);
    expect(codes(own, BYLINE, '<meta property=og:title content="Win a bicycle today">')).toEqual(['title-disagrees']);
  });

  it.each([
    ['an initial', { author: { name: 'A. Byron' } }],
    ['one of several', { author: [{ name: 'Bo Sand' }, { name: 'Ada Byron' }] }],
    ['a name without its accents', { author: { name: 'Adá Byrón' } }],
    ['an outlet', { author: { name: 'Harbour News Agency' } }],
    ['the site', { author: { name: 'Quay Side' }, publisher: { name: 'quayside.example' } }],
    ['an account', { author: { name: 'admin' } }],
    ['the day before in another zone', { datePublished: '2024-03-13T23:30:00Z' }],
    ['a change alone', { datePublished: '', dateModified: '2024-05-01' }],
    ['an old date beside the change that is shown', { datePublished: '2020-01-01', dateModified: '2024-03-14' }],
  ])('is not given of %s', (_, stated) => {
    expect(codes({ ...own, ...stated }, BYLINE)).toEqual([]);
  });
});

describe('authors that are stated as bylines', () => {
  it.each([
    ['By Ada Byron, Staff Writer', ['Ada Byron']],
    ['by Ada Byron and Bo Sand', ['Ada Byron', 'Bo Sand']],
    ['Ada Byron, London', ['Ada Byron']],
    ['Von Ada Byron', ['Ada Byron']],
    ['Ada Byron | Quay News', ['Ada Byron']],
    ['Said, Omar', []],
    ['Von der Leyen', ['Von der Leyen']],
  ])('%s', (name, authors) => {
    expect(read({ headline: 'The pier opens to ferries', author: { name } })?.authors).toEqual(authors);
  });
});

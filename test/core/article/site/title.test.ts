import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/core/article/page.js';
import { siteFromTitle } from '../../../../src/core/article/site/title.js';
import { cleanDocument } from '../../../../src/core/pipeline.js';
import { PARAGRAPH, pageOf, partOf } from '../page.js';

const HEADLINE = 'The pier opens to ferries';
const EMPTY = {
  titles: [],
  descriptions: [],
  texts: [],
  authors: [{ value: 'Ada Byron', from: 'meta' }],
  published: [],
  modified: [],
  siteNames: [],
  tags: [{ value: 'Ferries', from: 'meta' }],
  types: [],
  languages: [],
  canonical: null,
  base: null,
  previous: null,
  next: null,
} as const;
const site = (title: string): string | null => {
  const statements = { ...EMPTY, titles: [{ value: title, from: 'element' as const }] };
  return siteFromTitle(readPage(partOf([['title', HEADLINE]]), null, false, statements), HEADLINE);
};

describe('siteFromTitle', () => {
  it.each([
    [`${HEADLINE} | Eastmere Gazette`, 'Eastmere Gazette'],
    [`${HEADLINE} - Eastmere Gazette`, 'Eastmere Gazette'],
    [`${HEADLINE} - Druckversion`, null],
    [`${HEADLINE} | Printer-friendly version`, null],
    [`${HEADLINE} | Printworks`, 'Printworks'],
    [`${HEADLINE} – News – Eastmere Gazette`, 'Eastmere Gazette'],
    [`${HEADLINE} | eastmere.example - News - Harbours`, 'eastmere.example'],
    [`${HEADLINE} - Eastmere Gazette - We see it all.`, 'Eastmere Gazette'],
    [`Eastmere Gazette | ${HEADLINE}`, 'Eastmere Gazette'],
  ])('takes what stands beside the headline: %s', (title, name) => {
    expect(site(title)).toBe(name);
  });

  it.each([
    HEADLINE,
    `${HEADLINE} - Ada Byron`,
    `${HEADLINE} | Ferries`,
    `${HEADLINE} - Feb. 1, 2016`,
    `${HEADLINE} | 2`,
    `Interview: ${HEADLINE}`,
    `${HEADLINE} | All that the town has to say of it`,
    'Another headline of the day | Eastmere Gazette',
  ])('takes nothing else: %s', (title) => {
    expect(site(title)).toBeNull();
  });

  it('reads the head that a reader service prints, and no other line', () => {
    expect(
      siteFromTitle(
        pageOf([
          ['title', `Title: ${HEADLINE} - Coast Journal`],
          ['title', HEADLINE],
          ['body', PARAGRAPH],
        ]),
        HEADLINE,
      ),
    ).toBe('Coast Journal');
    expect(
      siteFromTitle(
        pageOf([
          ['title', `${HEADLINE} - Coast Journal`],
          ['title', HEADLINE],
        ]),
        HEADLINE,
      ),
    ).toBeNull();
  });

  it('gives the record its site where the page states none', () => {
    const text = `<title>${HEADLINE} | Eastmere Gazette</title><h1>${HEADLINE}</h1>${`<p>${PARAGRAPH}</p>`.repeat(5)}`;
    expect(cleanDocument({ id: 'a', text, format: 'html' })[0]?.record).toMatchObject({ title: HEADLINE, siteName: 'Eastmere Gazette' });
  });
});

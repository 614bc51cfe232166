import { describe, expect, it } from 'vitest';
import { SiteEvidence } from '../../../../src/core/article/site/name.js';
import { sectionKeys, sectionsAmong } from '../../../../src/core/article/title/barred.js';
import { titleCandidates } from '../../../../src/core/article/title/candidates.js';
import { readAddress } from '../../../../src/core/article/title/slug.js';
import { readTitle } from '../../../../src/core/article/title.js';
import type { Row } from '../page.js';
import { PARAGRAPH, pageOf } from '../page.js';

const BODY = Array.from({ length: 6 }, (): Row => ['body', PARAGRAPH]);
const GREEK =
  'Το λιμάνι θα ανοίξει ξανά την άνοιξη, είπε την Τρίτη η αρχή του νησιού, ύστερα από δύο χρόνια έργων στα θεμέλια και έναν χειμώνα με πολλές καταιγίδες.';
const GREEK_BODY = Array.from({ length: 6 }, (): Row => ['body', GREEK]);

describe('sections of an address', () => {
  it.each<[string, string[]]>([
    ['https://harbour.example/politics/politics-government/20240304-4711/', ['politics', 'politicsgovernment']],
    ['https://harbour.example/uutiset/3-11212601', ['uutiset']],
    ['https://harbour.example/news/local/4711820.html', ['news', 'local']],
  ])('are told by the number behind them: %s', (url, keys) => {
    expect([...sectionKeys(url)]).toEqual(keys);
  });

  it.each([
    ['https://harbour.example/politics/the-old-pier-opens'],
    ['https://harbour.example/politics/the-old-pier-opens-4711820'],
    ['https://harbour.example/politics/12'],
    ['https://harbour.example/'],
    [null],
  ])('are none where the last part has words, or counts pages: %s', (url) => {
    expect(sectionKeys(url).size).toBe(0);
  });

  it('are not the words of a headline with a number behind', () => {
    expect([...sectionKeys('https://harbour.example/a/the-old-pier-opens/4711820')]).toEqual([]);
  });
});

describe('candidates that name a section', () => {
  const URL = 'https://harbour.example/politics/politics-government/20240304-216478/';
  const HEADLINE: Row = ['title', 'Premier Dodges Questions on the Old Pier During Debate'];
  const barred = (url: string, ...rows: Row[]): string[] => {
    const page = pageOf([...rows, ...BODY], url);
    return sectionsAmong(titleCandidates(page, readAddress(url), new SiteEvidence(page)), url).map(({ text }) => text);
  };

  it('are barred beside a headline', () => {
    expect(barred(URL, ['tags', 'Politics & Government'], HEADLINE)).toEqual(['Politics & Government']);
  });

  it('are not where they are labelled a headline, or nothing else is', () => {
    expect(barred(URL, ['title', 'Politics & Government'], HEADLINE)).toEqual([]);
    expect(barred(URL, ['tags', 'Politics & Government'])).toEqual([]);
  });

  it('are not where the address ends in words', () => {
    expect(barred('https://harbour.example/politics/politics-government', ['tags', 'Politics & Government'], HEADLINE)).toEqual([]);
  });
});

describe('the title', () => {
  it('is not the crumb in Latin letters above a Greek one', () => {
    const headline = 'Το παλιό λιμάνι του νησιού ανοίγει ξανά τον Μάιο';
    const rows: Row[] = [['title', 'Old Island Harbour Opens Again'], ['subtitle', headline], ['byline', '4 Μαρτίου 2024'], ...GREEK_BODY];
    expect(readTitle(pageOf(rows, 'https://harbour.example/news/old-island-harbour-opens-again-133589')).title).toBe(headline);
  });

  it('may be in Latin letters where the text is, or where there is no other', () => {
    const rows: Row[] = [['title', 'Old Island Harbour Opens Again'], ['subtitle', 'Το παλιό λιμάνι του νησιού ανοίγει'], ...BODY];
    expect(readTitle(pageOf(rows)).title).toBe('Old Island Harbour Opens Again');
    expect(readTitle(pageOf([['title', 'Old Island Harbour Opens Again'], ...GREEK_BODY])).title).toBe('Old Island Harbour Opens Again');
  });
});

import { describe, expect, it } from 'vitest';
import { habitOf, readDates } from '../../../src/core/article/published.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf } from './page.js';

const dates = (rows: readonly Row[], language: string | null = 'en', url: string | null = null) => {
  const page = pageOf([['title', 'The pier opens'], ...rows, ['body', PARAGRAPH]], url);
  return readDates(page, 0, habitOf(page, language));
};

describe('readDates', () => {
  it('tells publication from change by the words before the date', () => {
    expect(dates([['byline', 'Published: 10:24, 30 July 2021 | Updated: 11:00, 31 July 2021']])).toEqual({
      publishedAt: '2021-07-30T10:24',
      modifiedAt: '2021-07-31T11:00',
    });
    expect(
      dates(
        [
          ['byline', 'Aktualisiert am 31.07.2021'],
          ['byline', 'Veröffentlicht am 30.07.2021'],
        ],
        'de',
      ),
    ).toEqual({
      publishedAt: '2021-07-30',
      modifiedAt: '2021-07-31',
    });
    expect(dates([['byline', '公開日：2021/07/30 11:30　更新日：2021/08/01 09:00']], 'ja')).toEqual({
      publishedAt: '2021-07-30T11:30',
      modifiedAt: '2021-08-01T09:00',
    });
  });

  it('takes the word for the line below it', () => {
    expect(
      dates([
        ['byline', 'Last updated'],
        ['byline', '31 July 2021'],
        ['byline', '30 July 2021'],
      ]),
    ).toEqual({
      publishedAt: '2021-07-30',
      modifiedAt: '2021-07-31',
    });
  });

  it('does not guess publication from a change', () => {
    expect(dates([['byline', 'Updated 31 July 2021']])).toEqual({ publishedAt: null, modifiedAt: '2021-07-31' });
  });

  it('takes the later of two glued days for the change', () => {
    expect(dates([['byline', 'May 21, 2025April 24, 2025']])).toEqual({ publishedAt: '2025-04-24', modifiedAt: '2025-05-21' });
  });

  it('passes by dates of something else', () => {
    expect(dates([['byline', 'A version of this article appears in print on July 29, 2021']]).publishedAt).toBeNull();
    expect(dates([['byline', 'Joined: July 1, 2015']]).publishedAt).toBeNull();
    expect(dates([['byline', '3 hours ago']]).publishedAt).toBeNull();
    expect(dates([['recommendation', 'July 1, 2015']]).publishedAt).toBeNull();
  });

  it('reads a date beside the headline that was labelled otherwise', () => {
    expect(dates([['navigation', 'Friday, 30 July 2021']]).publishedAt).toBe('2021-07-30');
    expect(dates([['navigation', 'All the programmes of the summer festival until 30 July 2021 and beyond']]).publishedAt).toBeNull();
  });

  it('decides day and month by the rest of the page, the language and the address', () => {
    expect(dates([['byline', '03/04/2021']]).publishedAt).toBeNull();
    expect(
      dates([
        ['byline', '03/04/2021'],
        ['comment', '25/04/2021'],
      ]).publishedAt,
    ).toBe('2021-04-03');
    expect(
      dates([
        ['byline', '03/04/2021'],
        ['comment', '04/25/2021'],
      ]).publishedAt,
    ).toBe('2021-03-04');
    expect(dates([['byline', '03/04/2021']], 'fr').publishedAt).toBe('2021-04-03');
    expect(dates([['byline', '03/04/2021']], 'en', 'https://harbour.example.co.uk/a').publishedAt).toBe('2021-04-03');
  });

  it('takes a missing year from the address', () => {
    expect(dates([['byline', '30 July, 10:24']], 'en', 'https://example.com/2021/07/30/pier').publishedAt).toBe('2021-07-30');
    expect(dates([['byline', '30 July, 10:24']], 'en', 'https://example.com/pier').publishedAt).toBeNull();
    expect(dates([], 'en', 'https://example.com/2021/07/30/pier').publishedAt).toBe('2021-07-30');
    expect(dates([], 'en', 'https://example.com/2021/07/pier').publishedAt).toBeNull();
  });
});

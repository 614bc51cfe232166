import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../../src/core/pipeline.js';
import { PARAGRAPH } from '../page.js';

interface Told {
  readonly head?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly foot?: string;
}

/** The record of an English page that is dated 03/04/2024, and what else it says of itself. */
function record({ head = '', lang = 'en', url = 'https://harbour.example.com/pier', foot = '' }: Told) {
  const text = `<html lang="${lang}"><head><title>The pier opens to ferries in spring</title>${head}</head><body><article><h1>The pier opens to ferries in spring</h1>
<p class="date">Published: 03/04/2024</p>${`<p>${PARAGRAPH}</p>`.repeat(4)}</article><footer>${foot}</footer></body></html>`;
  const [outcome] = cleanDocument({ id: 'page', text, format: 'html', url });
  if (outcome === undefined) throw new Error('no record');
  return outcome.record;
}

const doubts = (told: Told) => record(told).warnings.filter(({ code }) => code === 'ambiguous-date');

describe('a date in figures that may have day or month first', () => {
  it('is left out with a warning that names it where nothing decides', () => {
    expect(record({}).publishedAt).toBeNull();
    expect(doubts({})).toEqual([
      {
        code: 'ambiguous-date',
        message: '"03/04/2024" may have the day or the month first, and nothing on the page tells which: publishedAt is left out',
        lines: [2, 2],
      },
    ]);
  });

  it.each<[string, Told, string]>([
    ['another date that has one reading', { foot: '<p>Updated: 25/04/2024</p>' }, '2024-04-03'],
    ['the same with the month first', { foot: '<p>Updated: 04/25/2024</p>' }, '2024-03-04'],
    ['the region of its language', { lang: 'en-GB' }, '2024-04-03'],
    ['the domain', { url: 'https://harbour.example.co.uk/pier' }, '2024-04-03'],
    ['the address', { url: 'https://harbour.example.com/2024/03/04/pier' }, '2024-03-04'],
    ['a date of change in the head', { head: '<meta property="article:modified_time" content="2024-03-04T10:00:00Z">' }, '2024-03-04'],
    ['the day in words', { foot: '<p>Last updated 4 March 2024</p>' }, '2024-03-04'],
  ])('is decided by %s', (_, told, day) => {
    expect(record(told).publishedAt).toBe(day);
    expect(doubts(told)).toEqual([]);
  });

  it.each<[string, Told]>([
    ['dates of both orders', { foot: '<p>Member since 25/04/2024</p><p>Member since 04/25/2024</p>', lang: 'en-GB' }],
    ['the language code that software comes with', { lang: 'en-US' }],
    ['the day that no reading gives', { foot: '<p>Last updated 9 March 2024</p>' }],
  ])('is not decided by %s', (_, told) => {
    expect(record(told).publishedAt).toBeNull();
    expect(doubts(told)).toHaveLength(1);
  });

  it('is no matter where the head states the day', () => {
    const told = { head: '<meta property="article:published_time" content="2024-03-09">' };
    expect(record(told).publishedAt).toBe('2024-03-09');
    expect(doubts(told)).toEqual([]);
  });
});

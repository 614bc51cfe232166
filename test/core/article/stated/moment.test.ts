import { describe, expect, it } from 'vitest';
import { momentOf, statedMoment } from '../../../../src/core/article/stated/moment.js';
import { cleanDocument } from '../../../../src/core/pipeline.js';
import { partsOf } from '../../../../src/core/record/parts.js';
import { readStated } from '../../../../src/core/record/stated.js';
import type { DocumentInput } from '../../../../src/core/types.js';

const HABIT = { language: 'en', dayFirst: null };
const PARAGRAPH = 'The harbour authority said on Tuesday that the new pier will open to ferries, after two years of work on it.';
const TEXT = Array.from({ length: 4 }, () => PARAGRAPH);

describe('a stated moment', () => {
  it.each([
    ['2024-03-05T10:00:00+0000', '2024-03-05T10:00:00+00:00'],
    ['2024-03-05T10:00:00.000+0100', '2024-03-05T10:00:00+01:00'],
    ['2024-03-05T10:00:00+01', '2024-03-05T10:00:00+01:00'],
    ['2024-03-05T10:00Z', '2024-03-05T10:00Z'],
    ['2024-03-05 10:00:00', '2024-03-05T10:00:00'],
    ['2024-03-05 10:00:00+01:00', '2024-03-05T10:00:00+01:00'],
    ['2024-03-05 10:00:00 +0100', '2024-03-05T10:00:00+01:00'],
    ['2024-03-05 10:00:00 -05:00', '2024-03-05T10:00:00-05:00'],
    ['2024-03-05 10:00 +05:30', '2024-03-05T10:00+05:30'],
    ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05T10:00:00Z'],
    ['Tue, 05 Mar 2024 10:00:00 -0500', '2024-03-05T10:00:00-05:00'],
    ['March 5, 2024', '2024-03-05'],
    ['5. März 2024', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['2024/03/05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['20240305T100000Z', '2024-03-05T10:00:00Z'],
    ['20240305100000', '2024-03-05T10:00:00'],
    ['1709632800', '2024-03-05T10:00:00Z'],
    ['1709632800000', '2024-03-05T10:00:00Z'],
    ['1709632800000000', '2024-03-05T10:00:00Z'],
    ['1709632800.25', '2024-03-05T10:00:00Z'],
    ['/Date(1709632800000+0100)/', '2024-03-05T10:00:00Z'],
    ['2024:03:05 10:00:00', '2024-03-05T10:00:00'],
    ['Tue Mar 05 10:00:00 +0000 2024', '2024-03-05T10:00:00+00:00'],
    ['Tue Mar  5 10:00:00 2024', '2024-03-05T10:00:00'],
    ['Tue Mar 5 10:00:00 CET 2024', '2024-03-05T10:00:00+01:00'],
    ['Tue, 05 Mar 2024 10:00:00 -0000', '2024-03-05T10:00:00Z'],
    ['2024-02-29', '2024-02-29'],
    ['1970-01-02T00:00:00Z', '1970-01-02T00:00:00Z'],
    ['1900-01-01', '1900-01-01'],
    ['2567-03-05', '2024-03-05'],
  ])('%s', (value, moment) => {
    expect(momentOf(value, HABIT)).toBe(moment);
  });

  it.each([
    ['no date', 'last Tuesday'],
    ['a year', '2024'],
    ['a month', '2024-03'],
    ['a day that no month has', '20240231'],
    ['a day that no February has', '2024-02-30'],
    ['a day that only leap years have', '2023-02-29'],
    ['a month that no year has', '2024-13-03'],
    ['a clock that no day has', '2024-03-03T25:70:00Z'],
    ['the same with a space', '2024-03-03 25:70:00'],
    ['a zone that is nowhere', '2024-03-03T10:00:00+25:00'],
    ['the first year', '0001-01-01T00:00:00'],
    ['noughts', '0000-00-00'],
    ['the last year', '9999-12-31T23:59:59'],
    ['the first second of Unix time', '1970-01-01T00:00:00Z'],
    ['its day', '1970-01-01'],
    ['the same in a mail', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['the same in New York', '1969-12-31T19:00:00-05:00'],
    ['the first day of a database', '1900-01-01T00:00:00'],
    ['the first day of a spreadsheet', '1899-12-30'],
    ['the year first or last', '24-03-05'],
    ['a number', '99999999'],
    ['the day or the month first', '03/04/2024'],
    ['two dates', '5 March 2024 - 7 March 2024'],
    ['a text', `${PARAGRAPH} 5 March 2024`],
  ])('is none where it says %s', (_, value) => {
    expect(momentOf(value, HABIT)).toBeNull();
  });

  it.each(['10:00 - 5 comments', '10:00 -11:30', '10:00 +1 more', '10:00 - 2024', '10:00 -1234'])('has no zone: %s', (clock) => {
    expect(momentOf(`2024-03-05 ${clock}`, HABIT)).toBe('2024-03-05T10:00');
  });

  it('takes its clock and zone from another statement of it', () => {
    const stated = (...values: string[]) =>
      statedMoment(
        values.map((value) => ({ value, from: 'meta' })),
        null,
        HABIT,
      );
    expect(stated('2024-03-05', '2024-03-05T10:00:00Z')).toBe('2024-03-05T10:00:00Z');
    expect(stated('2024-03-05 10:00:00', '2024-03-05T10:00:00+01:00')).toBe('2024-03-05T10:00:00+01:00');
    expect(stated('2024-03-05', '2024-03-06T10:00:00Z')).toBe('2024-03-05');
    expect(stated('2024-03-05', '2024-03-05T00:00:00Z')).toBe('2024-03-05');
  });
});

describe('moments of records and front matter', () => {
  const read = (document: Partial<DocumentInput>) =>
    cleanDocument({ id: 'a', text: TEXT.join('\n\n'), title: 'The pier opens', ...document })[0]?.record;

  it('are none where a database has no date, and another field counts', () => {
    const dates = (record: object) => readStated(partsOf({ text: '', ...record }));
    expect(dates({ published_at: '0000-00-00 00:00:00', date: '2024-03-05' }).publishedAt).toBe('2024-03-05');
    expect(dates({ published_at: 'None', date: 20240305 }).publishedAt).toBe('20240305');
    expect(dates({ published_at: 0, date: 1709632800 }).publishedAt).toBe('2024-03-05T10:00:00Z');
  });

  it('warn of a day and a month that cannot be told apart', () => {
    const stated = { publishedAt: '03/04/2024' };
    expect(read({ stated })).toMatchObject({
      publishedAt: null,
      warnings: [{ code: 'title-from-record' }, { code: 'ambiguous-date', lines: null }],
    });
    const codes = (more: Partial<DocumentInput>) => read(more)?.warnings.map(({ code }) => code) ?? [];
    expect(codes({ stated: { modifiedAt: '03/04/2024' } })).toContain('ambiguous-date');
    expect(codes({ stated, url: 'https://example.co.uk/pier' })).not.toContain('ambiguous-date');
    expect(codes({ stated: { publishedAt: '13/04/2024' } })).not.toContain('ambiguous-date');
    expect(codes({ stated: { publishedAt: 'yesterday' } })).not.toContain('ambiguous-date');
    expect(codes({ stated, text: `The pier opens\n5 March 2024\n\n${TEXT.join('\n\n')}` })).not.toContain('ambiguous-date');
  });

  it('keep their zones', () => {
    const stated = { publishedAt: 'Tue, 05 Mar 2024 10:00:00 +0100', modifiedAt: '20240306' };
    expect(read({ stated })).toMatchObject({ publishedAt: '2024-03-05T10:00:00+01:00', modifiedAt: '2024-03-06' });
    const text = ['---', 'title: The pier opens', 'date: 2024-03-05 10:00:00 +0100', '---', '', TEXT.join('\n\n')].join('\n');
    expect(read({ text, format: 'markdown' })?.publishedAt).toBe('2024-03-05T10:00:00+01:00');
  });
});

describe('dates of time elements', () => {
  const read = (body: string) => {
    const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
    const text = `<html><head><title>The pier opens</title></head><body><h1>The pier opens</h1>${body}${paragraphs}</body></html>`;
    return cleanDocument({ id: 'a', text, format: 'html' })[0]?.record;
  };
  const at = (moment: string, shown: string) => `<time datetime="${moment}">${shown}</time>`;

  it('are changes behind words that say so', () => {
    const updated = `<p class=byline>By Ada Byron | Updated ${at('2024-03-06T10:00:00Z', '6 March 2024')}</p>`;
    expect(read(updated)).toMatchObject({ publishedAt: null, modifiedAt: '2024-03-06T10:00:00Z' });
    const both = `<p class=byline>By Ada Byron | Published ${at('2024-03-05T10:00:00Z', '2 days ago')} | Updated ${at('2024-03-06T10:00:00Z', 'yesterday')}</p>`;
    expect(read(both)).toMatchObject({ publishedAt: '2024-03-05T10:00:00Z', modifiedAt: '2024-03-06T10:00:00Z' });
    expect(read(`<p class=byline>By Ada Byron | ${at('2024-03-06T10:00:00Z', 'yesterday')}</p>`)).toMatchObject({
      publishedAt: '2024-03-06T10:00:00Z',
      modifiedAt: null,
    });
  });

  it('are the story’s in running text', () => {
    const told = `<p>In ${at('1862-05-01', 'May 1862')} the first pier was opened by the mayor of the town, and thousands came to see it.</p>`;
    expect(read(told)?.publishedAt).toBeNull();
    expect(read(`${at('2024-03-05T10:00:00Z', 'yesterday')}${told}`)?.publishedAt).toBe('2024-03-05T10:00:00Z');
  });

  it('count where nothing is shown', () => {
    expect(read('<time datetime="2024-03-05T10:00:00Z"></time>')?.publishedAt).toBe('2024-03-05T10:00:00Z');
  });
});

import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../../src/core/article/date/calendar.js';
import type { DateHabit } from '../../../../src/core/article/date/dates.js';
import { findDates } from '../../../../src/core/article/date/dates.js';
import { habitOf } from '../../../../src/core/article/published.js';
import { PARAGRAPH, pageOf } from '../page.js';

const read = (text: string, habit: Partial<DateHabit> = {}): string | null | undefined =>
  findDates(text, { language: 'en', dayFirst: null, ...habit })[0]?.iso;

describe('a zone behind a clock', () => {
  it.each([
    ['March 3, 2024 at 5:30 PM ET', '2024-03-03T17:30-05:00'],
    ['July 3, 2024 at 5:30 PM ET', '2024-07-03T17:30-04:00'],
    ['July 3, 2024 5:30 p.m. CT', '2024-07-03T17:30-05:00'],
    ['Jan. 3, 2024 5:30 p.m. (MT)', '2024-01-03T17:30-07:00'],
    ['Mar. 3, 2024 5:30 PM Eastern', '2024-03-03T17:30-05:00'],
    ['Nov 5, 2024, 12:30 PM Pacific Time', '2024-11-05T12:30-08:00'],
    ['June 5, 2024, 12:30 PM Pacific Daylight Time', '2024-06-05T12:30-07:00'],
    ['June 5, 2024, 12:30 PM US Eastern Time', '2024-06-05T12:30-04:00'],
    ['Jan 5, 2024, 12:30 PM Central Standard Time', '2024-01-05T12:30-06:00'],
    ['5:30 PM ET, July 3, 2024', '2024-07-03T17:30-04:00'],
    ['3 March 2024 17:30 WAT', '2024-03-03T17:30+01:00'],
    ['March 03, 2024 05:30 pm IST - NEW DELHI', '2024-03-03T17:30+05:30'],
    ['3 March 2024 5:30PM UTCUpdated 2 hours ago', '2024-03-03T17:30Z'],
    ['3 March 2024 5:30 PMUpdated 2 hours ago', '2024-03-03T17:30'],
    ['3 March 2024 5:30 pm est', '2024-03-03T17:30-05:00'],
    ['3 March 2024 0203 EST', '2024-03-03T02:03-05:00'],
    ['Mar. 3, 2024 5:30 PM CST', '2024-03-03T17:30-06:00'],
  ])('%s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    ['before the second Sunday of March', '2024-03-10 01:59 ET', '-05:00'],
    ['in the hour that is left out', '2024-03-10 02:30 ET', ''],
    ['from then on', '2024-03-10 03:00 ET', '-04:00'],
    ['before the first Sunday of November', '2024-11-03 00:59 ET', '-04:00'],
    ['in the hour that comes twice', '2024-11-03 01:30 ET', ''],
    ['from then on', '2024-11-03 02:00 ET', '-05:00'],
    ['in the first year of these rules', '2007-03-12 10:00 ET', '-04:00'],
    ['before them', '2006-07-12 10:00 ET', ''],
  ])('has the season’s offset %s', (_, text, zone) => {
    expect(read(text)).toBe(`${text.slice(0, 10)}T${text.slice(11, 16)}${zone}`);
  });

  it.each<[string, Partial<DateHabit>, string]>([
    ['2024-07-03 17:30 CST', { language: 'zh' }, '+08:00'],
    ['2024-07-03 17:30 CST', { country: 'cn' }, '+08:00'],
    ['2024-01-03 17:30 CST', { country: 'us' }, '-06:00'],
    ['2024-01-03 17:30 CST', {}, ''],
    ['2024-07-03 5:30 PM CST', {}, ''],
    ['2024-01-03 17:30 CST', { language: 'es', country: 'cu' }, ''],
    ['2024-07-03 17:30 IST', { language: 'hi' }, '+05:30'],
    ['2024-07-03 17:30 IST', { country: 'in' }, '+05:30'],
    ['2024-07-03 17:30 IST', { country: 'ie' }, ''],
    ['2024-07-03 17:30 IST', { language: 'he' }, ''],
    ['2024-07-03 17:30 IST', {}, ''],
    ['2024-07-03 17:30 BST', {}, '+01:00'],
    ['2024-07-03 17:30 BST', { language: 'bn' }, '+06:00'],
    ['2024-07-03 17:30 EST', { country: 'au' }, ''],
    ['2024-07-03 17:30 EDT', {}, '-04:00'],
    ['2024-07-03 17:30 ET', { language: 'fr' }, ''],
    ['2024-07-03 17:30 PT', { language: 'pt' }, ''],
    ['2024-07-03 17:30 ET', { country: 'gb' }, ''],
  ])('hangs on language and country: %s %j', (text, habit, zone) => {
    expect(read(text, habit)).toBe(`${text.slice(0, 10)}T17:30${zone}`);
  });

  it.each([
    '3 July 2024 17:30 et modifié',
    '3 July 2024 17:30 est paru',
    '3 July 2024 17:30 eat and drink',
    '3 July 2024 17:30 west of the pier',
    '3 July 2024 17:30 Central European Time',
    '3 July 2024 5:30 PM Eastern Shore',
    '3 July 2024 17:30 Pacific',
    '3 July 2024 17:30 z Krakowa',
    '3 July 2024 17:30 Australian Eastern Time',
  ])('is none in other words: %s', (text) => {
    expect(read(text)).toBe('2024-07-03T17:30');
  });

  it('is the page’s country’s', () => {
    const country = (url: string) => habitOf(pageOf([['body', PARAGRAPH]], url), 'en').country;
    expect(country('https://news.example.co.in/a')).toBe('in');
    expect(country('https://weather.example.gov/a')).toBe('us');
    expect(country('https://example.com/a')).toBeNull();
    expect(country('https://example.io/a')).toBeNull();
  });
});

describe('weekdayOf', () => {
  it.each([
    [2024, 3, 10, 0],
    [2024, 2, 29, 4],
    [2000, 1, 1, 6],
    [1900, 3, 1, 4],
  ])('%i-%i-%i', (year, month, day, weekday) => {
    expect(weekdayOf(year, month, day)).toBe(weekday);
  });
});

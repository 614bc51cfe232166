import { describe, expect, it } from 'vitest';
import { fromPersian, isDay } from '../../../../src/core/article/date/calendar.js';
import type { DateHabit } from '../../../../src/core/article/date/dates.js';
import { findDates } from '../../../../src/core/article/date/dates.js';

const read = (text: string, habit: Partial<DateHabit> = {}): (string | null)[] =>
  findDates(text, { language: null, dayFirst: null, ...habit }).map((one) => one.iso);

describe('Buddhist years', () => {
  it.each([
    ['8 ก.ย. 68 (16:05 น.)', '2025-09-08T16:05'],
    ['8 กันยายน 2568', '2025-09-08'],
    ['8 ก.ย. 16.05 น.', null],
  ])('%s', (text, iso) => {
    expect(findDates(text, { language: 'th', dayFirst: null })[0]?.iso).toBe(iso);
  });
});

describe('eras', () => {
  it.each([
    ['令和6年3月4日 10時30分', '2024-03-04T10:30'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['民國113年3月4日', '2024-03-04'],
    ['R6.3.4', '2024-03-04'],
    ['R 6.3.4', undefined],
    ['6年3月4日', null],
  ])('%s', (text, iso) => {
    const [found] = findDates(text, { language: 'ja', dayFirst: null });
    expect(found?.iso).toBe(iso);
    if (typeof iso === 'string') expect(found?.start).toBe(0);
  });

  it('have their letters in Japanese alone', () => {
    expect(findDates('R6.3.4', { language: 'en', dayFirst: null })[0]?.iso).not.toBe('2024-03-04');
  });
});

describe('days written out', () => {
  it.each([
    ['Monday, the fourth of March 2024', '2024-03-04'],
    ['March fourth, 2024', '2024-03-04'],
    ['the twenty-first of March, 2024 at 9:15', '2024-03-21T09:15'],
    ['primero de marzo de 2024', '2024-03-01'],
    ['1ro de marzo de 2024', '2024-03-01'],
    ['on the first of May we rowed', undefined],
    ['the first 2024 boats', undefined],
  ])('%s', (text, iso) => {
    expect(findDates(text, { language: null, dayFirst: null })[0]?.iso).toBe(iso);
  });
});

describe('findDates', () => {
  it.each(['5 | 1 | 2022', '2022 | 5 | 1', '11 | 26', '12 • 26 | 2022'])('reads no date in numbers between signs: %s', (text) => {
    expect(findDates(text, { language: 'de', dayFirst: true })).toEqual([]);
  });

  it.each([
    ['26 | 01 | 2022', '2022-01-26'],
    ['2025•01•08', '2025-01-08'],
    ['2021-07-30', '2021-07-30'],
    ['Fri Jul 30 10:24:05 CEST 2021', '2021-07-30T10:24:05+02:00'],
    ['Fri Jul 30 10:24:05 2021', '2021-07-30T10:24:05'],
    ['30 July 2021 03:24 পিএম', '2021-07-30T15:24'],
    ['2021-07-30 10:24', '2021-07-30T10:24'],
    ['2021-07-30T10:24:05Z', '2021-07-30T10:24:05Z'],
    ['2021-07-30T10:24:05.123+02:00', '2021-07-30T10:24:05+02:00'],
    ['2021年7月30日 10:24', '2021-07-30T10:24'],
    ['2021年7月30日星期五 下午3:05', '2021-07-30T15:05'],
    ['令和3年7月30日', '2021-07-30'],
    ['2021年7月30日 午後3時5分', '2021-07-30T15:05'],
    ['30 Tem 2021, Cum 08:15', '2021-07-30T08:15'],
    ['08 noi. 2023, 11:20', '2023-11-08T11:20'],
    ['2021년 7월 30일 오전 10:24', '2021-07-30T10:24'],
    ['2021. 7. 30. 22:05', '2021-07-30T22:05'],
    ['30/07/2021', '2021-07-30'],
    ['07/30/2021', '2021-07-30'],
    ['30.07.21 um 07:39 Uhr', '2021-07-30T07:39'],
    ['July 30, 2021 at 12:10 PM', '2021-07-30T12:10'],
    ['Jul. 30th, 2021 12:05 a.m.', '2021-07-30T00:05'],
    ['15:56 BST, 30 July 2021', '2021-07-30T15:56+01:00'],
    ['10:53 AM EST, Sun July 30, 2021', '2021-07-30T10:53-05:00'],
    ['30 July 2021, 14:00 (GMT+0400)', '2021-07-30T14:00+04:00'],
    ['Freitag, 30. Juli 2021 – 16.03 Uhr', '2021-07-30T16:03'],
    ['30. Jänner 2021', '2021-01-30'],
    ['le 25 août 2021 à 10h24', '2021-08-25T10:24'],
    ['viernes, 30 de julio de 2021 a las 9:15', '2021-07-30T09:15'],
    ['30 de março de 2021', '2021-03-30'],
    ['30 luglio 2021', '2021-07-30'],
    ['30 juli 2021', '2021-07-30'],
    ['30 lipca 2021', '2021-07-30'],
    ['30 июля 2021 г. в 10:24', '2021-07-30T10:24'],
    ['30 липня 2021', '2021-07-30'],
    ['30 Temmuz 2021', '2021-07-30'],
    ['30 يوليو 2021', '2021-07-30'],
    ['٣٠ تموز ٢٠٢١', '2021-07-30'],
    ['28 آب/أغسطس 2021', '2021-08-28'],
    ['28 تشرين الثاني 2021', '2021-11-28'],
    ['30 जुलाई 2021', '2021-07-30'],
    ['Ngày 30 tháng 7 năm 2021', '2021-07-30'],
    ['30 กรกฎาคม 2564', '2021-07-30'],
    ['5 ม.ค. 2564', '2021-01-05'],
    ['2021. július 30.', '2021-07-30'],
    ['Παρασκευή, 30 Ιουλίου 2021', '2021-07-30'],
    ['۸ مرداد ۱۴۰۰', '2021-07-30'],
    ['د ۱۴۰۰ زمری ۸', '2021-07-30'],
    ['30 ביולי 2021, 10:24', '2021-07-30T10:24'],
    ['ב-4 במרץ 2024', '2024-03-04'],
    ['2021. gada 30. jūlijā', '2021-07-30'],
    ['2021 m. liepos 30 d. 10:24', '2021-07-30T10:24'],
    ['2021(e)ko uztailaren 30(a)', '2021-07-30'],
    ['2021 ж. 30 шілде', '2021-07-30'],
    ['2021 жылғы 30 шілде', '2021-07-30'],
    ['2021 оны 7-р сарын 30', '2021-07-30'],
    ['2021 оны долдугаар сарын 30', '2021-07-30'],
    ['2021. júl. 30. 10:24', '2021-07-30T10:24'],
    ['2021 թ. հուլիսի 30', '2021-07-30'],
    ['30. oktobra 2021.', '2021-10-30'],
    ['30. januarja 2021', '2021-01-30'],
    ['30 ta’ Lulju 2021', '2021-07-30'],
    ['Hulyo 30, 2021', '2021-07-30'],
    ['३० जुलै, २०२१', '2021-07-30'],
    ['૩૦ જુલાઈ, ૨૦૨૧', '2021-07-30'],
    ['30\u200f/07\u200f/2021', '2021-07-30'],
    ['Dydd Mawrth, 4 Mehefin 2024', '2024-06-04'],
    ['4 Mart 2024 Pazartesi 10:12', '2024-03-04T10:12'],
    ['4 марта 2024, понедельник, 10:12', '2024-03-04T10:12'],
    ['4 de março de 2024, segunda-feira, às 10:12', '2024-03-04T10:12'],
    ['2024년 3월 4일 월요일 10:12', '2024-03-04T10:12'],
  ])('reads %s', (text, iso) => {
    expect(read(text)).toEqual([iso]);
  });

  it.each([
    ['4 March 2024 (2024-03-04)', ['2024-03-04', '2024-03-04']],
    ['2024-03-04 / 2024-03-05', ['2024-03-04', '2024-03-05']],
    ['04.03.2024 2024-03-04', ['2024-03-04', '2024-03-04']],
    ['4 March 2024 05.03.2024', ['2024-03-04', '2024-03-05']],
    ['4 March 2024, 2024-03', ['2024-03-04']],
    ['4 March 2024 1015 (+12)', ['2024-03-04']],
    ['4 March 2024 0203 GMT', ['2024-03-04T02:03Z']],
    ['4 March 2024, 10:30-12:00', ['2024-03-04T10:30']],
    ['4 March 2024, 10:30-05:00', ['2024-03-04T10:30-05:00']],
    ['2024-03-04T10:30-11:00', ['2024-03-04T10:30-11:00']],
    ['4 March 2024 Kickoff 10:12', ['2024-03-04']],
  ])('makes no time and no zone of a second date or a range: %s', (text, days) => {
    expect(read(text)).toEqual(days);
  });

  it.each([
    ['Exercise Mat 7', []],
    ['E-mail 4, 2024', []],
    ['December 8December 8', ['12-08', '12-08']],
  ])('takes no other words for months: %s', (text, days) => {
    expect(findDates(text, { language: null, dayFirst: null }).map((one) => one.yearless)).toEqual(days);
  });

  it.each([
    ['Ada ByronJuly 30, 2021014', '2021-07-30'],
    ['2 minute readJuly 30, 20212:26 PM', '2021-07-30T14:26'],
    ['Publiziert30. Juli 2021, 12:17', '2021-07-30T12:17'],
  ])('reads what a flattened page glued: %s', (text, iso) => {
    expect(read(text)).toEqual([iso]);
  });

  it('finds every date of a line, with its time', () => {
    expect(read('Published 30 July 2021 2pm | Updated 31 July 2021 15:05')).toEqual(['2021-07-30T14:00', '2021-07-31T15:05']);
  });

  it('does not take the German "am" before a day for a time', () => {
    expect(read('Veröffentlicht am 8. Februar 2022')).toEqual(['2022-02-08']);
  });

  it.each([
    'Version 1.2.3',
    '3 of 12',
    'Route 30/07',
    '10:24',
    'yesterday at 10:24',
    '3 hours ago',
    'vor 3 Stunden',
    'March 2021',
    '30 February 2021',
    '32 July 2021',
    '31/31/2021',
    'may 20 people',
    'The march of 1000 miles',
    '192.168.10.12',
    '2021-13-40',
    'Call 030 12 34 56',
    '',
  ])('finds no full date in %j', (text) => {
    expect(read(text).filter((iso) => iso !== null)).toEqual([]);
  });

  it('keeps day and month apart only where something decides', () => {
    expect(read('03/04/2021')).toEqual([null]);
    expect(read('03/04/2021', { dayFirst: true })).toEqual(['2021-04-03']);
    expect(read('03/04/2021', { dayFirst: false })).toEqual(['2021-03-04']);
    expect(read('04/04/2021')).toEqual(['2021-04-04']);
    expect(read('03.04.2021')).toEqual(['2021-04-03']);
  });

  it('lets the language decide what a name of several months means', () => {
    expect(read('5 listopada 2020')).toEqual([]);
    expect(read('5 listopada 2020', { language: 'pl' })).toEqual(['2020-11-05']);
    expect(read('5 listopada 2020', { language: 'hr' })).toEqual(['2020-10-05']);
  });

  it('states no zone whose abbreviation means several', () => {
    expect(read('July 30, 2021 10:24 CST')).toEqual(['2021-07-30T10:24']);
    expect(read('July 30, 2021 5 AM PT')).toEqual(['2021-07-30T05:00']);
  });

  it('notes a day without a year and gives no date for it', () => {
    expect(findDates('8 января, 17:46', { language: 'ru', dayFirst: true })).toMatchObject([{ iso: null, yearless: '01-08' }]);
  });

  it('takes linear time on long runs of digits and marks', () => {
    const start = Date.now();
    for (const text of ['1'.repeat(100_000), '1.'.repeat(50_000), '1/1/'.repeat(25_000), '12:'.repeat(30_000), 'May '.repeat(25_000)])
      read(text);
    expect(Date.now() - start).toBeLessThan(5000);
  });
});

describe('calendar', () => {
  it('knows leap years', () => {
    expect(isDay(2024, 2, 29)).toBe(true);
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(isDay(1900, 2, 29)).toBe(false);
  });

  it('turns Persian days into Gregorian ones', () => {
    expect(fromPersian(1400, 1, 1)).toEqual({ year: 2021, month: 3, day: 21 });
    expect(fromPersian(1403, 1, 1)).toEqual({ year: 2024, month: 3, day: 20 });
    expect(fromPersian(1399, 12, 30)).toEqual({ year: 2021, month: 3, day: 20 });
  });
});

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

  it('takes the day beside a place above the headline, though the line was taken for a headline', () => {
    const rows: Row[] = [
      ['title', '4. září 2023 – Horní Bukovina'],
      ['title', 'Obec postavila školu ze slámy'],
      ['body', PARAGRAPH],
    ];
    expect(readDates(pageOf(rows), 1, habitOf(pageOf(rows), 'cs')).publishedAt).toBe('2023-09-04');
    const headed: Row[] = [
      ['title', '4 March 2024 in boats'],
      ['title', '4 March 2024 in boats'],
      ['body', PARAGRAPH],
    ];
    expect(readDates(pageOf(headed), 1, habitOf(pageOf(headed), 'en')).publishedAt).toBeNull();
  });

  it('takes no headline’s update for a change', () => {
    expect(dates([['byline', 'Das Hafen-Update mit Ada Byron - 18.03.2020 13:15 Uhr']], 'de')).toEqual({
      publishedAt: '2020-03-18T13:15',
      modifiedAt: null,
    });
    expect(dates([['byline', 'Last-Updated: 18 March 2020']]).modifiedAt).toBe('2020-03-18');
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

  it.each([
    [['By Anna Reed', 'Photo: Tom Bell', '3 March 2024']],
    [['By Anna Reed', 'Photo by Tom Bell', 'March 3, 2024']],
    [['By Anna Reed, Photo: Tom Bell', '3 March 2024']],
    [['Photo: Tom Bell', '3 March 2024']],
    [['Foto: Bo Ek', '3. März 2024']],
    [['Text: Eva Lind / Foto: Bo Ek / 3. März 2024']],
    [['Foto: Bo Ek | 3. März 2024']],
    [['By Anna Reed; photographed by Tom Bell; 3 March 2024']],
  ])('is not kept from a date by a picture’s credit that ends before it: %j', (lines) => {
    expect(dates(lines.map((line): Row => ['byline', line])).publishedAt).toBe('2024-03-03');
  });

  it.each([
    [['Photo:', '3 March 2024']],
    [['Foto: Bo Ek, 3. März 2024']],
    [['Photographed by Tom Bell on 3 March 2024']],
    [['Photo: Tom Bell 3 March 2024']],
    [['Retrieved', '3 March 2024']],
    [['Died 11 November 1909 (aged 68)']],
    [['Died', '11 November 1909']],
    [['Date de naissance : 3 mai 1841']],
    [['Gestorben am 11.11.1909']],
    [['Дата смерти: 11 ноября 1909']],
  ])('leaves pictures and lives their own dates: %j', (lines) => {
    expect(dates(lines.map((line): Row => ['byline', line])).publishedAt).toBeNull();
  });

  it('reads a change behind a picture’s credit', () => {
    const rows: Row[] = [
      ['byline', 'Photo: Tom Bell'],
      ['byline', 'Updated 3 March 2024'],
    ];
    expect(dates(rows)).toEqual({ publishedAt: null, modifiedAt: '2024-03-03' });
  });

  it('reads a date behind words for lives in a headline', () => {
    expect(dates([['byline', 'Painter who died in March gets a street, 3 May 2024']]).publishedAt).toBe('2024-05-03');
  });

  it('does not guess publication from a change', () => {
    expect(dates([['byline', 'Updated 31 July 2021']])).toEqual({ publishedAt: null, modifiedAt: '2021-07-31' });
  });

  it('takes the later of two glued days for the change', () => {
    expect(dates([['byline', 'May 21, 2025April 24, 2025']])).toEqual({ publishedAt: '2025-04-24', modifiedAt: '2025-05-21' });
  });

  it.each([
    ['Geplaatst op 28 april 2023', 'nl', '2023-04-28', null],
    ['Laatst gewijzigd op 28 april 2023', 'nl', null, '2023-04-28'],
    ['Credited to the harbour office, 28 April 2023', 'en', '2023-04-28', null],
    ['By George Osborne 28 April 2023', 'en', '2023-04-28', null],
    ['Ultimo aggiornamento: 28 aprile 2023', 'it', null, '2023-04-28'],
    ['Pubblicato il 28 aprile 2023 - Aggiornato il 29 aprile 2023', 'it', '2023-04-28', '2023-04-29'],
    ['Senast ändrad 28 april 2023', 'sv', null, '2023-04-28'],
    ['Ενημερώθηκε: 28/04/2023', 'el', null, '2023-04-28'],
    ['Zaktualizowano 28.04.2023', 'pl', null, '2023-04-28'],
    ['Изменено: 28.04.2023', 'ru', null, '2023-04-28'],
    ['تاريخ النشر: 28/04/2023', 'ar', '2023-04-28', null],
  ])('reads the label of %s', (line, language, publishedAt, modifiedAt) => {
    expect(dates([['byline', line]], language)).toEqual({ publishedAt, modifiedAt });
  });

  it.each([
    ['08:39, 06 Jan 2026Updated 08:41, 06 Jan 2026', '2026-01-06T08:39', '2026-01-06T08:41'],
    ['April 26, 2024Updated on: October 28, 2024', '2024-04-26', '2024-10-28'],
    ['April 26, 2024 (updated October 28, 2024)', '2024-04-26', '2024-10-28'],
    ['2024年4月26日公開 2024年10月28日更新', '2024-04-26', '2024-10-28'],
    ['公開：2024年4月26日 更新：2024年10月28日', '2024-04-26', '2024-10-28'],
    ['2024年10月28日 更新', null, '2024-10-28'],
  ])('gives the label between two dates to the right one: %s', (line, publishedAt, modifiedAt) => {
    expect(dates([['byline', line]])).toEqual({ publishedAt, modifiedAt });
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

  it.each([
    ['ja', '2024年3月4日 18時45分（3月5日 9時10分更新）', '2024-03-05T09:10'],
    ['sv', '4 mars 2024 18:45 Uppdaterad 5 mars 09:10', '2024-03-05T09:10'],
    ['ru', '18:45 / 4 марта 2024 / обновлено 5 марта, 09:10', '2024-03-05T09:10'],
    ['sv', '4 mars 2024 18:45 Uppdaterad 5 mars', '2024-03-05'],
  ])('keeps the time of a change whose year is that of the publication: %s, %s', (language, line, changed) => {
    expect(dates([['byline', line]], language)).toMatchObject({ publishedAt: '2024-03-04T18:45', modifiedAt: changed });
  });

  it('takes a missing year from the address', () => {
    expect(dates([['byline', '30 July, 10:24']], 'en', 'https://example.com/2021/07/30/pier').publishedAt).toBe('2021-07-30T10:24');
    expect(dates([['byline', '30 July, 10:24']], 'en', 'https://example.com/pier').publishedAt).toBeNull();
    expect(dates([], 'en', 'https://example.com/2021/07/30/pier').publishedAt).toBe('2021-07-30');
    expect(dates([], 'en', 'https://example.com/2021/07/pier').publishedAt).toBeNull();
  });

  it.each([
    [['27 February 2025 3:18 PM Updated 2 days ago'], '2025-02-27T15:18', null],
    [['28 April 2023 updated'], null, '2023-04-28'],
    [['By Ada Byron, edited by Bo Li', '4 March 2024'], '2024-03-04', null],
    [['Edited by Bo Li', '4 March 2024'], '2024-03-04', null],
    [['Edited by Bo Li on 4 March 2024'], null, '2024-03-04'],
    [['Originally published March 4, 2024; updated March 5, 2024'], '2024-03-04', '2024-03-05'],
    [['Originally published in March 2022. Last updated on December 20, 2024.'], null, '2024-12-20'],
    [['Originally published in the Harbour Post on March 4, 2024'], null, null],
    [['2 Nov 2023 18.05 GMT', 'First published on 2 Nov 2023 06.31 GMT'], '2023-11-02T06:31Z', '2023-11-02T18:05Z'],
    [['2 Nov 2023', 'Published on 2 Nov 2021'], '2021-11-02', null],
    [['4 maart 2024, 16:52', 'Aangepast 4 maart 2024, 18:10'], '2024-03-04T16:52', '2024-03-04T18:10'],
    [['Submitted on 12 Mar 2023 (v1), last revised 4 Oct 2023 (this version, v3)'], '2023-03-12', '2023-10-04'],
    [['4. ožujka 2024.', 'Ažurirano 5. ožujka 2024.'], '2024-03-04', '2024-03-05'],
    [['4 март 2024', 'Обновена 5 март 2024'], '2024-03-04', '2024-03-05'],
  ])('reads %j', (lines, publishedAt, modifiedAt) => {
    expect(dates(lines.map((line): Row => ['byline', line]))).toEqual({ publishedAt, modifiedAt });
  });

  it.each([
    [['27 Novembre 2024 Aggiornato alle 12:48'], '2024-11-27', '2024-11-27T12:48'],
    [['12.02.2025, 14:10 Uhr', 'Aktualisiert um 15:22 Uhr'], '2025-02-12T14:10', '2025-02-12T15:22'],
    [['12.02.2025, 14:10 Uhr', 'Zuletzt aktualisiert: 15:22 Uhr'], '2025-02-12T14:10', '2025-02-12T15:22'],
    [['12.02.2025, 14:10 Uhr', 'Aktualisiert um 9:22 Uhr'], '2025-02-12T14:10', null],
    [['Créé le 4 mars 2024 à 10:12, mis à jour hier à 11:00'], '2024-03-04T10:12', null],
    [['4 March 2024 10:12', 'Updated 3 hours ago'], '2024-03-04T10:12', null],
    [['4 March 2024 10:12', '3 comments, updated 11:00'], '2024-03-04T10:12', null],
  ])('takes the time of a change for one of the same day: %j', (lines, publishedAt, modifiedAt) => {
    expect(dates(lines.map((line): Row => ['byline', line]))).toEqual({ publishedAt, modifiedAt });
  });
});

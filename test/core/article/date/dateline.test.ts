import { describe, expect, it } from 'vitest';
import { datelineOf, readDateline } from '../../../../src/core/article/date/dateline.js';
import { PARAGRAPH, pageOf, type Row } from '../page.js';

const HABIT = { language: 'de', dayFirst: true };

describe('the date that a first paragraph begins with', () => {
  it.each([
    ['Berlin, 25. Januar 2022 – Die Brücke wird im März gesperrt.', '2022-01-25'],
    ['Pressemitteilung vom 25. Januar 2022 | Die Brücke wird im März gesperrt.', '2022-01-25'],
    ['Karlsruhe, (12.11.2021). Die Brücke wird im März gesperrt.', '2021-11-12'],
    ['(Karlsruhe, 12.11.2021) Die Brücke wird im März gesperrt.', '2021-11-12'],
    ['BERGEN, Norway, May 14, 2024 /NewsLine/ -- The pilot boat was shown today.', '2024-05-14'],
    ['01.02.2022 „Der Hafen ist gut in das Jahr gestartet“, sagte der Sprecher.', '2022-02-01'],
    ['31. Oktober 2023. Schlepper sind klein und stark.', '2023-10-31'],
    ['19.10.2019, 15:30 UhrAm achten Spieltag treffen beide aufeinander.', '2019-10-19T15:30'],
  ])('%s', (text, iso) => {
    expect(readDateline(text, HABIT)).toBe(iso);
  });

  it.each([
    'Am 19. Oktober 2019 gastiert der Hafen bei der Werft.',
    '19 October 2019 was a cold day on the pier.',
    'Seit dem 1. Januar 2020: Die Fähre fährt.',
    'The ferry of 4 March 2024 – the last one – was late.',
    'Harbour, 25. Januar – Die Brücke wird gesperrt.',
    'Berlin, 25. Januar 2022',
  ])('none: %s', (text) => {
    expect(readDateline(text, HABIT)).toBeNull();
  });

  const page = (...rows: readonly Row[]) => datelineOf(pageOf([['title', 'The bridge closes'], ...rows]), HABIT);

  it('stands in the first paragraph or the standfirst above it', () => {
    expect(page(['body', `Berlin, 25. Januar 2022 – ${PARAGRAPH}`], ['body', PARAGRAPH])).toBe('2022-01-25');
    expect(page(['subtitle', '31. Oktober 2023. Schlepper sind klein.'], ['body', PARAGRAPH])).toBe('2023-10-31');
    expect(page(['body', PARAGRAPH], ['body', `Berlin, 25. Januar 2022 – ${PARAGRAPH}`])).toBeNull();
  });

  it('is of no chronicle, whose paragraphs all begin so', () => {
    expect(page(['body', '1.2.2022. Der Hafen öffnet.'], ['body', '3.2.2022. Die Fähre kommt an.'])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../../../src/core/article/authors.js';
import { isDateLabel, labelStart, withoutDateLabel } from '../../../../src/core/article/date/labels.js';
import type { Row } from '../page.js';
import { PARAGRAPH, pageOf } from '../page.js';

const byline = (line: string): string[] =>
  readAuthors(
    pageOf([['title', 'The pier opens'], ['byline', line] satisfies Row, ['body', PARAGRAPH]]),
    0,
    { language: null, dayFirst: null },
    null,
    'The pier opens',
  );

describe('labels of dates', () => {
  it.each([
    'Datum: 28.04.2023',
    'Cập nhật lúc 28/04/2023',
    'Oluşturulma: 28.04.2023',
    'วันที่ 28 เมษายน 2566',
    'Fecha: 28/04/2023',
    'Data: 28.04.2023',
    'Opublikowano 28.04.2023',
    'Data publikacji: 28 kwietnia 2023',
    'Dodano: 28.04.2023, 10:30',
    'Опубликовано 28.04.2023',
    'Обновлено: 28.04.2023 10:30',
    'Julkaistu 28.4.2023',
    'Päivitetty: 28.4.2023',
    'Gepubliceerd op 28 april 2023',
    'Laatst bijgewerkt: 28 april 2023',
    'Senast uppdaterad 28 april 2023',
    'Actualizado: 28/04/2023',
    'Fecha de publicación: 28 de abril de 2023',
    'Ultimo Aggiornamento: 28 aprile 2023',
    'Last Updated: 28 April 2023',
    'Közzétéve: 2023. 04. 28.',
    'Δημοσίευση: 28/04/2023',
    'تاريخ النشر: 28/04/2023',
    '投稿日：2023年4月28日',
    'Verfasst: 28.04.2023',
    'Ilmumisaeg: 28.04.2023',
    'Lesedauer 3 Min. 28.04.2023',
    'Lesedauer: 3 Min. | 28.04.2023',
    'Czas czytania: 3 min 28.04.2023',
    'Время чтения 4 мин. 28.04.2023',
    'Updated: 28 April 2023 10:30 AM IST',
  ])('name nobody: %s', (line) => {
    expect(byline(line)).toEqual([]);
  });

  it.each([
    ['Jan Kowalski Opublikowano 28.04.2023', ['Jan Kowalski']],
    ['Datum: 28.04.2023 | Carla Meier', ['Carla Meier']],
    ['Carla Meier, Datum: 28.04.2023', ['Carla Meier']],
    ['harbourfan 28.04.2023', ['harbourfan']],
    ['Ada Byron: 28 April 2023', ['Ada Byron']],
    ['Ada Byron, 28 April 2023 10:30 AM IST', ['Ada Byron']],
    ['Ada Byron Lesedauer 3 Min.', ['Ada Byron']],
  ])('leave the name beside them: %s', (line, names) => {
    expect(byline(line)).toEqual(names);
  });

  it('are told from words that hold them', () => {
    expect(isDateLabel('Posted on')).toBe(true);
    expect(isDateLabel('Standing')).toBe(false);
    expect(withoutDateLabel('Ada Stand')).toBe('Ada Stand');
    expect(labelStart('By Ada: ')).toBe('By Ada: '.length);
  });
});

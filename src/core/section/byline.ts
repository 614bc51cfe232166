import { defineSection } from './define.js';
import { BY_LEAD, BY_WORD, ROLE, ROLE_LINE, SOURCE_LEAD } from './phrases/byline.js';
import { PUBLISHED_LEAD, READING_TIME, RELATIVE_TIME, UPDATED_LEAD, VIEW_COUNT } from './phrases/dating.js';

export const byline = defineSection({
  kind: 'byline',
  about: `The article's own metadata: authors, dates, source, photographer, reading time, counts beside the date.`,
  cues: [
    { name: 'by-word', place: 'start', phrases: BY_WORD },
    { name: 'by-lead', place: 'start', phrases: BY_LEAD },
    { name: 'role', place: 'within', phrases: ROLE },
    { name: 'role-line', place: 'whole', phrases: ROLE_LINE },
    { name: 'published-lead', place: 'start', phrases: PUBLISHED_LEAD },
    { name: 'updated-lead', place: 'start', phrases: UPDATED_LEAD },
    { name: 'reading-time', place: 'within', phrases: READING_TIME },
    { name: 'view-count', place: 'end', phrases: VIEW_COUNT },
    { name: 'view-count-line', place: 'whole', phrases: VIEW_COUNT },
    { name: 'relative-time', place: 'within', phrases: RELATIVE_TIME },
    { name: 'source-lead', place: 'start', phrases: SOURCE_LEAD },
  ],
  examples: [
    {
      cue: 'by-word',
      fires: ['By Ada Winter', 'Von Karl Beispiel', 'Автор: Мария Иванова', '作者：李小明'],
      quiet: ['Ada Winter stood by', 'Der Brief kam von Karl', 'Мария Иванова, автор', '他是作者'],
    },
    {
      cue: 'by-lead',
      fires: ['Written by Ada Winter', 'Propos recueillis par Jeanne Petit', '取材・文 山田太郎'],
      quiet: ['A letter written by Ada Winter', 'Des propos sans suite', '山田太郎が取材'],
    },
    {
      cue: 'role',
      fires: ['Ada Winter, staff writer', 'Karl Beispiel, freier Mitarbeiter', '林小姐，本报记者'],
      quiet: ['The staff wrote to Ada Winter', 'Mitarbeiter sind frei', '记者是一种职业'],
    },
    {
      cue: 'role-line',
      fires: ['Staff Writer', 'Redakteurin', 'Periodista'],
      quiet: ['The staff writer left', 'Redakteurin gesucht', 'Periodista por un día'],
    },
    {
      cue: 'published-lead',
      fires: [
        'Published on 3 May 2021',
        'Veröffentlicht am 3. Mai 2021',
        '发布时间：2021-05-03',
        'Публикувано на 3 май 2021',
        'გამოქვეყნდა: 3 მაისი',
      ],
      quiet: [
        'The diary was published on a Monday',
        'Das Buch wurde veröffentlicht',
        '书已发布',
        'Книгата беше публикувана',
        'წიგნი გამოქვეყნდა მაისში',
      ],
    },
    {
      cue: 'updated-lead',
      fires: ['Last updated: 4 May 2021, 10:15', 'Mis à jour le 4 mai 2021', 'Обновлено: 4 мая'],
      quiet: ['The map was last updated by hand', 'Il a mis le plan à jour', 'Сайт обновлён'],
    },
    {
      cue: 'reading-time',
      fires: ['5 min read', 'Lesezeit: 4 Min.', '3 min de lecture'],
      quiet: ['We read for five minutes', 'Die Zeit zum Lesen fehlt', 'La lecture prend du temps'],
    },
    {
      cue: 'view-count',
      fires: ['May 3, 2021, 1,204 views', '03.05.2021, 214 просмотров', '5월 3일 조회 120'],
      quiet: ['Her views changed in May', 'Просмотров мало, писем много', '조회 결과가 없다'],
    },
    {
      cue: 'view-count-line',
      fires: ['1204 views', '阅读 88', '214 просмотров'],
      quiet: ['Views from the tower', '阅读是一种习惯', 'Много просмотров'],
    },
    {
      cue: 'relative-time',
      fires: [
        'Karl Beispiel, vor 3 Stunden',
        'il y a 12 minutes',
        'Ada Winter, 5 hours ago',
        'hace una hora',
        '3小时前',
        '৩ ঘণ্টা আগে',
        'prije 5 sati',
      ],
      quiet: [
        'Er stand vor Stunden des Wartens',
        'Il y a des minutes longues',
        'The hours dragged on',
        'Una hora larga',
        '三天小时候',
        'তিন ঘণ্টা লাগে',
        'Pet sati hoda',
      ],
    },
    {
      cue: 'source-lead',
      fires: ['Source: city archive', 'Quelle: Stadtarchiv', '来源：市档案馆'],
      quiet: ['The source of the river', 'Eine Quelle im Wald', '水的来源'],
    },
  ],
});

import { describe, expect, it } from 'vitest';
import { readComments } from '../../../../src/core/article/comments.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const read = (...texts: string[]) =>
  readComments(pageOf(texts.map((text): Row => ['comment', text])), { language: 'en', dayFirst: null }).comments.map((one) => [
    one.author,
    one.date,
    one.text,
  ]);
const DAY = '2024-03-05';

describe('authors of comments', () => {
  it.each([
    ['Lola M.', ['Lola M.', '5 March 2024']],
    ['Ada Nora F.', ['Ada Nora F.', '5 March 2024']],
    ['Carl', ['Carl (5 March 2024)']],
    ['Bo', ['Bo', 'OP', '5 March 2024']],
    ['Bo', ['Bo', 'Team', '5 March 2024']],
    ['Bo', ['Bo ( 571051 ) on 5 March 2024']],
    ['Bo', ['Bo said 5 March 2024']],
    ['Иван Петров', ['Иван Петров сказал 5 марта 2024']],
    ['Анна', ['Анна сказала: 5 марта 2024']],
  ])('%s', (name, head) => {
    expect(read('Ada', '4 March 2024', 'I like the pier.', 'Reply', 'Thread', ...head, 'I do not like it.')).toEqual([
      ['Ada', '2024-03-04', 'I like the pier.'],
      [name, DAY, 'I do not like it.'],
    ]);
  });

  it('stand before a town and before votes', () => {
    expect(read('Posted by: Gull, Nordhafen, 1 day ago', 'Move inland, I did.')).toEqual([['Gull', null, 'Move inland, I did.']]);
    expect(read('gull_7 13 points14 points15 points 2 years ago', 'Move inland, I did.')).toEqual([
      ['gull_7', null, 'Move inland, I did.'],
    ]);
  });

  it('are no weekdays, quotes or what is reviewed', () => {
    const [[author] = []] = read('Sat Mar 05, 2024 9:02 pm', 'I like the pier.');
    expect(read('Mo., 06.11.2023 - 09:12', 'I like the pier.')[0]?.[0] ?? null).toBe(null);
    expect(read('Mo, 06.11.2023 - 09:12', 'I like the pier.')[0]?.[0]).toBe('Mo');
    expect(author).toBeNull();
    expect(read('Ada', '5 March 2024', 'On 1/2/2024 at 2:07 PM, Bo said:', 'No pier.', 'I like it.')).toEqual([
      ['Ada', DAY, 'On 1/2/2024 at 2:07 PM, Bo said:\nNo pier.\nI like it.'],
    ]);
    expect(read('Ada', 'Reviewing: Good Boats', '5 March 2024', 'I like them.')).toEqual([['Ada', DAY, 'I like them.']]);
    expect(read('Sam 5 March 2024', 'I like the pier.')).toEqual([['Sam', DAY, 'I like the pier.']]);
  });
});

describe('texts of comments', () => {
  it('end before buttons, counts and the name that is said again', () => {
    expect(read('Ada', '3時間前', '桟橋が好きです。', '返信3件', 'なるほど2', 'Bo', '2時間前', '私も好きです。')).toEqual([
      ['Ada', null, '桟橋が好きです。'],
      ['Bo', null, '私も好きです。'],
    ]);
    expect(read('Post by Ada » 5 March 2024', 'I like the pier.', 'Ada', 'Posts: 12', 'Post by Bo » 5 March 2024', 'I do not.')).toEqual([
      ['Ada', DAY, 'I like the pier.'],
      ['Bo', DAY, 'I do not.'],
    ]);
    expect(read('Ada', '5 March 2024', 'I like the pier.', 'see more', 'Responda')).toEqual([['Ada', DAY, 'I like the pier.']]);
  });

  it('hold no date that cannot be told', () => {
    expect(read('Ada', 'le 05/03/2024 à 9:12', 'I like the pier.')).toEqual([['Ada', null, 'I like the pier.']]);
  });

  it('stand above buttons with how long ago', () => {
    expect(read('Ada Byron', 'I like the pier.', 'Like · Reply · 2d', 'Bo Li', 'I do not like it at all.', 'Like · Reply · 1d')).toEqual([
      ['Ada Byron', null, 'I like the pier.'],
      ['Bo Li', null, 'I do not like it at all.'],
    ]);
  });
});

describe('comments of blogs and boards', () => {
  it.each([
    ['Carmen hat gesagt…', '13. Oktober 2023 um 09:12', 'Kommentar veröffentlichen', 'Neuerer Post', 'Startseite'],
    ['Carmen a dit…', '13 octobre 2023 à 09:12', 'Enregistrer un commentaire', 'Article plus récent', 'Accueil'],
    ['Carmen dijo...', '13 de octubre de 2023, 9:12', 'Publicar un comentario', 'Entrada más reciente', 'Inicio'],
    ['Carmen ha detto...', '13 ottobre 2023 alle ore 09:12', 'Posta un commento', 'Post più recente', 'Home page'],
    ['Carmen said...', 'October 13, 2023 at 9:12 AM', 'Post a Comment', 'Newer Post', 'Home'],
  ])('%s above, the date below, links to other posts behind', (says, day, ...end) => {
    expect(read('2 comments:', says, 'It was baked.', day, says.replace('Carmen', 'Ines'), 'So it was.', day, ...end)).toEqual([
      ['Carmen', '2023-10-13T09:12', 'It was baked.'],
      ['Ines', '2023-10-13T09:12', 'So it was.'],
    ]);
  });

  it('are said by nobody called Well, nor by who is quoted', () => {
    expect(read('Well said...', 'Ada', '4 March 2024', 'As I said...', 'never.', 'Bo', '5 March 2024')).not.toContainEqual(
      expect.arrayContaining(['Well']),
    );
    expect(read('Ada', DAY, 'gull said:', 'Is there a way?', 'There is one.')).toEqual([
      ['Ada', DAY, 'gull said:\nIs there a way?\nThere is one.'],
    ]);
    expect(read('Post by Ada » 5 March 2024', 'gull wrote: ↑', '4 March 2024', 'Is there a way?', 'There is one.')).toEqual([
      ['Ada', DAY, 'gull wrote: ↑\n4 March 2024\nIs there a way?\nThere is one.'],
    ]);
  });

  it('begin with the day where no other line tells it, and quote so elsewhere', () => {
    const head = 'On March 5, 2024 at 9:15 am, Tom Bell wrote:';
    expect(read('Comments', head, 'I fish there.', 'Am 5. März 2024 schrieb Ada:', 'I do not.')).toEqual([
      ['Tom Bell', '2024-03-05T09:15', 'I fish there.'],
      ['Ada', DAY, 'I do not.'],
    ]);
    expect(read('Ada', '6 March 2024', head, 'I fish there.', 'Who does not?')).toEqual([
      ['Ada', '2024-03-06', `${head}\nI fish there.\nWho does not?`],
    ]);
  });

  it('name who answers, not who is answered, nor pictures and places', () => {
    expect(
      read(
        'Avatar',
        'Tom Bell',
        '• 2 years ago',
        'I fish.',
        '5 • Reply • Share ›',
        'Avatar',
        'Ann Other > Tom Bell',
        '• 2 years ago',
        'I do not.',
      ),
    ).toEqual([
      ['Tom Bell', null, 'I fish.'],
      ['Ann Other', null, 'I do not.'],
    ]);
    expect(read('Tom Bell • 2 years ago', 'I fish.', 'Ann Other Tom Bell • 2 years ago', 'I do not.')).toEqual([
      ['Tom Bell', null, 'I fish.'],
      ['Ann Other', null, 'I do not.'],
    ]);
    expect(read('Smith • 2 years ago', 'I fish.', 'John Smith • 2 years ago', 'I do not.')).toEqual([
      ['Smith', null, 'I fish.'],
      ['John Smith', null, 'I do not.'],
    ]);
    expect(read('Tom Bell, Nordhafen, Norway, 1 day ago', 'I fish.', 'Click to rate')).toEqual([['Tom Bell', null, 'I fish.']]);
    expect(read('Posted by Ada', 'Nordhafen, Norway', '5 March 2024', '12 posts', 'I fish.')).toEqual([['Ada', DAY, 'I fish.']]);
    expect(read('Réponse de plombier-retraité', '5 March 2024', 'Vérifiez le joint.')).toEqual([
      ['plombier-retraité', DAY, 'Vérifiez le joint.'],
    ]);
  });
});

describe('dates of comments', () => {
  const doubtful = (...texts: string[]) =>
    readComments(pageOf(texts.map((text): Row => ['comment', text])), { language: 'en', dayFirst: null }).doubtful?.text ?? null;

  it('are doubtful where day and month cannot be told apart, and only those', () => {
    expect(doubtful('Ada', '04/05/2024 09:15', 'I fish.', 'Bo', '04/06/2024 10:00', 'I do not.')).toBe('04/05/2024 09:15');
    expect(doubtful('Ada 04/05/2024', 'I fish.')).toBe('04/05/2024');
    expect(doubtful('Ada', '14/05/2024 09:15', 'I fish.')).toBeNull();
    expect(doubtful('Ada', '2 years ago', 'I fished there on 04/05/2024, and it was wet.')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readComments } from '../../../src/core/article/comments.js';
import type { Row } from './page.js';
import { pageOf } from './page.js';

const read = (...texts: string[]) =>
  readComments(pageOf(texts.map((text): Row => ['comment', text])), { language: 'en', dayFirst: null }).map((one) => [
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

import { describe, expect, it } from 'vitest';
import { readComments } from '../../../../src/core/article/comments.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const read = (...texts: string[]) =>
  readComments(pageOf(texts.map((text): Row => ['comment', text])), { language: 'en', dayFirst: true }).comments.map((one) => [
    one.author,
    one.date,
    one.text,
  ]);

describe('what stands around comments', () => {
  it('reads names behind what a forum writes before them, and none where it only says what was done', () => {
    expect(read('Postby OldRope » Sat Nov 04, 2023 11:47 am', 'Check the pump first.', 'OldRope', 'Posts: 31')).toEqual([
      ['OldRope', '2023-11-04T11:47', 'Check the pump first.'],
    ]);
    expect(read('answered 30 July 2021 at 8:15', 'It is lazy and takes any number of lists.')[0]?.[0]).toBeNull();
  });

  it('leaves numbers of comments and buttons below them out of what is said', () => {
    expect(read('1.', 'At last they build it!', 'Ada', '02/03/2021', '2.', 'Where will people park?', 'Bo', '02/03/2021')).toEqual([
      ['Ada', '2021-03-02', 'At last they build it!'],
      ['Bo', '2021-03-02', 'Where will people park?'],
    ]);
    expect(read('Ada18 May 2021, 22:05', 'I use soda, and it works too.', 'Añadir comentario', 'Cargar más...')).toEqual([
      ['Ada', '2021-05-18T22:05', 'I use soda, and it works too.'],
    ]);
  });
});

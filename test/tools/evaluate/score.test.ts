import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/schema.js';
import { cleanDocument } from '../../../src/core/pipeline.js';
import { flat, scorePage } from '../../../tools/evaluate/score.js';
import type { Gold } from '../../../tools/train/corpus.js';

function score(gold: Partial<Gold>, dump: string, record: Partial<Article>) {
  const [empty] = cleanDocument({ id: 'empty', text: '' });
  if (empty === undefined) throw new Error('no record');
  return scorePage({ gold: { id: 'a', set: 'press', ...gold }, dump, record: { ...empty.record, ...record } });
}

describe('scorePage', () => {
  it('compares whole bodies', () => {
    expect(score({ body: 'one two three four five' }, '', { text: 'one two three four five!' }).body).toEqual({
      precision: 1,
      recall: 1,
      exact: true,
    });
    expect(score({ body: 'one two three four five' }, '', { text: 'one two three four' }).body).toEqual({
      precision: 1,
      recall: 0.5,
      exact: false,
    });
  });

  it('looks for passages that the dump holds', () => {
    const gold = { set: 'segments', with: ['In it', 'Not there', 'Lost'], without: ['Menu', 'Advert'] };
    const { passages, body } = score(gold, 'In  it, Lost. Menu Advert', { text: '**In** it and Menu' });
    expect(body).toBeNull();
    expect(passages).toEqual({ tp: 1, fn: 1, fp: 1, tn: 1, gone: 1 });
  });

  it('leaves markup out of account', () => {
    expect(flat('See [the *page*](https://a.example/x_(y) "t"), ![](b.png)\n\n> `code`')).toBe('See the page, code');
  });

  it('judges titles by their letters, where the dump holds them', () => {
    const gold = { title: 'Nothing: “New”' };
    expect(score(gold, 'x Nothing: New y', { title: 'NOTHING new' }).title).toBe('right');
    expect(score(gold, 'x Nothing: New y', { title: 'Nothing' }).title).toBe('wrong');
    expect(score(gold, 'x Nothing: New y', { title: null }).title).toBe('none');
    expect(score(gold, 'something else', { title: 'Nothing new' }).title).toBeNull();
  });

  it('wants every author', () => {
    const gold = { author: 'Ann Bly; Cy Dun' };
    expect(score(gold, 'By Ann Bly and Cy Dun', { authors: ['Ann Bly', 'Cy Dun'] }).authors).toBe('right');
    expect(score(gold, 'By Ann Bly and Cy Dun', { authors: ['Ann Bly'] }).authors).toBe('wrong');
    expect(score(gold, 'By Ann Bly and Cy Dun', { authors: [] }).authors).toBe('none');
    expect(score(gold, 'By Ann Bly', { authors: ['Ann Bly'] }).authors).toBeNull();
    expect(score({ author: [] }, 'By Ann Bly', { authors: [] }).authors).toBeNull();
  });

  it('wants the day', () => {
    const gold = { date: '2021-03-04' };
    expect(score(gold, '4 March 2021', { publishedAt: '2021-03-04T10:00' }).date).toBe('right');
    expect(score(gold, '4 March 2021', { publishedAt: '2021-04-03' }).date).toBe('wrong');
    expect(score(gold, '4 March 2021', { publishedAt: null }).date).toBe('none');
    expect(score(gold, 'yesterday', { publishedAt: null }).date).toBeNull();
  });

  it('wants comments among the comments and not in the body', () => {
    const comment = (text: string): Article['comments'] => [{ author: null, date: null, text, lines: [1, 1] }];
    const gold = { comments: ['Well said', 'Not so', 'Nowhere'] };
    expect(score(gold, 'Well said. Not so.', { comments: comment('Well said!'), text: 'Not so.' }).comments).toEqual({
      wanted: 2,
      right: 1,
      inBody: 1,
    });
  });
});

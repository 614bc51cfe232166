import { describe, expect, it } from 'vitest';
import { each, lettersOf, pairOf, UNTOLD, Wordings } from '../../../../src/core/article/text/wordings.js';

describe('Wordings', () => {
  const wordings = new Wordings(['comments?|add (?:a|your) comment', '评论|赞', each('show|hide', ' \\d+ replies')], ' ?:?$');

  it.each(['comment', 'comments:', 'add a comment', 'add your comment :', '评论', '赞', '赞:', 'show 12 replies', 'hide 3 replies:'])(
    'knows %s',
    (text) => {
      expect(wordings.test(text)).toBe(true);
    },
  );

  it.each(['', 'c', 'commen', 'comments on it', 'no comment', 'add comment', '赞同', 'show replies', 'your comment'])(
    'does not know %s',
    (text) => {
      expect(wordings.test(text)).toBe(false);
    },
  );

  it.each(['comment', 'Comments:', 'ADD A COMMENT', '评论', 'Show', 'shower', 'É'])('may know %s by its first letters', (text) => {
    expect(wordings.mayBegin(lettersOf(text))).toBe(true);
  });

  it.each(['', 'c', 'Boats', 'on it', '12 comments', 'a'])('cannot know %s', (text) => {
    expect(wordings.mayBegin(lettersOf(text))).toBe(false);
  });

  it('may know any letter behind one that stands alone', () => {
    const years = new Wordings(['c\\. \\d{4}'], '');
    expect(years.mayBegin(lettersOf('C. 1900'))).toBe(true);
    expect(years.mayBegin(lettersOf('d. 1900'))).toBe(false);
  });

  it('gives what the first wording that matches has in brackets', () => {
    const fields = new Wordings(['posts?( here)?|posts (\\d+)'], '');
    expect(fields.exec('posts 12')?.[0]).toBe('posts');
    expect(fields.exec('post here')?.[1]).toBe(' here');
  });

  it('refuses a wording that no letter begins', () => {
    expect(() => new Wordings(['(?:a|b) comment']).test('a comment')).toThrow('(?:a|b) comment');
    expect(() => new Wordings(['a?b']).test('b')).toThrow('a?b');
  });
});

describe('lettersOf', () => {
  it('makes the first two letters small', () => {
    expect(lettersOf('Next post')).toBe(pairOf(0x6e, 0x65));
    expect(lettersOf('next post')).toBe(lettersOf('NEXT'));
    expect(lettersOf('[Z@')).toBe(pairOf(0x5b, 0x7a));
  });

  it('gives none where there is none', () => {
    expect(lettersOf('')).toBe(0);
    expect(lettersOf('A')).toBe(pairOf(0x61));
  });

  it.each(['Über', 'aé', 'İlgili', 'ΟΣ', '上一篇'])('leaves those of %s to the whole text', (text) => {
    expect(lettersOf(text)).toBe(UNTOLD);
  });
});

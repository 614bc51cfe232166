import { describe, expect, it } from 'vitest';
import { each, Wordings } from '../../../../src/core/article/text/wordings.js';

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

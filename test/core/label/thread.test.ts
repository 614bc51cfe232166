import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import { labelLines } from '../../../src/core/label/index.js';
import { withBody } from '../../../src/core/label/proof.js';
import { STATES } from '../../../src/core/label/states.js';

const POSTS = [
  ['Anna', 'Has anybody taken the night ferry to Port Ellen lately? I wonder whether one still has to book a cabin weeks before.'],
  ['Bo', 'We went in March and simply walked aboard, there were more cabins than people. Do take your own breakfast though.'],
  ['Carla', 'Same here, but that was before the timetable changed. I would call them to be sure, they pick up the phone by day.'],
  ['Anna', 'Thanks both of you, I will call them tomorrow and let you know what they said about the cabins.'],
] as const;

/** A thread in which nothing but its buttons and names says what the posts are. */
const THREAD = POSTS.flatMap(([name, post], n) => [name, `${n + 1} hours ago`, post, 'Reply', 'Like (3)', 'Report comment']);
const kindsOf = (rows: readonly string[]): string[] =>
  labelLines(readLines(rows.join('\n\n'), 'text'), { url: null, statements: null }).map(({ kind }) => kind);

describe('a page of comments alone', () => {
  it('has the post that they answer for its body', () => {
    const kinds = kindsOf(['Comments', ...THREAD]);
    const posts = POSTS.map((_, n) => kinds[n * 6 + 3]);
    expect(posts).toEqual(['body', 'comment', 'comment', 'comment']);
  });

  it('keeps the comments below an article', () => {
    const paragraph =
      'The council voted on Tuesday to close the pier for the winter, and the ferry will leave from the old quay until the work is done.';
    const kinds = kindsOf(['The pier closes', paragraph, paragraph.replace('winter', 'summer'), 'Comments (4)', ...THREAD]);
    expect(POSTS.map((_, n) => kinds[n * 6 + 6])).toEqual(['comment', 'comment', 'comment', 'comment']);
    expect(kinds.slice(1, 3)).toEqual(['body', 'body']);
  });

  it('has none where nobody has said anything', () => {
    expect(kindsOf(['Comments', 'Reply', 'Like', 'Report comment'])).not.toContain('body');
  });
});

describe('withBody', () => {
  it('leaves a line the body alone, and the others what they may be', () => {
    const body = 1 << STATES.indexOf('body');
    const allowed = Uint16Array.of(1, 2, 4);
    expect([...withBody(allowed, 1)]).toEqual([1, body, 4]);
    expect([...allowed]).toEqual([1, 2, 4]);
  });
});

import { describe, expect, it } from 'vitest';
import { readComments } from '../../../src/core/article/comments.js';
import type { Row } from './page.js';
import { pageOf } from './page.js';

const read = (...texts: string[]) =>
  readComments(pageOf(texts.map((text): Row => ['comment', text])), { language: 'en', dayFirst: true }).map((one) => [
    one.author,
    one.date,
    one.text,
  ]);

describe('readComments', () => {
  it('reads names that say', () => {
    expect(
      read(
        '2 Comments',
        'Ada B. says:',
        '30 July 2021 at 10:24',
        'I like it.',
        'A lot.',
        'Reply',
        'Bo says:',
        '31 July 2021 at 9:00',
        'I do not.',
        'Reply',
      ),
    ).toEqual([
      ['Ada B.', '2021-07-30T10:24', 'I like it.\nA lot.'],
      ['Bo', '2021-07-31T09:00', 'I do not.'],
    ]);
  });

  it('reads a name above a date, absolute or relative', () => {
    expect(read('Ada', '30 July 2021', 'I like it.', 'Bo', '3 days ago', 'I do not.')).toEqual([
      ['Ada', '2021-07-30', 'I like it.'],
      ['Bo', null, 'I do not.'],
    ]);
    expect(read('Ada on 30 July 2021 at 10:24', 'I like it.', 'Bo • 2 hours ago', 'I do not.')).toEqual([
      ['Ada', '2021-07-30T10:24', 'I like it.'],
      ['Bo', null, 'I do not.'],
    ]);
  });

  it('reads other languages', () => {
    expect(read('3 Kommentare', 'Ada sagt:', '30. Juli 2021 um 10:24 Uhr', 'Schön.', 'Antworten')).toEqual([
      ['Ada', '2021-07-30T10:24', 'Schön.'],
    ]);
    expect(read('Ada a écrit :', 'Très bien.')).toEqual([['Ada', null, 'Très bien.']]);
  });

  it('takes notes to those who want to write for no comments', () => {
    expect(read('Bitte melden Sie sich an, um zu kommentieren.')).toEqual([]);
    expect(read('Log in om een reactie te plaatsen', 'Ada', '30 July 2021', 'They log in to comment, and never do.')).toEqual([
      ['Ada', '2021-07-30', 'They log in to comment, and never do.'],
    ]);
  });

  it('separates comments that only buttons separate', () => {
    expect(read('I like it.', 'Reply', 'I do not.', 'Reply')).toEqual([
      [null, null, 'I like it.'],
      [null, null, 'I do not.'],
    ]);
  });

  it('leaves headings, forms and buttons out', () => {
    expect(
      read(
        'Leave a reply',
        'Your email address will not be published. Required fields are marked *',
        'Name *',
        'Post comment',
        'Like',
        'Reply',
      ),
    ).toEqual([]);
  });

  it('keeps sentences that look like stamps or buttons', () => {
    expect(
      read(
        'Ada says:',
        'I was there on 30 July 2021 and it rained the whole day, so we all went home.',
        'Like the pier itself, it was wet.',
      ),
    ).toEqual([
      ['Ada', null, 'I was there on 30 July 2021 and it rained the whole day, so we all went home.\nLike the pier itself, it was wet.'],
    ]);
  });

  it('takes no longer for a row of dashes before a name', () => {
    const start = process.cpuUsage();
    read(`${'-'.repeat(26)}x 3 May 2021`, 'I agree.');
    // Microseconds; a pattern that tries every way to cut the row takes over a second.
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  });
});

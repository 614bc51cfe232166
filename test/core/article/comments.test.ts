import { describe, expect, it } from 'vitest';
import { readComments } from '../../../src/core/article/comments.js';
import type { Row } from './page.js';
import { pageOf } from './page.js';

const read = (...texts: string[]) =>
  readComments(pageOf(texts.map((text): Row => ['comment', text])), { language: 'en', dayFirst: true }).comments.map((one) => [
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

  it('reads posts of forums: names above ranks, dates of joining and counts', () => {
    expect(
      read(
        'hedge',
        'Well-Known Member',
        'Location',
        'Up North',
        '11 April 2019',
        '#2',
        'ploughboy said:',
        'Is there a way?',
        'Click to expand...',
        'Put a bit of talc on it.',
        'Reactions: ploughboy and 3 others',
        'Save',
        'Reply Quote Like',
        'F',
        'Fergus',
        '1,109 posts · Joined 2012',
        'Add to quote',
        '#3 · 12 April 2019',
        'Cheap endoscope.',
      ),
    ).toEqual([
      ['hedge', '2019-04-11', 'ploughboy said:\nIs there a way?\nPut a bit of talc on it.'],
      ['Fergus', '2019-04-12', 'Cheap endoscope.'],
    ]);
    expect(
      read(
        'Titania',
        'Moderator',
        '7 October 2009',
        '65,797',
        '185,940',
        '1 November 2024',
        '#2',
        'Prices vary.',
        'Mo',
        '2 November 2024',
        '#3',
        'They do.',
      ),
    ).toEqual([
      ['Titania', '2024-11-01', 'Prices vary.'],
      ['Mo', '2024-11-02', 'They do.'],
    ]);
  });

  it('reads names below dates, where a forum sets them so', () => {
    expect(
      read(
        '3 April 2020',
        '#2',
        'ada',
        'Senior Member',
        'Join Date: 2014',
        'Posts: 701',
        'I agree.',
        '4 April 2020',
        '#3',
        'bo',
        'Member',
        'I do not.',
      ),
    ).toEqual([
      ['ada', '2020-04-03', 'I agree.'],
      ['bo', '2020-04-04', 'I do not.'],
    ]);
  });

  it('reads boards that write subject, name and date on one line', () => {
    expect(
      read(
        'ada',
        'Posts: 12',
        'Re: Old roofs',
        'Post by ada » Sat Feb 24, 2024 5:12 pm',
        'Slate.',
        'Top',
        '# re: Old roofs 2024-02-25 12:46 bo',
        'Tiles.',
      ),
    ).toEqual([
      ['ada', '2024-02-24T17:12', 'Slate.'],
      ['bo', '2024-02-25T12:46', 'Tiles.'],
    ]);
  });

  it('reads signatures below what is said', () => {
    expect(
      read(
        '7 comments',
        'A short tip from me, there is no need for it.',
        'Tob · 19 April 2019',
        'Hi Pat, which one do you have?',
        'Mark · 5 May 2019',
        'Leave a comment',
      ),
    ).toEqual([
      ['Tob', '2019-04-19', 'A short tip from me, there is no need for it.'],
      ['Mark', '2019-05-05', 'Hi Pat, which one do you have?'],
    ]);
    expect(
      read('Two million, but they fall to a few. – bea Jun 3, 2021 at 6:20', 'It held up with our data. – bea Jun 9, 2021 at 16:32'),
    ).toEqual([
      ['bea', '2021-06-03T06:20', 'Two million, but they fall to a few.'],
      ['bea', '2021-06-09T16:32', 'It held up with our data.'],
    ]);
    expect(read('I hold this for nonsense, by your leave.', 'Comment by Prin — 18.07, 2011 @ 13:02', 'Leave a comment')).toEqual([
      ['Prin', null, 'I hold this for nonsense, by your leave.'],
    ]);
    expect(read('It is a bad example, I believe.', 'Vogel', '–  Vogel', 'Commented 7 February 2014 at 10:53', 'Add a comment')).toEqual([
      ['Vogel', '2014-02-07T10:53', 'It is a bad example, I believe.'],
    ]);
  });

  it('reads names above and dates below what is said, whatever follows', () => {
    expect(
      read(
        'Add your comment',
        'quill',
        'Delete comment',
        'I made it today and it was good.',
        '12 April 2020 17:02',
        'Reply',
        'Oar 81',
        'Mine was too dry, I am sorry to say.',
        '11 April 2020 22:26',
        'More of these recipes for you',
      ),
    ).toEqual([
      ['quill', '2020-04-12T17:02', 'I made it today and it was good.'],
      ['Oar 81', '2020-04-11T22:26', 'Mine was too dry, I am sorry to say.'],
    ]);
    expect(read('Ada', '07.04.2020', 'Now we pay the price of it.', 'Show all comments')).toEqual([
      ['Ada', '2020-04-07', 'Now we pay the price of it.'],
    ]);
  });

  it('reads names that say, and dates below what they say', () => {
    expect(
      read(
        'Ramón dijo:',
        'Estoy convencido de eso.',
        '26 de abril de 2022 a las 14:02',
        'Responder',
        'rebelde dijo:',
        'Yo no.',
        '27 de abril de 2022 a las 15:11',
      ),
    ).toEqual([
      ['Ramón', '2022-04-26T14:02', 'Estoy convencido de eso.'],
      ['rebelde', '2022-04-27T15:11', 'Yo no.'],
    ]);
  });

  it('takes weekdays, ages, tags and initials off names and leaves names that are like them', () => {
    expect(
      read(
        'Hella, Sa 11 Apr 2020 / 00:40 Antworten',
        'Ja.',
        'Sabrina K. December 2, 2018 at 9:50 pm Reply',
        'Yes.',
        'Sam 3 May 2021',
        'No.',
        '<span>Wes Ort</span> Thu, 07/04/2024 - 18:07',
        'Why?',
        'Tys',
        '2mo',
        'How?',
      ),
    ).toEqual([
      ['Hella', '2020-04-11T00:40', 'Ja.'],
      ['Sabrina K.', '2018-12-02T21:50', 'Yes.'],
      ['Sam', '2021-05-03', 'No.'],
      ['Wes Ort', '2024-04-07T18:07', 'Why?'],
      ['Tys', null, 'How?'],
    ]);
  });

  it('takes nothing that nobody signed for a comment where others are signed', () => {
    expect(
      read(
        'Top',
        'Latest',
        'Please be kind to each other here.',
        'Ada',
        '30 July 2021',
        'I like it.',
        'Reply',
        'Number of slices to send:',
      ),
    ).toEqual([['Ada', '2021-07-30', 'I like it.']]);
  });

  it('takes names from lines alone where a button follows, or a name of one word', () => {
    expect(
      read(
        'Nessa Quill',
        'The goat wins. Please write a post.',
        'Reply · Like (7)',
        'anon',
        'why not just use an app?',
        'Reply · Like (0)',
      ),
    ).toEqual([
      ['Nessa Quill', null, 'The goat wins. Please write a post.'],
      ['anon', null, 'why not just use an app?'],
    ]);
    expect(read('Detailed seller ratings', 'Average for the last twelve months.')).toEqual([
      [null, null, 'Detailed seller ratings\nAverage for the last twelve months.'],
    ]);
  });

  it('takes who and when from a line right above that was labelled otherwise', () => {
    const rows: Row[] = [
      ['comment', 'Customer reviews'],
      ['recommendation', 'Georg N. am 10.4.2020'],
      ['comment', 'All is well, and the rabbits are content.'],
      ['comment', 'Stefanie am 19.2.2012'],
      ['comment', ' at 9:41'],
      ['comment', 'Ours are not.'],
    ];
    expect(
      readComments(pageOf(rows), { language: 'de', dayFirst: true }).comments.map(({ author, date, text }) => [author, date, text]),
    ).toEqual([
      ['Georg N.', '2020-04-10', 'All is well, and the rabbits are content.'],
      ['Stefanie', '2012-02-19', 'Ours are not.'],
    ]);
  });

  it('keeps what is said with the words of buttons', () => {
    expect(read('Ada', '30 July 2021', 'Thanks.', 'Quote me on it, if you like.')).toEqual([
      ['Ada', '2021-07-30', 'Thanks.\nQuote me on it, if you like.'],
    ]);
  });

  it('takes no longer for a row of dashes before a name', () => {
    const start = process.cpuUsage();
    read(`${'-'.repeat(26)}x 3 May 2021`, 'I agree.');
    // Microseconds; a pattern that tries every way to cut the row takes over a second.
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  });
});

import { describe, expect, it } from 'vitest';
import { furtherArticles } from '../../../src/core/article/further-articles.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf } from './page.js';

const BODY: Row[] = [
  ['body', PARAGRAPH],
  ['body', PARAGRAPH],
];
const signed = (title: string, kind: Row[0] = 'title', name = 'By Ada Fenwick'): Row[] => [
  [kind, title],
  ['byline', name],
  ['byline', 'May 2, 2024'],
  ...BODY,
];
const from = (rows: readonly Row[]): (number[] | null)[] => furtherArticles(pageOf(rows)).map(({ lines }) => lines);

describe('furtherArticles', () => {
  it.each<Row[0]>(['title', 'body', 'promotion', 'tags', 'comment'])(
    'warns of a second signed headline, taken for %s (there was no warning)',
    (kind) => {
      expect(
        from([...signed('The pier opens'), ['promotion', 'Share this'], ...signed('Ferries in spring', kind, 'By Tom Ferris')]),
      ).toEqual([[13, 13]]);
    },
  );

  it('counts them in one warning', () => {
    const [warning] = furtherArticles(pageOf([...signed('The pier opens'), ...signed('Ferries in spring'), ...signed('A long winter')]));
    expect(warning).toEqual({
      code: 'several-articles',
      message: '2 further articles seem to begin, the first with "Ferries in spring": their text is part of this record',
      lines: [11, 11],
    });
  });

  it('knows posts that are signed with a date alone, as the first one is', () => {
    const post = (title: string): Row[] => [['title', title], ['byline', 'Posted on May 2, 2024'], ...BODY];
    expect(from([...post('The pier opens'), ...post('Ferries in spring')])).toEqual([[9, 9]]);
    expect(from([...signed('The pier opens'), ...post('Ferries in spring')])).toEqual([]);
  });

  it('knows a headline that is signed otherwise by a name and a date', () => {
    const other: Row[] = [['title', 'Ferries in spring'], ['byline', 'By Tom Ferris, May 3, 2024'], ...BODY];
    expect(from([...signed('The pier opens'), ...other])).toEqual([[11, 11]]);
  });

  it.each<[string, Row[]]>([
    ['an entry of a live blog', [['body', '14:32'], ['body', 'Ferries in spring'], ...BODY]],
    ['a chapter', [['title', 'How it was built'], ...BODY]],
    ['a number of a list', [['body', '2. The pier at Millbeck'], ['body', 'Built in 1912'], ...BODY]],
    [
      'a teaser',
      [
        ['recommendation', 'Ferries in spring'],
        ['recommendation', 'By Tom Ferris'],
        ['recommendation', 'May 3, 2024'],
        ['recommendation', PARAGRAPH],
      ],
    ],
    [
      'a teaser whose byline is seen',
      [
        ['recommendation', 'Ferries in spring'],
        ['byline', 'By Tom Ferris'],
        ['byline', 'May 3, 2024'],
        ['recommendation', PARAGRAPH],
        ['recommendation', PARAGRAPH],
      ],
    ],
    [
      'a comment',
      [
        ['comment', 'Tom Ferris'],
        ['comment', 'May 3, 2024'],
        ['comment', PARAGRAPH],
        ['comment', PARAGRAPH],
      ],
    ],
    ['a post of a forum', [['title', 'Re: The pier opens'], ['byline', 'by Tom Ferris'], ['byline', 'May 3, 2024'], ...BODY]],
    ['a section of a newsletter', [['title', 'From the archive'], ...BODY, ['title', 'What we read'], ...BODY]],
    ['the article for printers', signed('The pier opens')],
    ['a sentence above a date', [['body', 'It rained.'], ['byline', 'By Tom Ferris'], ['byline', 'May 3, 2024'], ...BODY]],
    [
      'a note',
      [
        ['title', 'Ferries in spring'],
        ['byline', 'By Tom Ferris'],
        ['byline', 'May 3, 2024'],
        ['body', PARAGRAPH],
      ],
    ],
  ])('does not warn of %s', (_, below) => {
    expect(from([...signed('The pier opens'), ...below])).toEqual([]);
  });

  it('does not warn where nothing stands between the headline and what repeats it', () => {
    expect(from([['title', 'The pier opens'], ['subtitle', 'Ferries in spring'], ...signed('A long winter at sea').slice(1)])).toEqual([]);
  });
});

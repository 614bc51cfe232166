import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../../../src/core/article/authors.js';
import { readPage } from '../../../../src/core/article/page.js';
import type { Row } from '../page.js';
import { PARAGRAPH, pageOf, partOf } from '../page.js';

const TITLE = 'The pier opens';
const authors = (...rows: Row[]): string[] =>
  readAuthors(pageOf([['title', TITLE], ...rows]), 0, { language: null, dayFirst: null }, null, TITLE);

/** So much that what follows stands far from the headline. */
const BODY = Array.from({ length: 12 }, (): Row => ['body', PARAGRAPH]);

describe('authors without a plain byline', () => {
  it.each([
    ['harbourfan 18.10.2019, 15:07 Uhr', ['harbourfan']],
    ['Susan December 9, 2024 0 Comments', ['Susan']],
    ['Redaktion - 31. Januar 2022', ['Redaktion']],
    ['Brightfen Energy, Inc. | April 16, 2024', ['Brightfen Energy, Inc.']],
    ['harbourfan, Nordhafen | April 16, 2024', ['harbourfan']],
    ['Harbour Lifestyle Desk / harbour.example / Updated: Dec 17, 2025, 21:47', ['Harbour Lifestyle Desk']],
  ])('takes the user or the team that stands beside the date: %s', (line, names) => {
    expect(authors(['byline', line], ['body', PARAGRAPH])).toEqual(names);
  });

  it.each([
    [['From: Ada Byron <ada@harbour.example>', 'To: nets@harbour.example', 'Date: Mon, 4 Mar 2024 09:12:33 +0100'], ['Ada Byron']],
    [['From: ada@harbour.example (Ada Byron)', 'Subject: Nets', 'Date: 4 Mar 2024'], ['Ada Byron']],
    [['Von: "Ada Byron" <ada@harbour.example>', 'An: netze@harbour.example', 'Betreff: Netze'], ['Ada Byron']],
    [['From: ada@harbour.example', 'To: nets@harbour.example', 'Subject: Nets'], []],
    [['From: Old Harbour to New Harbour', 'Distance: 4 miles'], []],
  ])('takes the sender of a mail: %j', (lines, names) => {
    expect(authors(...lines.map((line): Row => ['promotion', line]), ['body', PARAGRAPH])).toEqual(names);
  });

  it('takes a team without a date, and no other words', () => {
    expect(authors(['byline', 'HarbourTunnel Team'], ['body', PARAGRAPH])).toEqual(['HarbourTunnel Team']);
    expect(authors(['byline', 'Team building for tunnels'], ['body', PARAGRAPH])).toEqual([]);
  });

  it('believes a name alone by the headline where a byline was likely, and no other line', () => {
    const likely = (text: string, byline: number): string[] => {
      const part = partOf([
        ['title', TITLE],
        ['promotion', text],
        ['body', PARAGRAPH],
      ]);
      const labels = part.labels.map((label, at) => (at === 1 ? { ...label, byline } : label));
      return readAuthors(readPage({ ...part, labels }, null, false), 0, { language: null, dayFirst: null }, null, TITLE);
    };
    expect(likely('Ada Byron', 0.3)).toEqual(['Ada Byron']);
    expect(likely('Ada Byron', 0.02)).toEqual([]);
    expect(likely('Subscribe now', 0.3)).toEqual([]);
  });

  it('takes a lone word for an author only beside a date', () => {
    expect(authors(['byline', 'harbourfan'], ['body', PARAGRAPH])).toEqual([]);
  });

  it('takes the name above the place of a dateline, in scripts without capitals', () => {
    const place: Row[] = [
      ['byline', 'سعاد العلوي'],
      ['byline', 'الرباط'],
      ['byline', 'نشر في: 08/11/2023'],
    ];
    expect(authors(...place, ['body', PARAGRAPH])).toEqual(['سعاد العلوي']);
    expect(authors(...place.slice(1), ['body', PARAGRAPH])).toEqual(['الرباط']);
  });

  it('takes reporters from a dateline before editors', () => {
    expect(
      authors(
        ['byline', '2024年03月18日 10:22'],
        ['body', '新华社昆明3月18日电（记者李晓峰、王丽娟）记者从研究所获悉，科研人员发现一个新物种。'],
        ['byline', '责任编辑：刘洋'],
      ),
    ).toEqual(['李晓峰', '王丽娟']);
    expect(authors(['body', '法庭上（记者提问环节）没有人说话。'], ['byline', '责任编辑：刘洋'])).toEqual(['刘洋']);
  });

  it('takes no user from behind a label that it does not know', () => {
    expect(authors(['byline', 'Gast: Matteo Kowal, 9 December 2016'], ['body', PARAGRAPH])).toEqual([]);
  });

  it('reads a credit at the end of the standfirst', () => {
    expect(authors(['subtitle', 'Ferries from spring on. By Ada Byron on Dec. 19, 2025'], ['body', PARAGRAPH])).toEqual(['Ada Byron']);
  });

  it.each([
    'Written by Ada Byron',
    'About the Author - Ada Byron',
    'Geschrieben vonAda Byron',
    'Posted by Ada Byron, Harbour Project Manager',
  ])('reads a credit below the text: %s', (line) => {
    expect(authors(...BODY, ['promotion', line])).toEqual(['Ada Byron']);
  });

  it('reads the line below a label', () => {
    expect(authors(...BODY, ['body', 'Autor:'], ['body', 'Ada Byron/HX'])).toEqual(['Ada Byron']);
  });

  it('reads a signature below the last paragraph, and no heading', () => {
    expect(authors(...BODY, ['body', 'Ada Byron'])).toEqual(['Ada Byron']);
    expect(authors(...BODY, ['body', 'Ada Byron', { role: 'heading', level: 2 }])).toEqual([]);
  });

  it('takes no teaser’s author', () => {
    expect(authors(...BODY, ['recommendation', 'Written by Ada Byron'], ['recommendation', 'The ferry sails'])).toEqual([]);
  });

  it('takes the job of several words off a name', () => {
    expect(authors(['byline', 'Ada Byron, Print Managing Editor'], ['body', PARAGRAPH])).toEqual(['Ada Byron']);
  });
});

import { describe, expect, it } from 'vitest';
import { mailSender } from '../../../../src/core/article/author/mail.js';
import { cleanDocument } from '../../../../src/core/pipeline.js';
import { PARAGRAPH, pageOf } from '../page.js';

const writer = (...head: string[]): readonly string[] =>
  mailSender(pageOf([...head.map((line): ['byline', string] => ['byline', line]), ['body', PARAGRAPH]]), 0);

describe('mailSender', () => {
  it.each([
    ['From: Ada Byron <ada@example.org>', 'Ada Byron'],
    ['From: "Ada Byron" <ada@example.org>', 'Ada Byron'],
    ['Von: Ada Byron [mailto:ada@example.org]', 'Ada Byron'],
    ['From: ada@example.org (Ada Byron)', 'Ada Byron'],
    ['发件人：Ada Byron <ada@example.org>', 'Ada Byron'],
  ])('reads %j', (from, name) => {
    expect(writer(from, 'Subject: The pier opens', 'Date: 12 March 2024')).toEqual([name]);
  });

  it.each([
    [['From: ada@example.org', 'Subject: The pier opens', 'Date: 12 March 2024']],
    [['From: Ada Byron <ada@example.org>', 'To: Bo Li']],
    [['From: Ada', 'Subject: The pier opens', 'Date: 12 March 2024']],
    [['Subject: The pier opens', 'To: Ada Byron <ada@example.org>', 'Date: 12 March 2024']],
  ])('names nobody in %j', (head) => {
    expect(writer(...head)).toEqual([]);
  });

  it('is the author of a message, whose subject is the headline', () => {
    const text = `From: Ada Byron <ada@example.org>\nTo: all@example.org\nSubject: Re: The outer pier opens today\nDate: Tue, 12 Mar 2024 10:00:00 +0000\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n`;
    expect(cleanDocument({ id: 'a', text })[0]?.record).toMatchObject({
      title: 'The outer pier opens today',
      authors: ['Ada Byron'],
      publishedAt: '2024-03-12T10:00:00+00:00',
    });
  });
});

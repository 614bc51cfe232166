import { describe, expect, it } from 'vitest';
import { lines, read, TEXT } from './read.js';

const one = (record: object) => read(lines(record), 'ndjson')[0];

describe('what exports call the parts of a record', () => {
  it('is read: a newsletter\u2019s writers and topics', () => {
    const stated = one({
      title: 'Ferry',
      body_html: TEXT,
      publishedBylines: [{ id: 1, name: 'Ada Byron' }],
      postTags: [{ name: 'Piers' }],
    })?.stated;
    expect(stated).toMatchObject({ authors: ['Ada Byron'], tags: ['Piers'] });
  });

  it('is read: a link\u2019s address beside its words', () => {
    expect(one({ link: 'The ferry', 'link-href': 'https://bay.example/ferry', text: TEXT })).toMatchObject({
      url: 'https://bay.example/ferry',
      badUrl: null,
    });
    expect(one({ link: 'https://bay.example/ferry', text: TEXT })).toMatchObject({ url: 'https://bay.example/ferry' });
  });

  it('is read: the headline of a scraped article, and the day of a post', () => {
    expect(one({ article_name: 'Ferry is late', article_text: TEXT })).toMatchObject({ title: 'Ferry is late' });
    expect(one({ Title: 'Ferry', Body: TEXT, CreationDate: '2024-05-06T07:08:09' })?.stated.publishedAt).toBe('2024-05-06T07:08:09');
    expect(one({ published_at: '2024-05-07', creation_date: '2024-05-06', text: TEXT })?.stated.publishedAt).toBe('2024-05-07');
  });

  it('is not taken from the numbers of topics', () => {
    expect(one({ title: 'Ferry', text: TEXT, post_tags: [4, 7] })?.stated.tags).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../src/core/pipeline.js';

const TEXT = [
  'The council voted on Tuesday to open the pier for the summer, and the ferry will leave from the old quay until the work is done, a spokesman said.',
  '“We have waited for two winters,” said Jonas Vik, who sells fish at the quay. “Now we will see whether the boats come back to the harbour.”',
].join('\n\n');

const recordOf = (head: readonly string[], format: 'text' | 'markdown') =>
  cleanDocument({ id: 'pier.md', text: `${head.join('\n')}\n${TEXT}`, format })[0]?.record;

describe('a page with a head that tells of it', () => {
  it('of front matter', () => {
    const head = [
      '---',
      "title: 'The pier opens: a new summer'",
      'excerpt: "The council voted for it."',
      'author: ["Ada Winter", "Jonas Vik"]',
      'date: "2021-03-05"',
      'last_modified_at: 2021-03-07',
      'url: https://harbour.example/pier-opens',
      'tags: [harbour, "old ferries"]',
      'layout: post',
      '---',
      '',
    ];
    expect(recordOf(head, 'markdown')).toMatchObject({
      title: 'The pier opens: a new summer',
      subtitle: 'The council voted for it.',
      authors: ['Ada Winter', 'Jonas Vik'],
      publishedAt: '2021-03-05',
      modifiedAt: '2021-03-07',
      tags: ['harbour', 'old ferries'],
      text: TEXT,
    });
  });

  it('of the site', () => {
    const siteOf = (field: string, format: 'text' | 'markdown' = 'markdown') =>
      recordOf(['---', 'title: The pier opens', 'author: Ada Winter', field, '---', ''], format)?.siteName;
    expect(siteOf('sitename: Harbour Courier')).toBe('Harbour Courier');
    expect(siteOf('site: "Harbour Courier"')).toBe('Harbour Courier');
    expect(siteOf('site: "Harbour Courier"', 'text')).toBe('Harbour Courier');
    for (const none of ['hostname: harbour.example', 'site: harbour.example', 'site: The pier opens', 'sites: Quay'])
      expect(siteOf(none)).toBeNull();
    const below = recordOf(['---', 'title: The pier opens', '---', '', 'publisher: Harbour Courier', ''], 'markdown');
    expect(below?.siteName).toBeNull();
  });

  it('of a reader service', () => {
    const head = [
      'Title: The pier opens',
      '',
      'URL Source: https://harbour.example/pier-opens',
      '',
      'Published Time: 2021-03-05T08:00:00+00:00',
      '',
      'Markdown Content:',
    ];
    for (const format of ['text', 'markdown'] as const)
      expect(recordOf(head, format)).toMatchObject({
        title: 'The pier opens',
        url: 'https://harbour.example/pier-opens',
        publishedAt: '2021-03-05T08:00:00+00:00',
        authors: [],
        text: TEXT,
      });
  });
});

import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/core/record/index.js';
import { type Fields, lines, read, TEXT } from './read.js';

describe('records of feeds, searches and stores', () => {
  it.each<[string, string, string, Partial<Fields>]>([
    [
      'rss-parser, a summary beside the whole',
      'jsonl',
      lines({
        title: 'Ferry',
        link: 'https://bay.example/ferry',
        content: 'The ferry was late.',
        'content:encoded': `<p>${TEXT}</p>`,
        creator: 'Ada Byron',
        isoDate: '2024-05-06T07:08:09.000Z',
      }),
      {
        text: `<p>${TEXT}</p>`,
        url: 'https://bay.example/ferry',
        stated: { authors: ['Ada Byron'], publishedAt: '2024-05-06T07:08:09.000Z', modifiedAt: null, tags: [], siteName: null },
      },
    ],
    [
      'feedparser',
      'json',
      JSON.stringify({
        feed: { title: 'Bay' },
        entries: [
          {
            title: 'Ferry',
            link: 'https://bay.example/ferry',
            summary: 'The ferry …',
            content: [{ type: 'text/html', base: '', value: `<p>${TEXT}</p>` }],
            tags: [{ term: 'ships', scheme: null }],
          },
        ],
      }),
      {
        text: `<p>${TEXT}</p>`,
        stated: { authors: [], publishedAt: null, modifiedAt: null, tags: ['ships'], siteName: null },
      },
    ],
    [
      'a search with a passage beside the page',
      'json',
      JSON.stringify({ query: 'ferry', results: [{ url: 'https://bay.example/ferry', content: 'late', raw_content: TEXT }] }),
      { text: TEXT, url: 'https://bay.example/ferry' },
    ],
    [
      'a search that did not read the page',
      'json',
      JSON.stringify({ results: [{ url: 'https://bay.example/ferry', content: 'late', raw_content: null }] }),
      { text: 'late' },
    ],
    [
      'Hugging Face, rows of a data set',
      'json',
      JSON.stringify({ features: [], rows: [{ row_idx: 0, row: { url: 'https://bay.example/ferry', text: TEXT }, truncated_cells: [] }] }),
      { text: TEXT, url: 'https://bay.example/ferry' },
    ],
    [
      'LangChain',
      'jsonl',
      lines({ lc: 1, type: 'constructor', kwargs: { page_content: TEXT, metadata: { source: 'https://bay.example/ferry' } } }),
      { text: TEXT, url: 'https://bay.example/ferry' },
    ],
    [
      'an answer in nodes',
      'json',
      JSON.stringify({ data: { edges: [{ node: { body: TEXT, url: 'https://bay.example/ferry' } }] } }),
      { text: TEXT, url: 'https://bay.example/ferry' },
    ],
    [
      'the blocks of an editor',
      'jsonl',
      lines({ content: [{ type: 'p', text: 'The ferry' }, { type: 'image' }, null, 'was late.'] }),
      { text: 'The ferry\nwas late.' },
    ],
    [
      'WordPress, a table of its posts',
      'csv',
      `ID,post_date,post_content,post_title\n7,2024-05-06 07:08:09,"${TEXT}",Ferry\n`,
      {
        text: TEXT,
        id: '7',
        title: 'Ferry',
        stated: { authors: [], publishedAt: '2024-05-06 07:08:09', modifiedAt: null, tags: [], siteName: null },
      },
    ],
    [
      'MongoDB, canonical',
      'jsonl',
      lines({ content: TEXT, publishedAt: { $date: { $numberLong: '1714979289000' } } }),
      { stated: { authors: [], publishedAt: '2024-05-06T07:08:09Z', modifiedAt: null, tags: [], siteName: null } },
    ],
  ])('%s', (_, extension, text, expected) => {
    const records = read(text, extension);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject(expected);
  });
});

describe('a list as a text', () => {
  it('is no list of records, nor of what has no text', () => {
    for (const content of [
      [{ title: 'Ferry', text: TEXT }],
      [{ url: 'https://bay.example/', text: TEXT }],
      [{ type: 'image' }],
      [1, 2],
      {},
    ]) {
      expect(readFields({ content }, {}).text).toBeNull();
    }
    expect(readFields({ content: [] }, {}).text).toBe('');
  });
});

describe('the site of a record', () => {
  const siteOf = (record: Readonly<Record<string, unknown>>): unknown => readFields({ text: TEXT, ...record }, {}).stated?.siteName;

  it('is its publisher, by its name', () => {
    expect(siteOf({ publisher: 'Bay Courier' })).toBe('Bay Courier');
    expect(siteOf({ publisher: { '@type': 'Organization', name: 'Bay Courier' } })).toBe('Bay Courier');
    expect(siteOf({ source: { id: null, name: 'Bay Courier' } })).toBe('Bay Courier');
    expect(siteOf({ publisher: 'Bay Press', site_name: 'Bay Courier' })).toBe('Bay Courier');
  });

  it('is no address, nor what a source is when it has no name', () => {
    expect(siteOf({ source: 'common-crawl' }) ?? null).toBeNull();
    expect(siteOf({ source: { id: 'bay' } }) ?? null).toBeNull();
  });
});

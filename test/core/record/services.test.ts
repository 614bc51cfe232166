import { describe, expect, it } from 'vitest';
import { hasText, readFields } from '../../../src/core/record/index.js';
import { read, TEXT } from './read.js';

const HTML = `<p>${TEXT}</p>`;
const URL = 'https://bay.example/ferry';

describe('answers of wikis', () => {
  const pages = {
    12: { pageid: 12, ns: 0, title: 'Ferry', extract: HTML, fullurl: URL },
    15: { pageid: 15, ns: 0, title: 'Pier', extract: TEXT, fullurl: 'https://bay.example/pier' },
  };

  it.each([0, 2])('are pages by their numbers, indented by %d', (indent) => {
    const answer = { batchcomplete: '', query: { normalized: [{ from: 'ferry', to: 'Ferry' }], pages }, limits: { extracts: 20 } };
    expect(read(JSON.stringify(answer, null, indent), 'json').map(({ id, title, text, url }) => [id, title, text, url])).toEqual([
      ['12', 'Ferry', HTML, URL],
      ['15', 'Pier', TEXT, 'https://bay.example/pier'],
    ]);
  });

  it('are a list of pages', () => {
    const answer = { batchcomplete: true, query: { pages: Object.values(pages) } };
    expect(read(JSON.stringify(answer), 'json').map(({ id, title }) => [id, title])).toEqual([
      ['12', 'Ferry'],
      ['15', 'Pier'],
    ]);
  });

  it.each<[string, unknown]>([
    ['an object', { '*': HTML }],
    ['a string', HTML],
  ])('are one page as it was laid out, in %s', (_, text) => {
    expect(read(JSON.stringify({ parse: { title: 'Ferry', pageid: 12, text } }), 'json')).toEqual([
      expect.objectContaining({ id: '12', title: 'Ferry', text: HTML }),
    ]);
  });

  it('have no excerpt for a text where one stands', () => {
    expect(readFields({ extract: 'In short.', body_html: HTML }, {}).text).toBe(HTML);
    expect(readFields({ extract: 'In short.', text: TEXT }, {}).text).toBe(TEXT);
  });

  it('are no records where pages are counted or hold no text', () => {
    expect(() => read(JSON.stringify({ query: { pages: 3 } }), 'txt')).toThrow();
    expect(read(JSON.stringify({ query: { pages: { '-1': { title: 'Fery', missing: '' } } } }), 'json').map(({ text }) => text)).toEqual([
      null,
    ]);
  });
});

describe('stories in typed elements', () => {
  const STORY = {
    _id: 'S1',
    headlines: { basic: 'Ferry is late', mobile: 'Late' },
    credits: { by: [{ type: 'author', name: 'Ada Byron' }] },
    display_date: '2024-05-06T07:08:09Z',
    canonical_url: '/news/ferry',
    taxonomy: { tags: [{ text: 'Harbour', slug: 'harbour' }], sections: [{ name: 'News' }] },
    content_elements: [
      { _id: 'a', type: 'text', content: 'The <b>ferry</b> was late.' },
      { _id: 'b', type: 'image', caption: 'The ferry', url: 'https://bay.example/a.jpg' },
      { _id: 'c', type: 'header', level: 3, content: 'Nobody knew' },
      { _id: 'd', type: 'quote', content_elements: [{ type: 'text', content: 'So what?' }], citation: { content: 'Bo' } },
      { _id: 'e', type: 'list', list_type: 'ordered', items: [{ type: 'text', content: 'rope' }] },
      { _id: 'f', type: 'interstitial_link', content: 'Read more', url: 'https://bay.example/b' },
    ],
  };

  it('are read', () => {
    const [story, ...others] = read(JSON.stringify(STORY), 'json');
    expect(others).toEqual([]);
    expect(story).toMatchObject({
      format: 'html',
      title: 'Ferry is late',
      text: '<p>The <b>ferry</b> was late.</p>\n<h3>Nobody knew</h3>\n<blockquote><p>So what?</p>\n<cite>Bo</cite>\n</blockquote>\n<ol><li>rope</li>\n</ol>\n',
      stated: { authors: ['Ada Byron'], publishedAt: '2024-05-06T07:08:09Z', tags: ['Harbour'] },
    });
  });

  it('have the address that is one, of two', () => {
    expect(readFields({ ...STORY, website_url: URL }, {})).toMatchObject({ url: URL, badUrl: null });
    expect(readFields({ text: TEXT, canonical_url: '/news/ferry', link: URL }, {})).toMatchObject({ url: URL, badUrl: null });
  });

  it('are none in lists of other things', () => {
    expect(hasText({ content_elements: [{ type: 'image', url: URL, caption: 'x' }] }, {})).toBe(false);
    expect(hasText({ content_elements: [{ type: 'story', _id: 'S1' }] }, {})).toBe(false);
    expect(readFields({ text: TEXT, credits: 'Photo: Bo', taxonomy: 'news' }, {}).stated).toMatchObject({ authors: [], tags: [] });
  });

  it('may have paragraphs by the numbers of their kinds', () => {
    const paragraphs = [
      { name: 'a', type: 3, text: 'Ferry & tide', markups: [] },
      { name: 'b', type: 4, text: 'A picture of it' },
      { name: 'c', type: 1, text: TEXT },
    ];
    const value = {
      id: 'm1',
      title: 'Ferry & tide',
      creatorId: 'u1',
      firstPublishedAt: 1714979289000,
      content: { bodyModel: { paragraphs } },
    };
    const [story] = read(JSON.stringify({ success: true, payload: { value } }), 'json');
    expect(story).toMatchObject({ id: 'm1', title: 'Ferry & tide', text: `<h3>Ferry &amp; tide</h3>\n<p>${TEXT}</p>\n`, format: 'html' });
    expect(story?.stated).toMatchObject({ authors: [], publishedAt: '2024-05-06T07:08:09Z' });
    expect(hasText({ content: { bodyModel: { paragraphs: [{ text: TEXT }] } } }, {})).toBe(false);
  });
});

describe('what a record states under names that mean other things as well', () => {
  it.each<[string, Record<string, unknown>, object]>([
    [
      'an item of news',
      { id: 7, by: 'ada', type: 'story', time: 1714979289, text: TEXT },
      { publishedAt: '2024-05-06T07:08:09Z', authors: ['ada'] },
    ],
    [
      'a node',
      {
        id: 'u',
        attributes: {
          title: 'Ferry',
          created: '2024-05-06T07:08:09+00:00',
          changed: '2024-05-07T00:00:00+00:00',
          body: { processed: HTML },
        },
      },
      { publishedAt: '2024-05-06T07:08:09+00:00', modifiedAt: '2024-05-07T00:00:00+00:00' },
    ],
    [
      'an entry',
      {
        sys: { id: 'e', type: 'Entry', contentType: {}, createdAt: '2024-05-06', updatedAt: '2024-05-07' },
        fields: { title: 'Ferry', body: TEXT },
      },
      { publishedAt: '2024-05-06', modifiedAt: '2024-05-07' },
    ],
    [
      'an entry that was published',
      { sys: { type: 'Entry', contentType: {}, createdAt: '2024-05-06', publishedAt: '2024-05-08' }, fields: { body: TEXT } },
      { publishedAt: '2024-05-08' },
    ],
    [
      'a record with its author as a relation',
      { id: 1, attributes: { title: 'Ferry', content: TEXT, author: { data: { id: 3, attributes: { name: 'Ada Byron' } } } } },
      { authors: ['Ada Byron'] },
    ],
    ['an author with attributes', { text: TEXT, author: { name: 'Ada Byron', attributes: { name: 'Role' } } }, { authors: ['Ada Byron'] }],
  ])('is read of %s', (_, record, stated) => {
    expect(readFields(record, {})).toMatchObject({ stated, text: expect.stringContaining(TEXT) });
  });

  it('is the title of an article that was posted', () => {
    const object = { type: 'Article', name: 'Ferry', content: HTML, published: '2024-05-06T07:08:09Z' };
    expect(readFields({ type: 'Create', object }, {}).title).toBe('Ferry');
    expect(readFields({ type: 'Create', object: { ...object, attributedTo: URL, title: 'Late' } }, {}).title).toBe('Late');
  });

  it('is nothing where nothing bears it out', () => {
    for (const record of [
      { time: 1714979289 },
      { by: 'ada', time: 1714979289 },
      { created: '2024-05-06' },
      { createdAt: '2024-05-06', type: 'x' },
    ])
      expect(readFields({ text: TEXT, ...record }, {}).stated.publishedAt).toBeNull();
    expect(readFields({ text: TEXT, updatedAt: '2024-05-06', changed: '2024-05-06' }, {}).stated.modifiedAt).toBeNull();
    expect(readFields({ name: 'dump-7', type: 'page', content: TEXT }, {}).title).toBeNull();
  });
});

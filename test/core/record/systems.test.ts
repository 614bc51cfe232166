import { describe, expect, it } from 'vitest';
import { richText } from '../../../src/core/record/rich-text.js';
import { read, TEXT } from './read.js';

const HTML = `<p>${TEXT}</p>\n`;
const line = (type: string, text: string): object => ({ type, text, spans: [] });
const tree = (text: string): object => ({
  nodeType: 'document',
  content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: text }] }],
});

describe('entries of an export in several languages', () => {
  const entry = (id: string, fields: object): object => ({ sys: { id, type: 'Entry', contentType: { sys: { id: 'article' } } }, fields });
  const article = entry('e1', {
    title: { 'en-US': 'Ferry', de: 'Fähre' },
    body: { 'en-US': tree(TEXT) },
    tags: { 'en-US': ['Harbour'] },
    publishDate: { 'en-US': '2024-05-06' },
  });

  it('have the texts of the first, behind entries of other kinds', () => {
    const records = read(
      JSON.stringify({ contentTypes: [{ name: 'Article' }], entries: [entry('a1', { name: { 'en-US': 'Ada' } }), article], locales: [] }),
      'json',
    );
    expect(records.map(({ id, title, text }) => [id, title, text])).toEqual([
      ['a1', null, null],
      ['e1', 'Ferry', HTML],
    ]);
    expect(records[1]?.stated).toMatchObject({ tags: ['Harbour'], publishedAt: '2024-05-06' });
  });

  it('are no entries whose fields hold other objects', () => {
    expect(read(JSON.stringify(entry('e1', { title: 'Ferry', body: tree(TEXT), seo: { de: 'x' } })), 'json')[0]).toMatchObject({
      title: 'Ferry',
      text: HTML,
    });
  });
});

describe('stories that were searched for', () => {
  const story = (id: string): object => ({
    _id: id,
    type: 'story',
    headlines: { basic: `Ferry ${id}` },
    content_elements: [
      { type: 'text', content: TEXT },
      { type: 'raw_html', content: '<p>It was <b>late</b>.</p>' },
      { type: 'image', caption: 'The pier' },
    ],
  });

  it('are records, and one by itself is one', () => {
    const html = `${HTML}<p>It was <b>late</b>.</p>\n`;
    const found = (value: object): unknown[] => read(JSON.stringify(value), 'json').map(({ id, title, text }) => [id, title, text]);
    expect(found({ type: 'results', content_elements: [story('a'), story('b')], count: 2 })).toEqual([
      ['a', 'Ferry a', html],
      ['b', 'Ferry b', html],
    ]);
    expect(found(story('c'))).toEqual([['c', 'Ferry c', html]]);
  });
});

describe('texts of content management systems', () => {
  it.each<[string, unknown, string | null]>([
    [
      'lines with marks',
      [line('paragraph', 'Fish & chips'), line('heading2', 'Late'), line('list-item', 'Tides')],
      '<p>Fish &amp; chips</p>\n<h2>Late</h2>\n<li>Tides</li>\n',
    ],
    [
      'slices',
      [
        { slice_type: 'text', primary: { content: [line('paragraph', TEXT)] }, items: [] },
        { slice_type: 'picture', primary: { image: { url: 'a.png' } } },
        { slice_type: 'quote', primary: {}, items: [{ quote: [line('paragraph', 'Late.')] }] },
      ],
      `${HTML}<p>Late.</p>\n`,
    ],
    ['slices without a text', [{ slice_type: 'picture', primary: { image: {} } }], null],
    [
      'components with roles',
      [
        { role: 'title', text: 'Ferry' },
        { role: 'byline', text: 'By Ada' },
        { role: 'photo', URL: 'a.png', caption: 'The pier' },
        { role: 'body', text: HTML.trim(), format: 'html' },
        { role: 'heading3', text: 'Late' },
        { role: 'container', components: [{ role: 'body', text: 'One.\n\nTwo.' }] },
        { role: 'pullquote', text: 'A & B' },
        { role: 'banner_advertisement' },
      ],
      `<figcaption>The pier</figcaption>\n${HTML}<h3>Late</h3>\n<p>One.</p>\n<p>Two.</p>\n<blockquote>A &amp; B</blockquote>\n`,
    ],
    ['a list of people', [{ role: 'editor', name: 'Ada' }], null],
    ['an empty list', [], null],
  ])('are HTML, of %s', (_, value, html) => {
    expect(richText(value)).toBe(html);
  });

  it('end where components are nested without an end', () => {
    let inner: object = { role: 'body', text: TEXT };
    for (let depth = 0; depth < 500; depth++) inner = { role: 'container', components: [inner] };
    expect(richText([inner])).toBeNull();
  });

  it.each<[string, object, object]>([
    [
      'a title in lines',
      {
        id: 'p',
        data: { title: [line('heading1', 'Ferry')], slices: [{ slice_type: 'text', primary: { content: [line('paragraph', TEXT)] } }] },
        first_publication_date: '2024-05-06T07:08:09+0000',
        last_publication_date: '2024-05-07',
      },
      { title: 'Ferry', text: HTML, stated: { publishedAt: '2024-05-06T07:08:09+0000', modifiedAt: '2024-05-07' } },
    ],
    [
      'a page of a wiki in one of its forms',
      {
        id: '9',
        title: 'Ferry',
        body: { storage: { value: HTML, representation: 'storage' } },
        history: { createdBy: { displayName: 'Ada' }, createdDate: '2024-05-06' },
      },
      { title: 'Ferry', text: HTML, stated: { authors: ['Ada'], publishedAt: '2024-05-06' } },
    ],
    [
      'topics of a relation',
      { title: 'Ferry', content: TEXT, tags: { data: [{ id: 1, attributes: { name: 'Harbour' } }] } },
      { stated: { tags: ['Harbour'] } },
    ],
  ])('are read with %s', (_, record, expected) => {
    expect(read(JSON.stringify(record), 'json')[0]).toMatchObject(expected);
  });

  it('are no text in a storage of another kind', () => {
    expect(read(JSON.stringify({ id: 1, body: { storage: { value: 'large' } } }), 'json')[0]?.text).toBeNull();
  });
});

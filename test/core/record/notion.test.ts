import { describe, expect, it } from 'vitest';
import { richText } from '../../../src/core/record/rich-text.js';
import { read, TEXT } from './read.js';

const words = (text: string) => [
  { type: 'text', plain_text: text.slice(0, 4) },
  { type: 'text', plain_text: text.slice(4) },
];
const block = (type: string, text: string, more: object = {}) => ({ object: 'block', type, [type]: { rich_text: words(text), ...more } });

const BLOCKS = [
  block('heading_2', 'The pier'),
  block('paragraph', TEXT),
  { ...block('bulleted_list_item', 'Ropes'), children: [block('bulleted_list_item', 'A red one')] },
  block('to_do', 'Boats & oars', { checked: true }),
  block('numbered_list_item', 'One'),
  block('code', 'a < b', { caption: [] }),
  { object: 'block', type: 'divider', divider: {} },
  { object: 'block', type: 'image', image: { caption: words('The pier at dusk') } },
  {
    object: 'block',
    type: 'table',
    table: {},
    children: [{ object: 'block', type: 'table_row', table_row: { cells: [words('Year'), words('Boats')] } }],
  },
];
const HTML =
  /^<h3>The pier<\/h3>\s<p>The ferry was late, .*<\/p>\s<ul><li>Ropes<ul><li>A red one<\/li>\s<\/ul>\s<\/li>\s<li>Boats &amp; oars<\/li>\s<\/ul>\s<ol><li>One<\/li>\s<\/ol>\s<pre>a &lt; b<\/pre>\s<figure><figcaption>The pier at dusk<\/figcaption><\/figure><table><tr><td>Year<\/td>\s<td>Boats<\/td>\s<\/tr>\s<\/table>\s$/;

describe('blocks of Notion', () => {
  it('are the text of a record, of an answer and of a page', () => {
    expect(richText(BLOCKS)).toMatch(HTML);
    expect(read(JSON.stringify({ object: 'list', results: BLOCKS, has_more: false }), 'json')).toMatchObject([
      { text: expect.stringMatching(HTML), format: 'html' },
    ]);
    const page = { object: 'page', id: 'a1', properties: { Name: { type: 'title', title: words('Late ferry') } }, children: BLOCKS };
    expect(read(JSON.stringify(page), 'json')).toMatchObject([{ text: expect.stringMatching(HTML), title: 'Late ferry', id: 'a1' }]);
  });

  it('are no other lists', () => {
    expect(richText([{ object: 'block', type: 'paragraph' }])).toBeNull();
    expect(richText([{ type: 'paragraph', paragraph: {} }])).toBeNull();
    expect(richText([{ object: 'page', type: 'paragraph', paragraph: {} }])).toBeNull();
  });
});

describe('discussions of Flarum', () => {
  const user = (id: string, name: string) => ({ type: 'users', id, attributes: { displayName: name } });
  const post = (number: number, html: string, by: string) => ({
    type: 'posts',
    id: `p${number}`,
    attributes: { number, createdAt: '2024-03-04T05:06:07+00:00', contentHtml: html },
    relationships: { user: { data: { type: 'users', id: by } } },
  });
  const answer = (...included: readonly object[]) =>
    JSON.stringify({ data: { type: 'discussions', id: '7', attributes: { title: 'Late ferry' } }, included });

  it('are their first post, with the others as comments', () => {
    const [record] = read(
      answer(user('1', 'Ada'), user('2', 'Bo'), post(2, '<p>Indeed.</p>', '2'), post(1, `<p>${TEXT}</p>`, '1')),
      'json',
    );
    expect(record).toMatchObject({
      id: '7',
      title: 'Late ferry',
      format: 'html',
      stated: { authors: ['Ada'], publishedAt: '2024-03-04T05:06:07+00:00' },
    });
    expect(record?.text).toContain(`<div itemprop="articleBody"><p>${TEXT}</p></div>`);
    expect(record?.text).toMatch(/Comment"><div><span itemprop="author">Bo<\/span><\/div>.*<p>Indeed\.<\/p>/s);
  });

  it('that begin further down are none', () => {
    const [record] = read(answer(user('1', 'Ada'), post(21, `<p>${TEXT}</p>`, '1')), 'json');
    expect(record?.text ?? null).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { splitBulk } from '../../../src/core/record/bulk.js';
import { hasText, readFields } from '../../../src/core/record/index.js';
import { type Fields, lines, read, TEXT } from './read.js';
import { split } from './split.js';

const PAGE = '<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>The ferry was late.</p></body></html>';
const URL = 'https://bay.example/ferry';
const ARTICLE = { title: 'Ferry', content: TEXT, url: URL };

describe('records in what queues, loaders and services wrap around them', () => {
  it.each<[string, object, Partial<Fields>]>([
    [
      'Kafka, an object',
      { topic: 'news', offset: 5, timestamp: 1714979289000, value: ARTICLE },
      { text: TEXT, fetchedAt: '2024-05-06T07:08:09Z' },
    ],
    ['Kafka, JSON in a string', { topic: 'news', value: JSON.stringify(ARTICLE) }, { text: TEXT, url: URL, title: 'Ferry' }],
    ['kcat', { topic: 'news', ts: 1714979289000, payload: JSON.stringify(ARTICLE) }, { text: TEXT, fetchedAt: '2024-05-06T07:08:09Z' }],
    ['a change of a table', { schema: {}, payload: { before: null, after: { id: 1, ...ARTICLE }, op: 'c' } }, { id: '1', text: TEXT }],
    ['Airbyte', { _airbyte_ab_id: 'x', _airbyte_data: ARTICLE }, { text: TEXT, url: URL }],
    ['an activity', { id: 'a', type: 'Create', object: { type: 'Note', url: URL, content: TEXT } }, { text: TEXT, url: URL }],
    ['Wikimedia Enterprise', { name: 'Ferry', url: URL, article_body: { html: PAGE, wikitext: 'x' } }, { text: PAGE, format: 'html' }],
    ['LlamaIndex', { id_: 'n', metadata: { url: URL }, text_resource: { text: TEXT } }, { id: 'n', text: TEXT, url: URL }],
    [
      'Drupal',
      { id: 'u', attributes: { title: 'Ferry', body: { value: TEXT, format: 'html', processed: `<p>${TEXT}</p>` } } },
      { text: `<p>${TEXT}</p>` },
    ],
    [
      'a reader of feeds',
      {
        id: 'r',
        title: 'Ferry',
        alternate: [{ href: URL }],
        summary: { direction: 'ltr', content: TEXT },
        origin: { title: 'Bay Courier' },
      },
      { text: TEXT, url: URL },
    ],
    ['a rendered page under a name that says nothing', { data: PAGE, type: 'text/html' }, { text: PAGE, format: 'html' }],
    ['Reddit', { id: 'r', selftext: TEXT, author: 'ada', created_utc: 1714979289 }, { text: TEXT }],
  ])('%s', (_, record, expected) => {
    expect(read(lines(record), 'jsonl')).toEqual([expect.objectContaining(expected)]);
  });

  it('state the site of a feed, topics by their labels and authors', () => {
    expect(readFields({ content: TEXT, origin: { title: 'Bay Courier' }, tags: [{ label: 'Harbour' }] }, {}).stated).toMatchObject({
      siteName: 'Bay Courier',
      tags: ['Harbour'],
    });
    expect(readFields({ text: TEXT, published_by: ['Ada Byron'], timestamp: '2020/01/22 01:13:13' }, {})).toMatchObject({
      stated: { authors: ['Ada Byron'] },
      fetchedAt: '2020-01-22T01:13:13',
    });
  });

  it.each<[string, Record<string, unknown>, object]>([
    [
      'WordPress, embedded',
      {
        content: { rendered: TEXT },
        author: 3,
        tags: [4],
        _embedded: { author: [{ id: 3, name: 'Ada Byron' }], 'wp:term': [[{ name: 'Harbour' }], [{ name: 'Boats' }, { name: 'Tides' }]] },
      },
      { authors: ['Ada Byron'], tags: ['Harbour', 'Boats', 'Tides'] },
    ],
    [
      'a blog by its users',
      { body_html: `<p>${TEXT}</p>`, user: { username: 'ada', name: 'Ada Byron' }, tag_list: 'boats, tides' },
      { authors: ['Ada Byron'], tags: ['boats', ' tides'] },
    ],
    [
      'questions',
      { Body: TEXT, OwnerDisplayName: 'Ada Byron', Tags: '<harbour><boats>' },
      { authors: ['Ada Byron'], tags: ['harbour', 'boats'] },
    ],
    [
      'a post beside who made it',
      { post: { name: 'Ferry', body: TEXT }, creator: { name: 'ada', display_name: 'Ada Byron' } },
      { authors: ['Ada Byron'] },
    ],
  ])('state who wrote them and what about in %s', (_, record, stated) => {
    expect(readFields(record, {}).stated).toMatchObject(stated);
    expect(readFields(record, {}).text).toContain(TEXT);
  });

  it('state nobody where a field holds an account alone, or one that is gone', () => {
    for (const record of [{ user: 'crawler-7', owner: 12 }, { author: '[deleted]' }])
      expect(readFields({ text: TEXT, ...record }, {}).stated.authors).toEqual([]);
  });

  it('are those of a forum, with the title of their topic', () => {
    expect(readFields({ cooked: `<p>${TEXT}</p>`, topic_title: 'Ferry' }, {})).toMatchObject({
      text: `<p>${TEXT}</p>`,
      format: 'html',
      title: 'Ferry',
    });
  });

  it('are no pages where several stand under names that say nothing, nor JSON that is a text', () => {
    expect(hasText({ before_: PAGE, other: PAGE }, {})).toBe(false);
    expect(hasText({ data: '<p>a fragment' }, {})).toBe(false);
    expect(readFields({ text: '{"content": "x"}', value: '{broken' }, {}).text).toBe('{"content": "x"}');
  });

  it.each<[string, string, object]>([
    ['Reddit', 'json', { kind: 'Listing', data: { after: null, children: [{ kind: 't3', data: { id: 'a', selftext: TEXT } }] } }],
    [
      'Telegram',
      'json',
      { name: 'Bay', id: 1, messages: [{ id: 'a', type: 'message', text: [{ type: 'bold', text: TEXT.slice(0, 9) }, TEXT.slice(9)] }] },
    ],
    ['Mastodon', 'json', { type: 'OrderedCollection', orderedItems: [{ id: 'a', type: 'Create', object: { content: TEXT } }] }],
    [
      'a feed turned from XML',
      'json',
      { rss: { '@version': '2.0', channel: { title: 'Bay', item: [{ guid: 'a', 'content:encoded': TEXT }] } } },
    ],
    ['Ghost', 'json', { db: [{ meta: { version: '5' }, data: { posts: [{ id: 'a', html: TEXT }], users: [{ id: 'u' }] } }] }],
  ])('lie in lists of %s', (_, extension, dump) => {
    for (const indent of [0, 2])
      expect(read(JSON.stringify(dump, null, indent), extension)).toEqual([expect.objectContaining({ id: 'a', text: TEXT })]);
  });

  it('are no replies to a record', () => {
    const post = { author: 'ada', children: [{ id: 'c', text: 'A reply.' }], id: 'p', text: TEXT };
    expect(read(lines(post), 'jsonl')).toEqual([expect.objectContaining({ id: 'p', text: TEXT })]);
  });
});

describe('fields in other languages', () => {
  it.each<[string, object]>([
    ['Chinese', { 标题: 'Ferry', 正文: TEXT, 链接: URL, 发布时间: '2024-05-06', 作者: 'Ada Byron' }],
    ['Japanese', { タイトル: 'Ferry', 本文: TEXT, リンク: URL, 公開日: '2024-05-06', 著者: 'Ada Byron' }],
    ['Korean', { 제목: 'Ferry', 본문: TEXT, 링크: URL, 작성일: '2024-05-06', 기자: 'Ada Byron' }],
    ['Spanish', { Título: 'Ferry', Texto: TEXT, Enlace: URL, 'Fecha de publicación': '2024-05-06', Autor: 'Ada Byron' }],
    ['German', { Titel: 'Ferry', Text: TEXT, Link: URL, Datum: '2024-05-06', Autor: 'Ada Byron' }],
    ['French', { titre: 'Ferry', contenu: TEXT, lien: URL, date: '2024-05-06', auteur: 'Ada Byron' }],
    ['Russian', { Заголовок: 'Ferry', Текст: TEXT, Ссылка: URL, Дата: '2024-05-06', Автор: 'Ada Byron' }],
  ])('%s', (_, record) => {
    expect(readFields(record as Record<string, unknown>, {})).toMatchObject({
      title: 'Ferry',
      text: TEXT,
      url: URL,
      stated: { publishedAt: '2024-05-06', authors: ['Ada Byron'] },
    });
  });

  it('give no address where none stands', () => {
    expect(readFields({ texto: TEXT, enlace: 'véase abajo' }, {})).toMatchObject({ url: null, badUrl: null });
  });
});

describe('a bulk file', () => {
  const bulk = lines(
    { index: { _index: 'news', _id: '7' } },
    ARTICLE,
    { create: { _id: 8 } },
    { ...ARTICLE, id: 'own' },
    { delete: { _id: '9' } },
    { index: {} },
    ARTICLE,
  );

  it.each(['ndjson', 'json', ''])('holds documents whose ids stand above them, called .%s', (extension) => {
    expect(read(bulk, extension).map(({ id, text }) => [id, text])).toEqual([
      ['7', TEXT],
      ['own', TEXT],
      [null, TEXT],
    ]);
  });

  it('is the same for every chunking', () => {
    for (const size of [1, 7, 100]) expect(split(splitBulk, bulk, size)).toEqual(split(splitBulk, bulk, 100_000));
    expect(split(splitBulk, bulk, 100).map(({ line }) => line)).toEqual([2, 4, 7]);
  });

  it('is none where a record is about an index', () => {
    expect(read(lines({ index: 'a', text: TEXT }, { index: { name: 'b' }, text: TEXT }), 'jsonl')).toHaveLength(2);
  });
});

describe('records one behind the other', () => {
  const pretty = [
    { id: 'a', text: TEXT },
    { id: 'b', text: TEXT },
  ].map((record) => JSON.stringify(record, null, 2));

  it.each(['json', 'jsonl', 'txt', ''])('over several lines, called .%s', (extension) => {
    expect(read(pretty.join('\n'), extension).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each(['json-seq', 'json', 'jsonl', 'txt', ''])('as a sequence, called .%s', (extension) => {
    expect(read(pretty.map((text) => `\u001e${text}\n`).join(''), extension).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(read(pretty.map((text) => `\u001e${text.replaceAll(/\n\s*/g, '')}\n`).join(''), extension).map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
  });

  it('as texts by their addresses', () => {
    const dump = { 'https://bay.example/1': PAGE, 'https://bay.example/2': TEXT };
    expect(read(JSON.stringify(dump), 'json').map(({ id, url, text }) => [id, url, text])).toEqual(
      Object.entries(dump).map(([key, text]) => [key, key, text]),
    );
    expect(() => read(JSON.stringify(dump), 'txt')).not.toThrow();
  });

  it('are none in a page that begins with a program', () => {
    expect(() => read('{ "name": "x" }\n\nis how such a file begins.', 'txt')).toThrow('not a file of records');
    expect(() => read('{\n  "name": "x"\n}\n{\n  "name": "y"\n}\n', 'txt')).toThrow('not a file of records');
  });
});

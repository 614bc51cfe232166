import { describe, expect, it } from 'vitest';
import { hasText, readFields } from '../../../src/core/record/index.js';
import { type Fields, lines, read, TEXT } from './read.js';

const PAGE = '<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>The ferry was late.</p></body></html>';

describe('dumps as they come', () => {
  it.each<[string, string, string, Partial<Fields>]>([
    [
      'Scrapy, JSON lines with lists of text nodes',
      'jl',
      lines({ url: ['https://bay.example/ferry'], title: ['Ferry'], text: ['The ferry', 'was late.'], scraped_at: '2024-05-06 07:08:09' }),
      { text: 'The ferry\nwas late.', url: 'https://bay.example/ferry', fetchedAt: '2024-05-06T07:08:09' },
    ],
    [
      'Scrapy, an array with whole pages',
      'json',
      JSON.stringify([{ url: 'https://bay.example/ferry', status: 200, body: PAGE }], null, 1),
      { text: PAGE, format: 'html', url: 'https://bay.example/ferry' },
    ],
    ['Scrapy, CSV', 'csv', `url,title,content\nhttps://bay.example/ferry,Ferry,"${TEXT}\n\nMore."\n`, { text: `${TEXT}\n\nMore.` }],
    [
      'Apify website-content-crawler',
      'json',
      JSON.stringify([
        {
          url: 'https://bay.example/ferry',
          crawl: { loadedUrl: 'https://bay.example/ferry/', loadedTime: '2024-05-06T07:08:09.123Z', depth: 1, httpStatusCode: 200 },
          metadata: { canonicalUrl: 'https://bay.example/ferry', title: 'Ferry', languageCode: 'en' },
          screenshotUrl: null,
          text: TEXT,
          markdown: `# Ferry\n\n${TEXT}`,
        },
      ]),
      { text: TEXT, format: null, url: 'https://bay.example/ferry', fetchedAt: '2024-05-06T07:08:09.123Z' },
    ],
    [
      'Zyte API, a rendered page',
      'jsonl',
      lines({ url: 'https://bay.example/ferry', statusCode: 200, browserHtml: PAGE, article: { articleBody: TEXT } }),
      { text: PAGE, format: 'html', base64: false },
    ],
    [
      'Zyte API, a response in base64',
      'jsonl',
      lines({ url: 'https://bay.example/ferry', statusCode: 200, httpResponseBody: btoa(PAGE) }),
      { text: btoa(PAGE), format: 'html', base64: true },
    ],
    [
      'MongoDB, a page in bytes',
      'jsonl',
      lines({ _id: { $oid: '65f0' }, html: { $binary: { base64: btoa(PAGE), subType: '00' } } }),
      { text: btoa(PAGE), format: 'html', base64: true },
    ],
    [
      'MongoDB, a text in bytes, of old',
      'jsonl',
      lines({ content: { $binary: btoa(TEXT), $type: '00' } }),
      { text: btoa(TEXT), format: null, base64: true },
    ],
    [
      'Zyte API, an extracted article',
      'jsonl',
      lines({ article: { url: 'https://bay.example/ferry', articleBody: TEXT, metadata: { dateDownloaded: '2024-05-06T07:08:09Z' } } }),
      { text: TEXT, url: 'https://bay.example/ferry', fetchedAt: '2024-05-06T07:08:09Z' },
    ],
    [
      'Firecrawl, one page',
      'json',
      JSON.stringify({
        success: true,
        data: { markdown: `# Ferry\n\n${TEXT}`, metadata: { title: 'Ferry', sourceURL: 'https://bay.example/ferry' } },
      }),
      { text: `# Ferry\n\n${TEXT}`, format: 'markdown', url: 'https://bay.example/ferry' },
    ],
    [
      'Firecrawl, a crawl with cut and raw HTML',
      'json',
      JSON.stringify({
        success: true,
        status: 'completed',
        completed: 1,
        data: [{ markdown: TEXT, html: `<div>${TEXT}</div>`, rawHtml: PAGE, metadata: { url: 'https://bay.example/ferry' } }],
        next: null,
      }),
      { text: PAGE, format: 'html', url: 'https://bay.example/ferry' },
    ],
    [
      'Crawl4AI',
      'json',
      JSON.stringify({
        success: true,
        results: [
          { url: 'https://bay.example/ferry', html: PAGE, cleaned_html: '<p>x</p>', markdown: { raw_markdown: TEXT, fit_markdown: 'x' } },
        ],
      }),
      { text: PAGE, format: 'html' },
    ],
    [
      'Crawl4AI without HTML',
      'jsonl',
      lines({ url: 'https://bay.example/ferry', success: true, markdown: { raw_markdown: TEXT, fit_markdown: 'x' } }),
      { text: TEXT, format: 'markdown' },
    ],
    [
      'Jina reader',
      'json',
      JSON.stringify({
        code: 200,
        status: 20000,
        data: { title: 'Ferry', url: 'https://bay.example/ferry', content: TEXT, usage: { tokens: 9 } },
      }),
      { text: TEXT, url: 'https://bay.example/ferry' },
    ],
    [
      'Diffbot',
      'json',
      JSON.stringify({
        request: { pageUrl: 'https://bay.example/asked', api: 'article' },
        objects: [{ type: 'article', title: 'Ferry', pageUrl: 'https://bay.example/ferry', html: `<p>${TEXT}</p>`, text: TEXT }],
      }),
      { text: TEXT, format: null, url: 'https://bay.example/ferry' },
    ],
    [
      'Common Crawl WET as JSON',
      'jsonl',
      lines({
        headers: { 'WARC-Type': 'conversion', 'WARC-Target-URI': 'https://bay.example/ferry', 'WARC-Date': '2024-05-06T07:08:09Z' },
        content: TEXT,
      }),
      { text: TEXT, url: 'https://bay.example/ferry', fetchedAt: '2024-05-06T07:08:09Z' },
    ],
    [
      'CCNet',
      'json',
      lines({
        url: 'https://bay.example/ferry',
        date_download: '2019-02-15T20:00:03Z',
        cc_segment: 'crawl-data/CC-MAIN-2019-09/x.warc.wet.gz',
        raw_content: TEXT,
      }),
      { text: TEXT, url: 'https://bay.example/ferry', fetchedAt: '2019-02-15T20:00:03Z' },
    ],
    [
      'FineWeb',
      'jsonl',
      lines({
        text: TEXT,
        id: '<urn:uuid:0d8a309d-25c5-405d-9b01-7f6ba5a0f5a9>',
        dump: 'CC-MAIN-2013-20',
        url: 'https://bay.example/ferry',
        date: '2013-05-18T05:48:54Z',
        file_path: 's3://commoncrawl/x.warc.gz',
        language: 'en',
        token_count: 12,
      }),
      { id: '<urn:uuid:0d8a309d-25c5-405d-9b01-7f6ba5a0f5a9>', url: 'https://bay.example/ferry', fetchedAt: '2013-05-18T05:48:54Z' },
    ],
    [
      'OSCAR',
      'jsonl',
      lines({
        content: TEXT,
        warc_headers: { 'warc-target-uri': 'https://bay.example/ferry', 'warc-date': '2022-11-27T08:10:53Z', 'content-length': '57' },
        metadata: { identification: { label: 'en', prob: 0.9 } },
      }),
      { text: TEXT, url: 'https://bay.example/ferry', fetchedAt: '2022-11-27T08:10:53Z' },
    ],
    [
      'C4 and mC4',
      'json',
      lines({ text: TEXT, timestamp: '2019-04-25T12:57:54Z', url: 'https://bay.example/ferry' }),
      { text: TEXT, fetchedAt: '2019-04-25T12:57:54Z' },
    ],
    [
      'RedPajama, with its description as JSON in a string',
      'jsonl',
      lines({
        raw_content: TEXT,
        doc_id: 'x/0',
        meta: JSON.stringify({ url: 'https://bay.example/ferry', date_download: '2023-01-02T03:04:05Z' }),
      }),
      { text: TEXT, id: 'x/0', url: 'https://bay.example/ferry', fetchedAt: '2023-01-02T03:04:05Z' },
    ],
    [
      'HPLT',
      'jsonl',
      lines({ u: 'https://bay.example/ferry', ts: '2022-11-27T08:10:53Z', collection: 'x', lang: ['eng_Latn'], text: TEXT, id: 'a1' }),
      { id: 'a1', url: 'https://bay.example/ferry', fetchedAt: '2022-11-27T08:10:53Z' },
    ],
    [
      'news-please',
      'json',
      JSON.stringify({
        authors: [],
        date_download: '2024-05-06 07:08:09+00:00',
        date_publish: '2024-05-01',
        maintext: TEXT,
        url: 'https://bay.example/ferry',
      }),
      { text: TEXT, fetchedAt: '2024-05-06T07:08:09+00:00' },
    ],
    [
      'trafilatura',
      'json',
      JSON.stringify({ title: 'Ferry', source: 'https://bay.example/ferry', text: TEXT }),
      { text: TEXT, url: 'https://bay.example/ferry' },
    ],
    [
      'Elasticsearch, a dump',
      'json',
      lines({ _index: 'pages', _id: 'a1', _source: { url: 'https://bay.example/ferry', body: TEXT, crawled_at: 1714979289 } }),
      { text: TEXT, id: 'a1', url: 'https://bay.example/ferry', fetchedAt: '2024-05-06T07:08:09Z' },
    ],
    [
      'Elasticsearch, an answer',
      'json',
      JSON.stringify({
        took: 3,
        hits: { total: { value: 1 }, hits: [{ _id: 'a1', _source: { content: TEXT } }] },
        aggregations: { a: [1] },
      }),
      { text: TEXT, id: 'a1' },
    ],
    [
      'MongoDB',
      'json',
      lines({ _id: { $oid: '65f0a1b2c3d4e5f6a7b8c9d0' }, html: PAGE, fetched_at: { $date: '2024-05-06T07:08:09Z' } }),
      { id: '65f0a1b2c3d4e5f6a7b8c9d0', format: 'html', fetchedAt: '2024-05-06T07:08:09Z' },
    ],
    [
      'WordPress',
      'json',
      JSON.stringify([
        {
          id: 7,
          link: 'https://bay.example/ferry',
          title: { rendered: 'Ferry' },
          content: { rendered: `<p>${TEXT}</p>`, protected: false },
        },
      ]),
      { text: `<p>${TEXT}</p>`, format: 'html', id: '7', url: 'https://bay.example/ferry' },
    ],
    [
      'JSON Feed',
      'json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Bay',
        items: [{ id: 'https://bay.example/ferry', content_html: `<p>${TEXT}</p>` }],
      }),
      { text: `<p>${TEXT}</p>`, format: 'html', url: 'https://bay.example/ferry' },
    ],
    [
      'a spreadsheet',
      'tsv',
      `Article ID\tPage URL\tFull Text\n7\thttps://bay.example/ferry\t${TEXT}\n`,
      { text: TEXT, id: '7', url: 'https://bay.example/ferry' },
    ],
  ])('%s', (_, extension, text, expected) => {
    const records = read(text, extension);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject(expected);
  });

  it('keep every record of an answer, and what follows it', () => {
    const answer = JSON.stringify({ data: { items: [{ text: 'a' }, { text: 'b' }], more: ['}', { text: 'no' }] }, text: 'no' }, null, 1);
    expect(read(`${answer}\n{"text":"c"}`, 'json').map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('are records themselves where they hold a text beside a list', () => {
    expect(read('{"text":"a","items":[{"text":"no"}]}', 'json').map(({ text }) => text)).toEqual(['a']);
    expect(read('{"items":[{"price":"4"}],"text":"a"}', 'json').map(({ text }) => text)).toEqual(['a']);
  });
});

describe('text and HTML in one record', () => {
  const fragment = '<p>The ferry</p>';

  it('is the whole page, then the text, then a fragment', () => {
    expect(readFields({ text: 'a', html: PAGE }, {})).toMatchObject({ text: PAGE, format: 'html' });
    expect(readFields({ text: 'a', html: fragment }, {})).toMatchObject({ text: 'a', format: null });
    expect(readFields({ text: '', html: fragment }, {})).toMatchObject({ text: fragment, format: 'html' });
    expect(readFields({ content: PAGE, excerpt: 'a' }, {})).toMatchObject({ text: PAGE, format: 'html' });
  });

  it('is what the options name', () => {
    const record = { text: 'a', html: PAGE, raw: { page: fragment } };
    expect(readFields(record, { text: 'text' })).toMatchObject({ text: 'a', format: null });
    expect(readFields(record, { html: 'raw.page' })).toMatchObject({ text: fragment, format: 'html' });
    expect(readFields(record, { html: 'none' }).text).toBeNull();
    expect(readFields(record, { html: 'none', text: 'text' }).text).toBe('a');
    expect(readFields({ ...record, none: '' }, { html: 'none', text: 'text' }).text).toBe('a');
    expect(hasText({ page: 'a' }, { html: 'page' })).toBe(true);
  });

  it('is text where a field of HTML holds none', () => {
    expect(readFields({ html: 'The ferry was late.' }, {})).toMatchObject({ text: 'The ferry was late.', format: null });
  });
});

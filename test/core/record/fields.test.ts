import { describe, expect, it } from 'vitest';
import { TEXT_FIELDS } from '../../../src/core/record/field-names.js';
import { readFields } from '../../../src/core/record/index.js';

describe('readFields', () => {
  it.each(TEXT_FIELDS)('finds a text under %s', (name) => {
    expect(readFields({ title: 'T', [name]: 'the text' }, {}).text).toBe('the text');
  });

  it('prefers the first usual name that holds a text', () => {
    expect(readFields({ content: 'b', text: '', body: 'c' }, {}).text).toBe('b');
    expect(readFields({ text: { html: 'x' }, body: 'c' }, {}).text).toBe('c');
  });

  it('tells an empty text from none', () => {
    expect(readFields({ text: '' }, {}).text).toBe('');
    expect(readFields({ text: null }, {}).text).toBe('');
    expect(readFields({ headline: 'x' }, {}).text).toBeNull();
  });

  it('follows dotted paths, and a name with dots before them', () => {
    const record = { data: { article: { text: 'deep' } }, 'data.article.text': 'flat' };
    expect(readFields(record, { text: 'data.article.text' }).text).toBe('flat');
    expect(readFields({ data: record.data }, { text: 'data.article.text' }).text).toBe('deep');
    expect(readFields({ data: record.data }, { text: 'data.article.none' }).text).toBeNull();
    expect(readFields({ pages: [{ text: 'first' }] }, { text: 'pages.0.text' }).text).toBe('first');
  });

  it('looks nowhere else when the field is named', () => {
    expect(readFields({ text: 'a' }, { text: 'story' }).text).toBeNull();
  });

  it('takes id and url from their usual names or the named ones', () => {
    expect(readFields({ id: 7, link: 'https://a.example/' }, {})).toMatchObject({ id: '7', url: 'https://a.example/' });
    expect(readFields({ id: 7, key: 'k', where: ' https://u.example/ ', url: 'v' }, { id: 'key', url: 'where' })).toMatchObject({
      id: 'k',
      url: 'https://u.example/',
    });
    for (const id of ['', 'nan', 'NULL']) expect(readFields({ id }, {}).id).toBeNull();
    expect(readFields({ key: 'None', id: 7 }, { id: 'key' }).id).toBeNull();
  });

  it('believes a fetch time only in ISO form', () => {
    expect(readFields({ crawled_at: '2024-05-06T07:08:09Z' }, {}).fetchedAt).toBe('2024-05-06T07:08:09Z');
    expect(readFields({ timestamp: '2024-05-06' }, {}).fetchedAt).toBe('2024-05-06');
    for (const [written, iso] of [
      ['2024-05-06 07:08:09', '2024-05-06T07:08:09'],
      ['2024-05-06 07:08:09.5 UTC', '2024-05-06T07:08:09.5Z'],
      ['2024-05-06T07:08:09+0200', '2024-05-06T07:08:09+02:00'],
      ['2024-05-06 07:08 -05:30', '2024-05-06T07:08-05:30'],
    ] as const)
      expect(readFields({ scraped_at: written }, {}).fetchedAt).toBe(iso);
    expect(readFields({ timestamp: 'yesterday', fetched_at: 5 }, {}).fetchedAt).toBeNull();
  });

  it('calls the text Markdown where its field is', () => {
    expect(readFields({ markdown: '# A' }, {}).format).toBe('markdown');
    expect(readFields({ page: { md: '# A' } }, { text: 'page.md' }).format).toBe('markdown');
    expect(readFields({ text: '# A' }, {}).format).toBeNull();
  });

  it('keeps the named fields, or all that were not read', () => {
    const record = { id: 'a', url: 'u', text: 't', lang: 'en', meta: { site: 's' } };
    expect(readFields(record, {}).kept).toBeUndefined();
    expect(readFields(record, { keep: ['lang', 'meta.site', 'none'] }).kept).toEqual({ lang: 'en', 'meta.site': 's' });
    expect(readFields(record, { keep: 'all' }).kept).toEqual({ lang: 'en', meta: { site: 's' } });
  });

  it('sees no inherited property and sets no prototype', () => {
    const record: Record<string, unknown> = JSON.parse('{"text":"t","__proto__":{"polluted":true}}');
    const { kept } = readFields(record, { keep: 'all' });
    expect(Object.keys(kept ?? {})).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(readFields({ text: 't' }, { text: 'constructor.name' }).text).toBeNull();
    expect(readFields({ text: 't' }, { id: 'toString' }).id).toBeNull();
  });

  it('takes nothing else for an address', () => {
    for (const url of ['/x', 'page 5', 'javascript:alert(document.cookie)', 'data:text/html,a.example', 'urn:x']) {
      expect(readFields({ url }, {})).toMatchObject({ url: null, badUrl: url });
    }
    for (const url of ['a.example/x', 'crawl::a.example-x.html']) expect(readFields({ url }, {})).toMatchObject({ url, badUrl: null });
    expect(readFields({ url: ' HTTPS://a.example/y ' }, {})).toMatchObject({ url: 'HTTPS://a.example/y', badUrl: null });
    for (const url of ['', ' ', null, 5, 'nan', 'None', ' N/A '])
      expect(readFields({ url }, {})).toMatchObject({ url: null, badUrl: null });
    expect(readFields({ url: 'nan', link: 'https://a.example/z' }, {})).toMatchObject({ url: 'https://a.example/z' });
  });

  it('reads the text beside HTML that is a shell', () => {
    const text = 'The pier opens in spring, after two years of work on it. '.repeat(12);
    const shells = [
      '<html><body></body></html>',
      '<!doctype html><html><head><title>The pier opens</title><script>var a = "<p>";</script></head><body><div id=root></div></body></html>',
      '<html><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div></body></html>',
      '<html><body><h1>Just a moment…</h1><p>Please enable cookies.</p></body></html>',
      `<html><body><script>${'x'.repeat(9_000)}`,
    ];
    for (const html of shells) {
      expect(readFields({ html, text }, {})).toMatchObject({ text, shell: true });
      expect(readFields({ a: html, b: text }, { html: 'a', text: 'b' })).toMatchObject({ text, shell: true });
    }
  });

  it('reads HTML that shows or states a text, and a shell beside no text', () => {
    const text = 'The pier opens in spring, after two years of work on it. '.repeat(12);
    const pages = [
      `<html><body><p>${text}</p></body></html>`,
      `<html><body><p>${text.slice(0, text.length / 2)}</p></body></html>`,
      `<html><script type="application/ld+json">{"articleBody": "${text}"}</script><body></body></html>`,
    ];
    for (const html of pages) expect(readFields({ html, text }, {})).toMatchObject({ text: html, shell: false });
    const html = '<html><body></body></html>';
    for (const short of ['', 'Too short.']) expect(readFields({ html, text: short }, {})).toMatchObject({ text: html, shell: false });
  });

  it('knows placeholders of what exports lack', () => {
    for (const none of ['nan', 'NaN', 'NULL', 'null', 'None', 'undefined', 'N/A', '<NA>', ' (none) ']) {
      const read = readFields({ text: 'x', title: none, author: none, tags: none }, {});
      expect(read).toMatchObject({ title: null, stated: { authors: [], tags: [] } });
    }
    expect(readFields({ text: 'x', title: 'None of it', author: 'Nan Ho', tags: 'nan, null island' }, {})).toMatchObject({
      title: 'None of it',
      stated: { authors: ['Nan Ho'], tags: [' null island'] },
    });
  });

  it('takes tags off titles, and leaves those that titles speak of', () => {
    const titleOf = (title: string) => readFields({ text: 'x', title }, {}).title;
    expect(titleOf('The <em class="x">Blue</em> Harbour')).toBe('The Blue Harbour');
    expect(titleOf('Two lines<br>of a title')).toBe('Two lines of a title');
    expect(titleOf('When to use <em> and <i>')).toBe('When to use <em> and <i>');
    expect(titleOf('If a < b and c > d')).toBe('If a < b and c > d');
  });
});

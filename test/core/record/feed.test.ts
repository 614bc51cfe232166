import { describe, expect, it } from 'vitest';
import { splitElements } from '../../../src/core/record/elements.js';
import { feedRecord } from '../../../src/core/record/feed-record.js';
import { hasText, readFields, recogniseFormat } from '../../../src/core/record/index.js';
import { TEXT } from './read.js';
import { split } from './split.js';

const HTML = `<p>${TEXT}</p><p>${TEXT}</p>`;
const ITEM = `<item>
  <title><![CDATA[Fish & <em>Chips</em>]]></title><link>https://bay.example/ferry?a=1&amp;b=2</link>
  <pubDate>Mon, 06 May 2024 07:08:09 +0000</pubDate><dc:creator><![CDATA[Ada Byron]]></dc:creator>
  <guid isPermaLink="false">bay-7</guid><category>Harbour</category><category domain="post_tag">Tides</category>
  <description>Short.</description><content:encoded><![CDATA[${HTML}]]></content:encoded><wp:post_type>post</wp:post_type>
</item>`;
const rss = (...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" ?>\n<!-- made by a program -->\n<rss version="2.0"><channel><title>Bay</title>\n${items.join('\n')}\n</channel></rss>\n`;
const atom = (...entries: readonly string[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay</title>${entries.join('')}</feed>`;
const ENTRY = `<entry><id>tag:a</id><title type="html">Ferry</title><link rel="self" href="https://bay.example/feed"/><link href="https://bay.example/ferry"/>
<published>2024-05-06T07:08:09Z</published><updated>2024-05-07T07:08:09Z</updated><author><name>Ada Byron</name><uri>x</uri></author>
<category term="Harbour"/><content type="html">&lt;p&gt;${TEXT} &amp;amp; more&lt;/p&gt;</content></entry>`;

function read(text: string, extension: string = 'xml') {
  const head = { text, whole: true, extension, hasText: (record: Readonly<Record<string, unknown>>) => hasText(record, {}) };
  const format = recogniseFormat(head);
  if (format.name !== 'feed' || format.split === undefined) return format.name;
  return split((limit) => format.split?.(limit, head) ?? splitElements(limit, new Set(), () => true), text, 7).map(
    ({ text: xml, line }) => ({
      line,
      ...readFields(feedRecord(xml), {}),
    }),
  );
}

describe('a feed with texts', () => {
  it('of RSS, or a blog as WordPress exports it, has its posts as records', () => {
    expect(read(rss(ITEM.replace('>post<', '><![CDATA[attachment]]><'), ITEM))).toEqual([
      expect.objectContaining({
        line: 10,
        id: 'bay-7',
        url: 'https://bay.example/ferry?a=1&b=2',
        text: HTML,
        title: 'Fish & Chips',
        stated: expect.objectContaining({
          authors: ['Ada Byron'],
          publishedAt: 'Mon, 06 May 2024 07:08:09 +0000',
          tags: ['Harbour', 'Tides'],
        }),
      }),
    ]);
  });

  it('of Atom has its entries, but for settings and comments', () => {
    const kind = (name: string): string =>
      ENTRY.replace('<category', `<category term='http://schemas.google.com/blogger/2008/kind#${name}'/><category`);
    expect(read(atom(kind('settings'), kind('post'), kind('comment')))).toEqual([
      expect.objectContaining({
        id: 'tag:a',
        url: 'https://bay.example/ferry',
        text: `<p>${TEXT} &amp; more</p>`,
        stated: expect.objectContaining({
          authors: ['Ada Byron'],
          publishedAt: '2024-05-06T07:08:09Z',
          modifiedAt: '2024-05-07T07:08:09Z',
          tags: ['Harbour'],
        }),
      }),
    ]);
    expect(
      read(atom(ENTRY.replace(/<content[\s\S]*<\/content>/, `<content type="xhtml"><div><p>${TEXT}</p></div></content>`))),
    ).toMatchObject([{ text: `<div><p>${TEXT}</p></div>` }]);
  });

  it('may have the whole text for its description', () => {
    const item = `<item><title>Ferry</title><description>${HTML.repeat(6).replaceAll('<', '&lt;')}</description></item>`;
    expect(read(rss(item))).toMatchObject([{ text: HTML.repeat(6), title: 'Ferry' }]);
  });

  it('may be records that a scraper wrote as XML', () => {
    const items = `<?xml version="1.0" encoding="utf-8"?>\n<items>\n<item><url>https://bay.example/1</url><title>Ferry</title><text><value>One.</value><value>Two.</value></text></item>\n</items>`;
    expect(read(items)).toMatchObject([{ url: 'https://bay.example/1', text: 'One.\nTwo.' }]);
  });

  it.each([
    ['summaries', rss('<item><title>Ferry</title><description>Short.</description></item>')],
    ['no entries', rss()],
    ['another root', `<?xml version="1.0"?><list>${ITEM}</list>`],
  ])('is none with %s', (_, text) => {
    expect(read(text)).toBe('text');
  });

  it('is no page about feeds', () => {
    expect(read(`<!DOCTYPE html><html><body><pre>${rss(ITEM).replaceAll('<', '&lt;')}</pre></body></html>`, 'html')).toBe('html');
    expect(read(`A feed begins with <rss>.\n\n${ITEM}`, 'txt')).toBe('text');
  });
});

describe('splitElements', () => {
  const cut = (limit: number) => splitElements(limit, new Set(['item']), () => true);
  const text = `<a x="<item>"><!-- <item> -- > --><![CDATA[<item>]]]><item y='>'><b/><![CDATA[</item>]]><item>in</item></item>\n<item/><items>x</items><item>2</item >`;

  it('minds quotes, comments, sections and elements within their like', () => {
    expect(split(cut, text, 1000).map(({ text: own, line }) => [own, line])).toEqual([
      ["<item y='>'><b/><![CDATA[</item>]]><item>in</item></item>", 1],
      ['<item>2</item >', 2],
    ]);
  });

  it('is the same for every chunking, and gives the last one though it is cut', () => {
    for (let size = 1; size < 12; size++) expect(split(cut, text, size)).toEqual(split(cut, text, 1000));
    expect(split(cut, '<item>1</item><item>2', 3).map(({ text: own }) => own)).toEqual(['<item>1</item>', '<item>2']);
  });

  it('lets the bytes of an element beyond the limit go, and takes tags without end in linear time', () => {
    expect(split(cut, `<item>${'x'.repeat(99)}</item><item>1</item>`, 7, 20).map(({ oversize }) => oversize)).toEqual([true, false]);
    expect(split(cut, '<item>'.repeat(100_000), 65_536, 2_000_000)).toHaveLength(1);
    expect(split(cut, '<'.repeat(1_000_000), 65_536)).toEqual([]);
    expect(feedRecord(`<item>${'<a>'.repeat(100_000)}`)).toEqual({ a: expect.anything() });
    expect(Object.keys(feedRecord(`<item>${'<a>x</a>'.repeat(100_000)}`))).toEqual(['a']);
  });
});

import { describe, expect, it } from 'vitest';
import { withParagraphs } from '../../../src/core/record/blog/paragraphs.js';
import { feed } from '../../../src/core/record/feed.js';
import { feedRecord } from '../../../src/core/record/feed-record.js';
import { hasText, readFields } from '../../../src/core/record/index.js';
import { cleanDocument } from '../../../src/index.js';
import { TEXT } from './read.js';
import { split } from './split.js';

const MORE = 'The crew had lost the rope in the night, and had to wait for another one from the island.';

const comment = (author: string, content: string, rest: string = ''): string =>
  `<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author><![CDATA[${author}]]></wp:comment_author><wp:comment_date_gmt><![CDATA[2024-05-06 08:00:00]]></wp:comment_date_gmt>
<wp:comment_content><![CDATA[${content}]]></wp:comment_content>${rest || '<wp:comment_approved><![CDATA[1]]></wp:comment_approved><wp:comment_type><![CDATA[comment]]></wp:comment_type>'}</wp:comment>`;
const COMMENTS = [
  comment('Bo', 'They lose it every May.\n\nI have seen it.'),
  comment('Spam', 'Buy ropes here.', '<wp:comment_approved>0</wp:comment_approved>'),
  comment('Another blog', '[…] the ferry […]', '<wp:comment_approved>1</wp:comment_approved><wp:comment_type>pingback</wp:comment_type>'),
].join('');

const item = (content: string, comments: string = ''): string => `<item><title>Ferry is late</title><link>https://bay.example/ferry</link>
<pubDate>Mon, 06 May 2024 07:08:09 +0000</pubDate><dc:creator><![CDATA[ada]]></dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>
<wp:post_modified_gmt><![CDATA[2024-05-07 07:08:09]]></wp:post_modified_gmt><wp:post_type>post</wp:post_type>${comments}</item>`;
const exported = (...items: string[]): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>Bay</title>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ada]]></wp:author_login><wp:author_display_name><![CDATA[Ada “Å” Byron]]></wp:author_display_name></wp:author>
${items.join('\n')}</channel></rss>`;

function records(text: string) {
  const head = { text, whole: true, extension: 'xml', hasText: (record: Readonly<Record<string, unknown>>) => hasText(record, {}) };
  expect(feed.recognises(head)).toBe(true);
  return split((limit) => feed.split?.(limit, head) ?? expect.fail('no splitter'), text, 7).map(({ text: xml }) =>
    readFields(feedRecord(xml), {}),
  );
}

describe("a blog's export", () => {
  it('has the name under which an author signs, in place of that of the login', () => {
    const [one, other] = records(exported(item(TEXT), item(TEXT).replace('[ada]', '[bo]')));
    expect([one?.stated.authors, other?.stated.authors]).toEqual([['Ada “Å” Byron'], ['bo']]);
    expect(one?.stated.modifiedAt).toBe('2024-05-07T07:08:09Z');
  });

  it('has the comments that were let through below the text, and no notes of other blogs', () => {
    const [fields] = records(exported(item(`${TEXT} ${MORE}\n\n${MORE}`, COMMENTS)));
    const [outcome] = cleanDocument({ id: 'a', text: fields?.text ?? '', format: fields?.format ?? 'text', title: fields?.title ?? null });
    expect(outcome?.record).toMatchObject({
      title: 'Ferry is late',
      text: `${TEXT} ${MORE}\n\n${MORE}`,
      comments: [{ author: 'Bo', date: '2024-05-06T08:00:00Z', text: 'They lose it every May.\nI have seen it.' }],
    });
    expect(outcome?.record.comments).toHaveLength(1);
  });

  it('has posts without a text, and comments below none, for posts without a text', () => {
    expect(records(exported(item(TEXT), item('', COMMENTS)))[1]?.text).toBe('');
  });

  it('is read as other feeds are where it tells no names', () => {
    expect(records(exported(item(TEXT)).replaceAll('wp:author', 'wp:other'))[0]?.stated.authors).toEqual(['ada']);
  });
});

describe('the text of a post', () => {
  it.each([
    ['is paragraphs between empty lines, with breaks', `One,\ntwo\r\n \r\nthree`, '<p>One,<br>two</p>\n<p>three</p>'],
    [
      'stays what it is in paragraphs',
      `<p>One</p>\n\n<h2>Two</h2>\n\n<!-- wp:list -->\n<ul><li>a\nb</li></ul>`,
      '<p>One</p>\n<h2>Two</h2>\n<!-- wp:list -->\n<ul><li>a\nb</li></ul>',
    ],
    [
      'begins a paragraph with what stands in a line',
      '<em>One</em> two\n\n<pre>a\n\nb</pre>',
      '<p><em>One</em> two</p>\n<pre>a\n\nb</pre>',
    ],
    ['goes on behind a program that is not closed', 'a\n\n<pre>b\n\nc', '<p>a</p>\n<pre>b\n<p>c</p>'],
    [
      'has captions of pictures, and no other instructions',
      '[caption id="a" width="3"]<a href="b"><img src="c" /></a> The pier[/caption]\n\n[gallery ids="1,2"]\n\nA [note] of it',
      '<figure><a href="b"><img src="c" /></a><figcaption> The pier</figcaption></figure>\n<p>A [note] of it</p>',
    ],
  ])('%s', (_, text, html) => {
    expect(withParagraphs(text)).toBe(html);
  });
});

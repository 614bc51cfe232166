import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/core/record/lines.js';
import { threadRecord, threadSplitter } from '../../../src/core/record/thread.js';
import { cleanDocument } from '../../../src/index.js';
import { lines, read, TEXT } from './read.js';
import { split } from './split.js';

const listing = (...children: object[]): object => ({ kind: 'Listing', data: { after: null, children } });
const remark = (data: object, ...replies: object[]): object => ({
  kind: 't1',
  data: { created_utc: 1714979289, replies: replies.length > 0 ? listing(...replies) : '', ...data },
});
const POST = {
  id: 'p1',
  title: 'Why was the ferry late?',
  author: 'ada',
  selftext: `${TEXT}\n\nThe crew shrugged & went home, and the boat lay where it had lain all day.`,
  created_utc: 1714979000,
  permalink: '/r/bay/comments/p1/',
};
const THREAD = [
  listing({ kind: 't3', data: POST }),
  listing(
    remark(
      {
        author: 'bo',
        body: 'They had lost the rope again.',
        body_html: '&lt;p&gt;They had lost &lt;em&gt;the rope&lt;/em&gt; again.&lt;/p&gt;',
      },
      remark({ author: 'cy', body: 'It was the tide, as always in May.' }),
    ),
    remark({ author: '[deleted]', body: '[deleted]' }, remark({ author: 'di', body: 'That is not how tides work here.' })),
    { kind: 'more', data: { count: 4, children: ['x'] } },
  ),
];

describe('a post with what was said to it', () => {
  it.each([0, 2])('is one document with comments, indented by %d', (indent) => {
    const records = read(JSON.stringify(THREAD, null, indent), 'json');
    expect(records).toEqual([expect.objectContaining({ id: 'p1', title: POST.title, url: null, badUrl: null, format: 'html' })]);
    expect(records[0]?.stated).toMatchObject({ authors: ['ada'], publishedAt: '2024-05-06T07:03:20Z' });
  });

  it('shows the post as its body and the remarks below, those that are gone left out', () => {
    const [fields] = read(JSON.stringify(THREAD), 'json');
    const records = cleanDocument({ id: 'p1', text: fields?.text ?? '', format: 'html', title: fields?.title ?? null }).map(
      ({ record }) => record,
    );
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      title: POST.title,
      text: POST.selftext,
      comments: [
        { author: 'bo', text: 'They had lost the rope again.' },
        { author: 'cy', text: 'It was the tide, as always in May.' },
        { author: 'di', text: 'That is not how tides work here.' },
      ],
    });
  });

  it('is read by the text that is asked for', () => {
    expect(read(JSON.stringify(THREAD), 'json', { text: 'selftext' })[0]?.text).toBe(POST.selftext);
  });

  it('is the same for every chunking', () => {
    const text = JSON.stringify(THREAD, null, 1);
    const make = (limit: number) => threadSplitter(text, limit) ?? splitLines(limit);
    for (const size of [1, 7, 100]) expect(split(make, text, size)).toEqual([{ text, line: 1, oversize: false }]);
  });

  it.each(['jsonl', 'json'])('may stand on a line each, called .%s', (extension) => {
    expect(read(lines(THREAD, THREAD), extension).map(({ id }) => id)).toEqual(['p1', 'p1']);
  });

  it('is none in pages of posts', () => {
    const post = { kind: 't3', data: POST };
    expect(threadSplitter(JSON.stringify([listing(post, post), listing(post)]), 1000)).toBeNull();
    expect(threadRecord([listing(post), listing(post)])).toBeNull();
    expect(threadRecord([listing(post, post), listing()])).toBeNull();
    expect(threadRecord([listing(post)])).toBeNull();
    expect(threadRecord(listing(post))).toBeNull();
  });

  it('is none in records that are of a kind', () => {
    expect(
      read(
        JSON.stringify([
          { kind: 'Note', text: TEXT },
          { kind: 'Listing', text: TEXT },
        ]),
        'json',
      ),
    ).toHaveLength(2);
  });

  it('is told of where its JSON is broken', () => {
    expect(() => read(`${JSON.stringify(THREAD).slice(0, -20)}`, 'json')).toThrow(SyntaxError);
  });
});

describe('an address within a site', () => {
  it('is none, and nothing to warn of', () => {
    const [post] = read(lines(POST), 'jsonl');
    expect(post).toMatchObject({ url: null, badUrl: null });
    expect(read(lines({ ...POST, url: 'https://bay.example/r/bay/comments/p1/' }), 'jsonl')[0]?.url).toBe(
      'https://bay.example/r/bay/comments/p1/',
    );
    expect(read(lines({ text: TEXT, permalink: 'https://bay.example/ferry' }), 'jsonl')[0]?.url).toBe('https://bay.example/ferry');
    expect(read(lines({ text: TEXT, url: '/ferry' }), 'jsonl')[0]?.badUrl).toBe('/ferry');
  });
});

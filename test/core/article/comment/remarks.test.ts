import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article/schema.js';
import { cleanDocument } from '../../../../src/core/pipeline.js';

const TEXT =
  '<p>The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on it.</p><p>Ferries will leave from its head four times a day, and from the old quay in storms, which are seldom before the autumn.</p>';
const page = (below: string, head = ''): string =>
  `<html lang="en"><head>${head}</head><body><h1>The pier opens to ferries in spring</h1><p>By Ada Byron, 3 May 2020</p>${TEXT}${below}</body></html>`;
const record = (html: string): Article | undefined => cleanDocument({ id: 'page', text: html, format: 'html', url: null })[0]?.record;

const comment = (name: string, stated: string, text: string): string =>
  `<li itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span>${stated}<p itemprop="text">${text}</p></li>`;
const LONG = 'I took the boat for years, and I shall take it again.';

describe('comments that microdata tell apart', () => {
  it('have the author and the date that they state, though no line shows a date', () => {
    const found = record(
      page(
        `<h3>Comments</h3><ol>${comment('quayside', '<meta itemprop="dateCreated" content="2020-05-03T10:00:00+02:00">', LONG)}${comment('Heinz of the Mill', '<time itemprop="datePublished" datetime="2020-05-04">yesterday</time>', 'A million for forty yards.')}</ol>`,
      ),
    );
    expect(found?.comments).toMatchObject([
      { author: 'quayside', date: '2020-05-03T10:00:00+02:00', text: LONG },
      { author: 'Heinz of the Mill', date: '2020-05-04', text: 'A million for forty yards.' },
    ]);
    expect(found?.text).not.toContain('forty yards');
  });

  it('are posts of a forum below its first (they were text of the article)', () => {
    const post = (name: string, text: string): string =>
      `<div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><div><span itemprop="author" itemscope itemtype="http://schema.org/Person"><a><span itemprop="name">${name}</span></a></span> <time itemprop="datePublished" datetime="2023-02-01T11:30:00Z">February 1, 2023, 11:30am</time> <span>2</span></div><div itemprop="text"><p>${text}</p></div></div>`;
    const found = record(page(post('tilda', LONG) + post('ivo', 'So shall I, in May or in June.')));
    expect(found?.comments).toMatchObject([
      { author: 'tilda', date: '2023-02-01T11:30:00Z', text: LONG },
      { author: 'ivo', text: 'So shall I, in May or in June.' },
    ]);
  });

  it('are none where all of a page is one', () => {
    const found = record(
      `<html lang="en"><body><div itemscope itemtype="https://schema.org/Comment"><h1>The pier opens to ferries in spring</h1>${TEXT}</div></body></html>`,
    );
    expect(found?.comments).toEqual([]);
    expect(found?.text).toContain('harbour authority');
  });

  it('are no people, answers and lists of comments', () => {
    const found = record(page(`<div itemscope itemtype="https://schema.org/CommentAction">${TEXT.replaceAll('will', 'shall')}</div>`));
    expect(found?.comments).toEqual([]);
  });
});

describe('comments that JSON-LD repeat', () => {
  const json = (text: string): string =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'The pier opens to ferries in spring',
      comment: [{ '@type': 'Comment', text, author: { name: 'quayside' }, dateCreated: '2020-05-04T11:20:00Z' }],
    })}</script>`;
  const shown = `<section class="comments"><h2>Comments</h2><div class="comment"><b>quayside</b> <span>2 days ago</span><p>${LONG}</p><a>Reply</a></div></section>`;

  it('get the dates that the page does not show', () => {
    expect(record(page(shown, json(LONG)))?.comments).toMatchObject([{ author: 'quayside', date: '2020-05-04T11:20:00Z', text: LONG }]);
  });

  it('get none of others', () => {
    expect(record(page(shown, json('Nobody will ever take that boat again, I am sure.')))?.comments).toMatchObject([{ date: null }]);
  });
});

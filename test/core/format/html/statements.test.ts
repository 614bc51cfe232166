import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../../src/core/types.js';
import { statements } from './read.js';

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const values = (stated: readonly Stated[]): string[] => stated.map(({ value }) => value);

describe('meta and link elements', () => {
  it('the most trustworthy vocabulary first', () => {
    const page = statements(`<html lang="en-GB"><head><title>Pier open &amp; busy - Quay News</title>
      <meta name="author" content="Ada Fenwick"><meta property="article:author" content="A. Fenwick"><meta name=DC.creator content="Ada Fenwick">
      <meta property="og:title" content=" Pier  open "><meta property="og:site_name" content="Quay News"><meta property=og:type content=article>
      <meta property="article:published_time" content="2024-05-02T10:00:00Z"><meta name="dcterms.modified" content="2024-05-03">
      <meta name="keywords" content="pier, ferry,pier"><meta property="article:tag" content="Harbour">
      <meta name="description" content="It opened."><meta http-equiv=content-language content=en>`);
    expect(page).toMatchObject({
      titles: [
        { value: 'Pier open', from: 'open-graph' },
        { value: 'Pier open & busy - Quay News', from: 'element' },
      ],
      authors: [
        { value: 'A. Fenwick', from: 'open-graph' },
        { value: 'Ada Fenwick', from: 'dublin-core' },
      ],
      published: [{ value: '2024-05-02T10:00:00Z', from: 'open-graph' }],
      modified: [{ value: '2024-05-03', from: 'dublin-core' }],
      siteNames: [{ value: 'Quay News', from: 'open-graph' }],
      types: [{ value: 'article', from: 'open-graph' }],
      descriptions: [{ value: 'It opened.', from: 'meta' }],
      texts: [],
    });
    expect(values(page.tags)).toEqual(['Harbour', 'pier', 'ferry']);
    expect(values(page.languages)).toEqual(['en', 'en-GB']);
  });

  it('the text of the article, lines kept, tags not', () => {
    const page = statements(
      jsonLd({ '@graph': [{ '@type': 'NewsArticle', headline: 'Pier', articleBody: '<p>It opened.</p>The ferry left.\nNobody waved.' }] }),
    );
    expect(values(page.texts)).toEqual(['It opened.\nThe ferry left.\nNobody waved.']);
    expect(statements(jsonLd({ '@type': 'WebPage', articleBody: 'Not of an article' })).texts).toEqual([]);
  });

  it('addresses are made absolute', () => {
    const page = statements(
      '<base href="/n/"><link rel="canonical" href="one"><link rel=prev href="//example.net/0"><link rel=next href=javascript:x>',
      'https://example.org/',
    );
    expect(page).toMatchObject({
      base: 'https://example.org/n/',
      canonical: 'https://example.org/n/one',
      previous: 'https://example.net/0',
      next: null,
    });
  });

  it('dates of time elements, but not those of teasers and comments', () => {
    const page = statements(
      '<aside><time datetime=2020-01-01>x</time></aside><time datetime=2021-01-01>y</time><time pubdate datetime=2022-01-01></time><div class=comments><time datetime=2023-01-01>z</time></div>',
    );
    expect(values(page.published)).toEqual(['2022-01-01', '2021-01-01']);
  });

  it('rel=author', () => {
    expect(statements('<p>by <a rel="author nofollow" href="/a"><b>Ada</b> Fenwick</a> today').authors).toEqual([
      { value: 'Ada Fenwick', from: 'link' },
    ]);
  });
});

describe('JSON-LD', () => {
  it('the page’s own node within a graph, its author by reference', () => {
    const page = statements(
      jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'Quay News' },
          { '@type': 'Person', '@id': '#ada', name: 'Ada Fenwick' },
          { '@type': 'Organization', name: 'Quay Media' },
          { '@type': 'WebPage', name: 'Pier open - Quay News', datePublished: '2024-01-01' },
          {
            '@type': ['Article', 'NewsArticle'],
            headline: 'Pier &quot;open&quot;',
            author: [{ '@id': '#ada' }, { '@type': 'Person', name: 'Tomás Ruiz' }, 'Ivo Brandt'],
            publisher: { '@type': 'Organization', name: 'Quay Media' },
            datePublished: '2024-05-02',
            keywords: ['pier', 'ferry'],
            comment: [{ '@type': 'Comment', author: { name: 'Troll' }, datePublished: '2024-06-01' }],
            review: { '@type': 'Review', author: 'Critic' },
          },
        ],
      }),
    );
    expect(values(page.titles)).toEqual(['Pier "open"']);
    expect(values(page.authors)).toEqual(['Ada Fenwick', 'Tomás Ruiz', 'Ivo Brandt']);
    expect(values(page.published)).toEqual(['2024-05-02']);
    expect(values(page.siteNames)).toEqual(['Quay Media', 'Quay News']);
    expect(values(page.tags)).toEqual(['pier', 'ferry']);
    expect(values(page.types)).toEqual(['Article', 'NewsArticle']);
  });

  it('of several articles the one with the page’s address', () => {
    const page = statements(
      jsonLd([
        { '@type': 'Article', headline: 'Other', url: 'https://example.org/other' },
        { '@type': 'Article', headline: 'Own', mainEntityOfPage: { '@id': 'https://www.example.org/own/' } },
      ]),
      'http://example.org/own',
    );
    expect(values(page.titles)).toEqual(['Own']);
  });

  it('articles listed by a page are not the page', () => {
    const page = statements(
      jsonLd({
        '@type': 'CollectionPage',
        hasPart: [{ '@type': 'Article', headline: 'Listed' }],
        itemListElement: [{ '@type': 'Article', headline: 'x' }],
      }),
    );
    expect(page.titles).toEqual([]);
  });

  it.each([
    ['comment marks', '<!-- {"@type":"Article","headline":"H"} -->'],
    ['CDATA marks', '//<![CDATA[\n{"@type":"Article","headline":"H"}\n//]]>'],
    ['a semicolon', '{"@type":"Article","headline":"H"};'],
    ['last commas', '{"@type":"Article","headline":"H",}'],
    ['line ends in strings', '{"@type":"Article","description":"a\nb","headline":"H"}'],
    ['entities for quotes', '{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;H&quot;}'],
    ['a cut', '{"@type":"Article","headline":"H","author":{"na'],
    ['stray quotes', '{"@type":"Article","headline":"H","articleBody":"she said "no" to it"}'],
  ])('with %s', (_name, script) => {
    expect(values(statements(jsonLd(script)).titles)).toEqual(['H']);
  });

  it('of no use', () => {
    for (const script of [
      '',
      'null',
      '[]',
      '"x"',
      '{"@type":5}',
      '{"@graph":[null,[[[]]]]}',
      '{"__proto__":{"@type":"Article","headline":"H"}}',
    ]) {
      expect(statements(jsonLd(script)).titles).toEqual([]);
    }
  });
});

describe('microdata', () => {
  it('of the page’s article; comments and the publisher have their own', () => {
    const page = statements(`<div itemscope itemtype="https://schema.org/BlogPosting">
      <h1 itemprop="headline">Pier <i>open</i></h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href=x><b itemprop="name">Ada Fenwick</b></a></span>
      <time itemprop="datePublished" datetime="2024-05-02">May 2</time><meta itemprop="dateModified" content="2024-05-03">
      <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Quay</span></div>
      <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Troll</span><time itemprop="datePublished" datetime="2024-06-01"></time></div>
    </div>`);
    expect(page.titles).toEqual([{ value: 'Pier open', from: 'microdata' }]);
    expect(page.authors).toEqual([{ value: 'Ada Fenwick', from: 'microdata' }]);
    expect(page.published.filter(({ from }) => from === 'microdata')).toEqual([{ value: '2024-05-02', from: 'microdata' }]);
    expect(page.modified).toEqual([{ value: '2024-05-03', from: 'microdata' }]);
  });

  it('of several articles is nobody’s', () => {
    const one = '<div itemscope itemtype="http://schema.org/Article"><h2 itemprop=headline>x</h2></div>';
    expect(statements(one + one).titles).toEqual([]);
  });
});

describe('bounds', () => {
  it('no list grows without end', () => {
    const page = statements(
      Array.from(
        { length: 5_000 },
        (_, i) => `<meta name=author content="${'a'.repeat(10_000)}${i}"><meta property=article:tag content=${i}>`,
      ).join(''),
    );
    expect(page.authors.length).toBeLessThanOrEqual(64);
    expect(page.tags.length).toBeLessThanOrEqual(64);
    expect(page.authors[0]?.value.length).toBeLessThanOrEqual(5_000);
  });
});

describe('what is stated', () => {
  it('loses the tags of its page, and keeps those that it speaks of', () => {
    const page = statements(
      jsonLd({
        '@type': 'NewsArticle',
        headline: 'The <i>Mary</i><br>sails',
        author: { name: '<a href="/ada" rel="author">Ada Fenwick</a>' },
      }),
    );
    expect(values(page.authors)).toEqual(['Ada Fenwick']);
    expect(values(page.titles)).toEqual(['The Mary sails']);
    expect(values(statements('<meta property="og:title" content="How the &lt;div&gt; element lies">').titles)).toEqual([
      'How the <div> element lies',
    ]);
  });

  it('may be a name in parts', () => {
    const page = statements(jsonLd({ '@type': 'NewsArticle', headline: 'x', author: [{ givenName: 'Ada', familyName: 'Fenwick' }, {}] }));
    expect(values(page.authors)).toEqual(['Ada Fenwick']);
  });

  it('may be a date in RDFa, not that of a comment', () => {
    const date = (property: string, content: string): string => `<span property="${property}" content="${content}">12/03/2012</span>`;
    const page = statements(
      `<div class="comments">${date('dc:created', '2012-04-01')}</div><p>${date('dc:date dc:created', '2012-03-12T10:00:00+01:00')}${date('schema:dateModified', '2012-03-13')}${date('schema:name', '2012-03-14')}${date('dc:date', 'soon')}</p>`,
    );
    expect(page.published).toEqual([{ value: '2012-03-12T10:00:00+01:00', from: 'microdata' }]);
    expect(page.modified).toEqual([{ value: '2012-03-13', from: 'microdata' }]);
  });
});

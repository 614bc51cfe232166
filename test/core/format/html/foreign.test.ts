import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../../src/core/types.js';
import { statements } from './read.js';

const TITLE = '<title>The pier opens - Harbour Courier</title>';
const jsonLd = (...nodes: readonly unknown[]): string =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');
const values = (stated: readonly Stated[]): string[] => stated.map(({ value }) => value);
const node = (headline: string, author: string, more = {}) => ({ '@type': 'NewsArticle', headline, author: { name: author }, ...more });

describe('of several articles of JSON-LD', () => {
  const other = node('The toll goes up by a fifth', 'Bo Li', { articleBody: 'The toll goes up.', datePublished: '2011-01-01' });

  it('the one with the title of the page is its own', () => {
    const page = statements(TITLE + jsonLd(other, node('The Pier Opens', 'Ada Byron')));
    expect(values(page.authors)).toEqual(['Ada Byron']);
    expect(page.published).toEqual([]);
  });

  it('the address counts before the title', () => {
    const url = 'https://harbour.example/toll';
    const page = statements(TITLE + jsonLd(node('The pier opens', 'Ada Byron'), { ...other, url }), url);
    expect(values(page.authors)).toEqual(['Bo Li']);
    expect(page.addressed).toBe(true);
  });

  it('a short word within the title is no headline', () => {
    expect(values(statements(TITLE + jsonLd(other, node('Pier', 'Ada Byron'))).authors)).toEqual(['Bo Li']);
  });
});

describe('films, events and goods in JSON-LD', () => {
  const film = { '@type': 'VideoObject', name: 'A ferry leaves', uploadDate: '2015-01-01' };

  it('are parts of the page', () => {
    expect(statements(TITLE + jsonLd(film)).published).toEqual([]);
    const page = statements(TITLE + jsonLd(film, { '@type': 'WebPage', name: 'x', datePublished: '2024-03-05' }));
    expect(values(page.published)).toEqual(['2024-03-05']);
  });

  it('are what it is about where they have its title', () => {
    expect(values(statements(TITLE + jsonLd({ ...film, name: 'The pier opens' })).published)).toEqual(['2015-01-01']);
    expect(values(statements(jsonLd(film)).published)).toEqual(['2015-01-01']);
  });

  it('have their headline as a name where that is the title', () => {
    const page = statements(TITLE + jsonLd({ ...node('structure in the sea', 'Ada Byron'), name: 'The pier opens' }));
    expect(values(page.titles)).toEqual(['The pier opens', 'The pier opens - Harbour Courier']);
  });
});

describe('microdata', () => {
  const item = (headline: string, author: string) =>
    `<div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop=headline>${headline}</b><i itemprop=author>${author}</i><meta itemprop=datePublished content="2011-01-01"></div>`;

  it('of teasers beside the article is none of it', () => {
    for (const around of ['aside', 'div class=related-items']) {
      const page = statements(`${TITLE}<main><p>Text</p><${around}>${item('The toll', 'Bo Li')}</${around.split(' ')[0]}></main>`);
      expect(page).toMatchObject({ authors: [], published: [] });
    }
  });

  it('of a page that has a sidebar is its own', () => {
    const page = statements(
      `${TITLE}<body class=has-sidebar><div class=content-sidebar-wrap><main>${item('The pier opens', 'Ada Byron')}</main>`,
    );
    expect(values(page.authors)).toEqual(['Ada Byron']);
  });

  it('of several articles the one with the title of the page', () => {
    const page = statements(TITLE + item('The toll', 'Bo Li') + item('The pier opens', 'Ada Byron'));
    expect(values(page.authors)).toEqual(['Ada Byron']);
    expect(statements(TITLE + item('The toll', 'Bo Li') + item('The ferry', 'Ada Byron'))).toMatchObject({ authors: [], published: [] });
  });

  it('is not ended by an item without content', () => {
    const page = statements(
      `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemscope itemprop=mainEntityOfPage itemtype="https://schema.org/WebPage"><link itemprop=author href="/ada"><i itemprop=author>Ada Byron</i> said no</div>`,
    );
    expect(values(page.authors)).toEqual(['Ada Byron']);
  });
});

describe('names of authors', () => {
  const meta = (name: string, content: string) => values(statements(`<meta name="${name}" content="${content}">`).authors);

  it('have the family name first in libraries', () => {
    expect(meta('citation_author', 'Said, Omar')).toEqual(['Omar Said']);
    expect(meta('citation_author', 'García Márquez, Gabriel')).toEqual(['Gabriel García Márquez']);
    expect(meta('DC.creator', 'de la Cruz, Ana')).toEqual(['Ana de la Cruz']);
    expect(meta('citation_authors', 'Said, Omar; Byron, A.')).toEqual(['Omar Said', 'A. Byron']);
  });

  it('stay as they are elsewhere', () => {
    expect(meta('DC.creator', 'Ada Byron, Bo Li')).toEqual(['Ada Byron, Bo Li']);
    expect(meta('citation_author', 'Ada Byron, Jr.')).toEqual(['Ada Byron, Jr.']);
    expect(meta('author', 'Said, Omar')).toEqual(['Said, Omar']);
  });

  it('may be escaped for HTML', () => {
    expect(values(statements(jsonLd(node('x', 'Jos&eacute; Ruiz'))).authors)).toEqual(['José Ruiz']);
  });
});

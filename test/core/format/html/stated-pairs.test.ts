import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../../src/core/types.js';
import { statements } from './read.js';

const values = (stated: readonly Stated[]): string[] => stated.map(({ value }) => value);
const pair = (number: number, label: string, data: string): string =>
  `<meta name="twitter:label${number}" content="${label}"><meta name="twitter:data${number}" content="${data}">`;

describe('labels and data for a link to the page', () => {
  it.each([['Written by'], ['Geschrieben von'], ['Écrit par'], ['Escrito por'], ['作者'], ['Автор']])('name the author: %s', (label) => {
    expect(statements(pair(1, label, 'Ada Fenwick')).authors).toEqual([{ value: 'Ada Fenwick', from: 'meta' }]);
  });

  it('stand behind the names of every vocabulary, in any order', () => {
    const page = statements(
      `<meta name="twitter:data2" content="A. Fenwick">${pair(1, 'Filed under', 'Harbour, Ferries')}<meta property="twitter:label2" content="Written by"><meta name="author" content="Ada Fenwick">`,
    );
    expect(values(page.authors)).toEqual(['Ada Fenwick', 'A. Fenwick']);
    expect(values(page.tags)).toEqual(['Harbour', 'Ferries']);
  });

  it('say nothing of reading times, prices and what has no label', () => {
    const page = statements(
      `${pair(1, 'Est. reading time', '4 minutes')}${pair(2, 'Price', '$12')}<meta name="twitter:data3" content="Ada Fenwick"><meta name="twitter:label4" content="Written by">`,
    );
    expect(page.authors).toEqual([]);
    expect(page.tags).toEqual([]);
  });
});

describe('dates that other vocabularies state', () => {
  it('are those of hAtom', () => {
    const abbr = (name: string, title: string): string => `<abbr class="${name}" title="${title}">6:22 PM</abbr>`;
    const page = statements(
      `<aside>${abbr('published', '2012-01-01T10:00:00Z')}</aside><p>${abbr('published', '2012-03-04T18:22:00+01:00')}${abbr('unpublished', '2012-03-05')}${abbr('published', 'soon')}</p>`,
    );
    expect(page.published).toEqual([{ value: '2012-03-04T18:22:00+01:00', from: 'element' }]);
    expect(statements(abbr('published" itemprop="datePublished', '2012-03-04')).published).toEqual([
      { value: '2012-03-04', from: 'microdata' },
    ]);
  });

  it('are those of a creation where none of publication is stated', () => {
    const question = (inner: string): string =>
      `<div itemscope itemtype="https://schema.org/Question"><h1>Why?</h1>${inner}<div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><time itemprop="dateCreated" datetime="2015-06-03"></time></div></div>`;
    const created = '<meta itemprop="dateCreated" content="2015-06-02">';
    const microdata = (html: string): string[] => values(statements(html).published.filter(({ from }) => from === 'microdata'));
    expect(microdata(question(created))).toEqual(['2015-06-02']);
    expect(microdata(question(`${created}<meta itemprop="datePublished" content="2015-06-04">`))).toEqual(['2015-06-04']);
  });

  it.each([
    ['published', 'weibo:article:create_at'],
    ['published', 'og:release_date'],
    ['published', 'article:post_date'],
    ['modified', 'article:modified_date'],
    ['modified', 'lastmodified'],
  ] as const)('%s by %s', (field, name) => {
    expect(values(statements(`<meta name="${name}" content="2024-05-02">`)[field])).toEqual(['2024-05-02']);
  });
});

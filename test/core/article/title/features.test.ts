import { describe, expect, it } from 'vitest';
import { type Page, readPage } from '../../../../src/core/article/page.js';
import { SiteEvidence } from '../../../../src/core/article/site/name.js';
import { titleCandidates } from '../../../../src/core/article/title/candidates.js';
import { TitleContext } from '../../../../src/core/article/title/features.js';
import { readAddress } from '../../../../src/core/article/title/slug.js';
import { featureNames } from '../../../../src/core/article/title/table.js';
import type { PageElement, PageStatements, Stated } from '../../../../src/core/types.js';
import { PARAGRAPH, partOf, type Row } from '../page.js';

const STATEMENTS: PageStatements = {
  titles: [],
  descriptions: [],
  texts: [],
  authors: [],
  published: [],
  modified: [],
  siteNames: [],
  tags: [],
  types: [],
  languages: [],
  canonical: null,
  base: null,
  previous: null,
  next: null,
};
const BODY = Array.from({ length: 4 }, (): Row => ['body', PARAGRAPH]);

function pageWith(rows: readonly Row[], url: string | null, titles: readonly Stated[]): Page {
  return readPage(partOf(rows), url, false, { ...STATEMENTS, titles });
}

/** The names of the features of the candidate with this text. */
function featuresOf(text: string, rows: readonly Row[], url: string | null = null, titles: readonly Stated[] = []): string[] {
  const page = pageWith(rows, url, titles);
  const evidence = new SiteEvidence(page);
  const address = readAddress(url);
  const candidates = titleCandidates(page, address, evidence);
  const one = candidates.find((candidate) => candidate.text === text);
  if (one === undefined) throw new Error(`no candidate among ${candidates.map((candidate) => candidate.text).join(' / ')}`);
  const names = featureNames();
  const features: string[] = [];
  new TitleContext(page, address, evidence, candidates).describe(one, (feature) => features.push(names[feature] ?? ''));
  return features;
}

const heading = { role: 'heading', level: 1 } as const;
const element = (name: string, words: readonly string[], parent: PageElement | null): PageElement => ({
  name,
  parent,
  depth: parent === null ? 0 : parent.depth + 1,
  words,
  hidden: false,
  images: 0,
});

describe('features of titles', () => {
  it('tell a lone heading from one of several', () => {
    expect(featuresOf('The pier opens today', [['title', 'The pier opens today', heading], ...BODY])).toContain('the only heading 1');
    const two: Row[] = [['title', 'Harbour News of today', heading], ['title', 'The pier opens today', heading], ...BODY];
    expect(featuresOf('Harbour News of today', two)).toContain('the first heading 1');
    expect(featuresOf('The pier opens today', two)).toContain('a later heading 1');
  });

  it('name what the elements around a line are called', () => {
    const article = element('article', ['post'], element('body', [], null));
    const own = element('h1', ['entry', 'title'], element('div', ['entry', 'header'], article));
    const features = featuresOf('The pier opens today', [['title', 'The pier opens today', { element: own }], ...BODY]);
    expect(features).toEqual(
      expect.arrayContaining(['element title', 'element entry', 'around it header', 'around it post', 'in article']),
    );
    expect(features).not.toContain('around it title');
  });

  it('count the statements that agree, with and without what may be the site', () => {
    const titles: Stated[] = [
      { value: 'The pier opens today', from: 'json-ld' },
      { value: 'The pier opens today | Harbour News', from: 'element' },
      { value: 'Ferries are back', from: 'open-graph' },
    ];
    const features = featuresOf('The pier opens today', [['title', 'The pier opens today', heading], ...BODY], null, titles);
    expect(features).toEqual(
      expect.arrayContaining(['stated by json-ld', 'what element states, but for its end', 'stated twice, heading 1']),
    );
    expect(features).not.toContain('stated otherwise');
    const other = featuresOf('Opening hours of the office', [['title', 'Opening hours of the office'], ...BODY], null, titles);
    expect(other).toEqual(expect.arrayContaining(['stated otherwise', 'stated never, no heading']));
  });

  it('find the headline within other lines', () => {
    const rows: Row[] = [
      ['title', 'The pier opens today'],
      ...BODY,
      ['promotion', 'Share this: The pier opens today'],
      ['navigation', 'Home > News > The pier opens today'],
    ];
    expect(featuresOf('The pier opens today', rows)).toContain('within other lines 2-');
    expect(featuresOf('The pier opens today', rows.slice(0, 4))).toContain('within other lines <1');
  });

  it('liken a line to the first in other words', () => {
    const rows: Row[] = [
      ['title', 'Harbour pier opens after storm'],
      ['navigation', 'Menu'],
      ['title', 'After storm, the pier opens'],
      ...BODY,
    ];
    expect(featuresOf('After storm, the pier opens', rows)).toContain('likeness to the first line 0.8-');
  });

  it('see a byline below, and a paragraph', () => {
    const features = featuresOf('The pier opens today', [['title', 'The pier opens today'], ['byline', 'By Ann Example'], ...BODY]);
    expect(features).toEqual(expect.arrayContaining(['byline below', 'below it byline', 'kind title', 'first line']));
  });

  it('measure the words against the text, where that is long enough', () => {
    // Fifty words that no headline has.
    const many = Array.from({ length: 50 }, (_, n) => `ware${'abcdefghij'.charAt(n % 10)}${'abcde'.charAt(n / 10)}`).join(' ');
    const long: Row = ['body', `${PARAGRAPH} ${many}`];
    expect(featuresOf('Pier and ferries and dragons', [['title', 'Pier and ferries and dragons'], long])).toContain(
      'few words, in the text 0.6-',
    );
    const short = featuresOf('Pier and ferries and dragons', [['title', 'Pier and ferries and dragons'], ...BODY]);
    expect(short.filter((name) => name.includes('in the text'))).toEqual([]);
  });
});

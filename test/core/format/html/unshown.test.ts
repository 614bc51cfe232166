import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article/schema.js';
import { cleanDocument, explainDocument } from '../../../../src/core/pipeline.js';

const PARAGRAPHS = [
  'The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on its foundations.',
  'Fishermen had asked for a longer time to change their nets, and they will get it: the rules hold from next spring on both quays.',
  'Nobody in the town hall remembered a winter in which hardly a week went by without a storm, and the engineers worked at night.',
  'The council voted for the plan by nine votes to four, and the region pays a third of the four million crowns that it costs.',
];
const [FIRST = '', SECOND = ''] = PARAGRAPHS;
const TITLE = 'The pier opens to ferries in spring';

function pageOf(node: unknown, visible: string): string {
  return `<html lang="en"><head><title>${TITLE}</title><script type="application/ld+json">${JSON.stringify(node)}</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${TITLE}</h1>${visible}</article><footer>© 2024 Quay News. All rights reserved.</footer></body></html>`;
}

function record(node: unknown, visible: string): Article {
  const [outcome] = cleanDocument({ id: 'page', text: pageOf(node, visible), format: 'html' });
  if (outcome === undefined) throw new Error('no record');
  return outcome.record;
}

const article = (articleBody: string) => ({ '@type': 'NewsArticle', headline: TITLE, articleBody });
const whole = article(PARAGRAPHS.join('\n\n'));
/** Postings of a live page, the last twenty of which are shown. */
const POSTINGS = Array.from({ length: 200 }, (_, i) => `At ${i} minutes past noon ${FIRST.slice(4, 70 + (i % 50))} by boat ${i * 7}.`);
const LATEST = POSTINGS.slice(-20);
const live = {
  '@type': 'LiveBlogPosting',
  headline: TITLE,
  liveBlogUpdate: POSTINGS.map((text) => ({ '@type': 'BlogPosting', articleBody: text })),
};
const codes = ({ warnings }: Article) => warnings.map(({ code }) => code);
const paragraphs = (visible: readonly string[]) => visible.map((text) => `<p>${text}</p>`).join('');

describe('text that structured data holds and the page does not show', () => {
  it('is the body of a page without any, with a warning and a section', () => {
    const found = record(whole, '<div id="app"></div>');
    expect(found.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(found.title).toBe(TITLE);
    const [first, last] = [found.body[0]?.lines[0] ?? 0, found.body[3]?.lines[1] ?? 0];
    expect(found.warnings).toContainEqual({
      code: 'text-from-structured-data',
      message: `${PARAGRAPHS.join('').length} characters of the text are not shown by the page and stand in its structured data (JSON-LD articleBody)`,
      lines: [first, last],
    });
    expect(found.sections.find(({ lines }) => lines[0] <= first && first <= lines[1])?.kind).toBe('body');
    // Every line once, from the first to the last.
    const numbers = found.sections.flatMap(({ lines: [from, to] }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('goes on where a teaser ends, be it within a paragraph', () => {
    for (const teaser of [[FIRST], [FIRST, `${SECOND.slice(0, 70)}…`]]) {
      const { text, warnings } = record(whole, `${paragraphs(teaser)}<p><a href="/subscribe">Subscribe to read on</a></p>`);
      const words = text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
      for (const paragraph of PARAGRAPHS) expect(words.split(paragraph.slice(0, 40).trim())).toHaveLength(2);
      expect(words).toContain('hold from next spring on both quays');
      expect(words.match(/longer time/g)).toHaveLength(1);
      expect(warnings.map(({ code }) => code)).toContain('text-from-structured-data');
    }
  });

  it('may be HTML, postings of a live page or steps of a recipe', () => {
    const html = record(article(PARAGRAPHS.map((text) => `<p>${text.replace('Tuesday', '<b>Tuesday</b>')}</p>`).join('')), '');
    expect(html.body.map(({ text }) => text)).toEqual(PARAGRAPHS);
    const liveBlogUpdate = PARAGRAPHS.map((text) => ({ '@type': 'BlogPosting', articleBody: text }));
    expect(record({ '@type': 'LiveBlogPosting', headline: TITLE, liveBlogUpdate }, '').text).toBe(PARAGRAPHS.join('\n\n'));
    const recipeInstructions = PARAGRAPHS.map((text) => ({ '@type': 'HowToStep', text }));
    expect(record({ '@type': 'Recipe', name: TITLE, recipeInstructions }, '').text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('is explained as what it is', () => {
    const verdicts = explainDocument({ id: 'page', text: pageOf(whole, ''), format: 'html' });
    const found = verdicts.find(({ line }) => line.text === FIRST);
    expect([found?.kind, found?.contributions]).toEqual(['body', [{ cue: 'articleBody of structured data', weight: 1, against: 0 }]]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['the page shows it all', whole, PARAGRAPHS],
    ['the page shows most of it', whole, PARAGRAPHS.slice(0, 3)],
    ['the page shows the latest of many postings', live, LATEST],
    ['it is a line or two', article('The pier opens to ferries in the spring.'), []],
    ['it is not the article’s', { '@type': 'Organization', name: 'Quay News', articleBody: PARAGRAPHS.join('\n\n') }, []],
    ['the page shows another text', whole, PARAGRAPHS.map((text) => text.split(' ').reverse().join(' '))],
  ])('is left alone where %s', (_, node, visible) => {
    const found = record(node, paragraphs(visible));
    expect(codes(found)).not.toContain('text-from-structured-data');
    if (visible.length === 0) expect(found.text).toBe('');
  });
});

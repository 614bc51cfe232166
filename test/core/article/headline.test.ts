import { describe, expect, it } from 'vitest';
import { headArticle } from '../../../src/core/article/headline.js';
import type { Label } from '../../../src/core/types.js';
import { PARAGRAPH, partOf, type Row } from './page.js';

const HEADLINE = 'The old pier opens again';
/** The address says which line is the headline, whatever the labeller says. */
const URL = 'https://example.com/2021/the-old-pier-opens-again.html';

/** Heads a page on which `likely` says how probably a title the lines with these numbers are. */
function head(rows: readonly Row[], likely: Readonly<Record<number, number>>) {
  const part = partOf(rows);
  const labels = part.labels.map((label, index): Label => ({ ...label, title: likely[index] ?? 0.001, byline: 0 }));
  const asked: number[] = [];
  const headed = headArticle({ lines: part.lines, labels }, URL, null, {}, (headline) => {
    asked.push(headline);
    return labels.map((label, index) => (index === headline ? { ...label, kind: 'title', confidence: 0.8 } : label));
  });
  return { ...headed, asked, kinds: headed.page.lines.map(({ kind }) => kind) };
}

describe('headArticle', () => {
  it('has the page labelled again where no line that says the headline is a title', () => {
    const { headline, asked, known, kinds, labels } = head(
      [
        ['navigation', 'Home'],
        ['body', HEADLINE],
        ['body', PARAGRAPH],
      ],
      { 1: 0.3 },
    );
    expect(headline.title).toBe(HEADLINE);
    expect(asked).toEqual([1]);
    expect(known).toBe(1);
    expect(kinds).toEqual(['navigation', 'title', 'body']);
    expect(labels.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('takes the likeliest of several lines', () => {
    const { asked } = head(
      [
        ['navigation', HEADLINE],
        ['navigation', 'Home'],
        ['navigation', HEADLINE],
        ['body', PARAGRAPH],
      ],
      { 0: 0.1, 2: 0.3 },
    );
    expect(asked).toEqual([2]);
  });

  it('finds the line that the headline was cut out of', () => {
    const rows: Row[] = [
      ['navigation', `${HEADLINE} | Example`],
      ['body', PARAGRAPH],
    ];
    expect(head(rows, { 0: 0.3 })).toMatchObject({ headline: { title: HEADLINE }, asked: [0] });
    expect(head(rows, { 0: 0.05 })).toMatchObject({ headline: { title: HEADLINE }, asked: [] });
  });

  it.each<[string, Row[], Record<number, number>]>([
    [
      'a line that says it is a title',
      [
        ['title', HEADLINE],
        ['navigation', HEADLINE],
        ['body', PARAGRAPH],
      ],
      { 0: 0.9, 1: 0.3 },
    ],
    [
      'the line is hardly a title',
      [
        ['navigation', HEADLINE],
        ['body', PARAGRAPH],
      ],
      { 0: 0.01 },
    ],
    ['there is no headline', [['body', PARAGRAPH]], {}],
    ['there is no line', [], {}],
  ])('leaves the labels as they are where %s', (_, rows, likely) => {
    const { asked, known, kinds } = head(rows, likely);
    expect(asked).toEqual([]);
    expect(known).toBeNull();
    expect(kinds).toEqual(rows.map(([kind]) => kind));
  });

  it('leaves what a person has labelled', () => {
    const part = partOf([
      ['navigation', HEADLINE],
      ['body', PARAGRAPH],
    ]);
    const { known, labels, headline } = headArticle(part, URL, null);
    expect(headline.title).toBe(HEADLINE);
    expect(known).toBeNull();
    expect(labels).toBe(part.labels);
  });
});

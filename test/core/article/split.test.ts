import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../../src/core/article/split.js';
import type { Row } from './page.js';
import { PARAGRAPH, partOf } from './page.js';

const starts = (rows: readonly Row[]): (number | undefined)[] => {
  const { lines, labels } = partOf(rows);
  const parts = splitArticles(lines, labels);
  expect(parts.flatMap((part) => part.lines)).toEqual(lines);
  expect(parts.flatMap((part) => part.labels)).toEqual(labels);
  return parts.map((part) => part.lines[0]?.first);
};
const BODY: Row[] = [
  ['body', PARAGRAPH],
  ['body', PARAGRAPH],
];
const article = (title: string): Row[] => [
  ['title', title],
  ['title', title],
  ...BODY,
  ['navigation', `<<: Before ${title}`],
  ['recommendation', 'Night ferries'],
];

describe('splitArticles', () => {
  it('cuts at doubled headlines that follow a tail', () => {
    expect(starts([...article('The pier opens'), ...article('Ferries in spring'), ...article('A long winter')])).toEqual([1, 13, 25]);
  });

  it('cuts behind a rule with a new headline below', () => {
    for (const rule of ['=====', '----------', '* * * * * *', '────────']) {
      expect(starts([['title', 'The pier opens'], ...BODY, ['other', rule], ['title', 'Ferries in spring'], ...BODY])).toEqual([1, 9]);
    }
  });

  it('cuts before headers that open every article', () => {
    const one = (title: string): Row[] => [['title', `Title: ${title}`], ['other', 'URL: https://example.com/a'], ...BODY];
    expect(starts([...one('The pier opens'), ...one('Ferries in spring')])).toEqual([1, 9]);
  });

  it.each<[string, Row[]]>([
    ['an empty document', []],
    ['a rule inside an article', [['title', 'The pier opens'], ...BODY, ['body', '-----'], ...BODY]],
    ['a rule before the tail', [['title', 'The pier opens'], ...BODY, ['other', '====='], ['recommendation', 'Night ferries'], ...BODY]],
    [
      'a headline that returns below a rule',
      [['title', 'The pier opens'], ...BODY, ['other', '====='], ['title', 'The pier opens'], ...BODY],
    ],
    ['a second headline without a rule', [['title', 'The pier opens'], ...BODY, ['title', 'Ferries in spring'], ...BODY]],
    [
      'a doubled teaser without an article',
      [
        ...article('The pier opens'),
        ['recommendation', 'Ferries in spring'],
        ['recommendation', 'Ferries in spring'],
        ['legal', 'All rights reserved'],
      ],
    ],
    [
      'a doubled line of the body',
      [
        ['title', 'The pier opens'],
        ['title', 'The pier opens'],
        ...BODY,
        ['body', 'And the sea went on'],
        ['body', 'And the sea went on'],
        ...BODY,
      ],
    ],
    ['one source line at the end', [['title', 'The pier opens'], ...BODY, ['byline', 'Source: the harbour office'], ...BODY]],
  ])('does not cut %s', (_, rows) => {
    const { lines, labels } = partOf(rows);
    expect(splitArticles(lines, labels)).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import { headKinds } from '../../../src/core/label/head.js';

const kindsOf = (rows: readonly string[], format: 'text' | 'markdown' = 'text') => headKinds(readLines(rows.join('\n'), format));

describe('the head that a reader service prints', () => {
  it('is told line by line', () => {
    const rows = ['Title: The pier', '', 'URL Source: https://example.com/pier', '', 'Published Time: 2021-03-05', '', 'Markdown Content:'];
    expect(kindsOf([...rows, 'The pier opened.'], 'markdown')).toEqual(['title', 'byline', 'byline', 'other']);
    expect(kindsOf([...rows, '', 'The pier opened.'])).toEqual(['title', 'byline', 'byline', 'other']);
  });

  it.each([
    [['Title: The pier', '', 'The pier opened.', '', 'Markdown Content:']],
    [['Title: The pier', '', 'URL Source: https://example.com/pier']],
    [['The pier', '', 'Title: The pier', '', 'Markdown Content:']],
    [[]],
  ])('is not %j', (rows) => {
    expect(kindsOf(rows)).toEqual([]);
  });
});

describe('front matter', () => {
  const ROWS = [
    '---',
    'title: The pier',
    'description: It opened.',
    'authors:',
    '  - Ada Byron',
    'date: 2021-03-05',
    'tags: [sea]',
    'draft: no',
    '---',
  ];

  it.each(['text', 'markdown'] as const)('is told line by line in %s', (format) => {
    expect(kindsOf([...ROWS, '', 'The pier opened.'], format)).toEqual([
      'other',
      'title',
      'subtitle',
      'byline',
      'byline',
      'byline',
      'tags',
      'other',
      'other',
    ]);
  });

  it.each([
    ['that is never closed', ROWS.slice(0, -1)],
    ['that holds a sentence', ['---', 'title: The pier', 'The pier opened.', '---']],
    ['that is empty', ['---', '---', 'The pier opened.']],
    ['that stands below', ['The pier opened.', '', ...ROWS]],
    ['that is code', ['```yaml', 'title: The pier', '```']],
  ])('is none %s', (_, rows) => {
    expect(kindsOf(rows, 'markdown')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { isCount, isPrice } from '../../../../src/core/article/recommendation/counts.js';
import { isHeadingFirst, isHeadingOf, isPointer } from '../../../../src/core/article/recommendation/openings.js';
import { findSince, isSinceLine } from '../../../../src/core/article/recommendation/since.js';

describe('lines beside teasers', () => {
  it('are headings that say of what', () => {
    for (const line of [
      'more from the harbour',
      '» die neuesten artikel',
      'le ultime notizie di sport:',
      'новости по теме лодки',
      '釣り船ランキング',
    ])
      expect(isHeadingOf(line), line).toBe(true);
    for (const line of ['more', 'recommended from', 'discover more boats', 'more boats are built', 'die neuesten', '釣り船の一年'])
      expect(isHeadingOf(line), line).toBe(false);
  });

  it('are a kind of pieces', () => {
    for (const line of ['related resources', 'podobne tematy:', 'bài viết liên quan']) expect(isHeadingFirst(line), line).toBe(true);
    for (const line of ['related', 'a related story', 'bài viết']) expect(isHeadingFirst(line), line).toBe(false);
  });

  it('lead to other lists', () => {
    for (const line of ['view all stories', '» › zum archiv', 'zu den artikeln…', 'ver más noticias'])
      expect(isPointer(line), line).toBe(true);
    for (const line of ['see more than boats', 'alle boote', 'back to school']) expect(isPointer(line), line).toBe(false);
  });

  it('count', () => {
    for (const line of [
      '1,204 views',
      'comments (3)',
      '5 min read',
      '3 k',
      '2 kommentare',
      '12 просмотров',
      '5 minute-read',
      '7 comments ada byron',
      'none',
    ])
      expect(isCount(line), line).toBe(true);
    for (const line of ['5 boats', 'views', '3 views of the harbour', '1 2 3 go', '7 boats ada byron'])
      expect(isCount(line), line).toBe(false);
  });

  it('name a price', () => {
    for (const line of ['from: £7.01', '12,90 €', '$5 off', '300 kr.']) expect(isPrice(line), line).toBe(true);
    for (const line of ['7.01', '$5 for a boat', 'a boat of oak for $5']) expect(isPrice(line), line).toBe(false);
  });

  it('say how long ago', () => {
    const found = (line: string): string | null => {
      const since = findSince(line);
      return since === null ? null : line.slice(since.start, since.end);
    };
    expect(found('boats, 3 hours ago | gestern')).toBe('3 hours ago');
    expect(found('boote vor 5 minuten, 3 days ago')).toBe('vor 5 minuten');
    expect(found('news 12 мин. назад')).toBe('12 мин. назад');
    expect(found('a boat - yesterday at 10:30 am')).toBe('- yesterday at 10:30 am');
    expect(found('fyra båtar, för 3 år sedan')).toBe(null);
    expect(found('yesterday was a day')).toBe(null);
    for (const line of ['a few weeks ago', 'vor drei jahren', '2か月前']) expect(isSinceLine(line), line).toBe(true);
    for (const line of ['weeks ago', '2 weeks in a boat']) expect(isSinceLine(line), line).toBe(false);
  });
});

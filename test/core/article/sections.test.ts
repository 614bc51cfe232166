import { describe, expect, it } from 'vitest';
import { readSections } from '../../../src/core/article/sections.js';
import { pageOf, type Row } from './page.js';

const sections = (rows: readonly Row[]) => readSections(pageOf(rows).lines).map(({ kind, lines }) => [kind, ...lines]);
const at = (first: number, last = first) => ({ first, last });

describe('readSections', () => {
  it('makes one section of neighbouring lines of one kind', () => {
    expect(
      sections([
        ['title', 'The pier opens'],
        ['body', 'It is open.'],
        ['body', 'It is long.'],
        ['legal', 'All rights reserved'],
      ]),
    ).toEqual([
      ['title', 1, 1],
      ['body', 3, 5],
      ['legal', 7, 7],
    ]);
  });

  it('covers lines that turned out blank: with what stands above, at the top with what stands below', () => {
    const page = pageOf([
      ['title', 'The pier opens', at(3)],
      ['body', 'It is open.', at(6)],
      ['body', 'It is long.', at(9)],
    ]);
    const covered = (faded: readonly number[]) => readSections(page.lines, faded).map(({ kind, lines }) => [kind, ...lines]);
    expect(covered([1, 4, 8])).toEqual([
      ['title', 1, 4],
      ['body', 6, 9],
    ]);
    expect(covered([5, 12])).toEqual([
      ['title', 3, 5],
      ['body', 6, 12],
    ]);
    expect(readSections([], [2, 5])).toEqual([{ kind: 'other', lines: [2, 5], confidence: 1 }]);
  });

  it('gives a physical line that holds several blocks the kind of most of its characters', () => {
    expect(
      sections([
        ['navigation', 'Home', at(1)],
        ['title', 'The pier opens', at(1)],
        ['body', 'It is open, and it is longer than the old one.', at(1)],
        ['navigation', 'Imprint', at(2)],
        ['legal', 'All rights reserved', at(2)],
        ['navigation', 'Top', at(4)],
      ]),
    ).toEqual([
      ['body', 1, 1],
      ['legal', 2, 2],
      ['navigation', 4, 4],
    ]);
  });

  it('covers each physical line once where a block goes on over a line end', () => {
    expect(
      sections([
        ['title', 'The pier opens', at(1)],
        ['body', 'It is open, and it is longer than the old one was.', at(1, 3)],
        ['promotion', 'Subscribe to our newsletter for more of the same kind', at(3)],
      ]),
    ).toEqual([
      ['body', 1, 2],
      ['promotion', 3, 3],
    ]);
  });

  it('takes the mean confidence of the lines that are of its kind', () => {
    const page = pageOf([
      ['body', 'It is open.', at(1)],
      ['navigation', 'Top', at(1)],
      ['body', 'It is long.', at(2)],
    ]);
    const lines = page.lines.map((line, index) => ({ ...line, confidence: [0.9, 0.3, 0.7][index] ?? 0 }));
    expect(readSections(lines)).toEqual([{ kind: 'body', lines: [1, 2], confidence: 0.8 }]);
  });
});

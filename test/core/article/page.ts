import type { Page } from '../../../src/core/article/page.js';
import { readPage } from '../../../src/core/article/page.js';
import type { Part } from '../../../src/core/article/split.js';
import type { Kind } from '../../../src/core/section/index.js';
import type { Line } from '../../../src/core/types.js';

export type Row = readonly [kind: Kind, text: string, more?: Partial<Line>];

/** Labelled lines as a dump with a blank line between blocks holds them: on physical lines 1, 3, 5 … */
export function partOf(rows: readonly Row[], confidence = 0.9): Part {
  return {
    lines: rows.map(([, text, more], i) => ({
      first: i * 2 + 1,
      last: i * 2 + 1,
      start: 0,
      end: text.length,
      gap: i === 0 ? 0 : 1,
      indent: 0,
      text,
      role: 'plain',
      level: 0,
      links: [],
      linked: 0,
      element: null,
      ...more,
    })),
    labels: rows.map(([kind]) => ({ kind, confidence })),
  };
}

export function pageOf(rows: readonly Row[], url: string | null = null): Page {
  return readPage(partOf(rows), url, false);
}

/** A paragraph long enough to be nothing else. */
export const PARAGRAPH =
  'The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on its foundations and a winter in which hardly a week went by without a storm.';

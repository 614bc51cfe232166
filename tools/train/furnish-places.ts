import type { Kind } from '../../src/core/section/index.js';
import type { GoldPage } from './examples.js';
import { knownKind } from './gold.js';

/** Where on a page furniture stands: above the headline, below it, between paragraphs, just below the last of them, further down. */
export type Place = 'top' | 'head' | 'mid' | 'end' | 'foot';

/** Lines in a row of one kind, or of none that is known: from the first up to, not including, `to`. */
export interface Run {
  readonly kind: Kind | null;
  readonly from: number;
  readonly to: number;
}

/** Lines below the text that still are just below it. */
const CLOSE = 12;

export function kindsOf(page: GoldPage): (Kind | null)[] {
  return page.lines.map((_, line) => knownKind(page, line));
}

export function placesOf(kinds: readonly (Kind | null)[]): Place[] {
  const first = kinds.indexOf('body');
  const last = kinds.lastIndexOf('body');
  const title = kinds.indexOf('title');
  return kinds.map((_, i) => {
    if (i < (title < 0 ? first : title)) return 'top';
    if (i < first) return 'head';
    if (i <= last) return 'mid';
    return i <= last + CLOSE ? 'end' : 'foot';
  });
}

export function runsOf(kinds: readonly (Kind | null)[]): Run[] {
  const starts = kinds.flatMap((kind, i) => (i === 0 || kind !== kinds[i - 1] ? i : []));
  return starts.map((from, n) => ({ kind: kinds[from] ?? null, from, to: starts[n + 1] ?? kinds.length }));
}

import { BODY, CAPTION, STATES } from '../../src/core/label/states.js';
import type { GoldPage } from './examples.js';

/** Where on a page furniture stands: above the headline, below it, between paragraphs, just below the last of them, further down. */
export type Place = 'top' | 'head' | 'mid' | 'end' | 'foot';

const IN_TEXT = (1 << BODY) | (1 << CAPTION);
/** Lines below the text that still are just below it. */
const CLOSE = 12;

/** The kind of each line of which one alone is left open, captions being text; else `null`. */
export function sureKinds(page: GoldPage): (string | null)[] {
  return Array.from(page.allowed, (mask) => {
    if ((mask & IN_TEXT) === mask) return 'body';
    return (mask & (mask - 1)) === 0 ? (STATES[31 - Math.clz32(mask)] ?? null) : null;
  });
}

export function placesOf(page: GoldPage, kinds: readonly (string | null)[]): Place[] {
  const first = kinds.indexOf('body');
  const last = kinds.lastIndexOf('body');
  const title = kinds.indexOf('title');
  return page.lines.map((_, i) => {
    if (i < (title < 0 ? first : title)) return 'top';
    if (i < first) return 'head';
    if (i <= last) return 'mid';
    return i <= last + CLOSE ? 'end' : 'foot';
  });
}

import type { Label, Line } from '../../types.js';

const SENTENCE_END = /[.!?…。！？"”’»)\]」』]$/;
const BEGINS_SMALL = /^\p{Ll}/u;
const PAGE_NUMBER = /(?:^|\s|\[)(?:page |seite |p\. ?)?\d{1,4}\]?$/i;
/** A heading of a chapter is shorter. */
const LEAST_WORDS = 3;
const LEAST_SIGNS = 8;
const SPACED = /\s+/;

/**
 * Indices of the lines above which a form feed parts what a program put together; none where form feeds break printed pages: within a paragraph,
 * below a page's number, or above a head that every page has.
 */
export function findFeeds(lines: readonly Line[], labels: readonly Label[]): ReadonlySet<number> {
  const found = new Set<number>();
  const heads = new Set<string>([lines[0]?.text ?? '']);
  for (const [index, line] of lines.entries()) {
    if (line.fed === undefined) continue;
    const above = lines[index - 1]?.text ?? '';
    const open = labels[index - 1]?.kind === 'body' && !SENTENCE_END.test(above);
    if (open || BEGINS_SMALL.test(line.text) || PAGE_NUMBER.test(above) || heads.has(line.text)) return new Set();
    heads.add(line.text);
    found.add(index);
  }
  return found;
}

/** Whether a headline tells what an article is about, and no chapter. */
export function isTelling(title: string): boolean {
  return title.split(SPACED).length >= LEAST_WORDS || (title.length >= LEAST_SIGNS && /[\u3040-\u9fff\u0e00-\u0e7f]/.test(title));
}

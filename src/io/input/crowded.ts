import type { DocumentInput } from '../../core/types.js';

/** A line takes about 2 KB while a page is labelled, so that as many stay below 300 MB. Pages have hundreds, and long books 70,000. */
export const MOST_LINES = 100_000;

/** Where a line of a page begins as it is laid out: behind the tag of a block, with text behind it or within further elements. */
const LINE =
  /<\/?(?:p|div|ul|ol|li|br|table|tr|td|th|caption|dl|dt|dd|h[1-6]|section|article|header|footer|main|nav|aside|figure|figcaption|form|label|button|option|blockquote|hr|details|summary|address|center|pre)\b[^<>]{0,2000}>(?:\s{0,20}<\/?(?!(?:script|style|svg|template|title|select|iframe|object|video|audio)\b)[a-z][^<>]{0,2000}>){0,8}\s{0,20}[^<\s]/gi;
/** From here on lines of the source are lines of the page. */
const PREFORMATTED = /<(?:pre|textarea|xmp|listing)\b/i;

/** Whether a document has more lines than a page may have; those of HTML are estimated by its tags. */
export function isCrowded({ text, format }: Pick<DocumentInput, 'text' | 'format'>): boolean {
  if (text.length < MOST_LINES) return false;
  if (format !== 'html') return hasMore(text, 0, 0);
  if (text.length < MOST_LINES * '<p>'.length) return false;
  let blocks = 0;
  for (const _ of text.matchAll(LINE)) if (++blocks > MOST_LINES) return true;
  const pre = PREFORMATTED.exec(text);
  return pre !== null && hasMore(text, pre.index, blocks);
}

/** Whether there are more line ends from `at` on than may still come after `lines`. */
function hasMore(text: string, at: number, lines: number): boolean {
  let found = lines;
  for (const end of ['\n', '\r'])
    for (let next = text.indexOf(end, at); next >= 0; next = text.indexOf(end, next + 1)) {
      // The second of `\r\n` was counted.
      if (end === '\r' && text.charCodeAt(next + 1) === 10) continue;
      if (++found > MOST_LINES) return true;
    }
  return false;
}

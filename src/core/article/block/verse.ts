/** Lines that a page breaks within a paragraph: verse, addresses, the end of a letter. */

import type { PageLine } from '../page.js';
import { rangeOf } from '../page.js';
import type { ArticleBlock } from '../schema.js';
import { isBareHeading } from './headings.js';

/** Columns of a line that is broken for its own sake; where a longer one stands among them, line breaks part paragraphs. */
const WIDEST = 80;
/** Each is two columns wide. */
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]/g;
/** Lines of which the first is no heading of the others, however it looks. */
const CERTAIN = 3;

/**
 * The paragraph of short lines that begins at a line of HTML, and where it ends; `null` where none does.
 * @param isPlain whether the line there is one of running text
 */
export function verseBlock(
  lines: readonly PageLine[],
  at: number,
  isPlain: (at: number) => boolean,
): { readonly block: ArticleBlock; readonly end: number } | null {
  const first = lines[at];
  if (first === undefined || first.line.element === null || goesOn(lines, at)) return null;
  let end = at;
  while (isPlain(end) && (end === at || goesOn(lines, end))) {
    if (isWide(lines[end]?.text ?? '')) return null;
    end++;
  }
  const last = lines[end - 1];
  if (last === undefined || end - at < 2 || (end - at < CERTAIN && isBareHeading(lines, at))) return null;
  const text = lines
    .slice(at, end)
    .map((line) => line.text)
    .join('\n');
  return { block: { type: 'paragraph', text, lines: rangeOf(first, last) }, end };
}

/** Whether nothing but a line break stands between a line and the one above. */
function goesOn(lines: readonly PageLine[], at: number): boolean {
  const above = lines[at - 1];
  const line = lines[at];
  return above !== undefined && line !== undefined && line.index === above.index + 1 && line.line.gap === 0;
}

function isWide(text: string): boolean {
  return text.length > WIDEST || (text.length > WIDEST / 2 && text.length + (text.match(WIDE)?.length ?? 0) > WIDEST);
}

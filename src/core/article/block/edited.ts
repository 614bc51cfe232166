import { editLinkAt } from '../../words/edit-link.js';
import type { PageLine } from '../page.js';

const LONGEST = 90;
/** A sign that ends a sentence or a row of a table, and no heading. */
const NO_HEADING = /[.:;,|]$/;

/** The headings that wikis tell by the button behind them, on their line or the next, without it. */
export function editedHeadings(body: readonly PageLine[], all: readonly PageLine[]): ReadonlyMap<PageLine, string> {
  const found = new Map<PageLine, string>();
  for (const line of body) {
    const at = editLinkAt(line.text);
    const below = all[line.index + 1]?.text ?? '';
    const isAbove = at < 0 && editLinkAt(below) === 0;
    const text = at > 0 ? line.text.slice(0, at).trimEnd() : isAbove ? line.text : '';
    if (text !== '' && text.length <= LONGEST && !NO_HEADING.test(text)) found.set(line, text);
  }
  return found;
}

import type { Line } from '../types.js';
import { editLinkAt } from '../words/edit-link.js';

/** What stands above the button: no sentence, and no line of a program. */
const HEADING = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“„«'][^.:;,{}=]{0,80}$/u;
/** One alone may be a word of the text. */
const FEWEST = 2;

/**
 * Lines (1 each) that are the buttons behind a wiki's headings; null where the page has not two of them. They say nothing of what is around them, and part each
 * heading from its text: the page is read without them.
 */
export function findWikiButtons(lines: readonly Line[]): Uint8Array | null {
  let marks: Uint8Array | null = null;
  let found = 0;
  for (let at = 1; at < lines.length; at++) {
    if (editLinkAt((lines[at] as Line).text) !== 0 || !HEADING.test((lines[at - 1] as Line).text)) continue;
    marks ??= new Uint8Array(lines.length);
    marks[at] = 1;
    found++;
  }
  return found < FEWEST ? null : marks;
}

import type { Line } from '../types.js';
import { editLinkAt } from '../words/edit-link.js';
import { isWikiOrigin } from './wiki-origin.js';

/** What stands above the button: no sentence, and no line of a program. */
const HEADING = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“„«'][^.:;,{}=]{0,80}$/u;
/** One button alone may be a word of the text. */
const FEWEST = 2;

/**
 * Lines (1 each) that wikis set between an article's own: the buttons behind headings, where there are two of them, and which wiki it is; null where there are
 * none. They say nothing of what is around them, and part the headline and each heading from its text: the page is read without them.
 */
export function findWikiLines(lines: readonly Line[]): Uint8Array | null {
  const buttons: number[] = [];
  const origins: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    if (isWikiOrigin(text)) origins.push(at);
    else if (editLinkAt(text) === 0 && HEADING.test((lines[at - 1] as Line).text)) buttons.push(at);
  }
  const found = buttons.length < FEWEST ? origins : [...origins, ...buttons];
  if (found.length === 0) return null;
  const marks = new Uint8Array(lines.length);
  for (const at of found) marks[at] = 1;
  return marks;
}

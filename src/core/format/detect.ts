import type { TextFormat } from '../types.js';
import { beginsAsPage, looksLikeHtml } from './detect/html.js';
import { findSigns } from './detect/markdown.js';
import { isPartedByTags } from './text/leftover-tags.js';

/** How much of a text is looked at, in characters. */
const LOOK = 65_536;

/** One construct in this many characters, or at least this many of them, is not chance. */
const CHARACTERS_EACH = 2_000;
const FEWEST = 2;

/** Points that each construct counts; a link with an address is written by no one by hand in plain text. */
const LINK = 1;
const HEADING = 1;
const MARKED = 0.5;
const BOLD_LINE = 1;
/** What proves Markdown does so for a page of usual length; a long one may show a piece of it. */
const PROOF = 4;

/** Tells HTML by its tags, Markdown by its links, headings and strong marks; anything else is bare text. Linear in the first 64 KB. */
export function detectFormat(text: string): TextFormat {
  if (beginsAsPage(text)) return 'html';
  const look = text.length > LOOK ? text.slice(0, LOOK) : text;
  const enough = Math.max(FEWEST, look.length / CHARACTERS_EACH);
  let points = 0;
  let titled = false;
  for (let at = look.indexOf(']('); at !== -1 && points < enough; at = look.indexOf('](', at + 2)) {
    if (isAddress(look, at + 2)) points += LINK;
  }
  for (let at = look.startsWith('#') ? 0 : afterLineEnd(look, 0); at !== -1 && points < enough; at = afterLineEnd(look, at + 1)) {
    const level = headingLevel(look, at);
    // One first-level heading at most is a title; more are comments and prompts of programs.
    if (level > 1 || (level === 1 && !titled)) points += HEADING;
    if (level === 1) titled = true;
  }
  for (let at = look.indexOf('**'); at !== -1 && points < enough; at = look.indexOf('**', at + 2)) {
    const code = look.charCodeAt(at + 2);
    if (code > 47 && code !== 92) points += MARKED / 2;
  }
  if (points < enough) {
    const { proofs, boldLines } = findSigns(look);
    points += proofs * PROOF + boldLines * BOLD_LINE;
  }
  if (points >= enough) return 'markdown';
  return looksLikeHtml(text) || isPartedByTags(look) ? 'html' : 'text';
}

/** `](http…`, `](/…`, `](#…`, `](<http…`, `](mailto:…`, `](page.html)`. */
function isAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 47 || code === 35 || code === 60) return true;
  return /^(?:[a-z]{3,10}:|[\w./-]{1,60}[)?#])/i.test(text.slice(at, at + 64));
}

/** Offset of the next `#` that begins a line; -1 when there is none. */
function afterLineEnd(text: string, from: number): number {
  const found = text.indexOf('\n#', from > 0 ? from - 1 : 0);
  return found === -1 ? -1 : found + 1;
}

/** Number of number signs of a heading with a blank line above; 0 when it is none. */
function headingLevel(text: string, at: number): number {
  let end = at;
  while (end < at + 7 && text.charCodeAt(end) === 35) end++;
  if (end - at > 6 || text.charCodeAt(end) !== 32) return 0;
  const before = text.slice(Math.max(0, at - 3), at);
  return at === 0 || before.endsWith('\n\n') || before.endsWith('\n\r\n') ? end - at : 0;
}

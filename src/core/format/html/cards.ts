import type { LinkSpan } from './line-links.js';

/** A link of fewer words is an entry of a menu, a tag or a name. */
const FEWEST_WORDS = 4;
/** With a picture in it. */
const FEWEST_PICTURED = 2;
/** White space between two links, which is collapsed. */
const LONGEST_GAP = 1;

/**
 * Whether a line is nothing but links side by side that are headlines or pictures with a caption, as in a grid of teasers: style sheets make
 * a block of each. Menus, tags and names are not told from running text by their links and stay one line.
 */
export function areCards(text: string, spans: readonly LinkSpan[]): boolean {
  if (spans.length < 2) return false;
  let end = 0;
  let before = '';
  for (const { link, start, end: stop, element } of spans) {
    if (start - end > LONGEST_GAP || link.url === before) return false;
    if (wordsIn(text, start, stop) < (element.images > 0 ? FEWEST_PICTURED : FEWEST_WORDS)) return false;
    end = stop;
    before = link.url;
  }
  return spans[0]?.start === 0 && end === text.length;
}

function wordsIn(text: string, start: number, end: number): number {
  let words = 1;
  for (let at = text.indexOf(' ', start); at !== -1 && at < end && words < FEWEST_WORDS; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

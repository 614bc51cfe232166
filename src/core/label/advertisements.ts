import { matchPhrases } from '../cue/phrases.js';
import type { Line } from '../types.js';

/** Columns of a line that says no more than that an advertisement stands there, at most. */
const LONGEST_NOTE = 90;
/** Characters of a line that reads as a paragraph, at least. */
const SHORTEST_PARAGRAPH = 60;
const SENTENCE_END = /[.!?。！？।؟]["'”’»)\]」』]?$/;
/** Notices of cookies have a paragraph for those of advertising, under that heading. */
const COOKIE = /cookie/i;
/** One alone may be a heading of the text. */
const FEWEST = 2;

/**
 * Lines (1 each) that say only that an advertisement stands there, with a paragraph right above or below; null where the page has not two of them. Sites
 * set them between any two paragraphs of an article, so they say nothing of what is around them: the page is read without them. On labelled pages
 * 201 of 207 such lines are promotion, all 118 that stand between two paragraphs.
 */
export function findAdvertisements(lines: readonly Line[]): Uint8Array | null {
  const found: number[] = [];
  lines.forEach(({ text }, at) => {
    if (text.length > LONGEST_NOTE || !(isParagraph(lines[at - 1]) || isParagraph(lines[at + 1]))) return;
    if (matchPhrases(text).includes('promotion:advertisement')) found.push(at);
  });
  if (found.length < FEWEST) return null;
  const marks = new Uint8Array(lines.length);
  for (const at of found) marks[at] = 1;
  return marks;
}

function isParagraph(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= SHORTEST_PARAGRAPH && SENTENCE_END.test(line.text) && !COOKIE.test(line.text);
}

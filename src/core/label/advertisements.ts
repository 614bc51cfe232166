import { PHRASE_CUES } from '../cue/phrases.js';
import type { Scan } from '../cue/scan.js';
import type { Line, PageElement } from '../types.js';

/** Columns of a line that says no more than that an advertisement stands there, at most. */
const LONGEST_NOTE = 90;
/** Characters of a line that reads as a paragraph, at least. */
const SHORTEST_PARAGRAPH = 60;
const SENTENCE_END = /[.!?。！？।؟]["'”’»)\]」』]?$/;
/** Notices of cookies have a paragraph for those of advertising, under that heading. */
const COOKIE = /cookie/i;
/** One alone may be a heading of the text, where markup does not say that it is none. */
const FEWEST = 2;
/** Elements of running text and of what stands for headings in it, and how far up they are looked for. */
const OF_TEXT: ReadonlySet<string> = new Set(['p', 'b', 'strong', 'li', 'dt', 'dd', 'td', 'th']);
const REACH = 4;
/** The number of the phrases that say so. */
const NOTE = PHRASE_CUES.indexOf('promotion:advertisement');

/**
 * Lines (1 each) that say only that an advertisement stands there, with a paragraph right above or below; null where the page has not two of them, or one in an element of its own. Sites
 * set them between any two paragraphs of an article, so they say nothing of what is around them: the page is read without them. On labelled pages
 * 201 of 207 such lines are promotion, all 118 that stand between two paragraphs.
 */
export function findAdvertisements(lines: readonly Line[], { facts, phrases }: Scan): Uint8Array | null {
  let marks: Uint8Array | null = null;
  let found = 0;
  facts.forEach(({ phraseStart, phraseEnd }, at) => {
    for (let p = phraseStart; p < phraseEnd; p++) {
      if (phrases[p] !== NOTE || (lines[at] as Line).text.length > LONGEST_NOTE) continue;
      if (!isParagraph(lines[at - 1]) && !isParagraph(lines[at + 1])) continue;
      marks ??= new Uint8Array(lines.length);
      marks[at] = 1;
      found += isNoHeading(lines[at] as Line) ? FEWEST : 1;
    }
  });
  return found < FEWEST ? null : marks;
}

/** Whether markup sets a line apart from headings and paragraphs. */
function isNoHeading({ element, role }: Line): boolean {
  if (element === null || role !== 'plain') return false;
  for (let at: PageElement | null = element, steps = 0; at !== null && steps < REACH; at = at.parent, steps++)
    if (OF_TEXT.has(at.name)) return false;
  return true;
}

function isParagraph(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= SHORTEST_PARAGRAPH && SENTENCE_END.test(line.text) && !COOKIE.test(line.text);
}

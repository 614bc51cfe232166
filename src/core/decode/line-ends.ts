import { undoEscapes } from './escapes.js';
import { partReaderHeads } from './reader-heads.js';

/** A text whose lines end otherwise than with `\n` and `\r`. */
export interface EndedLines {
  readonly text: string;
  /** How they ended: `"\\n"`, `"U+2028"`. */
  readonly written: string;
}

/** One alone may stand within a headline. */
const FEWEST = 2;
/** What Unicode and word processors end lines and paragraphs with. */
const SEPARATORS = /[\u2028\u2029\v]/g;
const SEPARATOR_NAMES: Readonly<Record<string, string>> = { '\u2028': 'U+2028', '\u2029': 'U+2029', '\v': 'U+000B' };
/** Mainframes end lines with it, and an ellipsis of windows-1252 becomes it where that is misread. */
const NEXT_LINE = /\u0085/g;
const WITHIN_SENTENCE = /\u0085 ?\p{Ll}/u;
const BETWEEN_LINES = /(?<=[.!?。！？…"”»)\u0085]) ?\u0085|\u0085(?=[\p{Lu}\p{Lo}\p{N}\u0085"“„«¿¡])|\u0085$/gu;
/** Share of them that stand so. */
const SHARE = 0.8;

/**
 * A text with the line ends that others have, where all of its own are written otherwise (`\n` as two signs, U+2028, U+2029, U+000B, U+0085), or a
 * form feed stands between two sentences on one line. `null` where nothing of that is certain.
 */
export function readLineEnds(text: string): EndedLines | null {
  // What parts the lines of HTML are its tags.
  if (!BEGINS_WITH_TAG.test(text)) {
    const unusual = partAtFeeds(text) ?? partAtSeparators(text);
    if (unusual !== null) return unusual;
  }
  const unescaped = text.includes('\\') ? undoEscapes(text) : null;
  return unescaped === null ? null : { text: unescaped, written: '\\n' };
}

const BEGINS_WITH_TAG = /^\s{0,200}<[a-z!?]/i;

function partAtSeparators(text: string): EndedLines | null {
  if (/[\n\r]/.test(text.trim())) return null;
  const pages = partReaderHeads(text.trim());
  if (pages !== null) return { text: pages, written: 'a space in the head of a reader service' };
  const separators = text.match(SEPARATORS) ?? [];
  if (separators.length >= FEWEST) return { text: text.replace(SEPARATORS, '\n'), written: SEPARATOR_NAMES[separators[0] ?? ''] ?? '' };
  return endsWithNextLine(text) ? { text: text.replace(NEXT_LINE, '\n'), written: 'U+0085' } : null;
}

function endsWithNextLine(text: string): boolean {
  const count = text.match(NEXT_LINE)?.length ?? 0;
  if (count < FEWEST || WITHIN_SENTENCE.test(text)) return false;
  return (text.match(BETWEEN_LINES)?.length ?? 0) >= count * SHARE;
}

/** Between a sentence and what may be a headline, on one line. */
const FEED = /(?<=[.!?。！？…"”»)])[^\S\n\r\f]*\f[^\S\n\r\f]*(?=[^\s\p{Ll}])/gu;

function partAtFeeds(text: string): EndedLines | null {
  const parted = text.includes('\f') ? text.replace(FEED, '\n\f\n') : text;
  return parted === text ? null : { text: parted, written: 'U+000C' };
}

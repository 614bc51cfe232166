import { isSpace } from './characters.js';

/** The non-blank physical lines of a text, one array a property: a million lines cost no million objects. */
export interface PhysicalLines {
  readonly count: number;
  /** Offsets of the first character that is not white space, and behind the last one. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Number of the physical line, counted from 1. */
  readonly number: readonly number[];
  /** Blank lines directly above. */
  readonly gap: readonly number[];
  /** White space columns before `start`. */
  readonly indent: readonly number[];
  /** Offset of the line end (of the text's end, on the last line): white space up to there was trimmed. */
  readonly rawEnd: readonly number[];
}

/** Columns from one tab stop to the next, as CommonMark has it. */
const TAB = 4;

/** Finds the lines of a text: `\n`, `\r\n` and `\r` each end one. */
export function readPhysicalLines(text: string): PhysicalLines {
  const starts: number[] = [];
  const ends: number[] = [];
  const numbers: number[] = [];
  const gaps: number[] = [];
  const indents: number[] = [];
  const rawEnds: number[] = [];
  const length = text.length;
  let number = 0;
  let gap = 0;
  let nextReturn = text.indexOf('\r');
  let nextFeed = text.indexOf('\n');
  for (let at = 0; at < length; ) {
    let rawEnd = length;
    let next = length;
    if (nextReturn !== -1 && nextReturn < at) nextReturn = text.indexOf('\r', at);
    if (nextFeed !== -1 && nextFeed < at) nextFeed = text.indexOf('\n', at);
    if (nextReturn !== -1 && (nextFeed === -1 || nextReturn < nextFeed)) {
      rawEnd = nextReturn;
      next = nextReturn + 1 === nextFeed ? nextFeed + 1 : nextReturn + 1;
    } else if (nextFeed !== -1) {
      rawEnd = nextFeed;
      next = nextFeed + 1;
    }
    number++;
    let start = at;
    let indent = 0;
    while (start < rawEnd) {
      const code = text.charCodeAt(start);
      if (!isSpace(code)) break;
      indent = code === 9 ? indent + TAB - (indent % TAB) : indent + 1;
      start++;
    }
    if (start === rawEnd) gap++;
    else {
      let end = rawEnd;
      while (isSpace(text.charCodeAt(end - 1))) end--;
      starts.push(start);
      ends.push(end);
      numbers.push(number);
      gaps.push(gap);
      indents.push(indent);
      rawEnds.push(rawEnd);
      gap = 0;
    }
    at = next;
  }
  return { count: starts.length, start: starts, end: ends, number: numbers, gap: gaps, indent: indents, rawEnd: rawEnds };
}

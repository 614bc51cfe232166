import { isSpace } from '../characters.js';
import type { PhysicalLines } from '../physical.js';

/** What stands in Markdown and no reader sees: comments, programs, style sheets, drawings. */
const OPENING = /<(?:!--|(?:script|style|svg)(?=[\s>]))/gi;
const CLOSING = /<\/(?:script|style|svg)\s*>/gi;
/** A sign of programs, style sheets and attributes: `<script> and </script>` in a sentence has none. */
const PROGRAM = /[(){};="]/;

/**
 * The text with blanks in place of what readers do not see: as long as it was, and with the same line ends. What is mentioned within a sentence, stands
 * in code, or is never closed is text.
 * @param fences index of each fence's first line to that of its last
 */
export function withoutUnseen(text: string, lines: PhysicalLines, fences: ReadonlyMap<number, number> | null): string {
  if (!text.includes('<')) return text;
  const pieces: string[] = [];
  const code = new Fences(lines, fences);
  const comments = new Closer(text, /-->/g);
  const programs = new Closer(text, CLOSING);
  let copied = 0;
  let behind = -1;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const at = match.index;
    const isComment = match[0] === '<!--';
    const end = (isComment ? comments : programs).behind(OPENING.lastIndex);
    if (end === -1) continue;
    if (text.charCodeAt(at - 1) === 96 || code.holds(at)) continue;
    const start = startOfBlank(text, at);
    const alone = start === 0 || isLineEnd(text.charCodeAt(start - 1)) || start === behind || endsLine(text, end);
    if (!alone && (isComment || !PROGRAM.test(text.slice(at, end)))) continue;
    // A comment in a sentence is none of the page's, but what follows one that begins the line does not begin it.
    pieces.push(text.slice(copied, at), text.slice(at, end).replace(/[^\r\n]/g, ' '));
    copied = end;
    behind = alone ? end : -1;
    OPENING.lastIndex = end;
  }
  return copied === 0 ? text : pieces.join('') + text.slice(copied);
}

/** The lines with the blanks at their ends left out; one of blanks alone is empty. */
export function trimmedLines(text: string, lines: PhysicalLines): PhysicalLines {
  const start = lines.start.slice();
  const end = lines.end.slice();
  for (let index = 0; index < lines.count; index++) {
    let from = start[index] ?? 0;
    let to = end[index] ?? 0;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    start[index] = from;
    end[index] = to;
  }
  return { ...lines, start, end };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Offset of the white space before an offset, on its line. */
function startOfBlank(text: string, at: number): number {
  let start = at;
  while (start > 0 && isSpace(text.charCodeAt(start - 1)) && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

function endsLine(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end)) && !isLineEnd(text.charCodeAt(end))) end++;
  return end === text.length || isLineEnd(text.charCodeAt(end));
}

/** Finds closing signs from place to place, each search where the one before it ended. */
class Closer {
  readonly #text: string;
  readonly #sign: RegExp;
  #at = -1;
  #end = 0;

  constructor(text: string, sign: RegExp) {
    this.#text = text;
    this.#sign = sign;
  }

  /** Offset behind the first one at or behind `from`, which never goes back; -1 where there is none. */
  behind(from: number): number {
    if (this.#end !== -1 && this.#at < from) {
      this.#sign.lastIndex = from;
      const match = this.#sign.exec(this.#text);
      this.#at = match?.index ?? this.#text.length;
      this.#end = match === null ? -1 : this.#sign.lastIndex;
    }
    return this.#end;
  }
}

/** Tells offsets within fences, asked for from the text's beginning to its end. */
class Fences {
  readonly #lines: PhysicalLines;
  readonly #open: readonly (readonly [number, number])[];
  #next = 0;

  constructor(lines: PhysicalLines, fences: ReadonlyMap<number, number> | null) {
    this.#lines = lines;
    this.#open = [...(fences ?? [])];
  }

  holds(offset: number): boolean {
    for (; this.#next < this.#open.length; this.#next++) {
      const [first, last] = this.#open[this.#next] ?? [0, 0];
      if (offset <= (this.#lines.end[last] ?? 0)) return offset >= (this.#lines.start[first] ?? 0);
    }
    return false;
  }
}

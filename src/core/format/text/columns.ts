import { isSpace, isTwoColumns, isWide } from '../characters.js';
import type { PhysicalLines } from '../physical.js';

/** Longest first word measured: a longer one fits on no line. */
const LONGEST_WORD = 60;

/** Columns up to the line's last character. */
export function columns(text: string, lines: PhysicalLines, index: number, twoColumns: boolean): number {
  const start = lines.start[index] ?? 0;
  const end = lines.end[index] ?? 0;
  const width = (lines.indent[index] ?? 0) + end - start;
  return twoColumns ? width + countTwoColumns(text, start, Math.min(end, start + LONGEST_WORD * 4)) : width;
}

export function firstWord(text: string, start: number, end: number, twoColumns: boolean): number {
  const limit = Math.min(end, start + LONGEST_WORD);
  let at = start + 1;
  if (!isWide(text.charCodeAt(start))) while (at < limit && !isSpace(text.charCodeAt(at)) && !isWide(text.charCodeAt(at))) at++;
  return at - start + (twoColumns ? countTwoColumns(text, start, at) : 0);
}

function countTwoColumns(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isTwoColumns(text.charCodeAt(at))) count++;
  return count;
}

/** How much of the text is looked at to learn its script. */
const SAMPLE = 4096;

/** What the beginning of a text tells of its script; looked at only where widths matter. */
export class Script {
  readonly #text: string;
  #twoColumns: boolean | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Whether widths are columns of a terminal rather than characters. Programs that wrap Chinese by characters make lines of 76
   * characters, by columns of 38: the widest margin tells them apart, so columns are taken only where no line exceeds half of it.
   */
  get twoColumns(): boolean {
    this.#twoColumns ??= usesTwoColumns(this.#text);
    return this.#twoColumns;
  }
}

/** The first code unit that could take two columns. */
const FIRST_WIDE = 0x1100;

function usesTwoColumns(text: string): boolean {
  const limit = Math.min(text.length, SAMPLE);
  let wide = 0;
  for (let at = 0; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_WIDE && isTwoColumns(code)) wide++;
  }
  return wide * 5 > limit && longestLine(text, limit) <= SAMPLE / 64;
}

function longestLine(text: string, limit: number): number {
  let longest = 0;
  let run = 0;
  for (let at = 0; at < limit; at++) {
    const code = text.charCodeAt(at);
    run = code === 10 || code === 13 ? 0 : run + 1;
    if (run > longest) longest = run;
  }
  return longest;
}

import type { PhysicalLines } from '../physical.js';
import { CODE, PLAIN } from './kinds.js';

/** Line ends that an address, its title or an image's description may hold: attributes of real pages do. */
const MOST_LINES = 4;

/**
 * Lines that begin within an image's description, `![` on the line above without a `]`, or within an address, `](` without a `)`: what is
 * not visible goes on. Only where one of the next lines closes it.
 * @param lines the content of each line, its block markers left out
 * @returns null when none does; else 1 at the index of each line that does
 */
export function findUnclosed(text: string, lines: PhysicalLines, kind: Uint8Array): Uint8Array | null {
  const images = new Cursor(text, '![');
  const links = new Cursor(text, '](');
  const labelEnds = new Cursor(text, ']');
  const addressEnds = new Cursor(text, ')');
  let found: Uint8Array | null = null;
  for (let index = 0; index + 1 < lines.count; index++) {
    const start = lines.start[index] ?? 0;
    const end = lines.end[index] ?? 0;
    const image = images.lastIn(start, end);
    const link = links.lastIn(start, end);
    if (image === -1 && link === -1) continue;
    let to = index;
    if (link > image) {
      if (addressEnds.from(link) >= end) to = lineOf(lines, kind, index, addressEnds.from(link));
    } else if (labelEnds.from(image) >= end) to = lineOf(lines, kind, index, labelEnds.from(image));
    for (let inner = index + 1; inner <= to; inner++) {
      found ??= new Uint8Array(lines.count);
      found[inner] = 1;
    }
  }
  return found;
}

/** The line that holds an offset, where it stands in the same paragraph and not far below; else the line itself. */
function lineOf(lines: PhysicalLines, kind: Uint8Array, index: number, offset: number): number {
  const limit = Math.min(lines.count - 1, index + MOST_LINES);
  for (let to = index + 1; to <= limit && lines.gap[to] === 0 && (kind[to] === PLAIN || kind[to] === CODE); to++) {
    if (offset < (lines.end[to] ?? 0)) return to;
  }
  return index;
}

/** Finds a sign from line to line, each search where the one before it ended: a text without any is searched once. */
class Cursor {
  readonly #text: string;
  readonly #sign: string;
  #next: number;

  constructor(text: string, sign: string) {
    this.#text = text;
    this.#sign = sign;
    this.#next = this.#find(0);
  }

  #find(at: number): number {
    const found = this.#text.indexOf(this.#sign, at);
    return found === -1 ? this.#text.length : found;
  }

  /** Offset of the first one at or behind `at`, which never goes back; the text's length where there is none. */
  from(at: number): number {
    if (this.#next < at) this.#next = this.#find(at);
    return this.#next;
  }

  /** Offset of the last one of a line; -1 where it has none. */
  lastIn(start: number, end: number): number {
    let last = -1;
    for (let at = this.from(start); at < end; at = this.from(at + 1)) last = at;
    return last;
  }
}

import type { Line } from '../../types.js';

/** Letters and digits that are compared at once: as many in a row are not alike by chance. */
export const WINDOW = 16;
/** A visible line is a part of the stated text when this share of its windows stands there. */
const MOSTLY = 0.5;

const NO_KEY = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone, in small letters: white space, marks and markup are written differently in each place. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(NO_KEY, '');
}

/** How much of a stated line was found on the page, in windows. */
export interface Mark {
  readonly windows: number;
  readonly found: number;
  /** How many of its first windows were found, and where on the page the last of these ends. */
  readonly prefix: number;
  readonly end: number;
}

/** What a page shows, letters and digits alone. */
export class ShownKeys {
  readonly key: string;
  readonly lines: ReadonlySet<string>;
  /** Where the key of each line begins, and at last where the last one ends. */
  private readonly starts: number[] = [];
  /** Windows of the stated text that were found, by the place of their end on the page. */
  private readonly ends: number[] = [];

  constructor(lines: readonly Line[]) {
    const keys = lines.map((line) => keyOf(line.text));
    let length = 0;
    for (const key of keys) {
      this.starts.push(length);
      length += key.length;
    }
    this.starts.push(length);
    this.key = keys.join('');
    this.lines = new Set(keys);
  }

  /** Looks each window of the stated lines up on the page. The page's own are hashed as they go by. */
  find(stated: readonly string[]): Mark[] {
    const places = new Map<number, number>();
    for (const key of stated) for (let at = 0; at + WINDOW <= key.length; at += WINDOW) places.set(hashAt(key, at), -1);
    const { key } = this;
    let hash = key.length < WINDOW ? 0 : hashAt(key, 0);
    for (let end = WINDOW; end <= key.length; end++) {
      const known = places.get(hash);
      if (known !== undefined) {
        if (known < 0) places.set(hash, end);
        this.ends.push(end);
      }
      hash = (Math.imul(hash - Math.imul(key.charCodeAt(end - WINDOW), HIGHEST), FACTOR) + key.charCodeAt(end)) | 0;
    }
    return stated.map((own) => markOf(own, places));
  }

  /** Index of the visible line that holds a character of `key`. */
  lineAt(place: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Indices of the visible lines that are parts of the stated text, once `find` has been asked. */
  shownLines(): readonly number[] {
    const { starts, ends } = this;
    const found: number[] = [];
    let at = 0;
    for (let line = 0; line + 1 < starts.length; line++) {
      const from = starts[line] ?? 0;
      const to = starts[line + 1] ?? from;
      let count = 0;
      while (at < ends.length && (ends[at] ?? 0) <= to) {
        if ((ends[at] ?? 0) > from) count++;
        at++;
      }
      if (to - from >= WINDOW * 2 && count * WINDOW >= (to - from - WINDOW * 2) * MOSTLY && count > 0) found.push(line);
    }
    return found;
  }
}

/** Of a polynomial rolling hash, as Rabin and Karp's search has it. */
const FACTOR = 31;
/** The factor of the first character of a window. */
const HIGHEST = power(WINDOW - 1);

function power(exponent: number): number {
  let value = 1;
  for (let i = 0; i < exponent; i++) value = Math.imul(value, FACTOR);
  return value;
}

function hashAt(key: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + WINDOW; i++) hash = (Math.imul(hash, FACTOR) + key.charCodeAt(i)) | 0;
  return hash;
}

function markOf(key: string, places: ReadonlyMap<number, number>): Mark {
  let windows = 0;
  let found = 0;
  let prefix = 0;
  let end = 0;
  for (let at = 0; at + WINDOW <= key.length; at += WINDOW) {
    const place = places.get(hashAt(key, at)) ?? -1;
    if (place >= 0) {
      if (prefix === windows) {
        prefix++;
        end = place;
      }
      found++;
    }
    windows++;
  }
  return { windows, found, prefix, end };
}

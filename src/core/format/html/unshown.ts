import type { Line, UnshownLine, UnshownText } from '../../types.js';
import { detectFormat } from '../detect.js';
import { readMarkdown } from '../markdown.js';
import { readText } from '../text.js';
import type { StatedText } from './json-ld.js';

/** Letters and digits that are compared at once: as many in a row are not alike by chance. */
const WINDOW = 16;
/** Less than this, in characters, is no text that a page would be empty without: a line or two. */
const LEAST = 200;
/** A visible line is a part of the stated text when this share of it stands there. */
const MOSTLY = 0.5;
/** Of the stated text as it is read at most: as many as a whole script may have. */
const LONGEST = 2_000_000;

const NO_KEY = /[^\p{L}\p{N}]{1,1000}/gu;
const MARKUP = /<(?:p|br|div|h[1-6]|[uo]l|li|blockquote|strong|em|b|i|a|span|img|figure|table)(?:[\s/][^<>]{0,2000})?>/i;

/**
 * Lines of the text that structured data holds and the page does not show; `null` where it shows all of it, or nearly.
 * Linear in both texts.
 * @param readMarkup reads the lines of a stated text that is itself HTML
 */
export function unshownText(
  source: string,
  visible: readonly Line[],
  stated: StatedText,
  readMarkup: (html: string) => readonly Line[],
): UnshownText | null {
  const text = stated.text.slice(0, LONGEST);
  if (text.length < LEAST) return null;
  const page = new ShownKeys(visible);
  const lines = MARKUP.test(text) ? readMarkup(text) : detectFormat(text) === 'markdown' ? readMarkdown(text) : readText(text);
  const keys = lines.map((line) => keyOf(line.text));
  const marks = page.find(keys);
  const missing: UnshownLine[] = [];
  let characters = 0;
  let unshown = 0;
  placed(source, stated, lines).forEach((line, index) => {
    const key = keys[index] ?? '';
    characters += line.text.length;
    const found = missingPart(line, key, marks[index] ?? NOWHERE, page, visible);
    if (found === null) return;
    unshown += (found.rest ?? line.text).length;
    missing.push(found);
  });
  if (unshown < LEAST) return null;
  return { lines: missing, characters, unshown, paid: stated.paid, shown: page.shownLines() };
}

/** Letters and digits of lines that a page shows nowhere, to a window of each line. */
export function unshownLetters(lines: readonly Line[], visible: readonly Line[]): number {
  const page = new ShownKeys(visible);
  return page.find(lines.map(({ text }) => keyOf(text))).reduce((sum, { windows, found }) => sum + (windows - found) * WINDOW, 0);
}

function missingPart(line: Line, key: string, mark: Mark, page: ShownKeys, visible: readonly Line[]): UnshownLine | null {
  const whole = { line, rest: null, begun: null, completed: null };
  if (key.length < WINDOW) return page.lines.has(key) ? null : whole;
  const { windows, found, prefix, end } = mark;
  if (prefix === windows || (found >= windows * MOSTLY && found - prefix > BY_CHANCE)) return null;
  if (prefix === 0 || found - prefix > BY_CHANCE) return whole;
  let letters = prefix * WINDOW;
  let behind = end;
  for (; letters < key.length && page.key.charCodeAt(behind) === key.charCodeAt(letters); behind++) letters++;
  const begun = page.linesOf(behind - letters, behind);
  if (begun === null) return found >= windows * MOSTLY ? null : whole;
  const offset = offsetOf(line.text, letters);
  const rest = restOf(line.text, offset);
  if (rest === '') return null;
  const [first, last] = begun;
  const before = page.lettersBetween(first, last);
  const shown = visible[last]?.text ?? '';
  const ends = isSameStop(shown.slice(offsetOf(shown, letters - before)), line.text.slice(offset));
  return { line, rest, begun, completed: ends ? null : line.text.slice(offsetOf(line.text, before)).replace(STOPS, '').trim() };
}

/** Whether a page ends a paragraph where the stated text ends a sentence: what follows is a paragraph of its own, which is stated without the line end. */
function isSameStop(shown: string, stated: string): boolean {
  const stop = stopOf(stated);
  return SENTENCE_END.test(stop) && stopOf(shown) === stop;
}

/** The marks that a text begins with, without quotes and brackets. */
function stopOf(text: string): string {
  return (MARKS.exec(text)?.[0] ?? '').replace(/\.{3}/, '…').replace(/[^.!?…。！？:：]/g, '');
}

const MARKS = /^\s{0,4}[^\p{L}\p{N}\s]{0,12}/u;
const SENTENCE_END = /[.!?…。！？:：]/;

function keyOf(text: string): string {
  return text.toLowerCase().replace(NO_KEY, '');
}

/** How much of a stated line was found on the page, in windows. */
interface Mark {
  readonly windows: number;
  readonly found: number;
  /** How many of its first windows were found one after another, and where on the page the last of these ends. */
  readonly prefix: number;
  readonly end: number;
}

const NOWHERE: Mark = { windows: 1, found: 0, prefix: 0, end: 0 };
/** Windows that may be found without meaning anything: a name, a set phrase. */
const BY_CHANCE = 1;
/** Letters that may stand behind a teaser in its line: `Read more`. */
const READ_MORE = 16;

/** What a page shows, letters and digits alone. */
class ShownKeys {
  readonly key: string;
  readonly lines: ReadonlySet<string>;
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

  /** First and last of the lines that hold these characters of `key` and little else; `null` where they begin or end within a line. */
  linesOf(from: number, to: number): readonly [number, number] | null {
    const first = this.lineAt(from);
    const last = this.lineAt(to - 1);
    if (this.starts[first] !== from || (this.starts[last + 1] ?? to) - to > READ_MORE) return null;
    return [first, last];
  }

  /** Letters of the lines from one to before another. */
  lettersBetween(first: number, last: number): number {
    return (this.starts[last] ?? 0) - (this.starts[first] ?? 0);
  }

  private lineAt(place: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Indices of the visible lines that are parts of the stated text. */
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

/** The part of a text behind its first letters, which end at `offset`: teasers are cut within a paragraph. From a whole word on. */
function restOf(text: string, offset: number): string {
  const cut = WORD.test(text.charAt(offset)) && WORD.test(text.charAt(offset - 1)) ? text.lastIndexOf(' ', offset) : offset;
  return text.slice(Math.max(0, cut)).replace(STOPS, '').trim();
}

/** Where a text's first letters end. */
function offsetOf(text: string, letters: number): number {
  let left = letters;
  let offset = 0;
  for (const character of text) {
    if (left <= 0) break;
    left -= keyOf(character).length;
    offset += character.length;
  }
  return offset;
}

const WORD = /[\p{L}\p{N}]/u;
/** What ends the shown part. */
const STOPS = /^[\s.,;:!?…。、，"'”’»)]{1,20}/u;

/** Where each line stands in the script: found by its beginning as JSON writes it; the script as a whole where that fails. */
function placed(source: string, { start, end, property }: StatedText, lines: readonly Line[]): Line[] {
  let from = start;
  let lost = false;
  return lines.map((line) => {
    const written = JSON.stringify(line.text.slice(0, WINDOW)).slice(1, -1);
    // One that is not found ends the search: looking through the script for each would take the square of its length.
    const at = lost ? -1 : source.slice(from, end).indexOf(written);
    if (at < 0) lost = true;
    else from += at;
    return {
      ...line,
      start: lost ? start : from,
      end: lost ? end : Math.min(end, from + line.text.length),
      element: null,
      gap: 1,
      indent: 0,
      links: [],
      linked: 0,
      stated: 'unshown',
      ...(property === null ? {} : { property }),
    };
  });
}

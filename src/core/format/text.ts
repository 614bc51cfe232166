import type { Line, Link } from '../types.js';
import { isSpace } from './characters.js';
import { joinPieces, Vocabulary } from './joining.js';
import { tabbedLead } from './lead.js';
import { type PhysicalLines, readPhysicalLines } from './physical.js';
import { unquote } from './quoted.js';
import { joinCredits } from './text/bracketed-credits.js';
import { Fallbacks } from './text/fallbacks.js';
import { findGlue, type Glue } from './text/glue.js';
import { breaksBetween, breaksIn, hasLeftoverTags, withoutTags } from './text/leftover-tags.js';
import { findSeams } from './text/seams.js';
import { findContinuations, isBullet, isDash } from './text/wrapping.js';

/** Lines of a page, at most; a text that was glued together of whole pages would have many more. What stands behind them is not parted. */
const MOST_LINES = 100_000;

/** Bare text has no links; one array serves all lines. */
const NO_LINKS: readonly Link[] = [];

/** Reads bare text: no markup is taken for any but tags that a scraper left, a bullet stays in the text. Lines that the dump had wrapped become one, blocks that it had glued together several. */
export function readText(text: string): Line[] {
  const physical = readPhysicalLines(text);
  return new TextReader(text, physical).read();
}

class TextReader {
  readonly #text: string;
  readonly #physical: PhysicalLines;
  /** Markup that stands in the text as text; `null` for none. */
  readonly #fallbacks: Fallbacks | null;
  /** The text with as many signs for that markup: there is nothing in it to cut lines at. */
  readonly #plain: string;
  readonly #glue: Glue | null;
  readonly #lines: Line[] = [];
  /** Tags in the text are markup that a scraper left. */
  readonly #tagged: boolean;
  /** Where the text of each line begins that goes on from the line above: marks of quotes stand once. */
  #contents: readonly number[];
  #vocabulary: Vocabulary | null = null;

  constructor(text: string, physical: PhysicalLines) {
    this.#text = text;
    this.#physical = physical;
    this.#fallbacks = Fallbacks.of(text);
    this.#plain = this.#fallbacks?.masked() ?? text;
    this.#glue = findGlue(this.#plain, physical);
    this.#contents = physical.start;
    this.#tagged = hasLeftoverTags(this.#plain);
  }

  read(): Line[] {
    const { count } = this.#physical;
    const unquoted = unquote(this.#text, this.#physical);
    if (unquoted !== null) this.#contents = unquoted.lines.start;
    const closed = this.#closed(unquoted?.closed ?? null);
    const lines = unquoted?.lines ?? this.#physical;
    const wrapped = joinCredits(this.#plain, lines, findContinuations(this.#plain, lines, closed));
    const continued = this.#fallbacks === null ? wrapped : this.#fallbacks.join(this.#physical, wrapped ?? new Uint8Array(count));
    for (let from = 0; from < count; ) {
      let to = from;
      while (continued?.[to + 1] === 1) to++;
      if (this.#glue === null && !this.#tagged && this.#fallbacks === null)
        this.#add(from, to, this.#physical.start[from] ?? 0, this.#physical.end[to] ?? 0);
      else this.#addParts(from, to);
      from = to + 1;
    }
    return this.#lines;
  }

  /** Each block that stands on the physical lines from the one to the other. */
  #addParts(from: number, to: number): void {
    const { start, end } = this.#physical;
    let opened = from;
    let open = start[from] ?? 0;
    for (let index = from; index <= to; index++) {
      for (const seam of this.#seams(start[index] ?? 0, end[index] ?? 0)) {
        let close = seam;
        while (isSpace(this.#text.charCodeAt(close - 1))) close--;
        this.#add(opened, index, open, close);
        opened = index;
        open = seam;
      }
    }
    this.#add(opened, to, open, end[to] ?? 0);
  }

  /** Where blocks meet within a line. */
  #seams(start: number, end: number): readonly number[] {
    if (this.#lines.length >= MOST_LINES) return [];
    const tags = this.#tagged ? breaksIn(this.#plain, start, end) : [];
    const fallbacks = this.#fallbacks?.seams(start, end) ?? [];
    const breaks = fallbacks.length === 0 ? tags : [...new Set([...tags, ...fallbacks])].sort((a, b) => a - b);
    const glue = this.#glue;
    if (glue === null) return breaks;
    return [start, ...breaks].flatMap((from, at) => [
      ...(at === 0 ? [] : [from]),
      ...findSeams(this.#plain, from, breaks[at] ?? end, glue),
    ]);
  }

  /** Lines that a tag parts go on nowhere. */
  #closed(closed: Uint8Array | null): Uint8Array | null {
    if (!this.#tagged && this.#fallbacks === null) return closed;
    const all = closed ?? new Uint8Array(this.#physical.count + 1);
    if (this.#tagged) this.#closeByTags(all);
    this.#fallbacks?.close(this.#physical, all);
    return all;
  }

  #closeByTags(all: Uint8Array): void {
    const { count, start, end } = this.#physical;
    let above = '';
    for (let index = 0; index < count; index++) {
      const line = this.#plain.slice(start[index], end[index]);
      if (index > 0 && breaksBetween(above, line)) all[index] = 1;
      above = line;
    }
  }

  #add(from: number, to: number, start: number, end: number): void {
    const { number, gap, indent } = this.#physical;
    const source = from === to ? this.#slice(start, end) : this.#join(from, to, start, end);
    const { text, links, linked } =
      this.#tagged && source.includes('<') ? withoutTags(source) : { text: source, links: NO_LINKS, linked: 0 };
    const item = isItem(this.#text, start);
    const whole = start === this.#physical.start[from];
    const line: Line = {
      first: number[from] ?? 0,
      last: number[to] ?? 0,
      start,
      end,
      gap: whole ? (gap[from] ?? 0) : 0,
      indent: indent[from] ?? 0,
      text,
      role: item ? 'item' : 'plain',
      level: item ? 1 : 0,
      links,
      linked,
      element: null,
    };
    if (text === '') {
      this.#lines.push({ ...line, tags: true });
      return;
    }
    const lead = whole && line.indent > 0 ? tabbedLead(this.#text, start) : null;
    this.#lines.push(lead === null ? line : { ...line, ...lead });
  }

  #slice(start: number, end: number): string {
    return this.#fallbacks === null ? this.#text.slice(start, end) : this.#fallbacks.cut(start, end);
  }

  /** Pieces are joined pairwise at their ends, then all at once: a paragraph of a million lines costs no million copies of itself. */
  #join(from: number, to: number, start: number, end: number): string {
    this.#vocabulary ??= new Vocabulary(this.#text);
    const done: string[] = [];
    let tail = this.#slice(start, this.#physical.end[from] ?? 0);
    for (let index = from + 1; index <= to; index++) {
      const piece = this.#slice(this.#contents[index] ?? 0, index === to ? end : (this.#physical.end[index] ?? 0));
      const joined = joinPieces(tail, piece, this.#vocabulary);
      done.push(joined.slice(0, joined.length - piece.length));
      tail = piece;
    }
    done.push(tail);
    return done.join('');
  }
}

/** `• milk`, `- milk`, `* milk`. A dash longer than a hyphen rather begins a line of dialogue. */
function isItem(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code > 42 && code < 0xb7 && code !== 45) return false;
  if (isBullet(code)) return true;
  return code < 0x2000 && code !== 43 && isDash(code) && isSpace(text.charCodeAt(start + 1));
}

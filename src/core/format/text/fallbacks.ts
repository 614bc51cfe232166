import { isLower, isSpace } from '../characters.js';
import type { PhysicalLines } from '../physical.js';
import { findFallbackTags, type Span } from './fallback-tags.js';
import { MASK } from './glue.js';

const MASKED = String.fromCharCode(MASK);

/** The markup for browsers without scripts that stands in a text, as lines see it: each is a line without text, like a picture, and text goes on behind it only within a sentence. */
export class Fallbacks {
  readonly #text: string;
  readonly #spans: readonly Span[];
  /** The span that was asked for last: lines are read in order. */
  #at = 0;

  private constructor(text: string, spans: readonly Span[]) {
    this.#text = text;
    this.#spans = spans;
  }

  /** @returns null when the text has none */
  static of(text: string): Fallbacks | null {
    const spans = findFallbackTags(text);
    return spans.length === 0 ? null : new Fallbacks(text, spans);
  }

  /** The text, as long as it was and with the same lines, without what stands in the markup. */
  masked(): string {
    const parts: string[] = [];
    let copied = 0;
    for (const { start, end } of this.#spans) {
      parts.push(
        this.#text.slice(copied, start),
        this.#text.slice(start, end).replace(/[^\r\n]+/g, ({ length }) => MASKED.repeat(length)),
      );
      copied = end;
    }
    parts.push(this.#text.slice(copied));
    return parts.join('');
  }

  /** Where markup begins or ends within a line, in order, with text of another block on the other side. */
  seams(start: number, end: number): readonly number[] {
    const found: number[] = [];
    for (const span of this.#within(start, end)) {
      let behind = span.end;
      while (behind < end && isSpace(this.#text.charCodeAt(behind))) behind++;
      if (span.start > start) {
        if (behind < end && this.#goesOn(behind)) continue;
        found.push(span.start);
      }
      if (behind < end) found.push(behind);
    }
    return found;
  }

  /** The text from one offset to another, without its markup. */
  cut(start: number, end: number): string {
    const parts: string[] = [];
    let copied = start;
    for (const span of this.#within(start, end)) {
      if (span.start > copied) parts.push(this.#text.slice(copied, span.start));
      copied = Math.min(end, span.end);
    }
    if (copied === start) return this.#text.slice(start, end);
    parts.push(this.#text.slice(copied, end));
    return parts.join('').trim();
  }

  /** Marks (1) the lines that no line above goes on in: those that markup begins or ends before. */
  close(lines: PhysicalLines, closed: Uint8Array): void {
    this.#eachLines(lines, (from, to, { start, end }) => {
      if (start === lines.start[from]) closed[from] = 1;
      if (end >= (lines.end[to] ?? 0)) closed[to + 1] = 1;
    });
  }

  /** Marks (1) the lines that markup goes on in. @returns `continued` */
  join(lines: PhysicalLines, continued: Uint8Array): Uint8Array {
    this.#eachLines(lines, (from, to) => continued.fill(1, from + 1, to + 1));
    return continued;
  }

  /** @param tell is told of the first and the last line of each span */
  #eachLines({ count, end }: PhysicalLines, tell: (from: number, to: number, span: Span) => void): void {
    let line = 0;
    for (const span of this.#spans) {
      while (line < count && (end[line] ?? 0) <= span.start) line++;
      let last = line;
      while (last < count - 1 && (end[last] ?? 0) < span.end) last++;
      tell(line, last, span);
    }
  }

  /** The spans that reach into a part of the text. */
  *#within(start: number, end: number): Generator<Span> {
    const spans = this.#spans;
    while (this.#at > 0 && (spans[this.#at - 1] as Span).end > start) this.#at--;
    while (this.#at < spans.length && (spans[this.#at] as Span).end <= start) this.#at++;
    for (let at = this.#at; at < spans.length; at++) {
      const span = spans[at] as Span;
      if (span.start >= end) return;
      yield span;
    }
  }

  /** Whether a sentence goes on here. */
  #goesOn(at: number): boolean {
    return isLower(this.#text.charCodeAt(at)) || /[,;.:!?)]/.test(this.#text.charAt(at));
  }
}

import type { Link } from '../types.js';
import { isAsciiLetter, isDigit, isSpace, isWord } from './characters.js';
import { type Found, nextAngle, readDestination } from './destination.js';
import { linkedHeading } from './heading.js';
import { isInlineTag, isLineBreak } from './tags.js';

export interface Inline {
  /** Visible text: markers, addresses and images taken off. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly linked: number;
  /** Offset into `text` of what stands behind a `[` that is not closed; -1 when all are. */
  readonly open: number;
  readonly close: Close | null;
}

/** A `](url)` that nothing on its line opens. */
export interface Close {
  /** What its link holds of the line's text: from behind the line's own links before it, of which there are `after`. */
  readonly from: number;
  readonly to: number;
  readonly after: number;
  readonly url: string;
}

/** Addresses by label, in small letters. */
export type References = ReadonlyMap<string, string>;

const NO_LINKS: readonly Link[] = [];

/** Whether anything in a line could be markup. */
const MARKUP = /[\\`*_[\]<~]/;

/** Takes the markup off a line. */
export function readInline(source: string, references: References): Inline {
  if (!MARKUP.test(source)) return { text: source, links: NO_LINKS, linked: 0, open: -1, close: null };
  return new InlineReader(source, references).read();
}

interface Opener {
  readonly part: number;
  readonly image: boolean;
  /** Offset of the label in the source. */
  readonly label: number;
}

interface Delimiter {
  readonly part: number;
  length: number;
}

interface Span {
  readonly from: number;
  to: number;
  readonly url: string;
}

/** Code spans open with at most this many backticks: each length is looked for once in vain. */
const MAX_BACKTICKS = 16;

const MAX_TAG = 2048;

class InlineReader {
  readonly #source: string;
  readonly #references: References;
  /** The visible text in pieces; markers have pieces of their own, which are blanked when their partner is found. */
  readonly #parts: string[] = [];
  readonly #openers: Opener[] = [];
  readonly #delimiters: Record<string, Delimiter[]> = { '*': [], _: [], '~': [] };
  readonly #spans: Span[] = [];
  readonly #found: Found = { noDouble: false, noSingle: false, angle: -1 };
  /** A link may not hold a link: openers below this height of the stack are spent. */
  #spent = 0;
  #missing = 0;
  #close: { part: number; url: string } | null = null;

  constructor(source: string, references: References) {
    this.#source = source;
    this.#references = references;
  }

  read(): Inline {
    const source = this.#source;
    let copied = 0;
    for (let at = 0; at < source.length; ) {
      const code = source.charCodeAt(at);
      let next = at;
      if (code > 126) next = at;
      else if (code === 92) next = this.#escape(at, copied);
      else if (code === 96) next = this.#codeSpan(at, copied);
      else if (code === 42 || code === 95 || code === 126) next = this.#delimiter(at, copied);
      else if (code === 91 || (code === 33 && source.charCodeAt(at + 1) === 91)) next = this.#bracket(at, copied, code === 33);
      else if (code === 93) next = this.#closeBracket(at, copied);
      else if (code === 60) next = this.#angle(at, copied);
      if (next === at) at++;
      else {
        at = next;
        copied = next;
      }
    }
    this.#copy(copied, source.length);
    return this.#finish();
  }

  #copy(from: number, to: number): void {
    if (to > from) this.#parts.push(this.#source.slice(from, to));
  }

  #escape(at: number, copied: number): number {
    const code = this.#source.charCodeAt(at + 1);
    const punctuation =
      (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
    if (punctuation) {
      this.#copy(copied, at);
      this.#parts.push(this.#source.charAt(at + 1));
      return at + 2;
    }
    if (at + 1 < this.#source.length) return at;
    // A hard break.
    this.#copy(copied, at);
    return at + 1;
  }

  #codeSpan(at: number, copied: number): number {
    const source = this.#source;
    const length = runLength(source, at);
    const inner = at + length;
    const bit = 1 << length;
    if (length <= MAX_BACKTICKS && (this.#missing & bit) === 0) {
      for (let close = source.indexOf('`', inner); close !== -1; ) {
        const run = runLength(source, close);
        if (run === length) {
          this.#copy(copied, at);
          this.#parts.push(source.slice(inner, close).trim());
          return close + length;
        }
        close = source.indexOf('`', close + run);
      }
      this.#missing |= bit;
    }
    this.#copy(copied, inner);
    return inner;
  }

  #delimiter(at: number, copied: number): number {
    const source = this.#source;
    const marker = source.charAt(at);
    const run = runLength(source, at);
    const end = at + run;
    const before = at === 0 ? 32 : source.charCodeAt(at - 1);
    const after = end === source.length ? 32 : source.charCodeAt(end);
    this.#copy(copied, at);
    const stack = this.#delimiters[marker] ?? [];
    let length = run;
    if (marker === '~' && run !== 2) length = 0;
    let opens = !isSpace(after);
    let closes = !isSpace(before) || (marker === '*' && run === 2);
    if (marker === '_') {
      opens &&= !isWord(before);
      closes &&= !isWord(after);
    } else if (run === 1) {
      opens &&= !isAlphanumeric(before);
      closes &&= !isAlphanumeric(after);
    }
    while (closes && length > 0) {
      const opener = stack[stack.length - 1];
      if (opener === undefined) break;
      const used = Math.min(length, opener.length);
      opener.length -= used;
      length -= used;
      this.#parts[opener.part] = marker.repeat(opener.length);
      if (opener.length === 0) stack.pop();
    }
    const rest = marker === '~' && run !== 2 ? run : length;
    if (rest > 0) {
      if (opens && length > 0) stack.push({ part: this.#parts.length, length });
      this.#parts.push(marker.repeat(rest));
    }
    return end;
  }

  #bracket(at: number, copied: number, image: boolean): number {
    this.#copy(copied, at);
    let label = image ? at + 2 : at + 1;
    const depth = image ? 0 : linkedHeading(this.#source, label);
    if (depth > 1 || (depth === 1 && at === 0)) label += depth + 1;
    this.#openers.push({ part: this.#parts.length, image, label });
    this.#parts.push(image ? '![' : '[');
    return label;
  }

  #closeBracket(at: number, copied: number): number {
    const source = this.#source;
    const following = source.charCodeAt(at + 1);
    const opener = this.#openers.pop();
    const height = this.#openers.length;
    const active = opener !== undefined && (opener.image || height >= this.#spent);
    if (this.#spent > height) this.#spent = height;
    const target =
      following === 40
        ? readDestination(source, at + 1, this.#found)
        : opener !== undefined && this.#references.size > 0
          ? this.#reference(at, opener.label)
          : null;
    if (target === null || (opener === undefined && following !== 40)) {
      this.#copy(copied, at + 1);
      return at + 1;
    }
    this.#copy(copied, at);
    if (opener === undefined) this.#close ??= { part: this.#parts.length, url: target.url };
    else if (opener.image) this.#dropFrom(opener.part);
    else {
      this.#parts[opener.part] = '';
      if (active) {
        this.#spans.push({ from: opener.part, to: this.#parts.length, url: target.url });
        this.#spent = height;
      }
    }
    return target.end;
  }

  /** An image's text is not read by readers: nor are links and markers within it. */
  #dropFrom(part: number): void {
    this.#parts.length = part;
    while ((this.#spans[this.#spans.length - 1]?.from ?? -1) >= part) this.#spans.pop();
    for (const stack of Object.values(this.#delimiters)) {
      while ((stack[stack.length - 1]?.part ?? -1) >= part) stack.pop();
    }
    if (this.#close !== null && this.#close.part > part) this.#close = { part, url: this.#close.url };
  }

  #reference(at: number, labelStart: number): { url: string; end: number } | null {
    const source = this.#source;
    let end = at + 1;
    let label = source.slice(labelStart, Math.min(at, labelStart + MAX_LABEL));
    if (source.charCodeAt(end) === 91) {
      const close = source.slice(end, end + MAX_LABEL).indexOf(']');
      if (close > 1) label = source.slice(end + 1, end + close);
      if (close !== -1) end += close + 1;
    }
    const url = this.#references.get(label.toLowerCase());
    return url === undefined ? null : { url, end };
  }

  /** `<https://…>` is a link, a known tag is not visible, anything else is text. */
  #angle(at: number, copied: number): number {
    const source = this.#source;
    const first = source.charCodeAt(at + 1);
    if (!isAsciiLetter(first) && first !== 47) return at;
    const close = nextAngle(source, at, this.#found);
    if (close === source.length || close - at > MAX_TAG) return at;
    const inner = source.slice(at + 1, close);
    if (/^https?:\/\/\S+$|^mailto:\S+$/i.test(inner)) {
      this.#copy(copied, at);
      this.#spans.push({ from: this.#parts.length, to: this.#parts.length + 1, url: inner });
      this.#parts.push(inner);
      return close + 1;
    }
    if (!isInlineTag(inner)) return at;
    this.#copy(copied, at);
    if (isLineBreak(inner)) this.#parts.push(' ');
    return close + 1;
  }

  /** Strong text that goes on behind a hard break leaves `**` at the end of one line and at the beginning of the next. */
  #dropDangling(): void {
    if (this.#source === '**') this.#parts.length = 0;
    const first = this.#delimiters['*']?.[0];
    if (first?.part === 0 && first.length === 2) this.#parts[0] = '';
    const last = this.#parts.length - 1;
    if (last > 0 && this.#parts[last] === '**' && this.#source.endsWith('**')) this.#parts[last] = '';
  }

  #finish(): Inline {
    const parts = this.#parts;
    const links: Link[] = [];
    let linked = 0;
    let after = 0;
    let behind = 0;
    for (const span of this.#spans) {
      const text = parts.slice(span.from, span.to).join('').trim();
      if (text === '') continue;
      links.push({ text, url: span.url });
      linked += text.length;
      if (this.#close === null || span.to > this.#close.part) continue;
      after = links.length;
      behind = span.to;
    }
    const opener = this.#openers.findLast((candidate, height) => !candidate.image && height >= this.#spent);
    let open = -1;
    this.#dropDangling();
    if (opener !== undefined && opener.part >= (this.#close?.part ?? 0)) {
      parts[opener.part] = '';
      open = parts.slice(0, opener.part).join('').trimStart().length;
    }
    const offsetOf = (part: number): number => parts.slice(0, part).join('').trimStart().length;
    const { part, url } = this.#close ?? { part: 0, url: '' };
    const close = this.#close === null ? null : { from: offsetOf(behind), to: offsetOf(part), after, url };
    return { text: parts.join('').trim(), links, linked, open, close };
  }
}

/** CommonMark's limit for labels. */
const MAX_LABEL = 999;

function runLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end - at;
}

function isAlphanumeric(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

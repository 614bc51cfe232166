import type { Link } from '../../types.js';
import { isAsciiLetter } from '../characters.js';
import { raise } from '../html/raised.js';
import { endsLink, hrefOf, isBreak, isInlineTag, raisedOf } from '../tags.js';
import { type Found, nextAngle, readDestination } from './destination.js';
import { Emphasis, runLength } from './emphasis.js';
import { decodeTags, showsTags } from './escaped-tags.js';
import { linkedHeading } from './heading.js';
import { areApart, isNoteLink, lastOf } from './link-text.js';
import { noteMark } from './notes.js';
import { attributesEnd } from './pandoc.js';
import { type References, referenceAt } from './references.js';
import { highlightEnd, noteLinkAt } from './vault.js';

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

const NO_LINKS: readonly Link[] = [];

/** Whether anything in a line could be markup. */
const MARKUP = /[\\`*_[\]<~]|==/;

/** Takes the markup off a line. */
export function readInline(source: string, references: References): Inline {
  if (!MARKUP.test(source)) {
    const text = showsTags(source) ? decodeTags(source) : source;
    return { text, links: NO_LINKS, linked: 0, open: -1, close: null };
  }
  return new InlineReader(source, references).read();
}

interface Opener {
  readonly part: number;
  readonly image: boolean;
  /** Offset of the label in the source. */
  readonly label: number;
}

interface Span {
  readonly from: number;
  to: number;
  readonly url: string;
}

/** Code spans open with at most this many backticks: each length is looked for once in vain. */
const MAX_BACKTICKS = 16;

const MAX_TAG = 2048;

/** Signs of markup that are read in a line; what follows on more stays as it is written. A page's longest lines have some thousand. */
const MOST_SIGNS = 200_000;

/** Pieces that raised text, and what it stands at, are looked for in. */
const MOST_RAISED = 8;

class InlineReader {
  readonly #source: string;
  readonly #references: References;
  /** Entities are how the line writes the tags that it shows. */
  readonly #escaped: boolean;
  /** The visible text in pieces; markers have pieces of their own, which are blanked when their partner is found. */
  readonly #parts: string[] = [];
  readonly #openers: Opener[] = [];
  readonly #emphasis = new Emphasis(this.#parts);
  readonly #spans: Span[] = [];
  readonly #found: Found = { noDouble: false, noSingle: false, angle: -1 };
  /** A link may not hold a link: openers below this height of the stack are spent. */
  #spent = 0;
  #missing = 0;
  /** Where the signs stand that end a marked text. */
  readonly #marked = new Set<number>();
  #close: { part: number; url: string } | null = null;
  /** The open `<sup>` or `<sub>`. */
  #raised: { part: number; lowered: boolean } | null = null;
  /** The open `<a href="…">`. */
  #anchor: { part: number; url: string } | null = null;

  constructor(source: string, references: References) {
    this.#source = source;
    this.#references = references;
    this.#escaped = showsTags(source);
  }

  read(): Inline {
    const source = this.#source;
    let copied = 0;
    let signs = 0;
    for (let at = 0; at < source.length && signs < MOST_SIGNS; ) {
      const code = source.charCodeAt(at);
      let next = at;
      if (code > 126) next = at;
      else if (code === 92) next = this.#escape(at, copied);
      else if (code === 96) next = this.#codeSpan(at, copied);
      else if (code === 42 || code === 95 || code === 126) next = this.#delimiter(at, copied);
      else if (code === 61) next = this.#highlight(at, copied);
      else if (code === 91 || (code === 33 && source.charCodeAt(at + 1) === 91)) next = this.#bracket(at, copied, code === 33);
      else if (code === 93) next = this.#closeBracket(at, copied);
      else if (code === 60) next = this.#angle(at, copied);
      else if (code === 35) next = this.#heading(at, copied);
      if (next === at) at++;
      else {
        at = next;
        copied = next;
        signs++;
      }
    }
    this.#copy(copied, source.length);
    return this.#finish();
  }

  #copy(from: number, to: number): void {
    if (to <= from) return;
    const piece = this.#source.slice(from, to);
    this.#parts.push(this.#escaped ? decodeTags(piece) : piece);
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
    this.#copy(copied, at);
    return this.#emphasis.read(this.#source, at);
  }

  #bracket(at: number, copied: number, image: boolean): number {
    this.#copy(copied, at);
    const note = image ? 0 : noteMark(this.#source, at, this.#references);
    if (note > 0) return note;
    const vault = this.#source.charCodeAt(at + (image ? 2 : 1)) === 91 ? noteLinkAt(this.#source, at) : null;
    if (vault !== null) {
      this.#parts.push(vault.text);
      return vault.end;
    }
    let label = image ? at + 2 : at + 1;
    const depth = image ? 0 : linkedHeading(this.#source, label);
    if (depth > 1 || (depth === 1 && at === 0)) label += depth + 1;
    this.#openers.push({ part: this.#parts.length, image, label });
    this.#parts.push(image ? '![' : '[');
    return label;
  }

  /** The signs go, what they mark is read as it stands. */
  #highlight(at: number, copied: number): number {
    if (this.#marked.delete(at)) {
      this.#copy(copied, at);
      return at + 2;
    }
    const end = highlightEnd(this.#source, at);
    if (end === -1) return at;
    this.#copy(copied, at);
    this.#marked.add(end - 2);
    return at + 2;
  }

  /** `[Travel ### A bridge for otters](url)`: a card of several blocks that is written on one line. */
  #heading(at: number, copied: number): number {
    const opener = this.#openers[this.#openers.length - 1];
    if (opener === undefined || opener.image || this.#source.charCodeAt(at - 1) !== 32) return at;
    const depth = linkedHeading(this.#source, at);
    if (depth < 2) return at;
    this.#copy(copied, at);
    return at + depth + 1;
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
          ? referenceAt(source, at, opener.label, this.#references)
          : null;
    const named = attributesEnd(source, at + 1);
    if (named > at + 1 && opener?.image === false) {
      this.#copy(copied, at);
      this.#parts[opener.part] = '';
      return named;
    }
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
        this.#addSpan(opener.part, target.url);
        this.#spent = height;
      }
    }
    return attributesEnd(source, target.end);
  }

  #addSpan(from: number, url: string): void {
    const parts = this.#parts;
    const text = parts.slice(from).join('').trim();
    const before = this.#spans[this.#spans.length - 1];
    if (text === '') {
      if (before?.to === from) before.to = parts.length;
      return;
    }
    if (isNoteLink(text, url, lastOf(parts, from))) {
      parts.length = from;
      this.#emphasis.dropFrom(from);
      return;
    }
    if (before !== undefined && before.to === from && before.url !== url) {
      if (areApart(parts.slice(before.from, from).join('').trim(), text)) parts[from] = ' ';
    }
    this.#spans.push({ from, to: parts.length, url });
  }

  /** An image's text is not read by readers: nor are links and markers within it. */
  #dropFrom(part: number): void {
    this.#parts.length = part;
    if (this.#anchor !== null && this.#anchor.part > part) this.#anchor = null;
    while ((this.#spans[this.#spans.length - 1]?.from ?? -1) >= part) this.#spans.pop();
    this.#emphasis.dropFrom(part);
    if (this.#close !== null && this.#close.part > part) this.#close = { part, url: this.#close.url };
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
    if (isBreak(inner)) this.#parts.push(' ');
    const raised = raisedOf(inner);
    if (raised === 'end') this.#endRaised();
    else if (raised !== null) this.#raised = { part: this.#parts.length, lowered: raised === 'sub' };
    const url = hrefOf(inner);
    if (url !== null) this.#anchor = { part: this.#parts.length, url };
    else if (endsLink(inner)) this.#endAnchor();
    return close + 1;
  }

  /** `10<sup>6</sup>` is read `10⁶`, as in HTML. */
  #endRaised(): void {
    const raised = this.#raised;
    this.#raised = null;
    if (raised === null || this.#parts.length - raised.part > MOST_RAISED) return;
    const written = this.#parts.slice(raised.part).join('');
    const own = raise(written, this.#parts.slice(Math.max(0, raised.part - MOST_RAISED), raised.part).join(''), raised.lowered);
    if (own === written) return;
    this.#parts.fill('', raised.part);
    this.#parts.push(own);
  }

  #endAnchor(): void {
    if (this.#anchor === null) return;
    this.#spans.push({ from: this.#anchor.part, to: this.#parts.length, url: this.#anchor.url });
    this.#anchor = null;
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
    this.#emphasis.dropDangling(this.#source);
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

import type { Link } from '../../types.js';
import { type Base, namesNoPlace, resolveAddress } from '../address.js';
import type { OpenElement } from './open-element.js';

/** A link as it stands in a line that is being laid out. */
export interface LinkSpan {
  readonly link: Link;
  /** Offsets of its text in the line, and in the source. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly element: OpenElement;
}

/** A link whose address is as written until the whole page has been read. */
interface LaidLink extends Link {
  url: string;
}

/** The links of a line as they were. */
export interface LinksMark {
  readonly spans: number;
  readonly linked: number;
  readonly text: string;
}

/** Links of a page that are kept; it has thousands at most. */
const MOST_LINKS = 100_000;
/** Elements within a link that are looked through. */
const REACH = 16;

/** The links of the line that is being laid out, in order. */
export class LineLinks {
  spans: LinkSpan[] = [];
  /** All links of the page so far. */
  readonly all: LaidLink[] = [];
  /** How many characters of the line stand inside links. */
  linked = 0;
  /** Where the open link leads to; `null` where none is open, or to no place. */
  href: string | null = null;
  private open = false;
  private text = '';
  /** Where its text begins in the line and in the source, and the first element around it. */
  private start = 0;
  private from = 0;
  private element: OpenElement | null = null;

  /** @param href as written; addresses are made absolute when the whole page has been read */
  begin(href: string | null): void {
    this.open = href !== null;
    this.href = href === null || namesNoPlace(href) ? null : href;
  }

  /**
   * Text of the line.
   * @param piece the same with the space before it
   * @param end length of the line with it
   */
  add(text: string, piece: string, end: number, from: number, element: OpenElement): void {
    if (!this.open) return;
    if (this.text === '') {
      this.start = end - text.length;
      this.from = from;
      this.element = element;
    }
    const own = this.text === '' ? text : piece;
    this.linked += own.length;
    this.text += own;
  }

  /** The end of the link. */
  close(end: number, to: number): void {
    this.keep(end, to);
    this.open = false;
    this.href = null;
  }

  /** The end of its part in the line. */
  keep(end: number, to: number): void {
    if (this.text === '') return;
    const { href, element } = this;
    if (href !== null && element !== null && this.all.length < MOST_LINKS) {
      const link: LaidLink = { text: this.text.trim(), url: href };
      this.all.push(link);
      this.spans.push({ link, start: this.start, end, from: this.from, to, element: linkAround(element) });
    }
    this.text = '';
  }

  /** Whether the open link has text in the line. */
  get begun(): boolean {
    return this.text !== '';
  }

  mark(): LinksMark {
    return { spans: this.spans.length, linked: this.linked, text: this.text };
  }

  /** Forgets what has come since. */
  goBack({ spans, linked, text }: LinksMark): void {
    this.spans.length = Math.min(this.spans.length, spans);
    this.linked = linked;
    this.text = this.open ? text : '';
  }

  /** Makes the addresses of all links absolute, once the page's own is known. */
  resolve(base: Base | null): void {
    for (const link of this.all) link.url = resolveAddress(link.url, base);
  }

  clear(): void {
    if (this.spans.length > 0) this.spans = [];
    this.linked = 0;
  }
}

/** The link that an element stands in. */
function linkAround(element: OpenElement): OpenElement {
  let around: OpenElement | null = element;
  for (let steps = 0; around !== null && steps < REACH; steps++) {
    if (around.tag.name === 'a') return around;
    around = around.parent;
  }
  return element;
}

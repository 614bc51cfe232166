import { decodeHTML } from 'entities';
import type { Line, Link, Role } from '../../types.js';
import { spellPlainly } from '../../words/spelling.js';
import { namesNoPlace } from '../address.js';
import { type OpenElement, toPageElement } from './open-element.js';
import type { NameWords } from './words.js';

/** White space that HTML collapses; no-break and wide spaces stay. */
const UNEVEN = /[\t\n\f\r]| {2}/;
const RUN = /[ \t\n\f\r]+/g;

const NO_LINKS: readonly Link[] = [];

/** White space between words, as HTML has it. */
function isSpace(unit: number): boolean {
  return unit === 32 || (unit <= 13 && (unit === 10 || unit === 9 || unit === 13 || unit === 12));
}

/** Deeper lists are told apart no longer. */
const DEEPEST_LIST = 16;

/** Lines with more are tables of times. */
const MOST_TIMES = 16;
/** Of a heading with more characters the lines stay: a page may have forgotten to end it. */
const LONGEST_HEADING = 200;

/** What stands between a line and the one above. */
type Break = 'block' | 'line';

/** Lays text out into lines: collapses white space, keeps links, and finds the element that each line stands in. */
export class LineBuilder {
  readonly lines: Line[] = [];
  /** Characters of all lines. */
  characters = 0;
  private text = '';
  private start = 0;
  private end = 0;
  /** White space before the line, of which programs keep all. */
  private lead = '';
  private spaced = false;
  private above: Break = 'block';
  /** Line breaks since the last line, and how many of these end a line without text. */
  private breaks = 0;
  private blanks = 0;
  private first: OpenElement | null = null;
  /** Around the last text of the line; the same at a `br` of a heading behind which no text has come. */
  private last: OpenElement | null = null;
  private broken: OpenElement | null = null;
  /** Innermost element around all text of the line so far. */
  private common: OpenElement | null = null;
  private links: Link[] | null = null;
  private linked = 0;
  private href: string | null = null;
  private inLink = false;
  private linkText = '';
  /** What the open `time` element states, and its text so far. */
  private stated: string | null = null;
  private shown = '';
  private times: { readonly shown: string; readonly stated: string }[] | null = null;

  constructor(
    private readonly source: string,
    private readonly words: NameWords,
  ) {}

  /** Adds source text that stands in `element`. `lowest` is the depth of the outermost element that was current since the last text. */
  add(from: number, to: number, element: OpenElement, lowest: number): boolean {
    if (element.preformatted) return this.addLines(from, to, element, lowest);
    const { source } = this;
    let begin = from;
    while (begin < to && isSpace(source.charCodeAt(begin))) begin++;
    if (begin > from) this.spaced = true;
    // Half of all texts of a page are the white space between its tags.
    if (begin === to) return false;
    let stop = to;
    while (isSpace(source.charCodeAt(stop - 1))) stop--;
    let text = source.slice(begin, stop);
    let trailing = stop < to;
    const written = text.includes('&');
    if (written) text = spellPlainly(decodeHTML(text));
    if (UNEVEN.test(text)) text = text.replace(RUN, ' ');
    if (written) {
      // White space at the ends, written as an entity.
      if (text.startsWith(' ')) this.spaced = true;
      trailing ||= text.endsWith(' ');
      text = text.slice(text.startsWith(' ') ? 1 : 0, text.length > 1 && text.endsWith(' ') ? -1 : undefined);
      if (text === '') {
        this.spaced ||= trailing;
        return false;
      }
    }
    // Wide and no-break spaces stay within a line, and are no part of it at its ends.
    if (source.charCodeAt(begin) > 127) begin = to - source.slice(begin, to).trimStart().length;
    if (source.charCodeAt(stop - 1) > 127) stop = from + source.slice(from, stop).trimEnd().length;
    this.append(text, Math.min(begin, stop), stop, element, lowest);
    this.spaced = trailing;
    return true;
  }

  /** Text whose line ends and spaces are the author's. */
  private addLines(from: number, to: number, element: OpenElement, lowest: number): boolean {
    let any = false;
    const chunk = this.source.slice(from, to);
    for (let at = 0; at <= chunk.length; ) {
      const found = chunk.indexOf('\n', at);
      const stop = found === -1 ? chunk.length : found;
      const raw = chunk.slice(at, stop);
      const text = raw.includes('&') ? decodeHTML(raw) : raw;
      const visible = this.first === null ? text.trimStart() : text;
      if (visible.trim() !== '') {
        if (this.first === null) this.lead += text.slice(0, text.length - visible.length);
        const begin = this.first === null ? stop - raw.trimStart().length : at;
        this.append(visible, from + begin, from + at + raw.trimEnd().length, element, lowest);
        any = true;
      } else if (this.first === null) this.lead += text;
      else this.text += text;
      if (found === -1) break;
      this.breakLine();
      at = stop + 1;
    }
    return any;
  }

  /** What stands behind a `br` of a heading goes on with it unless it stands in an element of another sort: a kicker, a date, a second headline. */
  private mendBreak(element: OpenElement): void {
    const { broken } = this;
    this.broken = null;
    if (broken === null) return;
    if (broken === element || (broken.tag === element.tag && broken.parent === element.parent && broken.names === element.names))
      this.spaced = true;
    else this.breakLine();
  }

  private append(text: string, from: number, to: number, element: OpenElement, lowest: number): void {
    let piece = text;
    if (this.broken !== null) this.mendBreak(element);
    this.last = element;
    if (this.first === null || this.common === null) {
      this.first = element;
      this.common = element;
      this.start = from;
    } else {
      if (this.spaced) piece = ` ${text}`;
      let common = this.common;
      while (common.depth > lowest && common.parent !== null) common = common.parent;
      this.common = common;
    }
    this.text += piece;
    this.end = to;
    if (this.inLink) {
      this.linked += this.linkText === '' ? text.length : piece.length;
      this.linkText += this.linkText === '' ? text : piece;
    }
    if (this.stated !== null) this.shown += piece;
    this.spaced = false;
  }

  /** @param stated the element's `datetime` */
  startTime(stated: string | null): void {
    this.endTime();
    this.stated = stated;
  }

  endTime(): void {
    const { stated } = this;
    const shown = this.shown.trim();
    if (stated !== null && shown !== '') {
      this.times ??= [];
      if (this.times.length < MOST_TIMES) this.times.push({ shown, stated });
    }
    this.stated = null;
    this.shown = '';
  }

  /** @param href as written; addresses are made absolute when the whole page has been read */
  startLink(href: string | null): void {
    this.endLink();
    this.inLink = href !== null;
    this.href = href === null || namesNoPlace(href) ? null : href;
  }

  endLink(): void {
    this.keepLink();
    this.inLink = false;
    this.href = null;
  }

  private keepLink(): void {
    if (this.linkText !== '' && this.href !== null) {
      this.links ??= [];
      this.links.push({ text: this.linkText.trim(), url: this.href });
    }
    this.linkText = '';
  }

  /** `br` in `element`: within the words of a heading a space, for the line is broken there to look well. */
  breakWithin(element: OpenElement | null): void {
    const words = this.first !== null && element !== null && element.heading > 0 && !element.preformatted;
    if (words && this.broken === null && this.text.length <= LONGEST_HEADING) this.broken = this.last;
    else this.breakLine();
  }

  /** The end of a line. */
  breakLine(): void {
    this.flush();
    if (this.breaks > 0 || this.above === 'block') this.blanks++;
    this.breaks++;
  }

  /** The edge of a block. */
  breakBlock(): void {
    this.flush();
    this.above = 'block';
  }

  private flush(): void {
    this.spaced = false;
    this.broken = null;
    const { first, common, lead } = this;
    this.lead = '';
    if (first === null || common === null) return;
    this.keepLink();
    this.endTime();
    const text = this.text.trim();
    if (text !== '') {
      const role = roleOf(first);
      const item = role === 'item' ? freshItem(first) : null;
      if (item !== null) item.fresh = false;
      const number = this.lines.length + 1;
      this.lines.push({
        first: number,
        last: number,
        start: this.start,
        end: this.end,
        gap: number > 1 && (this.above === 'block' || this.breaks > 1) ? 1 : 0,
        indent: columnsOf(lead),
        text,
        role,
        level: role === 'heading' ? first.heading : role === 'item' ? Math.min(first.lists, DEEPEST_LIST) : 0,
        links: this.links ?? NO_LINKS,
        linked: Math.min(this.linked, text.length),
        element: toPageElement(common, this.words),
        ...(role === 'code' && lead.includes('\t') ? { lead } : null),
        ...(role === 'code' && this.blanks > 0 ? { blanks: this.blanks } : null),
        ...(item === null || item.ordinal === null ? null : { ordinal: item.ordinal }),
        ...(this.times === null ? null : { times: this.times }),
      });
      this.characters += text.length;
      this.above = 'line';
      this.breaks = 0;
      this.blanks = 0;
    }
    this.text = '';
    this.first = null;
    this.common = null;
    this.links = null;
    this.linked = 0;
    this.times = null;
  }
}

function roleOf(element: OpenElement): Role {
  if (element.heading > 0) return 'heading';
  if (element.program) return 'code';
  if (element.lists > 0 && freshItem(element) !== null) return 'item';
  return element.quoted ? 'quote' : 'plain';
}

/** Elements between a list item and its text that are looked through. */
const REACH = 12;

/** The list item whose first line this is. */
function freshItem(element: OpenElement): OpenElement | null {
  let around: OpenElement | null = element;
  for (let steps = 0; around !== null && steps < REACH; steps++) {
    if (around.tag.name === 'li') return around.fresh ? around : null;
    around = around.parent;
  }
  return null;
}

/** A tab reaches to the next multiple of eight. */
function columnsOf(white: string): number {
  let columns = 0;
  for (const character of white) columns += character === '\t' ? 8 - (columns % 8) : 1;
  return columns;
}

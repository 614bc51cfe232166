import { decodeHTML } from 'entities';
import type { Line, Link } from '../../types.js';
import type { Base } from '../address.js';
import { areCards } from './cards.js';
import { LineLinks, type LinkSpan } from './line-links.js';
import type { LineMark } from './line-mark.js';
import { columnsOf, freshItem, roleOf } from './line-role.js';
import { LineText } from './line-text.js';
import { LineTimes } from './line-times.js';
import { type OpenElement, toPageElement } from './open-element.js';
import { Quotation } from './quotation.js';
import { LOOK } from './raised.js';
import { readText } from './text-node.js';
import { standApart } from './touching.js';
import type { NameWords } from './words.js';

const NO_LINKS: readonly Link[] = [];

/** Deeper lists are told apart no longer. */
const DEEPEST_LIST = 16;

/** Of a heading with more characters the lines stay: a page may have forgotten to end it. */
const LONGEST_HEADING = 200;

/** A line that is being made. */
type LaidLine = { -readonly [Key in keyof Line]: Line[Key] };

/** What stands between a line and the one above. */
type Break = 'block' | 'line';

/** Lays text out into lines: collapses white space, keeps links, and finds the element that each line stands in. */
export class LineBuilder {
  readonly lines: Line[] = [];
  /** Characters of all lines. */
  characters = 0;
  private readonly text = new LineText();
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
  /** The last text of the line, and where the link around it leads to. */
  private piece = '';
  private from: string | null = null;
  /** Innermost element around all text of the line so far. */
  private common: OpenElement | null = null;
  private readonly links = new LineLinks();
  private readonly times = new LineTimes();
  private readonly quotation = new Quotation();
  /** How often a line has begun anew. */
  private turns = 0;

  constructor(
    private readonly source: string,
    private readonly words: NameWords,
  ) {}

  /** Adds source text that stands in `element`. `lowest` is the depth of the outermost element that was current since the last text. */
  add(from: number, to: number, element: OpenElement, lowest: number): boolean {
    if (element.preformatted) return this.addLines(from, to, element, lowest);
    const read = readText(this.source, from, to);
    // Half of all texts of a page are the white space between its tags.
    if (read === null || read.spaced) this.spaced = true;
    if (read === null || read.text === '') return false;
    this.append(read.text, read.begin, read.stop, element, lowest);
    this.spaced = read.trailing;
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
      else this.text.add(text);
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

  append(read: string, from: number, to: number, element: OpenElement, lowest: number): void {
    const text = this.quotation.awaited > 0 ? this.quotation.opening(read, this.text.end) + read : read;
    let piece = text;
    if (this.broken !== null) this.mendBreak(element);
    if (!this.spaced && this.last !== element && this.first !== null) this.part(text, element, lowest);
    this.last = element;
    this.piece = text;
    this.from = this.links.href;
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
    this.text.add(piece);
    this.end = to;
    this.links.add(text, piece, this.text.length, from, element);
    this.times.add(piece);
    this.spaced = false;
  }

  /** A space before text that touches the line and is no piece of its last word. */
  private part(text: string, element: OpenElement, lowest: number): void {
    const { last, from } = this;
    if (last === null || element.preformatted) return;
    this.spaced = standApart({ line: this.text.end, before: this.piece, text, last, element, lowest, from, to: this.links.href });
  }

  /** @param stated the element's `datetime` */
  startTime(stated: string | null): void {
    this.times.begin(stated);
  }

  endTime(): void {
    this.times.end();
  }

  /** Whether text that readers see stands in the open link of the line, or with `anywhere` in the line. */
  isBeside(anywhere: boolean): boolean {
    return this.first?.unseen === 0 && (anywhere || this.links.begun);
  }

  endsIn(text: string): boolean {
    return this.text.endsIn(text);
  }

  /** The line as it is, to go back to. */
  mark(): LineMark {
    const { first, common, end, last, spaced, piece, from, turns } = this;
    const { length } = this.text;
    return { length, first, common, end, last, spaced, piece, from, turns, links: this.links.mark(), shown: this.times.shown };
  }

  /** The text that has come since; `null` where the line has ended. */
  since(mark: LineMark): string | null {
    return mark.turns === this.turns && this.text.length >= mark.length ? this.text.since(mark.length) : null;
  }

  /** The last `LOOK` characters before it, while the line goes on. */
  before({ length }: LineMark): string {
    return this.text.since(length - LOOK).slice(0, Math.min(LOOK, length));
  }

  /** Takes back what has come since, and puts another text in its place. */
  replace(mark: LineMark, text: string, element: OpenElement, lowest: number): void {
    const { end, spaced } = this;
    this.text.cut(mark.length);
    ({ first: this.first, common: this.common, end: this.end, last: this.last } = mark);
    ({ spaced: this.spaced, piece: this.piece, from: this.from } = mark);
    this.links.goBack(mark.links);
    this.times.shown = mark.shown;
    if (text !== '') this.append(text, end, end, element, lowest);
    this.spaced = this.first !== null && (spaced || (text === '' && mark.spaced));
  }

  startQuotation(language: string | null): void {
    this.quotation.begin(language);
  }

  endQuotation(element: OpenElement, lowest: number): void {
    const mark = this.quotation.end(this.text.end);
    if (mark === '' || this.first === null) return;
    const { spaced } = this;
    this.spaced = false;
    this.append(mark, this.end, this.end, element, lowest);
    this.spaced = spaced;
  }

  startLink(href: string | null): void {
    this.endLink();
    this.links.begin(href);
  }

  resolveLinks(base: Base | null): void {
    this.links.resolve(base);
  }

  endLink(): void {
    this.links.close(this.text.length, this.end);
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
    this.links.keep(this.text.length, this.end);
    this.endTime();
    const whole = this.text.whole();
    const text = whole.trim();
    const { spans } = this.links;
    if (text !== '') {
      const role = roleOf(first);
      const item = role === 'item' ? freshItem(first) : null;
      if (item !== null) item.fresh = false;
      const level = role === 'heading' ? first.heading : role === 'item' ? Math.min(first.lists, DEEPEST_LIST) : 0;
      if (role === 'plain' && spans.length > 1 && areCards(whole, spans)) this.pushCards(whole, spans);
      else {
        const number = this.lines.length + 1;
        const line: LaidLine = {
          first: number,
          last: number,
          start: this.start,
          end: this.end,
          gap: this.gapAbove(),
          indent: columnsOf(lead),
          text,
          role,
          level,
          links: spans.length > 0 ? spans.map(({ link }) => link) : NO_LINKS,
          linked: Math.min(this.links.linked, text.length),
          element: toPageElement(common, this.words),
        };
        if (role === 'code' && lead.includes('\t')) line.lead = lead;
        if (role === 'code' && this.blanks > 0) line.blanks = this.blanks;
        if (item !== null && item.ordinal !== null) line.ordinal = item.ordinal;
        if (this.times.found !== null) line.times = this.times.found;
        if (first.discussion.remark !== null) line.remark = first.discussion.remark;
        if (first.discussion.cited) line.cited = true;
        this.push(line);
      }
    }
    this.text.clear();
    this.first = null;
    this.common = null;
    this.links.clear();
    this.times.found = null;
    this.turns++;
  }

  /** A line for each of the links of a line. */
  private pushCards(whole: string, spans: readonly LinkSpan[]): void {
    for (const { link, start, end, from, to, element } of spans) {
      const text = whole.slice(start, end).trim();
      const times = this.times.found?.filter(({ shown }) => text.includes(shown)) ?? [];
      const number = this.lines.length + 1;
      const line: LaidLine = {
        first: number,
        last: number,
        start: from,
        end: to,
        gap: this.gapAbove(),
        indent: 0,
        text,
        role: 'plain',
        level: 0,
        links: [link],
        linked: text.length,
        element: toPageElement(element, this.words),
      };
      if (times.length > 0) line.times = times;
      this.push(line);
      this.above = 'block';
    }
    this.above = 'line';
  }

  /** Blank lines above the next line. */
  private gapAbove(): number {
    return this.lines.length > 0 && (this.above === 'block' || this.breaks > 1) ? 1 : 0;
  }

  private push(line: Line): void {
    this.lines.push(line);
    this.characters += line.text.length;
    this.above = 'line';
    this.breaks = 0;
    this.blanks = 0;
  }
}

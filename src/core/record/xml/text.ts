import { decodeXML, escapeUTF8 } from 'entities';
import { paragraphsOf } from '../written-html.js';
import type { Aside, Rendering, XmlDialect, XmlElement } from './dialect.js';

interface Region {
  /** Place of its path among the dialect's. */
  readonly order: number;
  readonly html: string[];
  /** Sections and words, as they are between tags. */
  plain: boolean;
}

/** Characters of a summary with its tags: what pages state for search engines has some 160, abstracts of papers have hundreds. */
const SHORTEST_SUMMARY = 300;
/** A paragraph of readers' comments is one of them: nothing tells more. */
const COMMENT = 'p itemprop="comment" itemscope itemtype="https://schema.org/Comment"';
/** Elements of HTML that are written: a page may have 100,000 lines, and what is written is longer than what was read. */
const MOST_ELEMENTS = 400_000;
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const TAG = /<[a-z!/]/i;

/** The text of a document as HTML, with what stands below it. */
export class XmlText {
  readonly #regions: Region[] = [];
  readonly #aside: Readonly<Record<Aside, string[]>> = { note: [], comments: [], cited: [] };
  /** Where words go to; nothing outside of texts. */
  #targets: string[][] = [];
  #region: Region | null = null;
  /** Elements open within the region. */
  #depth = 0;
  #dropped = 0;
  #comments = 0;
  #elements = 0;

  constructor(private readonly dialect: XmlDialect) {}

  /** @param region what tells the place of the text that the element holds; -1 where it holds none. @returns `null` outside of texts. */
  open(element: XmlElement, region: () => number): Rendering | null {
    if (this.#region === null) {
      const order = region();
      if (order === -1) return null;
      this.#region = { order, html: [], plain: true };
      this.#regions.push(this.#region);
      this.#targets = [this.#region.html];
      this.#depth = 0;
      return 'words';
    }
    this.#depth++;
    if (this.#dropped > 0) {
      this.#dropped++;
      return 'nothing';
    }
    this.#region.plain = false;
    const rendered = this.#renderingOf(element);
    if (rendered === 'nothing') this.#dropped = 1;
    else if (rendered === 'line') this.#put(' ');
    else if (rendered === 'break') this.#put('<br>');
    else if (isAside(rendered)) {
      this.#targets.push([]);
      if (rendered === 'comments') this.#comments++;
    } else if (rendered !== 'words') this.#put(`<${this.#comments > 0 && rendered.html === 'p' ? COMMENT : rendered.html}>`);
    return rendered;
  }

  #renderingOf(element: XmlElement): Rendering {
    const rendered = this.dialect.render(element);
    return typeof rendered === 'object' && ++this.#elements > MOST_ELEMENTS ? 'words' : rendered;
  }

  /** @param rendered what the element was opened as */
  close(rendered: Rendering | null): void {
    if (rendered === null || this.#region === null) return;
    if (this.#depth === 0) {
      this.#region = null;
      this.#targets = [];
      return;
    }
    this.#depth--;
    if (rendered === 'nothing') this.#dropped--;
    else if (isAside(rendered)) {
      if (rendered === 'comments') this.#comments--;
      const html = this.#targets.pop()?.join('') ?? '';
      if (html.trim() !== '') this.#aside[rendered].push(html);
    } else if (typeof rendered === 'object') this.#end(rendered.html);
  }

  /** Words with the entities of XML, which HTML has as well. */
  words(xml: string, start: number, end: number): void {
    if (this.#region !== null && this.#dropped === 0) this.#put(xml.slice(start, end));
  }

  section(text: string): void {
    if (this.#region !== null && this.#dropped === 0) this.#put(escapeUTF8(text));
  }

  /** The whole text; empty where there is none. */
  html(): string {
    const ordered = [...this.#regions].sort((one, other) => one.order - other.order).map((region) => this.#htmlOf(region));
    const regions = this.dialect.longest === true ? [longestOf(ordered)] : ordered;
    return regions.join('\n') + this.#aside.note.map((note) => `<p>${note}</p>\n`).join('');
  }

  /** What stands outside of it. */
  aside(kind: 'comments' | 'cited'): string {
    return this.#aside[kind].join('');
  }

  /** One that holds nothing is left out, but a cell of a table. */
  #end(html: string): void {
    const name = html.split(' ', 1)[0] ?? '';
    const target = this.#targets.at(-1);
    if (target?.at(-1) === `<${html}>` && !CELLS.has(name)) target.pop();
    else this.#put(`</${name}>`);
  }

  #put(html: string): void {
    this.#targets.at(-1)?.push(html);
  }

  #htmlOf({ order, html, plain }: Region): string {
    const written = html.join('');
    const { packed, mend, summary, texts } = this.dialect;
    if (summary !== undefined && texts[order] === summary && written.length < SHORTEST_SUMMARY)
      return `<p class="subtitle">${written.replace(/<[^<>]*>/g, ' ')}</p>\n`;
    if (!plain) return mend?.(written) ?? written;
    const text = decodeXML(written);
    if (packed === true && TAG.test(text)) return mend?.(text) ?? text;
    return paragraphsOf(text);
  }
}

function isAside(rendered: Rendering): rendered is Aside {
  return rendered === 'note' || rendered === 'comments' || rendered === 'cited';
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

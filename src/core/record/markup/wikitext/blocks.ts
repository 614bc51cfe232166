import { Pieces } from '../pieces.js';
import { BLOCK_START } from './elements.js';
import type { WikiLines } from './inline.js';
import { ListMarks } from './lists.js';
import { DROPPED, HELD, HELD_END, HELD_MARKS, PICTURE, PICTURE_MARKS, tidied } from './marks.js';
import { isAside } from './sections.js';
import { cellsOf, isBox, type WikiCell } from './tables.js';

export interface WikiText {
  readonly html: string;
  /** Notes, works and links below the text. */
  readonly cited: string;
}

interface Heading {
  readonly level: number;
  readonly html: string;
}

/** Tables within tables. */
const DEEPEST = 20;
const HIGHEST = 6;
const LIST = /^[*#:;]{1,40}/;

/** Reads lines of wikitext as blocks, in one pass. */
export function readBlocks(lines: WikiLines): WikiText {
  return new Reader(lines).read();
}

class Reader {
  readonly #body = new Pieces();
  readonly #aside = new Pieces();
  readonly #lists = new ListMarks();
  /** Lines of the open paragraph, or of what is shown letter by letter. */
  #open: string[] = [];
  #literal = false;
  /** Names of the open cell of each open table; empty between cells, `table` above the first row. */
  readonly #tables: string[] = [];
  /** Tables that are open and left out. */
  #boxes = 0;
  /** Headings that have no text below them yet. */
  #headings: Heading[] = [];
  /** Level of the heading below which nothing is text of the page; 0 where there is none. */
  #asideLevel = 0;

  constructor(private readonly lines: WikiLines) {}

  read(): WikiText {
    const { text } = this.lines;
    for (let from = 0; from <= text.length; ) {
      const next = text.indexOf('\n', from);
      const end = next === -1 ? text.length : next;
      this.#line(text.slice(from, end));
      from = end + 1;
    }
    this.#flush();
    while (this.#tables.length > 0) this.#endTable();
    return { html: this.#shown(this.#body.text()), cited: this.#shown(this.#aside.text()) };
  }

  #shown(html: string): string {
    return html
      .replace(PICTURE_MARKS, (_, number: string) => tidied(this.lines.pictures[Number(number)] ?? ''))
      .replace(HELD_MARKS, (_, number: string) => this.lines.held[Number(number)] ?? '');
  }

  #put(html: string): void {
    if (this.#headings.length > 0) {
      const above = this.#headings;
      this.#headings = [];
      for (const heading of above) this.#put(heading.html);
    }
    (this.#asideLevel > 0 ? this.#aside : this.#body).put(html);
  }

  #line(written: string): void {
    const line = tidied(written).trimEnd();
    // What stood on the line was left out, and the line with it.
    if (line === '' && written.includes(DROPPED)) return;
    const first = line[0] ?? '';
    const table = line.includes('{|') ? /^[:\s]{0,20}\{\|/.exec(line)?.[0] : undefined;
    if (this.#boxes > 0) this.#passBox(line);
    else if (table !== undefined) this.#beginTable(line.slice(table.length));
    else if (this.#tables.length > 0 && this.#tableLine(line.trimStart())) return;
    else if (line === '') this.#gap();
    else if (first === '=' && this.#heading(line)) return;
    else if (LIST.test(line)) this.#item(line);
    else if (line.startsWith('----')) this.#rule(line.slice(dashesIn(line)).trim());
    else if (first === HELD && line.indexOf(HELD_END) === line.length - 1) this.#block(line);
    else if (first === '<' && BLOCK_START.test(line)) this.#block(line);
    else this.#words(line, first === ' ');
  }

  /** An empty line. Within a cell it parts what is one paragraph else. */
  #gap(): void {
    if (this.#tables.length === 0 || this.#open.length === 0) this.#flush();
    else if (this.#open.at(-1) !== '<br>') this.#open.push('<br>');
  }

  #words(line: string, literal: boolean): void {
    this.#put(this.#lists.end());
    const isLiteral = literal && this.#tables.length === 0;
    if (isLiteral !== this.#literal) this.#flush();
    this.#literal = isLiteral;
    this.#open.push(isLiteral ? line.slice(1) : line);
  }

  #block(html: string): void {
    this.#flush();
    this.#put(`${html}\n`);
  }

  #rule(behind: string): void {
    this.#flush();
    this.#put('<hr>\n');
    if (behind !== '') this.#words(behind, false);
  }

  /** Ends the paragraph and the list above. */
  #flush(): void {
    if (this.#lists.open) this.#put(this.#lists.end());
    const lines = this.#open;
    if (lines.length === 0) return;
    this.#open = [];
    const text = this.#withPictures(lines.at(-1) === '<br>' ? lines.slice(0, -1).join('\n') : lines.join('\n'));
    if (text.trim() === '') return;
    if (this.#tables.length > 0) this.#put(text);
    else this.#put(this.#literal ? `<pre>${text}</pre>\n` : `<p>${text}</p>\n`);
    this.#literal = false;
  }

  /** Pictures stand above the paragraph in which they are set. */
  #withPictures(text: string): string {
    if (!text.includes(PICTURE)) return text;
    if (this.#tables.length > 0) return text.replace(PICTURE_MARKS, '');
    for (const [mark] of text.matchAll(PICTURE_MARKS)) this.#put(`<figure><img><figcaption>${mark}</figcaption></figure>\n`);
    return text.replace(PICTURE_MARKS, '').trim();
  }

  #heading(line: string): boolean {
    let signs = 0;
    while (signs < HIGHEST && line[signs] === '=') signs++;
    let behind = 0;
    while (behind < signs && line[line.length - 1 - behind] === '=') behind++;
    const level = Math.min(signs, behind);
    const text = level === 0 ? '' : line.slice(level, -level).trim();
    if (text === '' || text.startsWith('=')) return false;
    this.#flush();
    if (this.#asideLevel === 0 || level <= this.#asideLevel) {
      // A heading of the same level has nothing below it.
      this.#headings = this.#headings.filter((above) => above.level < level);
      this.#asideLevel = isAside(text) ? level : 0;
      if (this.#asideLevel > 0) this.#headings = [];
    }
    this.#headings.push({ level, html: `<h${Math.max(2, level)}>${text.replace(PICTURE_MARKS, '')}</h${Math.max(2, level)}>\n` });
    return true;
  }

  #item(line: string): void {
    const marks = LIST.exec(line)?.[0] ?? '';
    const text = line.slice(marks.length).trim().replace(PICTURE_MARKS, '');
    if (this.#open.length > 0) this.#flush();
    if (text !== '') this.#put(this.#lists.item(marks, text));
  }

  #beginTable(attributes: string): void {
    this.#flush();
    if (isBox(attributes) || this.#tables.length >= DEEPEST) {
      this.#boxes = 1;
      return;
    }
    this.#put('<table>');
    this.#tables.push('table');
  }

  #passBox(line: string): void {
    const start = line.trimStart();
    if (start.startsWith('{|')) this.#boxes++;
    else if (start.startsWith('|}')) this.#boxes--;
  }

  #endTable(): void {
    this.#endCell();
    this.#tables.pop();
    this.#put('</table>\n');
  }

  #endCell(): void {
    this.#flush();
    const name = this.#tables.at(-1) ?? '';
    if (name === 'table') return;
    if (name !== '') this.#put(`</${name}>`);
    this.#tables[this.#tables.length - 1] = '';
  }

  /** A line within a table that begins with one of its signs. */
  #tableLine(line: string): boolean {
    const first = line[0];
    if (first !== '|' && first !== '!') return false;
    const second = line[1];
    if (first === '!') this.#cells(cellsOf(line.slice(1), true));
    else if (second === '}') {
      this.#endTable();
      const behind = line.slice(2).trim();
      if (behind !== '') this.#words(behind, false);
    } else if (second === '-') {
      this.#endCell();
      this.#put('<tr>');
      this.#tables[this.#tables.length - 1] = '';
    } else if (second === '+') {
      this.#endCell();
      const [caption] = cellsOf(line.slice(2), false);
      this.#put(`<caption>${caption?.text ?? ''}</caption>`);
    } else this.#cells(cellsOf(line.slice(1), false));
    return true;
  }

  #cells(cells: readonly WikiCell[]): void {
    for (const { name, opening, text } of cells) {
      this.#endCell();
      this.#put(this.#tables.at(-1) === 'table' ? `<tr>${opening}` : opening);
      this.#tables[this.#tables.length - 1] = name;
      if (text !== '') this.#open.push(text);
    }
  }
}

function dashesIn(line: string): number {
  let count = 0;
  while (line[count] === '-') count++;
  return count;
}

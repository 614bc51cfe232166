import type { PageLine } from '../page.js';
import { rangeOf } from '../page.js';
import type { ArticleBlock } from '../schema.js';
import { quoteAround } from './markup.js';

/** `> `, `>> `, `> > `, or a mark alone, which parts the paragraphs of a quote; `>>: next page` is an arrow. */
const MARKS = /^>[> ]*/;

/** How deep a line of bare text is quoted as in mail; 0 where it is not. */
function depthOf({ line, text }: PageLine): number {
  if (line.element !== null || line.role !== 'plain' || !text.startsWith('>')) return 0;
  const marks = MARKS.exec(text)?.[0] ?? '';
  return marks.endsWith(' ') || marks.length === text.length ? marks.replaceAll(' ', '').length : 0;
}

/** Whether a line is part of a quote. One of two marks is an arrow and one of three a prompt, but where lines around it are quoted less deep. */
export function isQuotedAmong(lines: readonly PageLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const depth = depthOf(line);
  if (depth < 2) return isQuoted(line);
  const above = nearDepth(lines, at - 1, line);
  const below = nearDepth(lines, at + 1, line);
  return depth === 2 ? above > 0 || below > 0 : (above > 0 && above < depth) || (below > 0 && below < depth);
}

function nearDepth(lines: readonly PageLine[], at: number, { index, line }: PageLine): number {
  const other = lines[at];
  if (other === undefined || Math.abs(other.index - index) !== 1) return 0;
  return (other.index < index ? line : other.line).gap > 0 ? 0 : depthOf(other);
}

function isQuoted(line: PageLine): boolean {
  return line.line.role === 'quote' || depthOf(line) > 0;
}

/** A mark alone: an empty line of a quote. */
function isQuotedBlank(line: PageLine): boolean {
  return depthOf(line) === line.text.replaceAll(' ', '').length && line.text !== '';
}

/** Index behind the quote that begins at line `from`. */
export function quoteEnd(page: readonly PageLine[], lines: readonly PageLine[], from: number): number {
  let end = from + 1;
  let depth = 0;
  for (; end < lines.length; end++) {
    const above = lines[end - 1];
    const below = lines[end];
    if (above === undefined || below === undefined || !goesOn(page, above, below)) break;
    // A mark alone tells nothing of how deep the lines around it are quoted.
    if (!isQuotedBlank(above)) depth = depthOf(above);
    if (depth > 0 && !isQuotedBlank(below) && depthOf(below) !== depth) break;
  }
  return end;
}

function goesOn(page: readonly PageLine[], above: PageLine, below: PageLine): boolean {
  if (below.caption || !isQuoted(below)) return false;
  if (below.line.element !== null) return below.index === above.index + 1 && isOneQuote(above, below);
  if (above.line.role !== below.line.role || below.line.gap > 0) return false;
  for (let index = above.index + 1; index < below.index; index++) {
    const between = page[index];
    if (between === undefined || between.line.gap > 0 || !(between.text === '' || isQuotedBlank(between))) return false;
  }
  return true;
}

/** Whether lines of HTML stand in one quotation. */
function isOneQuote(above: PageLine, below: PageLine): boolean {
  return above.line.role === 'quote' && below.line.role === 'quote' && quoteAround(above.line) === quoteAround(below.line);
}

/** Whether a line begins a paragraph of its quote: lines of HTML are numbered without the blank ones between. */
function isApart(above: PageLine, { line }: PageLine): boolean {
  return line.element === null ? line.first > above.line.last + 1 : line.gap > 0;
}

/** The lines of a quote without their marks, paragraphs parted by blank lines; `null` where it says nothing. */
export function quoteBlock(run: readonly PageLine[]): ArticleBlock | null {
  const first = run[0];
  const last = run[run.length - 1];
  if (first === undefined || last === undefined) return null;
  let text = '';
  let above: PageLine | null = null;
  for (const line of run) {
    if (isQuotedBlank(line)) continue;
    if (above !== null) text += isApart(above, line) ? '\n\n' : '\n';
    text += line.line.role === 'quote' ? line.text : line.text.replace(MARKS, '');
    above = line;
  }
  return text === '' ? null : { type: 'quote', text, lines: rangeOf(first, last) };
}

import { isAsciiLetter, isDigit, isSpace } from '../characters.js';
import type { PhysicalLines } from '../physical.js';
import { isBullet } from '../text/wrapping.js';
import { looksLikeCode } from './code.js';
import { type Field, readFrontMatter } from './front-matter.js';
import { linkedHeading } from './heading.js';
import { CODE, FENCED, HEADING, HIDDEN, ITEM, LITERAL, PLAIN, QUOTE, ROW, UNDERLINE } from './kinds.js';
import { Nesting } from './nesting.js';
import { noteContent } from './notes.js';
import { attributesEnd, definitionContent, isForPrograms } from './pandoc.js';
import { readReference } from './references.js';
import { isRow, isRule } from './table.js';

export interface Blocks {
  readonly kind: Uint8Array;
  readonly level: Uint8Array;
  /** The line's content, its block markers left out. */
  readonly start: number[];
  readonly end: number[];
  /** 1: never joined to the line above. */
  readonly closed: Uint8Array;
  /** 1: an item with which a list begins right below another one. */
  readonly fresh: Uint8Array;
  readonly references: ReadonlyMap<string, string>;
  /** Of front matter. */
  readonly fields: ReadonlyMap<number, Field> | null;
}

/** Depth of quotes that is still counted. */
const MAX_DEPTH = 16;

export function readBlocks(text: string, lines: PhysicalLines, fences: ReadonlyMap<number, number> | null): Blocks {
  const { count } = lines;
  const kind = new Uint8Array(count);
  const level = new Uint8Array(count);
  const closed = new Uint8Array(count);
  const fresh = new Uint8Array(count);
  const start = lines.start.slice();
  const end = lines.end.slice();
  const references = new Map<string, string>();
  const fields = readFrontMatter(text, lines);
  const blocks: Blocks = { kind, level, start, end, closed, fresh, references, fields };
  const nesting = new Nesting();
  const head = headSize(fields);
  kind.fill(LITERAL, 0, head);
  if (head > 0) closed.fill(1, 0, Math.min(count, head + 1));
  for (let index = head; index < count; index++) {
    const fenceEnd = fences?.get(index);
    if (fenceEnd !== undefined) {
      for (let inner = index; inner <= fenceEnd; inner++) kind[inner] = inner === index || inner === fenceEnd ? HIDDEN : FENCED;
      closed.fill(1, index, Math.min(count, fenceEnd + 2));
      index = fenceEnd;
      continue;
    }
    if (lines.gap[index] === 0 && index > 0 && isHardBreak(text, lines, index - 1)) closed[index] = 1;
    if (lines.start[index] === lines.end[index]) kind[index] = HIDDEN;
    else classify(text, lines, blocks, index, nesting, references);
    if (kind[index] !== PLAIN) {
      if (kind[index] !== QUOTE || kind[index - 1] !== QUOTE) closed[index] = 1;
      if (kind[index] !== ITEM && kind[index] !== QUOTE && index + 1 < count) closed[index + 1] = 1;
    } else if (kind[index - 1] === QUOTE) closed[index] = 1;
  }
  return blocks;
}

function headSize(fields: Blocks['fields']): number {
  let size = 0;
  for (const { end } of fields?.values() ?? []) size = Math.max(size, end);
  return size;
}

function classify(
  text: string,
  lines: PhysicalLines,
  blocks: Blocks,
  index: number,
  nesting: Nesting,
  references: Map<string, string>,
): void {
  const { kind, start } = blocks;
  const at = lines.start[index] ?? 0;
  const stop = lines.end[index] ?? 0;
  const indent = lines.indent[index] ?? 0;
  const code = text.charCodeAt(at);
  if (isAsciiLetter(code) || (code > 126 && !isBullet(code))) {
    nesting.text(indent);
    if (indent >= 4 && looksLikeCode(text, lines, kind, index)) kind[index] = CODE;
    else if (isBareRow(text, lines, blocks, index)) kind[index] = ROW;
    return;
  }
  if (stop - at < LONGEST_FOR_PROGRAMS && isForPrograms(text.slice(at, stop), code)) {
    kind[index] = HIDDEN;
    return;
  }
  const definition = definitionContent(text, at, stop);
  if (definition !== -1) {
    start[index] = definition;
    return;
  }
  if (code === 62 && isQuote(text, at, stop)) {
    asQuote(text, lines, blocks, index);
    return;
  }
  if (isBareRow(text, lines, blocks, index)) {
    kind[index] = ROW;
    return;
  }
  if (code === 35 && asHeading(text, blocks, index, at, stop)) return;
  if (isBreakMarker(code) && isBreak(text, at, stop)) {
    asBreak(text, lines, blocks, index, code);
    return;
  }
  const content = itemContent(text, at, stop);
  if (content !== -1) {
    asItem(text, lines, blocks, index, content, nesting);
    return;
  }
  if ((code === 124 || code === 45 || code === 58) && isRule(text, at, stop)) {
    asRule(text, lines, blocks, index, code);
    return;
  }
  if (code === 124 && isRow(text, at, stop)) {
    kind[index] = ROW;
    return;
  }
  if (code === 91 && asBracket(text, blocks, index, at, stop, references)) return;
  if (indent >= 4 && looksLikeCode(text, lines, kind, index)) kind[index] = CODE;
}

function asQuote(text: string, lines: PhysicalLines, blocks: Blocks, index: number): void {
  const stop = lines.end[index] ?? 0;
  const quoted = afterQuotes(text, lines.start[index] ?? 0, stop);
  const item = itemContent(text, quoted, stop);
  const content = item === -1 ? quoted : item;
  blocks.kind[index] = QUOTE;
  blocks.start[index] = content;
  // Items begin lines of their own, and paragraphs of a quotation are parted by a mark alone.
  if (item !== -1 || content === stop) blocks.closed[index] = 1;
  if (content === stop && index + 1 < lines.count) blocks.closed[index + 1] = 1;
  if (text.charCodeAt(content) === 35) asHeading(text, blocks, index, content, stop);
}

/** What breaks a text, or underlines the heading above. */
function asBreak(text: string, lines: PhysicalLines, blocks: Blocks, index: number, code: number): void {
  const { kind, level, closed } = blocks;
  if (code !== 61) kind[index] = HIDDEN;
  if (!isUnderline(text, lines, blocks, index, code)) return;
  kind[index] = UNDERLINE;
  kind[index - 1] = HEADING;
  closed[index - 1] = 1;
  level[index - 1] = code === 61 ? 1 : 2;
}

function asItem(text: string, lines: PhysicalLines, blocks: Blocks, index: number, content: number, nesting: Nesting): void {
  const at = lines.start[index] ?? 0;
  const item = nesting.item(text, at, lines.indent[index] ?? 0);
  blocks.kind[index] = ITEM;
  blocks.level[index] = item.level;
  if (item.fresh) blocks.fresh[index] = 1;
  blocks.start[index] = behindBox(text, content);
  const heading = isDigit(text.charCodeAt(at)) ? afterNumber(text, content) : content;
  if (text.charCodeAt(heading) === 35) asHeading(text, blocks, index, heading, lines.end[index] ?? 0);
}

/** The rule of a table makes a row of the line above, whatever that begins with. */
function asRule(text: string, lines: PhysicalLines, { kind, closed }: Blocks, index: number, code: number): void {
  kind[index] = HIDDEN;
  if (index === 0 || lines.gap[index] !== 0 || kind[index - 1] !== PLAIN || !isHead(text, lines, index - 1, code === 124)) return;
  kind[index - 1] = ROW;
  closed[index - 1] = 1;
}

/** Whether what begins with a bracket is a linked heading, a note or the address of a reference. */
function asBracket(text: string, blocks: Blocks, index: number, at: number, stop: number, references: Map<string, string>): boolean {
  const depth = linkedHeading(text, at + 1);
  if (depth > 0) {
    blocks.kind[index] = HEADING;
    blocks.level[index] = depth;
    return true;
  }
  const content = noteContent(text, at, stop, references);
  if (content === -1) {
    if (!readReference(text, at, stop, references)) return false;
    blocks.kind[index] = HIDDEN;
    return true;
  }
  blocks.start[index] = content;
  if (content === stop) blocks.kind[index] = HIDDEN;
  return true;
}

/** A line for programs is short. */
const LONGEST_FOR_PROGRAMS = 1_000;

/** `>>: title` is a page's own arrow. */
function isQuote(text: string, at: number, stop: number): boolean {
  let end = at;
  while (end < stop && text.charCodeAt(end) === 62) end++;
  return text.charCodeAt(end) !== 58;
}

function afterQuotes(text: string, from: number, stop: number): number {
  let at = from;
  for (let depth = 0; depth < MAX_DEPTH && at < stop && text.charCodeAt(at) === 62; depth++) {
    at++;
    while (at < stop && isSpace(text.charCodeAt(at))) at++;
  }
  return at;
}

function asHeading(text: string, blocks: Blocks, index: number, at: number, stop: number): boolean {
  let content = at;
  while (content < stop && text.charCodeAt(content) === 35) content++;
  const depth = content - at;
  // Six number signs are fine, seven are not (CommonMark 4.2).
  if (depth > 6 || (content < stop && !isSpace(text.charCodeAt(content)))) return false;
  while (content < stop && isSpace(text.charCodeAt(content))) content++;
  let end = withoutAttributes(text, content, stop);
  while (end > content && text.charCodeAt(end - 1) === 35) end--;
  if (end > content && !isSpace(text.charCodeAt(end - 1)) && text.charCodeAt(end) === 35) end = stop;
  while (end > content && isSpace(text.charCodeAt(end - 1))) end--;
  blocks.kind[index] = HEADING;
  blocks.level[index] = depth;
  blocks.start[index] = content;
  blocks.end[index] = end;
  return true;
}

/** Where a heading ends before its `{#id .class}`. */
function withoutAttributes(text: string, from: number, stop: number): number {
  if (text.charCodeAt(stop - 1) !== 125) return stop;
  const brace = text.lastIndexOf('{', stop);
  return brace > from && attributesEnd(text, brace) === stop ? brace : stop;
}

function isBreakMarker(code: number): boolean {
  return code === 45 || code === 42 || code === 95 || code === 61;
}

/** `---`, `* * *`, `===`: three or more of one sign, or two under a heading. */
function isBreak(text: string, at: number, stop: number): boolean {
  const code = text.charCodeAt(at);
  let signs = 0;
  for (let offset = at; offset < stop; offset++) {
    const other = text.charCodeAt(offset);
    if (other === code) signs++;
    else if (!isSpace(other)) return false;
  }
  return signs > 2;
}

/** Under one line of text that no other line precedes: a heading. Under a whole paragraph dumps mean a break. */
function isUnderline(text: string, lines: PhysicalLines, blocks: Blocks, index: number, code: number): boolean {
  if (index === 0 || (code !== 45 && code !== 61) || lines.gap[index] !== 0 || blocks.kind[index - 1] !== PLAIN) return false;
  if (text.slice(lines.start[index], lines.end[index]).includes(' ')) return false;
  return index === 1 || lines.gap[index - 1] !== 0 || blocks.kind[index - 2] !== PLAIN;
}

/** Offset of a list item's content; -1 when the line is none. A number stays with its content: it is visible. */
function itemContent(text: string, at: number, stop: number): number {
  const code = text.charCodeAt(at);
  if (isBullet(code)) return at;
  if (code === 45 || code === 42 || code === 43) {
    let content = at + 1;
    if (content < stop && !isSpace(text.charCodeAt(content))) return -1;
    while (content < stop && isSpace(text.charCodeAt(content))) content++;
    return content;
  }
  if (!isDigit(code)) return -1;
  let end = at;
  // CommonMark's limit, so that no number overflows.
  while (end < at + 9 && isDigit(text.charCodeAt(end))) end++;
  const delimiter = text.charCodeAt(end);
  return (delimiter === 46 || delimiter === 41) && isSpace(text.charCodeAt(end + 1)) && end + 1 < stop ? at : -1;
}

/** Behind the box of a task, `[ ] ` or `[x] `. */
function behindBox(text: string, at: number): number {
  if (text.charCodeAt(at) !== 91 || text.charCodeAt(at + 2) !== 93 || text.charCodeAt(at + 3) !== 32) return at;
  return ' xX'.includes(text.charAt(at + 1)) ? at + 4 : at;
}

function afterNumber(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  do at++;
  while (isSpace(text.charCodeAt(at)));
  return at;
}

/** `<br>`, longest as `<br />`. */
const BREAK_TAG = /<br ?\/?>$/i;
const LONGEST_BREAK = 6;

/** Two spaces, a backslash or a tag before the line end. */
function isHardBreak(text: string, lines: PhysicalLines, index: number): boolean {
  const end = lines.end[index] ?? 0;
  if (text.charCodeAt(end - 1) === 62 && BREAK_TAG.test(text.slice(end - LONGEST_BREAK, end))) return true;
  return (lines.rawEnd[index] ?? 0) - end > 1 || text.charCodeAt(end - 1) === 92;
}

/** A row above a rule; one bar alone has an empty cell before it where the rule has no outer bars. */
function isHead(text: string, lines: PhysicalLines, index: number, outer: boolean): boolean {
  const at = lines.start[index] ?? 0;
  return isRow(text, at, lines.end[index] ?? 0) || (!outer && text.charCodeAt(at) === 124);
}

/** A row without outer bars, below a rule or below another row: alone, `a | b` is a menu. */
function isBareRow(text: string, lines: PhysicalLines, blocks: Blocks, index: number): boolean {
  const above = blocks.kind[index - 1];
  if ((above !== ROW && above !== HIDDEN) || lines.gap[index] !== 0) return false;
  const at = lines.start[index] ?? 0;
  const stop = lines.end[index] ?? 0;
  if (!isRow(text, at, stop) || isRule(text, at, stop)) return false;
  return above === ROW || isRule(text, lines.start[index - 1] ?? 0, lines.end[index - 1] ?? 0);
}

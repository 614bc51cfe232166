import type { Line, PageElement } from '../types.js';
import { codeBlock } from './block/code.js';
import { codeEnd } from './block/code-lines.js';
import { isCreditedCaption } from './block/credit-end.js';
import { editedHeadings } from './block/edited.js';
import { gridAt } from './block/grid.js';
import { isBareHeading, isUnderlined, numberedHeadings } from './block/headings.js';
import { findItems, mayContinue } from './block/items.js';
import { areSpeeches, continuesItem, hasBullet, isMarked, listBlock } from './block/lists.js';
import { isCaption, itemAround, shareContainer } from './block/markup.js';
import { countsOn, isOrdinal, ordinalOf } from './block/ordinals.js';
import { isPicturedCaption } from './block/pictured.js';
import { isQuotedAmong, quoteBlock, quoteEnd } from './block/quotes.js';
import { isDrawn } from './block/separators.js';
import { captionsAbove, isSigned } from './block/signed-pictures.js';
import { turnsOf } from './block/speakers.js';
import { isCloseBelow, partsBlocks } from './block/stanzas.js';
import { tabRows } from './block/tab-rows.js';
import { tableBlock, tableOf } from './block/tables.js';
import { verseBlock } from './block/verse.js';
import type { Page, PageLine } from './page.js';
import { rangeOf } from './page.js';
import type { ArticleBlock } from './schema.js';
import { lowered } from './text/lowered.js';
import { keyOf } from './text/normalise.js';
import { lettersOf, Wordings } from './text/wordings.js';

const CREDIT = new Wordings(
  [
    'photos?|photo credit|image|image credit|images|picture|pictures?|credit|caption|foto|fotos|bild|bilder|bildrechte|bildquelle|bildnachweis|crédit photo|crédits?|photographie|fotografía',
    'imagen|imagem|crédito|immagine|beeld|zdjęcie|fot\\.|фото|görsel|fotoğraf|صورة|تصوير|图|圖|图片|图源|写真|사진',
    // The button that opens the picture stands before its caption.
    'enlarge|click to enlarge|enlarge image|vergrößern|bild vergrößern|agrandir|agrandir l.image|ampliar|ingrandisci|vergroot|увеличить',
  ],
  '(?: (?:by|credit|courtesy|von))? ?[:：/]',
);
const LONGEST_CREDIT = 240;
const LONGEST_CAPTION = 400;
const LONGEST_ROW = 400;

type Shape = 'plain' | 'bullet' | 'ordinal' | 'quote' | 'cells' | 'heading' | 'code';

function shapeOf({ line, text, caption }: PageLine, at: number, lines: readonly PageLine[], items: ReadonlySet<PageElement>): Shape {
  if (caption) return 'plain';
  if (isQuotedAmong(lines, at)) return 'quote';
  switch (line.role) {
    case 'heading':
      return 'heading';
    case 'item':
      return isDrawn(text) || !isItem(line, items) ? 'plain' : 'bullet';
    case 'code':
      return 'code';
    case 'row':
      return 'cells';
    case 'quote':
    case 'plain':
      break;
  }
  if (isDrawn(text)) return 'plain';
  if (hasBullet(text)) return 'bullet';
  if (isOrdinal(text)) return 'ordinal';
  // Spaces are many, bars few.
  return text.length < LONGEST_ROW && text.includes('|') && text.includes(' | ') ? 'cells' : 'plain';
}

/** Of HTML: whether the item is one of a list, and no part of the page's layout. */
function isItem(line: Line, items: ReadonlySet<PageElement>): boolean {
  const element = itemAround(line);
  return element === null || items.has(element);
}

function isCaptionText(text: string): boolean {
  return (text.length <= LONGEST_CREDIT && isCredit(text)) || isSigned(text) || isCreditedCaption(text) || isPicturedCaption(text);
}

/** `Photo by: `, `[Bild: `. */
function isCredit(text: string): boolean {
  const bare = text.startsWith('(') || text.startsWith('[') ? text.slice(1) : text;
  return CREDIT.mayBegin(lettersOf(bare)) && CREDIT.test(lowered(bare));
}

/** Where the run of lines of one shape that begins at `from` ends; numbered lines must count up. */
function runEnd(lines: readonly PageLine[], shapes: readonly Shape[], from: number): number {
  const shape = shapes[from];
  let item = lines[from];
  let end = from + 1;
  const open = new Set([item === undefined ? null : itemAround(item.line)]);
  for (; end < lines.length; end++) {
    const above = lines[end - 1];
    const line = lines[end];
    if (item === undefined || above === undefined || line === undefined) break;
    const step = line.index - above.index;
    const element = itemAround(line.line);
    if (isList(shape) && step === 1 && shapes[end] === 'plain' && element !== null && open.has(element) && isMore(line)) continue;
    if (isList(shape) && step === 1 && shapes[end] === 'plain' && continuesItem(item, line)) continue;
    // Below the first row of a table stands one without text.
    if (shapes[end] !== shape || (step !== 1 && !(step === 2 && line.line.role === 'row'))) break;
    if (!shareContainer(above.line, line.line)) break;
    if (shape === 'ordinal' && !countsOn(item.text, line.text)) break;
    if (shape === 'bullet' && isOtherList(item, line)) break;
    if (shape === 'cells' && line.line.gap > 0 && (line.line.role === 'plain' || isHead(line, lines[end + 1]))) break;
    item = line;
    open.add(element);
  }
  return end;
}

/** A further line of an item. */
function isMore(line: PageLine): boolean {
  return mayContinue(line) && !isCaption(line.line);
}

function isList(shape: Shape | undefined): boolean {
  return shape === 'bullet' || shape === 'ordinal';
}

/** Of Markdown, whose numbers stay in the text: a list with numbers and one without, a blank line between; or one with other marks. */
function isOtherList(above: PageLine, { line, text }: PageLine): boolean {
  if (line.fresh === true) return true;
  if (line.element !== null || line.gap === 0 || line.level !== above.line.level) return false;
  return (ordinalOf(above.text) === null) !== (ordinalOf(text) === null);
}

/** Of Markdown: the rule of a table stands below the row, a line without text. */
function isHead({ line, index }: PageLine, below: PageLine | undefined): boolean {
  return line.element === null && below !== undefined && below.index === index + 2;
}

function runBlock(shape: Shape, run: readonly PageLine[]): ArticleBlock | null {
  const first = run[0];
  const last = run[run.length - 1];
  if (first === undefined || last === undefined) return null;
  const lines = rangeOf(first, last);
  if (shape === 'code') return codeBlock(run, lines);
  const marked = first.line.role !== 'plain';
  if (isList(shape) && (marked || run.slice(1).some(isMarked)) && !areSpeeches(run)) return listBlock(run, lines);
  if (shape === 'cells' && (marked || run.length > 1)) {
    return tableBlock(run, lines);
  }
  return null;
}

/** What the lines of a body tell together. */
interface Told {
  /** Headings that a wiki's button tells, without it. */
  readonly edited: ReadonlyMap<PageLine, string>;
  /** Places of captions that the credits below them tell. */
  readonly captions: ReadonlySet<number>;
  /** Places of headings that are numbered. */
  readonly numbered: ReadonlySet<number>;
  /** What speakers say: where another one answers, it is no heading though it is short. */
  readonly turns: ReadonlySet<PageLine>;
}

function lineBlock(lines: readonly PageLine[], at: number, { numbered, turns, edited, captions }: Told): ArticleBlock | null {
  const line = lines[at];
  if (line === undefined || isDrawn(line.text)) return null;
  const heading = edited.get(line);
  const text = heading ?? line.text;
  const range = rangeOf(line);
  if (line.caption) return { type: 'caption', text, lines: range };
  if (line.line.role === 'heading') {
    const { level } = line.line;
    return level > 0 ? { type: 'heading', text, lines: range, level } : { type: 'heading', text, lines: range };
  }
  if (isCaption(line.line)) return { type: 'caption', text, lines: range };
  if (line.length <= LONGEST_CAPTION && isCaptionText(line.text)) return { type: 'caption', text, lines: range };
  if (captions.has(at)) return { type: 'caption', text, lines: range };
  const below = lines[at + 1];
  const isTurn = below !== undefined && turns.has(line) && turns.has(below);
  const isHeading = heading !== undefined || numbered.has(at) || (!isTurn && isBareHeading(lines, at));
  return { type: isHeading ? 'heading' : 'paragraph', text, lines: range };
}

/** No caption, and nothing that is drawn. */
function isRunning(line: PageLine | undefined): boolean {
  if (line === undefined || line.caption || isDrawn(line.text) || isCaption(line.line)) return false;
  return line.length > LONGEST_CAPTION || !isCaptionText(line.text);
}

function underlined(line: PageLine, below: PageLine): ArticleBlock {
  return { type: 'heading', text: line.text, lines: rangeOf(line, below), level: below.text.startsWith('=') ? 1 : 2 };
}

/** A heading, a program or a table that begins at a line of bare text, which has no marks for either, and where it ends. */
function bareBlock(lines: readonly PageLine[], at: number): { readonly block: ArticleBlock; readonly end: number } | null {
  const first = lines[at];
  if (first === undefined || first.line.element !== null) return null;
  const drawn = lines[at + 1];
  if (drawn !== undefined && isUnderlined(first, drawn, lines[at + 2])) return { block: underlined(first, drawn), end: at + 2 };
  const tabbed = tabRows(lines, at);
  const grid = tabbed.length > 0 ? { rows: tabbed, end: at + tabbed.length } : gridAt(lines, at);
  const rows = grid?.rows ?? [];
  const end = grid?.end ?? codeEnd(lines, at);
  const last = lines[end - 1];
  if (end === at || last === undefined) return null;
  const range = rangeOf(first, last);
  const block = rows.length > 0 ? tableOf(rows, range) : codeBlock(lines.slice(at, end), range);
  return block === null ? null : { block, end };
}

/** The body's blocks in page order; every body line's text is in one of them, but for what is drawn between them and a repeat of the headline at the very top. */
export function readBlocks(page: Page, title: string | null): ArticleBlock[] {
  const titleKey = title === null ? '' : keyOf(title);
  const all = page.lines.filter((line) => line.kind === 'body' && line.length > 0);
  let top = 0;
  while (titleKey !== '' && top < all.length - 1 && all[top]?.length === title?.length && keyOf(all[top]?.text ?? '') === titleKey) top++;
  const lines = top > 0 ? all.slice(top) : all;
  const items = findItems(lines);
  const shapes = lines.map((line, at) => shapeOf(line, at, lines, items));
  const isAlone = (at: number): boolean =>
    !countsOn(lines[at - 1]?.text ?? '', lines[at]?.text ?? '') && runEnd(lines, shapes, at) === at + 1;
  const told: Told = {
    edited: editedHeadings(lines, page.lines),
    captions: captionsAbove(lines),
    numbered: numberedHeadings(lines, isAlone),
    turns: turnsOf(lines),
  };
  const parted = partsBlocks(lines);
  const blocks: ArticleBlock[] = [];
  /** The line that the last block ends with, where the next may go on with it. */
  let open: PageLine | null = null;
  for (let at = 0; at < lines.length; ) {
    const shape = shapes[at] ?? 'plain';
    const whole = bareBlock(lines, at);
    if (whole !== null) {
      open = null;
      blocks.push(whole.block);
      at = whole.end;
      continue;
    }
    const verse = shape === 'plain' ? verseBlock(lines, at, (index) => shapes[index] === 'plain' && isRunning(lines[index])) : null;
    if (verse !== null) {
      open = null;
      blocks.push(verse.block);
      at = verse.end;
      continue;
    }
    const alone = shape === 'plain' || shape === 'heading';
    const end = alone ? at + 1 : shape === 'quote' ? quoteEnd(page.lines, lines, at) : runEnd(lines, shapes, at);
    const block = alone ? null : shape === 'quote' ? quoteBlock(lines.slice(at, end)) : runBlock(shape, lines.slice(at, end));
    const above = open;
    open = null;
    if (block !== null) blocks.push(block);
    else if (shape !== 'quote') {
      for (let i = at; i < end; i++) {
        const single = lineBlock(lines, i, told);
        if (single === null) continue;
        const line = lines[i] ?? null;
        const mayGoOn = parted && shape === 'plain' && single.type === 'paragraph';
        const last = blocks[blocks.length - 1];
        if (mayGoOn && above !== null && line !== null && last !== undefined && isCloseBelow(above, line)) {
          blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${single.text}`, lines: [last.lines[0], single.lines[1]] };
        } else blocks.push(single);
        open = mayGoOn ? line : null;
      }
    }
    at = end;
  }
  return blocks.filter((block) => block.text !== '');
}

import type { Line } from '../types.js';
import { codeBlock } from './code.js';
import { codeEnd } from './code-lines.js';
import { isCreditedCaption } from './credit-end.js';
import { hasBullet, listBlock, ordinalOf } from './lists.js';
import { lowered } from './lowered.js';
import { isCaption, shareContainer } from './markup.js';
import { keyOf } from './normalise.js';
import type { Page, PageLine } from './page.js';
import { rangeOf } from './page.js';
import type { ArticleBlock } from './schema.js';
import { isLightRule, isRule } from './separators.js';
import { tabRows } from './tab-rows.js';
import { tableBlock, tableOf } from './tables.js';
import { Wordings } from './wordings.js';

const CREDIT = new Wordings(
  [
    'photos?|photo credit|image|image credit|images|picture|pictures?|credit|caption|foto|fotos|bild|bilder|bildrechte|bildquelle|bildnachweis|crédit photo|crédits?|photographie|fotografía',
    'imagen|imagem|crédito|immagine|beeld|zdjęcie|fot\\.|фото|görsel|fotoğraf|صورة|تصوير|图|圖|图片|图源|写真|사진',
  ],
  '(?: (?:by|credit|courtesy|von))? ?[:：/]',
);
const SENTENCE_END = /[.!?…。！？:;,，；：][)"'”’»]*$/u;
const HEADING_END = /[.!…。！:;,，；：–—-]["'”’»)\]]*$/u;
const LONGEST_HEADING = 90;
/** Of languages written without spaces, whose headings hold no full stop either. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST_IDEOGRAPHS = 40;
const MOST_HEADING_WORDS = 14;
const LONGEST_CREDIT = 240;
const LONGEST_CAPTION = 400;
/** A line of this many characters is a paragraph, whatever it ends in. */
const PARAGRAPH = 100;

type Shape = 'plain' | 'bullet' | 'ordinal' | 'quote' | 'cells' | 'heading' | 'code';

function shapeOf({ line, text, caption }: PageLine): Shape {
  if (caption) return 'plain';
  switch (line.role) {
    case 'heading':
      return 'heading';
    case 'item':
      return isDrawn(line) ? 'plain' : 'bullet';
    case 'quote':
      return 'quote';
    case 'code':
      return 'code';
    case 'row':
      return 'cells';
    case 'plain':
      break;
  }
  if (hasBullet(text) && !isDrawn(line)) return 'bullet';
  if (ordinalOf(text) !== null) return 'ordinal';
  if (text.startsWith('> ')) return 'quote';
  return text.includes(' | ') && text.length < 400 ? 'cells' : 'plain';
}

/** `* * *` begins like a bullet. */
function isDrawn(line: Line): boolean {
  return isLightRule(line) || isRule(line);
}

function isCaptionText(text: string, small: string): boolean {
  return (text.length <= LONGEST_CREDIT && isCredit(small)) || isCreditedCaption(text, small);
}

/** `Photo by: `, `[Bild: `. */
function isCredit(small: string): boolean {
  return CREDIT.test(small.startsWith('(') || small.startsWith('[') ? small.slice(1) : small);
}

/** A short line without a full stop that stands before a paragraph, where the text around it has full stops. */
function isBareHeading(line: PageLine, before: PageLine | undefined, after: PageLine | undefined): boolean {
  const { text } = line;
  if (text.length > LONGEST_HEADING || after === undefined || after.line.role !== 'plain') return false;
  const below = after.length >= PARAGRAPH || (after.length > text.length + 10 && SENTENCE_END.test(after.text));
  if (!below || HEADING_END.test(text) || text.split(' ').length > MOST_HEADING_WORDS) return false;
  if (before !== undefined && before.text.length < PARAGRAPH && !SENTENCE_END.test(before.text)) return false;
  if (IDEOGRAPHS.test(text) && (text.length > LONGEST_IDEOGRAPHS || text.includes('。'))) return false;
  return /^["'“„«¿¡(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}

/** Where the run of lines of one shape that begins at `from` ends; numbered lines must count up. */
function runEnd(lines: readonly PageLine[], shapes: readonly Shape[], from: number): number {
  const shape = shapes[from];
  let end = from + 1;
  let ordinal = ordinalOf(lines[from]?.text ?? '') ?? 0;
  while (end < lines.length && shapes[end] === shape) {
    const step = (lines[end]?.index ?? 0) - (lines[end - 1]?.index ?? 0);
    // Below the first row of a table stands one without text.
    if (step !== 1 && !(step === 2 && lines[end]?.line.role === 'row')) break;
    if (!isOneBlock(lines[end - 1], lines[end])) break;
    if (shape === 'ordinal') {
      const next = ordinalOf(lines[end]?.text ?? '') ?? 0;
      if (next !== ordinal + 1) break;
      ordinal = next;
    }
    if (shape === 'cells' && lines[end]?.line.role === 'plain' && (lines[end]?.line.gap ?? 0) > 0) break;
    end++;
  }
  return end;
}

function isOneBlock(above: PageLine | undefined, below: PageLine | undefined): boolean {
  return above === undefined || below === undefined || shareContainer(above.line, below.line);
}

function runBlock(shape: Shape, run: readonly PageLine[]): ArticleBlock | null {
  const first = run[0];
  const last = run[run.length - 1];
  if (first === undefined || last === undefined) return null;
  const lines = rangeOf(first, last);
  if (shape === 'code') return codeBlock(run, lines);
  const marked = first.line.role !== 'plain';
  if ((shape === 'bullet' || shape === 'ordinal') && (marked || run.length > 1)) return listBlock(run, lines);
  if (shape === 'cells' && (marked || run.length > 1)) {
    return tableBlock(run, lines);
  }
  return null;
}

function lineBlock(line: PageLine, before: PageLine | undefined, after: PageLine | undefined): ArticleBlock {
  const base = { text: line.text, lines: rangeOf(line) };
  if (line.caption) return { type: 'caption', ...base };
  if (line.line.role === 'heading')
    return line.line.level > 0 ? { type: 'heading', ...base, level: line.line.level } : { type: 'heading', ...base };
  if (line.line.role === 'quote' || line.text.startsWith('> ')) return { type: 'quote', ...base };
  if (isCaption(line.line)) return { type: 'caption', ...base };
  if (line.length <= LONGEST_CAPTION && isCaptionText(line.text, lowered(line.text))) return { type: 'caption', ...base };
  return { type: isBareHeading(line, before, after) ? 'heading' : 'paragraph', ...base };
}

/** A program or a table that begins at a line of bare text, which has no marks for either, and where it ends. */
function bareBlock(lines: readonly PageLine[], at: number): { readonly block: ArticleBlock; readonly end: number } | null {
  const first = lines[at];
  if (first === undefined || first.line.element !== null) return null;
  const rows = tabRows(lines, at);
  const end = rows.length > 0 ? at + rows.length : codeEnd(lines, at);
  const last = lines[end - 1];
  if (end === at || last === undefined) return null;
  const range = rangeOf(first, last);
  const block = rows.length > 0 ? tableOf(rows, range) : codeBlock(lines.slice(at, end), range);
  return block === null ? null : { block, end };
}

/** The body's blocks in page order; every body line's text is in one of them, a repeat of the headline at the very top apart. */
export function readBlocks(page: Page, title: string | null): ArticleBlock[] {
  const titleKey = title === null ? '' : keyOf(title);
  const all = page.lines.filter((line) => line.kind === 'body' && line.text !== '');
  let top = 0;
  while (titleKey !== '' && top < all.length - 1 && all[top]?.length === title?.length && keyOf(all[top]?.text ?? '') === titleKey) top++;
  const lines = top > 0 ? all.slice(top) : all;
  const shapes = lines.map(shapeOf);
  const blocks: ArticleBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const shape = shapes[at] ?? 'plain';
    const whole = bareBlock(lines, at);
    if (whole !== null) {
      blocks.push(whole.block);
      at = whole.end;
      continue;
    }
    const end = shape === 'plain' || shape === 'heading' || shape === 'quote' ? at + 1 : runEnd(lines, shapes, at);
    const block = runBlock(shape, lines.slice(at, end));
    if (block !== null) blocks.push(block);
    else {
      for (let i = at; i < end; i++) {
        const line = lines[i];
        if (line !== undefined) blocks.push(lineBlock(line, lines[i - 1], lines[i + 1]));
      }
    }
    at = end;
  }
  return blocks.filter((block) => block.text !== '');
}

import type { PageElement } from '../../types.js';
import type { PageLine } from '../page.js';
import type { ArticleBlock } from '../schema.js';
import { mayContinue } from './items.js';
import { itemAround } from './markup.js';
import { markLength, ordinalOf, withoutNumber } from './ordinals.js';

/**
 * Dots of Japanese lists stand close to their text, as bullets do now and then, and so do pictures; other signs with a letter behind them are
 * words. Plus signs, dashes and `o` say other things before figures and small letters, or capitals.
 */
const BULLET =
  /^(?:[・･•‣⁃⦁∙\uf0a7\uf0b7\uf0d8\uf0fc]\s*|(?:[✅☑✔❌✗✘⭐❗➡]|👉|🔹|🔸|🔷|🔶|📌|🔴|🟢|🔵)\ufe0f?\s*|[·▪▫◦●○■□▢☐◆◇★☆✓➤➢➔➜►▶▸❖※»›→⇒*–-]\ufe0f?\s+|\+\s+(?=\p{L})|o\s+(?=\p{Lu})|—\s+(?=\p{Ll}))(?=\S)/u;
/** Of the bullets, those that say nothing else in a single item of markup. */
const PLAIN_BULLET = /^[・•·▪◦‣●]/u;
/** Scripts that have no spaces between words. */
const WIDE = /[\u2e80-\u9fff\uff00-\uff60]/;
/** What a speaker says begins with a dash too, and goes on behind another: `– Nobody knows, – said the mayor.` */
const SPEECH = /^[–—] ?[\p{Lu}„"«][^–—]* [–—] \p{Ll}/u;

/** The same with hyphens, as some newspapers write; entries of a list with an explanation are shorter. */
const HYPHEN_SPEECH = /^- ["“„«]?\p{Lu}.{8,400}[\p{L}.,!?…”"»] - \p{Ll}/u;
const SHORTEST_SPEECH = 70;

export function hasBullet(text: string): boolean {
  const first = text.charCodeAt(0);
  // Stars, hyphens, plus signs, `o` and what is no ASCII.
  return (first === 0x2a || first === 0x2b || first === 0x2d || first === 0x6f || first > 0x7f) && BULLET.test(text);
}

/** Whether lines that begin with dashes are what people say, no list. */
export function areSpeeches(run: readonly PageLine[]): boolean {
  if (run.every(({ text }) => text.startsWith('–') || text.startsWith('—'))) return run.some(({ text }) => SPEECH.test(text));
  return run.every(
    ({ text, line }) => line.element === null && text.startsWith('- ') && text.length >= SHORTEST_SPEECH && HYPHEN_SPEECH.test(text),
  );
}

/** Whether a line of text goes on with the item above: it is set in below it, with no blank line between. */
export function continuesItem(item: PageLine, { line, caption }: PageLine): boolean {
  return line.element === null && line.role === 'plain' && line.gap === 0 && !caption && line.indent > item.line.indent;
}

/** An item while its list is written. */
interface OpenItem {
  readonly level: number;
  /** Column at which its text begins. */
  readonly inside: number;
  /** Its place in the list, and its element in HTML. */
  readonly index: number;
  readonly element: PageElement | null;
}

/**
 * Lists are written with their marks, and lists within them and the further paragraphs of an item below these, so that the text reads back as the same list.
 */
export function listBlock(run: readonly PageLine[], lines: [number, number]): ArticleBlock {
  const written = writesItsMarks(run);
  const items: string[] = [];
  const text: string[] = [];
  const around: OpenItem[] = [];
  let open: PageLine | null = null;
  let numbered: PageLine | null = null;
  for (const [index, item] of run.entries()) {
    if (open !== null && !isMarked(item) && continuesItem(open, item)) {
      const last = items.length - 1;
      const space = WIDE.test(item.text.charAt(0)) && WIDE.test((items[last] ?? '').slice(-1)) ? '' : ' ';
      items[last] += space + item.text;
      text[last] += space + item.text;
      continue;
    }
    const element = itemAround(item.line);
    if (isNumberOf(item, run[index + 1])) {
      numbered = item;
      continue;
    }
    const own = element === null || !mayContinue(item) ? undefined : around.findLast((one) => one.element === element);
    if (own !== undefined) {
      const apart = item.line.gap > 0;
      if (apart) text.push('');
      text.push(' '.repeat(own.inside) + item.text);
      items[own.index] += (apart ? '\n\n' : '\n') + item.text;
      continue;
    }
    open = item;
    const { line } = numbered ?? item;
    const { mark, words } =
      numbered === null ? partsOf(item, written) : { mark: `${Number.parseInt(numbered.text, 10)}. `, words: item.text };
    numbered = null;
    while ((around[around.length - 1]?.level ?? -1) >= line.level) around.pop();
    const indent = around[around.length - 1]?.inside ?? 0;
    text.push(' '.repeat(indent) + mark + words);
    around.push({ level: line.level, inside: indent + mark.length, index: items.length, element });
    items.push(words);
  }
  return { type: 'list', text: text.join('\n'), lines, items };
}

/** An item's mark, as a reader sees it, and what stands behind. @param written the text holds the marks of the list */
function partsOf(item: PageLine, written: boolean): { readonly mark: string; readonly words: string } {
  const { line, text } = item;
  const keeps = line.element !== null && line.role === 'item' && !written && !PLAIN_BULLET.test(text);
  const words = keeps ? text : withoutMark(item);
  const mark = words.length < text.length ? text.slice(0, text.length - words.length) : line.role === 'item' ? markOf(line) : '';
  return { mark, words };
}

/** Whether an item of HTML begins with its number on a line of its own. */
function isNumberOf({ line, text }: PageLine, below: PageLine | undefined): boolean {
  if (line.element === null || line.role !== 'item' || below === undefined || !NUMBER_ALONE.test(text)) return false;
  return mayContinue(below) && itemAround(below.line) === itemAround(line);
}

const NUMBER_ALONE = /^\d{1,3}[.)]?$/;

/** Whether a line begins as an item does. */
export function isMarked({ line, text }: PageLine): boolean {
  return line.role === 'item' || hasBullet(text) || markLength(text) > 0;
}

/** What markup has told to be an item begins with a number at most: `a)` is a word of it. */
function withoutMark({ line, text }: PageLine): string {
  const bare = text.replace(BULLET, '');
  return line.role === 'plain' && bare === text ? text.slice(markLength(text)) : withoutNumber(bare);
}

/** The mark that a reader sees before an item and the text does not hold. */
function markOf(line: PageLine['line']): string {
  return line.ordinal === undefined ? '- ' : `${line.ordinal}. `;
}

/** Whether the items of a list in markup begin with marks that their authors wrote: all with the same, or with numbers that count up. */
function writesItsMarks(run: readonly PageLine[]): boolean {
  const items = run.filter((line) => !mayContinue(line) || isMarked(line));
  const first = items[0]?.text ?? '';
  if (items.length < 2) return false;
  const number = ordinalOf(first);
  if (number !== null) return items.every(({ text }, index) => ordinalOf(text) === number + index);
  return hasBullet(first) && items.every(({ text }) => hasBullet(text) && text.charAt(0) === first.charAt(0));
}

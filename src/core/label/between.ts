import type { Line, PageElement } from '../types.js';
import { asksToAgree } from './consent.js';
import { isText, TEXT } from './states.js';

/** Characters of a line that reads as a paragraph, and of one in a script that spells words with few signs. */
const SHORTEST_PARAGRAPH = 60;
const SHORTEST_WIDE = 24;
/** Lines between two paragraphs: more of them are a part of the page. */
const MOST_LINES = 16;
/** Elements around a line that are looked at. */
const REACH = 32;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Lines of one element between two paragraphs that stand outside of it. */
export interface Box {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
  readonly own: PageElement;
  readonly above: number;
  readonly below: number;
}

/** Whether a text is of a script that parts no words. */
export function isWide(text: string): boolean {
  return WIDE.test(text);
}

/** Boxes of an HTML page in order: the elements between two paragraphs of the text that stand beside them in the same element. */
export function boxesOf(lines: readonly Line[], marginal: Float64Array): Box[] {
  const boxes: Box[] = [];
  let above = -1;
  lines.forEach((line, below) => {
    if (!isText(marginal, below) || !isParagraph(line)) return;
    if (above >= 0 && below - above > 1 && below - above - 1 <= MOST_LINES) addBetween(lines, above, below, boxes);
    above = below;
  });
  return boxes;
}

/** Leaves a line the kinds of a mask, where it may have any of them. */
export function keepKinds(allowed: Uint16Array, line: number, mask: number): void {
  const left = (allowed[line] as number) & mask;
  if (left !== 0) allowed[line] = left;
}

/** Leaves the paragraphs around a box text: what parts them says nothing of them. */
export function keepText(allowed: Uint16Array, { above, below }: Box): void {
  keepKinds(allowed, above, TEXT);
  keepKinds(allowed, below, TEXT);
}

function isParagraph({ text, linked, role, element }: Line): boolean {
  if (element === null || role === 'heading' || role === 'row' || linked * 2 >= text.length) return false;
  if (asksToAgree(text)) return false;
  return text.length >= SHORTEST_PARAGRAPH || (text.length >= SHORTEST_WIDE && isWide(text));
}

function addBetween(lines: readonly Line[], above: number, below: number, boxes: Box[]): void {
  const holder = holderOf(lines[above]?.element ?? null, lines[below]?.element ?? null);
  if (holder === null) return;
  const ownOf = (line: number) => ownElement(lines[line]?.element ?? null, holder);
  const ends = [ownOf(above), ownOf(below)];
  for (let from = above + 1; from < below; ) {
    const own = ownOf(from);
    let to = from + 1;
    while (to < below && own !== null && ownOf(to) === own) to++;
    if (own !== null && !ends.includes(own)) boxes.push({ from, to, own, above, below });
    from = to;
  }
}

/** The smallest element that holds two; null where they stand too deep in it. */
function holderOf(one: PageElement | null, other: PageElement | null): PageElement | null {
  const around = new Set<PageElement>();
  for (let at = one, steps = 0; at !== null && steps < REACH; at = at.parent, steps++) around.add(at);
  let at = other;
  for (let steps = 0; at !== null && steps < REACH && !around.has(at); at = at.parent) steps++;
  return at !== null && around.has(at) ? at : null;
}

/** The child of `holder` that holds an element; null where there is none. */
function ownElement(element: PageElement | null, holder: PageElement): PageElement | null {
  let at = element;
  for (let steps = 0; at !== null && steps < REACH; at = at.parent, steps++) if (at.parent === holder) return at;
  return null;
}

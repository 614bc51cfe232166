/** Items of lists in markup, which may hold several paragraphs. */

import type { PageElement } from '../../types.js';
import type { PageLine } from '../page.js';
import { itemAround } from './markup.js';

/** An item with more lines is a part of the page that its authors laid out as a list: a slide, a post of a forum. */
const MOST_LINES = 8;

/** The elements that are items of the text's lists: those with headings in them lay the page out. */
export function findItems(lines: readonly PageLine[]): ReadonlySet<PageElement> {
  const held = new Map<PageElement, number>();
  for (const { line } of lines) {
    const item = itemAround(line);
    if (item !== null) held.set(item, (held.get(item) ?? 0) + (line.role === 'heading' ? MOST_LINES + 1 : 1));
  }
  return new Set([...held].filter(([, count]) => count <= MOST_LINES).map(([item]) => item));
}

/** Whether a line may be a further one of an item: a paragraph in it, or what stands behind a line break. */
export function mayContinue({ line, caption }: PageLine): boolean {
  return line.element !== null && line.role === 'plain' && !caption;
}

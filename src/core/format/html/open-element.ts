import type { PageElement } from '../../types.js';
import type { Numbering } from './numbering.js';
import type { Discussion } from './remarks.js';
import type { Tag } from './tags.js';
import type { NameWords } from './words.js';

/** An element that is open while the page is read. `PageElement` is made of it when it turns out to hold text. */
export interface OpenElement {
  readonly tag: Tag;
  readonly parent: OpenElement | null;
  readonly depth: number;
  /** Values of its naming attributes, joined with spaces. */
  readonly names: string;
  readonly hidden: boolean;
  /** Level of the heading that it is or stands in, else 0. */
  readonly heading: number;
  /** Lists around its text. */
  readonly lists: number;
  readonly quoted: boolean;
  readonly preformatted: boolean;
  /** In `pre`: whether it is known to hold a program. */
  readonly program: boolean;
  /** Of a list item: no line of it is made yet. */
  fresh: boolean;
  /** Of a list that numbers its items. */
  readonly numbering: Numbering | null;
  /** Of an item of such a list. */
  readonly ordinal: number | null;
  /** Whether it stands in text that no reader of a screen sees, as signs. */
  readonly unseen: number;
  /** What it is, or stands in. */
  readonly discussion: Discussion;
  made: MadeElement | null;
  /** Pictures, films and frames within that have ended. */
  images: number;
}

/** What is counted within an element goes on until it ends. */
interface MadeElement extends PageElement {
  images: number;
}

/** The element as the reading's users see it, and those around it. */
export function toPageElement(element: OpenElement, words: NameWords): PageElement {
  if (element.made !== null) return element.made;
  const unmade: OpenElement[] = [];
  let around: OpenElement | null = element;
  while (around !== null && around.made === null) {
    unmade.push(around);
    around = around.parent;
  }
  let made = around?.made ?? null;
  for (let one = unmade.pop(); one !== undefined; one = unmade.pop()) {
    made = { name: one.tag.name, parent: made, depth: one.depth, words: words.of(one.names), hidden: one.hidden, images: one.images };
    one.made = made;
  }
  return made ?? { name: element.tag.name, parent: null, depth: element.depth, words: [], hidden: element.hidden, images: element.images };
}

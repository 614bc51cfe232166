import type { Attributes } from './attributes.js';
import type { OpenElement } from './open-element.js';
import type { Tag } from './tags.js';

const DISPLAY_NONE = /(?:^|[;\s])display\s{0,4}:\s{0,4}none/i;
const INVISIBLE = /(?:^|[;\s])visibility\s{0,4}:\s{0,4}hidden/i;

/** Whether browsers lay the element out at all, as far as its own tag says. Whole pages are hidden only until their scripts have run. */
export function isConcealed(tag: Tag, attributes: Attributes): boolean {
  if (tag.name === 'dialog' && !attributes.has('open')) return true;
  if (attributes.count === 0) return false;
  const hidden = attributes.get('hidden');
  // What a search in the page may find is text of the page.
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const style = attributes.get('style');
  return style !== null && DISPLAY_NONE.test(style);
}

/** Whether the element takes part in the layout but is not seen, or not read aloud. */
export function isMarkedHidden(attributes: Attributes): boolean {
  if (attributes.get('aria-hidden')?.toLowerCase() === 'true') return true;
  const style = attributes.get('style');
  return style !== null && INVISIBLE.test(style);
}

/** What authors call the parts of a page that fold out at a click. */
const FOLDING = /accordion|collaps|expand|faq|answer|spoiler|disclosure|read-?more|tab-?panel/i;
const MENUS: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside']);
/** Elements around it that are looked at. */
const REACH = 16;

/** Whether a concealed element is a folded part of the text, such as the answer to a question: no menu, and called so, or its parent is. */
export function isFolded(attributes: Attributes, parent: OpenElement | null): boolean {
  if (!FOLDING.test(attributes.naming()) && !FOLDING.test(parent?.names ?? '')) return false;
  let around = parent;
  for (let steps = 0; around !== null && steps < REACH; steps++) {
    if (MENUS.has(around.tag.name) || /menu/i.test(around.names)) return false;
    around = around.parent;
  }
  return true;
}

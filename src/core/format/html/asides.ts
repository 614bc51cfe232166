import type { OpenElement } from './open-element.js';

/** What stands around these is the page, whatever sidebars its names tell of. */
const CORE: ReadonlySet<string> = new Set(['main', 'body', 'html']);
const ASIDE: ReadonlySet<string> = new Set(['aside', 'nav', 'footer']);
/** How far up elements are looked at. */
const REACH = 24;
const LONGEST_NAMES = 200;

/** Within something that is not the article: what stands there has dates and headlines of its own. */
export function isAside(element: OpenElement | null): boolean {
  let around = element;
  for (let steps = 0; around !== null && steps < REACH; steps++) {
    if (CORE.has(around.tag.name)) return false;
    if (ASIDE.has(around.tag.name) || /comment|related|recommend|teaser|sidebar/i.test(around.names.slice(0, LONGEST_NAMES))) return true;
    around = around.parent;
  }
  return false;
}

import type { Line, PageElement } from '../../types.js';

/** Elements looked through: what makes a line's block stands close around it. */
const REACH = 24;

const CAPTIONS: ReadonlySet<string> = new Set(['figcaption', 'caption']);
const CONTAINERS: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'table', 'ul', 'ol', 'menu', 'dir']);

/** Whether the markup says that the line is the caption of a figure or a table. */
export function isCaption(line: Line): boolean {
  return line.caption === true || innermost(line.element, CAPTIONS) !== null;
}

/** Whether two lines stand in one program, table or list, a list within it included; true where there is no markup to tell. */
export function shareContainer(one: Line, other: Line): boolean {
  const own = innermost(one.element, CONTAINERS);
  const next = innermost(other.element, CONTAINERS);
  return own === next || own === null || next === null || isWithin(own, next) || isWithin(next, own) || haveSameList(own, next);
}

const ITEM: ReadonlySet<string> = new Set(['li']);
const QUOTE: ReadonlySet<string> = new Set(['blockquote']);

/** The item of a list that a line stands in. */
export function itemAround(line: Line): PageElement | null {
  return line.element === null ? null : innermost(line.element, ITEM);
}

/** The quotation that a line stands in. */
export function quoteAround(line: Line): PageElement | null {
  return innermost(line.element, QUOTE);
}

/** Terms and what they mean stand in a list of their own. */
const TERMS: ReadonlySet<string> = new Set(['dt', 'dd']);

/** Whether a line is a term or its description, which is no heading however short; a description may hold whole pages, too. */
export function isTerm({ element }: Line): boolean {
  return TERMS.has(element?.name ?? '') || TERMS.has(element?.parent?.name ?? '');
}

function innermost(element: PageElement | null, names: ReadonlySet<string>): PageElement | null {
  let around = element;
  for (let steps = 0; around !== null && steps < REACH; steps++) {
    if (names.has(around.name)) return around;
    around = around.parent;
  }
  return null;
}

function isWithin(outer: PageElement, inner: PageElement): boolean {
  let around: PageElement | null = inner;
  while (around !== null && around.depth > outer.depth) around = around.parent;
  return around === outer;
}

/** Two lists within items of one. */
function haveSameList(one: PageElement, other: PageElement): boolean {
  const outer = innermost(one.parent, CONTAINERS);
  return outer !== null && isWithin(outer, other);
}

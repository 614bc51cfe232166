import type { Line, PageElement } from '../types.js';

/** Elements looked through: what makes a line's block stands close around it. */
const REACH = 24;

const CAPTIONS: ReadonlySet<string> = new Set(['figcaption', 'caption']);
const CONTAINERS: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'table', 'ul', 'ol', 'menu', 'dir']);

/** Whether the markup says that the line is the caption of a figure or a table. */
export function isCaption(line: Line): boolean {
  return innermost(line.element, CAPTIONS) !== null;
}

/** Whether two lines stand in one program, table or list, a list within it included; true where there is no markup to tell. */
export function shareContainer(one: Line, other: Line): boolean {
  const own = innermost(one.element, CONTAINERS);
  const next = innermost(other.element, CONTAINERS);
  return own === next || own === null || next === null || isWithin(own, next) || isWithin(next, own) || haveSameList(own, next);
}

/** Elements that say how words look, those of headings among them, or nothing. */
const INLINE: ReadonlySet<string> = new Set(['a', 'span', 'small', 'abbr', 'cite', 'q', 'sub', 'sup', 'time']);
/** What HTML says is a paragraph, or a part of a list of terms. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'dt', 'dd']);

/** Whether a line may be a heading by its looks: what is a paragraph in HTML is one only where letters or a class of its own set it apart from its neighbours. */
export function isSetApart(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  const own = blockOf(line);
  if (own === null || !PARAGRAPHS.has(own.name)) return true;
  if (own.name !== 'p' || own.words.length === 0) return false;
  const words = own.words.join(' ');
  return ![above, below].some((other) => other !== undefined && blockOf(other)?.words.join(' ') === words);
}

/** The element that a line is a block of; that of its letters where it has some of its own. */
function blockOf({ element }: Line): PageElement | null {
  let around = element;
  for (let steps = 0; around !== null && INLINE.has(around.name) && steps < REACH; steps++) around = around.parent;
  return around;
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

import { type Attributes, attributeSet } from './attributes.js';
import { Numbering } from './numbering.js';
import type { OpenElement } from './open-element.js';
import { discussionOf } from './remarks.js';
import { PROGRAM, UNDRAWN, UNSEEN } from './signs.js';
import { BLOCK, ENDED_BY_KIND, ENDS_PARAGRAPH, KNOWN_TAGS, LIST, PREFORMATTED, SCOPE, TABLE, type Tag, tagOf } from './tags.js';

/** Blink's limit; deeper elements become children of this one. */
const DEEPEST = 512;

/** How far up an open paragraph or list item is looked for when a tag that ends it comes. */
const REACH = 16;

/** Elements that end at the next of their kind, and where the search for one ends. */
const ENDED_BY: ReadonlyMap<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }> = new Map([
  ['li', { ends: new Set(['li']), within: new Set(['ul', 'ol', 'menu', 'dir']) }],
  ['dt', { ends: new Set(['dt', 'dd']), within: new Set(['dl']) }],
  ['dd', { ends: new Set(['dt', 'dd']), within: new Set(['dl']) }],
  ['td', { ends: new Set(['td', 'th', 'caption']), within: new Set(['tr', 'table']) }],
  ['th', { ends: new Set(['td', 'th', 'caption']), within: new Set(['tr', 'table']) }],
  ['tr', { ends: new Set(['tr', 'caption', 'colgroup']), within: new Set(['table', 'tbody', 'thead', 'tfoot']) }],
  ['tbody', { ends: new Set(['tbody', 'thead', 'tfoot', 'caption', 'colgroup']), within: new Set(['table']) }],
  ['thead', { ends: new Set(['tbody', 'thead', 'tfoot', 'caption', 'colgroup']), within: new Set(['table']) }],
  ['tfoot', { ends: new Set(['tbody', 'thead', 'tfoot', 'caption', 'colgroup']), within: new Set(['table']) }],
  ['option', { ends: new Set(['option']), within: new Set(['select', 'datalist', 'optgroup']) }],
  ['optgroup', { ends: new Set(['option', 'optgroup']), within: new Set(['select']) }],
]);

const P = tagOf('p');
const LI = tagOf('li');
const OL = tagOf('ol');
const BLOCKQUOTE = tagOf('blockquote');
const NOSCRIPT = tagOf('noscript');

/** The stack of open elements, with the rules by which HTML ends those that have no end tag. Each step costs a bounded number of looks. */
export class OpenElements {
  current: OpenElement | null = null;
  /** Depth of the outermost element that was current since this was last set. */
  lowest = 0;
  /** Open elements of each kind, so that an end tag without a start costs no search. */
  private readonly open = new Int32Array(KNOWN_TAGS);
  private readonly openUnknown = new Map<string, number>();
  private tooDeep = 0;

  /** @param ended is told of each element that ends, whatever ended it */
  constructor(private readonly ended: (element: OpenElement) => void) {}

  /** Ends what the start of `tag` ends. */
  prepare(tag: Tag): void {
    if ((tag.bits & ENDS_PARAGRAPH) !== 0 && this.has(P)) this.endWithin(PARAGRAPH, PARAGRAPH_SCOPE);
    if ((tag.bits & ENDED_BY_KIND) !== 0) {
      const rule = ENDED_BY.get(tag.name);
      if (rule !== undefined) this.endWithin(rule.ends, rule.within);
    }
    const { current } = this;
    if (current !== null && ((tag.name === 'a' && current.tag === tag) || (tag.heading > 0 && current.tag.heading > 0))) this.pop();
  }

  /**
   * @param needed it has to be told apart from what is around it, however deep it stands
   * @param names values of its naming attributes, joined with spaces
   * @param signs what they say of it
   * @returns the innermost element: the new one, unless it stands too deep
   */
  push(tag: Tag, attributes: Attributes, hidden: boolean, needed: boolean, names = attributes.naming(), signs = 0): OpenElement {
    const parent = this.current;
    const depth = parent === null ? 0 : parent.depth + 1;
    if (parent !== null && depth >= DEEPEST && !needed) {
      this.tooDeep++;
      return parent;
    }
    const around = parent ?? NOTHING;
    const preformatted = around.preformatted || (tag.bits & PREFORMATTED) !== 0 || ((signs & PROGRAM) !== 0 && (tag.bits & TABLE) !== 0);
    const element: OpenElement = {
      tag,
      parent,
      depth,
      names,
      hidden,
      heading: headingLevel(tag, attributes) || around.heading,
      lists: (tag.bits & LIST) !== 0 ? around.lists + 1 : around.lists,
      quoted: around.quoted || tag === BLOCKQUOTE,
      preformatted,
      program: preformatted,
      fresh: tag === LI,
      numbering: tag === OL ? Numbering.of(attributes) : null,
      ordinal: tag === LI && !hidden ? (listOf(parent)?.numbering?.take(attributes) ?? null) : null,
      unseen: around.unseen | (signs & (UNSEEN | UNDRAWN)),
      discussion: discussionOf(attributes, around.discussion),
      made: null,
      images: 0,
    };
    this.count(tag, 1);
    this.current = element;
    return element;
  }

  private count(tag: Tag, change: 1 | -1): void {
    if (tag.number >= 0) this.open[tag.number] = (this.open[tag.number] ?? 0) + change;
    else this.openUnknown.set(tag.name, (this.openUnknown.get(tag.name) ?? 0) + change);
  }

  has(tag: Tag): boolean {
    return ((tag.number >= 0 ? this.open[tag.number] : this.openUnknown.get(tag.name)) ?? 0) > 0;
  }

  /** Ends the innermost element of this name, and all within, if an end tag reaches that far. */
  end(tag: Tag): void {
    if (this.tooDeep > 0 && this.current?.tag !== tag) {
      this.tooDeep--;
      return;
    }
    if (!this.has(tag)) return;
    const part = (tag.bits & TABLE) !== 0;
    // The end of an element that runs with the text reaches through no block; the standard would end it and go on within the block.
    const walls = part || tag === NOSCRIPT ? 0 : (tag.bits & BLOCK) !== 0 ? SCOPE : BLOCK | SCOPE;
    let found = this.current;
    while (found !== null && found.tag.name !== tag.name) {
      if ((found.tag.bits & walls) !== 0 || (part && found.tag.name === 'table')) return;
      found = found.parent;
    }
    if (found !== null) this.endThrough(found);
  }

  pop(): void {
    const { current } = this;
    if (current === null) return;
    this.count(current.tag, -1);
    const { parent, images, made } = current;
    this.current = parent;
    if (images > 0) {
      if (parent !== null) parent.images += images;
      if (made !== null) made.images = images;
    }
    const depth = this.current?.depth ?? 0;
    if (depth < this.lowest) this.lowest = depth;
    this.ended(current);
  }

  /** Ends `element`, which must be open, and all within. */
  endThrough(element: OpenElement): void {
    while (this.current !== null) {
      const last = this.current === element;
      this.pop();
      if (last) return;
    }
  }

  private endWithin(ends: ReadonlySet<string>, within: ReadonlySet<string>): void {
    let found = this.current;
    for (let steps = 0; found !== null && steps < REACH; steps++) {
      const { name } = found.tag;
      if (ends.has(name)) {
        this.endThrough(found);
        return;
      }
      if (within.has(name) || (name === 'table' && !within.has('table'))) return;
      found = found.parent;
    }
  }
}

const ROLE = attributeSet('role');
/** Of a heading whose level nothing says, as ARIA has it. */
const USUAL_LEVEL = 2;

/** Level of the heading that an element is, by its name or its role; 0 for none. */
function headingLevel(tag: Tag, attributes: Attributes): number {
  if (tag.heading > 0 || (tag.bits & BLOCK) === 0 || !attributes.hasAny(ROLE)) return tag.heading;
  if (attributes.get('role')?.trim().toLowerCase() !== 'heading') return 0;
  const level = Number(attributes.get('aria-level') ?? USUAL_LEVEL);
  return level >= 1 ? Math.min(6, Math.floor(level)) : USUAL_LEVEL;
}

/** The list that an item stands in; pages put a wrapper or two between. */
function listOf(element: OpenElement | null): OpenElement | null {
  let around = element;
  for (let steps = 0; around !== null && steps < 3; steps++) {
    if ((around.tag.bits & LIST) !== 0) return around;
    around = around.parent;
  }
  return null;
}

const PARAGRAPH: ReadonlySet<string> = new Set(['p']);
const PARAGRAPH_SCOPE: ReadonlySet<string> = new Set(['td', 'th', 'button', 'object', 'caption', 'div', 'li', 'section', 'article']);

const NOTHING = {
  heading: 0,
  lists: 0,
  quoted: false,
  preformatted: false,
  unseen: 0,
  discussion: { remark: null, thread: false, cited: false },
};

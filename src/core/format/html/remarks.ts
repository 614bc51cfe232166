import { decodeHTML } from 'entities';
import type { ShownRemark } from '../../types.js';
import { type Attributes, attributeSet } from './attributes.js';
import type { OpenElement } from './open-element.js';
import type { Tag } from './tags.js';

const ITEM = attributeSet('itemscope');
const PROPERTY = attributeSet('itemprop');
const COMMENT = /(?:^|[/#:])(?:User)?Comments?\/?$/;
const THREAD = /(?:^|[/#:])DiscussionForumPosting\/?$/;
const CITATION = 'citation';
const LONGEST_NAME = 200;

/** A remark while its elements go by. */
export type OpenRemark = { -readonly [Key in keyof ShownRemark]: ShownRemark[Key] };

/** What microdata say of where a text stands. */
export interface Discussion {
  readonly remark: OpenRemark | null;
  /** In a thread of a forum. */
  readonly thread: boolean;
  /** In a list of what was read for the text, or in an entry of it. */
  readonly cited: boolean;
}

/** The same of what stands in an element within `around`. */
export function discussionOf(attributes: Attributes, around: Discussion): Discussion {
  if (attributes.hasAny(PROPERTY) && attributes.get('itemprop') === CITATION) return { ...around, cited: true };
  if (!attributes.hasAny(ITEM)) return around;
  const type = (attributes.get('itemtype') ?? '').slice(0, LONGEST_NAME).trim();
  if (COMMENT.test(type)) return { ...around, remark: { author: null, date: null, posted: around.thread } };
  return THREAD.test(type) ? { ...around, thread: true } : around;
}

/** Who wrote the comments of a page and when, as far as microdata say it. */
export class Remarks {
  /** The author of a comment as an item of its own, whose name is awaited. */
  private person: { readonly element: OpenElement; readonly remark: OpenRemark } | null = null;
  private name: { readonly element: OpenElement; readonly remark: OpenRemark; text: string } | null = null;

  /** Whether `text` and `ended` want to be called. */
  get listening(): boolean {
    return this.person !== null || this.name !== null;
  }

  /** @param element the new one, or the one around it where it has no content */
  start(tag: Tag, attributes: Attributes, element: OpenElement | null, isVoid: boolean): void {
    const remark = element?.discussion.remark ?? null;
    if (element === null || remark === null || !attributes.hasAny(PROPERTY)) return;
    const properties = (attributes.get('itemprop') ?? '').toLowerCase().split(/\s+/);
    const has = (...names: readonly string[]): boolean => names.some((name) => properties.includes(name));
    if (has('author', 'creator') && attributes.hasAny(ITEM)) {
      if (!isVoid) this.person ??= { element, remark };
    } else if (has('author', 'creator') || (has('name') && this.person !== null)) {
      const stated = attributes.get('content');
      if (stated !== null) remark.author ??= nameOf(stated);
      else if (!isVoid) this.name ??= { element, remark, text: '' };
    } else if (has('datecreated', 'datepublished', 'commenttime')) {
      remark.date ??= attributes.get('content') ?? (tag.name === 'time' ? attributes.get('datetime') : null);
    }
  }

  text(source: string): void {
    if (this.name !== null && this.name.text.length < LONGEST_NAME) this.name.text += source.slice(0, LONGEST_NAME);
  }

  ended(element: OpenElement): void {
    if (this.name?.element === element) {
      this.name.remark.author ??= nameOf(decodeHTML(this.name.text));
      this.name = null;
    }
    if (this.person?.element === element) this.person = null;
  }
}

function nameOf(text: string): string | null {
  const name = text.replace(/\s+/g, ' ').trim();
  return name === '' || name.length >= LONGEST_NAME ? null : name;
}

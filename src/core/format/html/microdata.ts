import { decodeHTML } from 'entities';
import { isAside } from './asides.js';
import type { Attributes } from './attributes.js';
import type { Field } from './meta-names.js';
import type { OpenElement } from './open-element.js';
import type { PageTitles } from './page-titles.js';
import { isArticleType, isOtherType } from './schema-types.js';
import type { Tag } from './tags.js';

/** Items and texts followed at once, values kept, and characters of each. */
const MOST_OPEN = 32;
const MOST_FOUND = 200;
const LONGEST_TEXT = 300;

/** A date of creation counts where none of publication is stated. */
type Property = Field | 'created';

const FIELDS: ReadonlyMap<string, Property> = new Map<string, Property>([
  ['headline', 'titles'],
  ['description', 'descriptions'],
  ['author', 'authors'],
  ['creator', 'authors'],
  ['datepublished', 'published'],
  ['datecreated', 'created'],
  ['datemodified', 'modified'],
  ['keywords', 'tags'],
]);

interface Item {
  readonly element: OpenElement;
  /** The property whose value it is, and of which item. */
  readonly field: Property | null;
  readonly role: 'article' | 'part' | 'other';
  /** Number of the article that it belongs to; -1 outside any. */
  readonly article: number;
}

interface Listener {
  readonly element: OpenElement;
  readonly field: Property | 'rel-author';
  readonly article: number;
  text: string;
}

interface Found {
  readonly field: Property;
  readonly value: string;
  readonly article: number;
}

function isDate(property: Property): boolean {
  return property === 'published' || property === 'modified' || property === 'created';
}

/** Reads the microdata of the page's own article: `itemprop` within an `itemscope` of an article's type, or of no item at all. */
export class Microdata {
  readonly relAuthors: string[] = [];
  private readonly items: Item[] = [];
  private readonly listeners: Listener[] = [];
  private readonly found: Found[] = [];
  private articles = 0;

  get listening(): boolean {
    return this.items.length > 0 || this.listeners.length > 0;
  }

  /** What is stated here is stated of an article, and read as such. */
  get inArticle(): boolean {
    return this.items.some(({ article }) => article >= 0);
  }

  start(tag: Tag, attributes: Attributes, element: OpenElement | null): void {
    const property = (attributes.get('itemprop') ?? '').toLowerCase().split(/\s+/);
    const field = property.map((name) => FIELDS.get(name)).find((one) => one !== undefined) ?? null;
    const around = this.items[this.items.length - 1];
    const outside = around?.role === 'other';
    if (attributes.has('itemscope')) {
      if (element === null || this.items.length === MOST_OPEN) return;
      const type = attributes.get('itemtype') ?? '';
      if (around === undefined && isArticleType(type)) {
        const aside = isAside(element);
        this.items.push({ element, field: null, role: aside ? 'other' : 'article', article: aside ? -1 : this.articles++ });
      } else if (field === 'authors' && !outside) {
        this.items.push({ element, field, role: 'part', article: around?.article ?? -1 });
      } else this.items.push({ element, field: null, role: around === undefined && !isOtherType(type) ? 'article' : 'other', article: -1 });
      return;
    }
    if (outside) return;
    const named = around?.role === 'part' && property.includes('name') ? around.field : around?.role === 'part' ? null : field;
    if (named === null) return;
    const article = around?.article ?? -1;
    const value =
      attributes.get('content') ??
      (tag.name === 'time' ? attributes.get('datetime') : tag.name === 'abbr' && isDate(named) ? attributes.get('title') : null);
    if (value !== null) this.keep(named, value, article);
    else if (element !== null) this.follow(named, element, article);
  }

  /** Keeps the text of an element that says of itself that it names an author. */
  listen(field: 'rel-author', element: OpenElement): void {
    this.follow(field, element, -1);
  }

  private follow(field: Property | 'rel-author', element: OpenElement, article: number): void {
    if (this.listeners.length < MOST_OPEN) this.listeners.push({ element, field, article, text: '' });
  }

  text(source: string): void {
    for (const listener of this.listeners) {
      if (listener.text.length < LONGEST_TEXT) listener.text += source.slice(0, LONGEST_TEXT);
    }
  }

  ended(element: OpenElement): void {
    while (this.items[this.items.length - 1]?.element === element) this.items.pop();
    for (
      let last = this.listeners[this.listeners.length - 1];
      last?.element === element;
      last = this.listeners[this.listeners.length - 1]
    ) {
      this.listeners.pop();
      const value = decodeHTML(last.text).replace(/\s+/g, ' ').trim();
      if (value === '' || value.length >= LONGEST_TEXT) continue;
      if (last.field !== 'rel-author') this.keep(last.field, value, last.article);
      else if (this.relAuthors.length < MOST_OPEN) this.relAuthors.push(value);
    }
  }

  private keep(field: Property, value: string, article: number): void {
    if (this.found.length < MOST_FOUND) this.found.push({ field, value, article });
  }

  /** What is stated outside items, and of the article where the page has one only or one alone has its title: else of several none is known to be the page's own. */
  finish(titles: PageTitles): [Field, string][] {
    const named =
      this.articles > 1 ? this.found.filter(({ field, article, value }) => field === 'titles' && article >= 0 && titles.hold(value)) : [];
    const own = this.articles === 1 ? 0 : (named[0]?.article ?? -1);
    const article = named.every((one) => one.article === own) ? own : -1;
    const stated = this.found.filter((one) => one.article === -1 || one.article === article);
    const published = stated.some(({ field }) => field === 'published');
    return stated.flatMap(({ field, value }): [Field, string][] =>
      field === 'created' ? (published ? [] : [['published', value]]) : [[field, value]],
    );
  }
}

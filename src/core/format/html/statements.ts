import { decodeHTML } from 'entities';
import type { PageStatements, Stated } from '../../types.js';
import { type Base, namesNoPlace, resolveAddress, toBase } from '../address.js';
import { isAside } from './asides.js';
import { type Attributes, attributeSet } from './attributes.js';
import { readJsonLd, type Script, type StatedText } from './json-ld.js';
import { LabelledData } from './labelled-data.js';
import { authorsOf } from './library-names.js';
import { LockedParts } from './locked-parts.js';
import { type Field, META_NAMES, META_ORDER } from './meta-names.js';
import { Microdata } from './microdata.js';
import type { OpenElement } from './open-element.js';
import { PageTitles } from './page-titles.js';
import { Remarks } from './remarks.js';
import { type StateArticle, stateArticle } from './state-article.js';
import type { StateScript } from './state-scripts.js';
import { type Tag, VOID } from './tags.js';

/** Characters kept of a value; descriptions are the longest. */
const LONGEST_VALUE = 5_000;
/** Characters kept of a whole text. */
const LONGEST_TEXT = 500_000;
/** Values of one list, and statements of a page altogether. */
const MOST_VALUES = 64;
const MOST_STATEMENTS = 1_000;
/** Characters of JSON-LD read on a page, and of other scripts. */
const MOST_JSON = 2_000_000;
const MOST_STATE = 8_000_000;
/** What data stand in: JSON, or a program. */
const STATE_TYPE = /^$|^(?:application|text)\/(?:json|javascript)$|^module$/;
/** `time` elements looked at: further down they date comments and teasers. */
const MOST_TIMES = 16;

/** A page that shows more running text shows its article, and one that shows less has no teaser. */
const LONGEST_TEASER = 2_000;
const LEAST_TEASER = 200;

const TRUST: readonly Stated['from'][] = ['json-ld', 'microdata', 'open-graph', 'dublin-core', 'meta', 'link', 'element'];

/** Behind all names of their vocabulary. */
const LAST = META_NAMES.size;

/** Attributes that say what an element is to microdata, and what it states at all. */
const ITEM = attributeSet('itemprop', 'itemscope');
const STATING = ITEM | attributeSet('rel', 'property');

/** Some sites leave their tags in the texts that they repeat. */
const MARKUP = /<\/?[a-z][^<>]{0,500}>/gi;
/** One that is mentioned, `the <div> element`, is not ended. */
const IN_MARKUP = /<\/[a-z]|<br\s{0,4}\/?>/i;
const PARTING = /^<\/?(?:br|p|div|li|h\d)\b/i;

const RDFA_DATES: ReadonlyMap<string, Field> = new Map([
  ['datepublished', 'published'],
  ['datecreated', 'published'],
  ['issued', 'published'],
  ['created', 'published'],
  ['date', 'published'],
  ['datemodified', 'modified'],
  ['modified', 'modified'],
]);

interface Statement extends Stated {
  readonly field: Field;
  /** Among those from the same source; in page order where it is the same. */
  readonly order: number;
}

/** Gathers what a page states about itself while its elements go by. Bounded, whatever the page holds. */
export class StatementCollector {
  private readonly found: Statement[] = [];
  private readonly scripts: Script[] = [];
  private jsonLeft = MOST_JSON;
  private scriptType = '';
  private readonly states: StateScript[] = [];
  private statesLeft = MOST_STATE;
  private title: string | null = null;
  private baseHref: string | null = null;
  private canonical: string | null = null;
  private address: string | null = null;
  private previous: string | null = null;
  private next: string | null = null;
  private times = 0;
  private properties = 0;
  private readonly microdata = new Microdata();
  private readonly remarks = new Remarks();
  private readonly labelled = new LabelledData();

  /** Whether `text` and `ended` want to be called. */
  get listening(): boolean {
    return this.microdata.listening || this.remarks.listening;
  }

  /** A start tag that has attributes; `element` is the one around it where it has no content. */
  element(tag: Tag, attributes: Attributes, element: OpenElement | null): void {
    switch (tag.name) {
      case 'meta':
        this.readMeta(attributes, element);
        break;
      case 'link':
        this.readLink(attributes);
        break;
      case 'base':
        this.baseHref ??= attributes.get('href');
        break;
      case 'html':
        this.add('languages', 'element', attributes.get('lang') ?? attributes.get('xml:lang'), 0);
        break;
      case 'script':
        this.scriptType = (attributes.get('type') ?? '').trim().toLowerCase();
        break;
      case 'time':
        this.readTime(attributes, element);
        break;
      case 'abbr':
        this.readAbbreviation(attributes, element);
        break;
      default:
        break;
    }
    if (!attributes.hasAny(STATING)) return;
    if (tag.name === 'a') this.readNeighbour(attributes);
    if (tag.name !== 'meta' && attributes.has('property')) this.readProperty(attributes, element);
    this.remarks.start(tag, attributes, element, (tag.bits & VOID) !== 0);
    if (attributes.hasAny(ITEM)) this.microdata.start(tag, attributes, (tag.bits & VOID) === 0 ? element : null);
    else if (tag.name === 'a' && element !== null && /(?:^|\s)author(?:\s|$)/i.test(attributes.get('rel') ?? '')) {
      this.microdata.listen('rel-author', element);
    }
  }

  /** Text of a `title` or `script` element, and where it begins in the source. */
  content(name: 'title' | 'script', text: string, start: number): void {
    if (name === 'title') {
      this.title ??= decodeHTML(text.slice(0, LONGEST_VALUE));
      return;
    }
    const type = this.scriptType;
    this.scriptType = '';
    if (type.startsWith('application/ld+json')) {
      if (text.length > this.jsonLeft) return;
      this.jsonLeft -= text.length;
      this.scripts.push({ text, start });
    } else if (STATE_TYPE.test(type) && text.length <= this.statesLeft) {
      this.statesLeft -= text.length;
      this.states.push({ text, start, json: type.endsWith('json') });
    }
  }

  /** Visible source text. */
  text(source: string): void {
    this.microdata.text(source);
    this.remarks.text(source);
  }

  ended(element: OpenElement): void {
    this.microdata.ended(element);
    this.remarks.ended(element);
  }

  private readMeta(attributes: Attributes, element: OpenElement | null): void {
    const content = attributes.get('content');
    if (content === null || content === '') return;
    for (const key of ['property', 'name', 'http-equiv', 'itemprop'] as const) {
      const name = attributes.get(key)?.trim().toLowerCase();
      if (name === undefined || (key === 'itemprop' && (this.microdata.inArticle || isAside(element)))) continue;
      if (name === 'og:url') this.address ??= content;
      if (this.labelled.read(name, content)) return;
      const meta = META_NAMES.get(name);
      if (meta === undefined) continue;
      const values = meta.list
        ? content.slice(0, LONGEST_VALUE).split(/[,;，；、]/)
        : meta.field === 'authors'
          ? authorsOf(name, content.slice(0, LONGEST_VALUE))
          : [content];
      for (const value of values) this.add(meta.field, meta.from, value, META_ORDER.get(name) ?? 0);
      return;
    }
  }

  private readLink(attributes: Attributes): void {
    const href = attributes.get('href');
    if (href === null || namesNoPlace(href)) return;
    if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.get('rel') ?? '')) this.canonical ??= href;
    this.readNeighbour(attributes);
  }

  /** The articles before and after, by a `link` or a link that is shown. */
  private readNeighbour(attributes: Attributes): void {
    const rels = attributes.get('rel')?.toLowerCase() ?? '';
    if (!rels.includes('prev') && !rels.includes('next')) return;
    const href = attributes.get('href');
    if (href === null || namesNoPlace(href)) return;
    for (const rel of rels.split(/\s+/)) {
      if (rel === 'prev' || rel === 'previous') this.previous ??= href;
      else if (rel === 'next') this.next ??= href;
    }
  }

  /** RDFa: `<span property="schema:dateCreated" content="2024-03-11T08:15">`. */
  private readProperty(attributes: Attributes, element: OpenElement | null): void {
    const content = attributes.get('content');
    if (this.properties === MOST_TIMES || content === null || !/^\d{4}-\d\d/.test(content) || isAside(element)) return;
    this.properties++;
    for (const name of (attributes.get('property') ?? '').toLowerCase().split(/\s+/)) {
      const field = RDFA_DATES.get(name.slice(name.lastIndexOf(':') + 1));
      if (field !== undefined) this.add(field, 'microdata', content, 1);
    }
  }

  private readTime(attributes: Attributes, element: OpenElement | null): void {
    if (this.times === MOST_TIMES || isAside(element)) return;
    const value = attributes.get('datetime');
    if (value === null || !/\d{4}/.test(value)) return;
    this.times++;
    this.add('published', 'element', value, attributes.has('pubdate') || /publi/i.test(attributes.naming()) ? 0 : 1);
  }

  /** hAtom: `<abbr class="published" title="2012-03-04T18:22:00+01:00">6:22 PM</abbr>`. */
  private readAbbreviation(attributes: Attributes, element: OpenElement | null): void {
    const value = attributes.get('title');
    if (this.times === MOST_TIMES || value === null || !/^\d{4}-\d\d-\d\d/.test(value) || isAside(element)) return;
    if (!/(?:^|\s)published(?:\s|$)/i.test(attributes.get('class') ?? '')) return;
    this.times++;
    this.add('published', 'element', value, 0);
  }

  private add(field: Field, from: Stated['from'], value: string | null, order: number): void {
    if (value === null || this.found.length === MOST_STATEMENTS) return;
    const trimmed =
      field === 'texts'
        ? value.slice(0, LONGEST_TEXT).replace(MARKUP, '\n').trim()
        : withSingleSpaces(withoutMarkup(value.slice(0, LONGEST_VALUE))).trim();
    if (trimmed !== '') this.found.push({ field, from, value: trimmed, order });
  }

  /** The parts of the page that are not free. */
  lockedParts(): LockedParts {
    return new LockedParts(this.scripts);
  }

  /** What the page's scripts hold, where the page itself shows a teaser at most. */
  private articleOfStates(titles: PageTitles, prose: () => number): StateArticle | null {
    if (this.states.length === 0) return null;
    const shown = prose();
    return shown <= LONGEST_TEASER ? stateArticle(this.states, titles, shown <= LEAST_TEASER) : null;
  }

  /**
   * @param url where the page came from, as far as is known
   * @param prose counts the characters of running text that the page shows
   */
  finish(
    url: string | null,
    prose: () => number,
  ): { readonly statements: PageStatements; readonly base: Base | null; readonly text: StatedText | null } {
    const own = toBase(url);
    const declared = this.baseHref === null || namesNoPlace(this.baseHref) ? null : toBase(resolveAddress(this.baseHref, own));
    const stated = this.canonical ?? this.address;
    const base = declared ?? own ?? (stated === null ? null : toBase(resolveAddress(stated, null)));
    const resolved = (reference: string | null): string | null =>
      reference === null || namesNoPlace(reference) ? null : resolveAddress(reference, base);
    const canonical = resolved(this.canonical) ?? resolved(this.address);
    const named = this.found.filter(({ field }) => field === 'titles').map(({ value }) => value);
    const titles = new PageTitles([this.title ?? '', ...named].filter((title) => title.trim() !== ''));
    const jsonLd = readJsonLd(this.scripts, canonical ?? url, titles);
    for (const [field, value] of jsonLd.facts) this.add(field, 'json-ld', value, 0);
    for (const [field, value] of this.microdata.finish(titles)) this.add(field, 'microdata', value, 0);
    for (const [field, value] of this.labelled.facts()) this.add(field, 'meta', value, LAST);
    const state = jsonLd.text === null ? this.articleOfStates(titles, prose) : null;
    for (const [field, value] of state?.facts ?? []) this.add(field, 'meta', value, LAST);
    for (const value of this.microdata.relAuthors) this.add('authors', 'link', value, 0);
    this.add('titles', 'element', this.title, 0);
    return {
      base,
      text: jsonLd.text ?? (state === null ? null : { ...state, property: null, paid: false }),
      statements: {
        titles: this.list('titles'),
        descriptions: this.list('descriptions'),
        texts: this.list('texts'),
        authors: this.list('authors'),
        published: this.list('published'),
        modified: this.list('modified'),
        siteNames: this.list('siteNames'),
        tags: this.list('tags'),
        types: this.list('types'),
        languages: this.list('languages'),
        canonical,
        base: declared?.document ?? null,
        ...(jsonLd.addressed ? { addressed: true } : {}),
        ...(jsonLd.comments.length > 0 ? { comments: jsonLd.comments } : {}),
        previous: resolved(this.previous),
        next: resolved(this.next),
      },
    };
  }

  private list(field: Field): Stated[] {
    const seen = new Set<string>();
    return this.found
      .filter((one) => one.field === field)
      .sort((a, b) => TRUST.indexOf(a.from) - TRUST.indexOf(b.from) || a.order - b.order)
      .filter(({ value }) => !seen.has(value) && seen.add(value).size <= MOST_VALUES)
      .map(({ value, from }) => ({ value, from }));
  }
}

function withoutMarkup(value: string): string {
  return IN_MARKUP.test(value) ? value.replace(MARKUP, (tag) => (PARTING.test(tag) ? ' ' : '')) : value;
}

function withSingleSpaces(value: string): string {
  return /\s\s|[^\S ]/.test(value) ? value.replace(/\s+/g, ' ') : value;
}

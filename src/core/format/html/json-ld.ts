import type { StatedComment } from '../../types.js';
import { clean, isPaid, type JsonNode, parseJson, toNode } from './json-node.js';
import type { Field } from './meta-names.js';
import type { PageTitles } from './page-titles.js';
import { isArticleType, isPageType, isThingType } from './schema-types.js';

/** Nodes looked at, and how deep in one another. */
const MOST_NODES = 2_000;
const DEEPEST = 6;
const MOST_VALUES = 64;

/** Properties whose value is a node of the same rank as the one that has them. Others hold parts, neighbours and owners. */
const SAME_RANK = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/** A script of a page: its text and where that begins in the source. */
export interface Script {
  readonly text: string;
  readonly start: number;
}

/** The text of the article as structured data hold it, and the offsets of the script that it stands in. */
export interface StatedText {
  /** Paragraphs parted by line ends as the page's authors had it; may be HTML. */
  readonly text: string;
  /** Of schema.org: `"articleBody"`; `null` where it stands in other JSON. */
  readonly property: string | null;
  /** Not everybody may read it: https://schema.org/isAccessibleForFree is false. */
  readonly paid: boolean;
  readonly start: number;
  readonly end: number;
}

export interface JsonLd {
  readonly facts: readonly (readonly [Field, string])[];
  /** They are of a node that has the page's address. */
  readonly addressed: boolean;
  readonly text: StatedText | null;
  readonly comments: readonly StatedComment[];
}

/** What JSON-LD scripts state about the page they stand on, in the order of the page's own node, and the text that they hold of it. */
export function readJsonLd(scripts: readonly Script[], address: string | null, titles: PageTitles): JsonLd {
  const nodes: JsonNode[] = [];
  const first: number[] = [];
  for (const script of scripts) {
    first.push(nodes.length);
    collect(parseJson(script.text), nodes);
  }
  if (nodes.length === 0) return { facts: [], addressed: false, text: null, comments: [] };
  const byId = new Map(nodes.map((node) => [node.text('@id'), node]));
  const facts: [Field, string][] = [];
  const own = ownNode(nodes, address, titles);
  const addressed = own !== null && hasAddress(own, address);
  if (own !== null) factsOf(own, byId, titles, facts);
  for (const node of nodes) {
    if (node.types().some((type) => type === 'WebSite')) add(facts, 'siteNames', node.text('name'));
  }
  const text = own === null ? null : textOf(own);
  const comments = own === null ? [] : commentsOf(own, byId);
  const paid = own !== null && isPaid(own);
  const index = own === null ? -1 : nodes.indexOf(own);
  const script = scripts[first.findLastIndex((from) => from <= index)];
  if (text === null || script === undefined) return { facts, addressed, text: null, comments };
  return { facts, addressed, text: { ...text, paid, start: script.start, end: script.start + script.text.length }, comments };
}

/** Nodes that describe the page as a whole, without recursion: documents nest as deep as they like. */
function collect(value: unknown, nodes: JsonNode[]): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined && nodes.length < MOST_NODES; next = open.pop()) {
    const { depth } = next;
    if (depth > DEEPEST) continue;
    if (Array.isArray(next.value)) {
      for (let index = Math.min(next.value.length, MOST_NODES) - 1; index >= 0; index--)
        open.push({ value: next.value[index], depth: depth + 1 });
      continue;
    }
    const node = toNode(next.value);
    if (node === null) continue;
    if (node.types().length > 0) nodes.push(node);
    // The questions of a list of such are its parts: none is what the page is about.
    const isList = node.types().includes('FAQPage');
    for (const key of SAME_RANK) {
      const inner = isList && key === 'mainEntity' ? null : node.get(key);
      if (typeof inner === 'object' && inner !== null) open.push({ value: inner, depth: depth + 1 });
    }
  }
}

/**
 * The article that the page is about: of several the one with the page's address, else that with its title, else the first with a text, else the first.
 * Films, events and goods on a page without an article are what it is about where they have its address or its title.
 */
function ownNode(nodes: readonly JsonNode[], address: string | null, titles: PageTitles): JsonNode | null {
  const articles = nodes.filter((node) => node.types().some(isArticleType));
  const pool = articles.length > 0 ? articles : nodes.filter((node) => node.types().some((type) => isPageType(type) || isThingType(type)));
  const here = pool.filter((node) => hasAddress(node, address));
  const named = here.length > 0 || pool.length === 0 ? [] : pool.filter((node) => titles.hold(titleOf(node, titles)));
  const plain = titles.none ? pool : pool.filter((node) => node.types().some((type) => isArticleType(type) || isPageType(type)));
  const from = [here, named, plain].find((list) => list.length > 0) ?? [];
  return from.find((node) => node.text('articleBody') !== '') ?? from.find((node) => node.text('headline') !== '') ?? from[0] ?? null;
}

function hasAddress(node: JsonNode, address: string | null): boolean {
  return address !== null && [node.address('url'), node.address('mainEntityOfPage'), node.text('@id')].some((one) => isSame(one, address));
}

/** Some encyclopedias have a description in the headline's place, and the headline in `name`. */
function titleOf(node: JsonNode, titles: PageTitles): string {
  const headline = node.text('headline');
  const name = node.text('name');
  return headline === '' || (name !== '' && !titles.hold(headline) && titles.hold(name)) ? name : headline;
}

/** Properties of schema.org that hold the text of what a node describes: https://schema.org/articleBody, /reviewBody, /text. */
const TEXTS = ['articleBody', 'reviewBody', 'text'] as const;
/** Those that hold it in steps, each a text or a node with one: https://schema.org/recipeInstructions, /step. */
const STEPS = ['recipeInstructions', 'step'] as const;
/** Sections of steps hold steps, and these directions at times. */
const DEEPEST_STEP = 2;
/** https://schema.org/liveBlogUpdate: postings, each with a headline and a text of its own; those that the page no longer shows are among them. */
const UPDATES = 'liveBlogUpdate';

/** The whole text of an article and the property that holds it; `null` where its node holds none. */
function textOf(node: JsonNode): Pick<StatedText, 'text' | 'property'> | null {
  if (!node.types().some(isArticleType)) return null;
  for (const property of TEXTS) {
    const text = node.texts(property).join('\n\n');
    if (text !== '') return { text, property };
  }
  const updates = node.list(UPDATES).slice(0, MOST_NODES).map(toNode);
  const postings = updates.flatMap((one) => (one === null ? [] : [one.text('headline'), ...one.texts('articleBody')]));
  if (postings.length > 0) return { text: postings.filter((one) => one !== '').join('\n\n'), property: UPDATES };
  for (const property of STEPS) {
    const text = stepsOf(node.list(property)).join('\n\n');
    if (text !== '') return { text, property };
  }
  return null;
}

/** The texts of steps, in sections or not: https://schema.org/HowToSection lists its own below its name. */
function stepsOf(values: readonly unknown[], depth = 0): string[] {
  return values.slice(0, MOST_NODES).flatMap((value) => {
    if (typeof value === 'string') return clean(value) === '' ? [] : [clean(value)];
    const step = toNode(value);
    if (step === null) return [];
    const text = step.text('text');
    const inner = text === '' && depth < DEEPEST_STEP ? stepsOf(step.list('itemListElement'), depth + 1) : [];
    const name = inner.length > 0 ? step.text('name') : '';
    return [name, text, ...inner].filter((one) => one !== '');
  });
}

/** Without scheme, `www`, fragment and a last slash. */
function isSame(one: string, other: string): boolean {
  const key = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|#.*$/gi, '').replace(/\/$/, '');
  return one !== '' && key(one) === key(other);
}

function factsOf(node: JsonNode, byId: ReadonlyMap<string, JsonNode>, titles: PageTitles, facts: [Field, string][]): void {
  for (const type of node.types()) add(facts, 'types', type);
  const article = node.types().some(isArticleType);
  add(facts, 'titles', titleOf(node, titles));
  add(facts, 'descriptions', node.text('description'));
  if (article) add(facts, 'texts', node.text('articleBody'));
  if (article || node.text('headline') !== '') for (const author of peopleOf(node, byId)) add(facts, 'authors', author);
  add(facts, 'published', node.text('datePublished') || node.text('dateCreated') || node.text('uploadDate'));
  add(facts, 'modified', node.text('dateModified'));
  for (const one of node.list('publisher')) add(facts, 'siteNames', nameOf(one, byId));
  for (const one of node.list('keywords')) {
    const words = typeof one === 'string' ? clean(one) : nameOf(one, byId);
    for (const word of words.slice(0, 5_000).split(/[,;，；、]/)) add(facts, 'tags', word.trim());
  }
  for (const one of node.list('inLanguage')) add(facts, 'languages', typeof one === 'string' ? clean(one) : nameOf(one, byId));
}

/** https://schema.org/comment: those of the article, answers to them left out. */
function commentsOf(node: JsonNode, byId: ReadonlyMap<string, JsonNode>): StatedComment[] {
  return node
    .list('comment')
    .slice(0, MOST_NODES)
    .flatMap((value) => {
      const comment = toNode(value);
      const text = comment?.text('text') ?? '';
      if (comment === null || text === '') return [];
      const [author = ''] = peopleOf(comment, byId);
      const date = comment.text('dateCreated') || comment.text('datePublished');
      return [{ author: author === '' ? null : author, date: date === '' ? null : date, text }];
    });
}

function peopleOf(node: JsonNode, byId: ReadonlyMap<string, JsonNode>): string[] {
  const authors = node.list('author');
  const people = (authors.length > 0 ? authors : node.list('creator')).slice(0, MOST_VALUES);
  return people.map((one) => (typeof one === 'string' ? one : nameOf(one, byId)));
}

/** The name of a node, or of the one that it refers to by its `@id`. */
function nameOf(value: unknown, byId: ReadonlyMap<string, JsonNode>): string {
  const node = toNode(value);
  if (node === null) return '';
  const name = node.list('name').find((one) => typeof one === 'string');
  if (typeof name === 'string') return clean(name);
  const parts = `${node.text('givenName')} ${node.text('familyName')}`.trim();
  if (parts !== '') return parts;
  return byId.get(node.text('@id'))?.text('name') ?? '';
}

function add(facts: [Field, string][], field: Field, value: string): void {
  if (value !== '') facts.push([field, value]);
}

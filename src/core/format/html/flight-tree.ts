import { decodeHTML, escapeUTF8 } from 'entities';
import { isElement } from './flight-rows.js';

/** The core of a page that is sent as elements. */
interface SentPage {
  readonly html: string;
  /** Texts of its `h1`. */
  readonly headlines: readonly string[];
}

/** Elements of one page, and how deep in one another. */
const MOST_NODES = 60_000;
const DEEPEST = 120;
/** Characters of HTML made of it. */
const LONGEST_HTML = 500_000;
/** Shorter paragraphs are buttons, credits and menus. */
const SHORTEST_PROSE = 60;
/** An element that holds this share of a page's prose holds the article; the article is the innermost that does. */
const NEARLY_ALL = 0.8;
const PROSE: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'pre', 'dd']);
const NO_TEXT: ReadonlySet<string> = new Set(
  'script style link meta title head svg img picture video audio iframe noscript template button form select nav footer aside'.split(' '),
);
const NAME = /^[a-z][a-z0-9]{0,20}$/;
const TAGS = /<[^<>]{0,2000}>/g;
/** Properties of Next.js's own components that hold the pages shown in place of this one. */
const IN_PLACE: ReadonlySet<string> = new Set(['notFound', 'forbidden', 'unauthorized', 'error', 'loading', 'template', 'fallback']);

interface Node {
  /** `""` for components, which are nothing but what they hold. */
  readonly name: string;
  readonly href: string | null;
  /** Elements, and text as HTML. */
  readonly parts: readonly (Node | string)[];
  /** Characters in it, and those of paragraphs. */
  readonly text: number;
  readonly prose: number;
}

/** The innermost element of the page that holds nearly all of its paragraphs; `null` where there are none. */
export function sentPage(values: readonly unknown[]): SentPage | null {
  const tree = new Tree();
  // Each row is looked at for itself, and those that name others hold them: the one with the most holds the page.
  let page: Node | null = null;
  for (const value of values) {
    const node = tree.node('', null, value, false, 0);
    if (node.prose > (page?.prose ?? 0)) page = node;
  }
  if (page === null) return null;
  const headlines: string[] = [];
  collectHeadlines(page, headlines, new Set());
  return { html: htmlOf(coreOf(page)), headlines };
}

/** Makes nodes of values; of an element that is named again, the same. */
class Tree {
  readonly #made = new Map<unknown, Node>();
  #left = MOST_NODES;

  /** What a value holds of elements, and of text where `shown`: what a component is given beside its children is text to read by chance only. */
  node(name: string, href: string | null, value: unknown, shown: boolean, depth: number): Node {
    const parts: (Node | string)[] = [];
    this.#add(value, parts, shown, depth + 1);
    return nodeOf(name, href, parts);
  }

  #add(value: unknown, parts: (Node | string)[], shown: boolean, depth: number): void {
    if (shown && typeof value === 'string') parts.push(escapeUTF8(value));
    else if (shown && typeof value === 'number') parts.push(String(value));
    if (typeof value !== 'object' || value === null || depth > DEEPEST || --this.#left < 0) return;
    if (isElement(value)) {
      const known = this.#made.get(value);
      const node = known ?? this.#element(value, depth);
      if (node === null) return;
      this.#made.set(value, node);
      parts.push(node);
    } else if (Array.isArray(value)) for (const one of value) this.#add(one, parts, shown, depth + 1);
    else this.#addWithin(value, parts, depth);
  }

  #element([, written, , properties]: readonly unknown[], depth: number): Node | null {
    const name = typeof written === 'string' && NAME.test(written) ? written : '';
    if (NO_TEXT.has(name) || typeof properties !== 'object' || properties === null) return null;
    const own: ReadonlyMap<string, unknown> = new Map(Object.entries(properties));
    const markup = markupOf(own.get('dangerouslySetInnerHTML'));
    if (markup !== null) {
      const text = markup.replace(TAGS, '').length;
      return { name, href: null, parts: [markup], text, prose: long(text) };
    }
    const href = own.get('href');
    const inner = this.node(name, typeof href === 'string' ? href : null, own.get('children'), true, depth);
    if (name !== '') return inner;
    const parts = [...inner.parts];
    this.#addWithin(properties, parts, depth, 'children');
    return nodeOf('', null, parts);
  }

  #addWithin(object: object, parts: (Node | string)[], depth: number, but = ''): void {
    for (const [name, value] of Object.entries(object)) if (name !== but && !IN_PLACE.has(name)) this.#add(value, parts, false, depth + 1);
  }
}

function nodeOf(name: string, href: string | null, parts: readonly (Node | string)[]): Node {
  let inner = 0;
  let text = 0;
  for (const part of parts) {
    if (typeof part === 'string') text += part.length;
    else {
      inner += part.prose;
      text += part.text;
    }
  }
  return { name, href, parts, text, prose: PROSE.has(name) ? Math.max(inner, long(text)) : inner };
}

function long(length: number): number {
  return length < SHORTEST_PROSE ? 0 : length;
}

function markupOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('__html' in value)) return null;
  return typeof value.__html === 'string' ? value.__html : null;
}

function coreOf(page: Node): Node {
  let core = page;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner = core.parts.find((part) => typeof part !== 'string' && part.prose >= page.prose * NEARLY_ALL);
    if (inner === undefined || typeof inner === 'string' || PROSE.has(inner.name)) return core;
    core = inner;
  }
  return core;
}

function collectHeadlines(node: Node, headlines: string[], seen: Set<Node>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.name === 'h1') headlines.push(decodeHTML(htmlOf(node).replace(TAGS, '')).trim());
  else for (const part of node.parts) if (typeof part !== 'string') collectHeadlines(part, headlines, seen);
}

function htmlOf(node: Node): string {
  const written: string[] = [];
  write(node, written, { left: LONGEST_HTML });
  return written.join('');
}

function write(node: Node, written: string[], allowance: { left: number }): void {
  const { name, href } = node;
  if (name !== '') written.push(href === null ? `<${name}>` : `<${name} href="${escapeUTF8(href)}">`);
  for (const part of node.parts) {
    // A node that is named again and again is written each time.
    if (--allowance.left < 0) break;
    if (typeof part === 'string') {
      allowance.left -= part.length;
      written.push(part);
    } else write(part, written, allowance);
  }
  if (name !== '' && name !== 'br' && name !== 'hr') written.push(`</${name}>`);
}

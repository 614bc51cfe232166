import { decodeHTML } from 'entities';

type JsonObject = Readonly<Record<string, unknown>>;

/** Where nodes of editors and of content systems hold what they are made of, in order of trust. */
const PARTS = [
  'content',
  'contentelements',
  'bodymodel',
  'components',
  'modules',
  'contents',
  'bodyelements',
  'bodycomponents',
  'bodyitems',
  'children',
  'blocks',
  'paragraphs',
  'elements',
  'nodes',
  'items',
  'listitems',
  'root',
  'document',
  'json',
  'html',
  'htmltext',
  'markup',
  'body',
  'rendered',
  'richtext',
  'markdown',
  'text',
  'value',
  'plain',
  'data',
  'fields',
  'attributes',
  'properties',
  'model',
] as const;
/** Of these nodes, no text is the article's own. */
const BESIDE =
  /image|photo|picture|video|audio|gallery|embed|oembed|advert|\bad\b|social|related|promo|newsletter|raw|divider|interstitial|teaser|recirc|link.?list|caption|credit|script|podcast|poll/i;
/** Of these, the text goes on in the line. */
const INLINE = /^(?:text|span|link|hyperlink|inline|strong|em|bold|italic|underline|mark|autolink|a|b|i)$/i;
const HEADING = /^(?:h[1-6]|head(?:er|ing)(?:-?[1-6])?|sub-?(?:head(?:ing)?|title)|crosshead|title)$/i;
/** Nodes of one text, and how deep in one another. */
const MOST_NODES = 20_000;
const DEEPEST = 24;

export interface Allowance {
  nodes: number;
}

/** Properties of one node by their names in small letters, without hyphens and underscores. */
export function propertiesOf(node: JsonObject): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, value] of Object.entries(node)) {
    const plain = plainName(name);
    if (!found.has(plain)) found.set(plain, value);
  }
  return found;
}

/** `content_elements`, and `content({"postMeteringOptions":{}})` as caches of queries call it. */
function plainName(name: string): string {
  return name.replace(/\(.*$/s, '').replace(/[-_]/g, '').toLowerCase();
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The text of what a page's data hold as an article's body: a text, or a tree or list of nodes. HTML where any of it is; else paragraphs parted by
 * empty lines.
 * @param cache nodes by the names that others refer to them by (`{"__ref": "Paragraph:1"}`)
 * @param allowance how many nodes may be looked at on the page
 */
export function textOfState(value: unknown, cache: JsonObject | null, allowance: Allowance): string {
  const blocks = new Tree(cache, allowance).blocks(value, 0, false);
  if (blocks.length === 1 && blocks[0] !== undefined && !blocks[0].heading) return blocks[0].text;
  if (!blocks.some(({ text }) => MARKUP.test(text))) return blocks.map(({ text }) => plain(text)).join('\n\n');
  return blocks.map(({ text, heading }) => (BLOCK.test(text) ? text : heading ? `<h2>${text}</h2>` : `<p>${text}</p>`)).join('\n');
}

const MARKUP = /<\/?[a-z][^<>]{0,2000}>/i;
const BLOCK = /<(?:p|div|h[1-6]|[uo]l|li|blockquote|figure|table|section|article)[\s>]/i;

function plain(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

interface Block {
  readonly text: string;
  readonly heading: boolean;
}

class Tree {
  #left: number;

  constructor(
    private readonly cache: JsonObject | null,
    private readonly allowance: Allowance,
  ) {
    this.#left = Math.min(MOST_NODES, allowance.nodes);
  }

  #spent(): boolean {
    this.allowance.nodes--;
    return --this.#left < 0;
  }

  /** @param heading the node around it is one */
  blocks(value: unknown, depth: number, heading: boolean): Block[] {
    if (typeof value === 'string') return value.trim() === '' ? [] : [{ text: value.trim(), heading }];
    if (depth > DEEPEST || this.#spent()) return [];
    if (Array.isArray(value)) {
      const list: unknown[] = value.map((one: unknown) => this.#node(one));
      if (depth > 0 && list.some(isInline) && list.every((one) => typeof one === 'string' || isInline(one))) {
        const text = list
          .map((one) => this.#inline(one, depth + 1))
          .join('')
          .trim();
        return text === '' ? [] : [{ text, heading }];
      }
      return list.flatMap((one) => this.blocks(one, depth + 1, heading));
    }
    const node = this.#node(value);
    if (!isObject(node)) return [];
    const properties = propertiesOf(node);
    const kind = kindOf(properties);
    if (BESIDE.test(kind)) return [];
    const heads = heading || HEADING.test(kind);
    for (const name of PARTS) {
      const part = properties.get(name);
      if (part === undefined || part === null || typeof part === 'number') continue;
      const found = this.blocks(part, depth + 1, heads);
      if (found.length > 0) return found;
    }
    return [];
  }

  #inline(value: unknown, depth: number): string {
    if (typeof value === 'string') return value;
    if (!isObject(value) || depth > DEEPEST || this.#spent()) return '';
    const text = value['text'] ?? value['value'];
    if (typeof text === 'string') return text;
    const inner = value['children'] ?? value['content'];
    return Array.isArray(inner) ? inner.map((one: unknown) => this.#inline(this.#node(one), depth + 1)).join('') : '';
  }

  /** What is referred to. */
  #node(value: unknown): unknown {
    const name = isObject(value) ? value['__ref'] : undefined;
    return typeof name === 'string' && this.cache !== null && Object.hasOwn(this.cache, name) ? this.cache[name] : value;
  }
}

function isInline(value: unknown): boolean {
  if (!isObject(value)) return false;
  const kind = value['nodeType'] ?? value['_type'] ?? value['type'] ?? value['name'];
  const leaf = typeof (value['text'] ?? value['value']) === 'string';
  if (kind === undefined || kind === null) return leaf;
  return typeof kind === 'string' && INLINE.test(kind) && (leaf || Array.isArray(value['children'] ?? value['content']));
}

function kindOf(properties: ReadonlyMap<string, unknown>): string {
  for (const name of ['nodetype', 'type', 'typename', 'component', 'kind', 'name']) {
    const kind = properties.get(name);
    if (typeof kind === 'string') return kind.slice(0, 80);
  }
  return '';
}

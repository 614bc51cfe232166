import { escapeUTF8 } from 'entities';
import { parseJson } from '../parse-json.js';
import { componentsHtml } from './components.js';
import { notionHtml } from './notion.js';
import { isJsonObject, type JsonObject } from './parts.js';
import { isMarkedLines, linesOfSlices } from './slices.js';
import { numberedParagraphs, storyElements } from './story-elements.js';
import { paragraphsOf, wrapped } from './written-html.js';

/**
 * What editors keep a text as, written as HTML: a tree of nodes (Lexical, ProseMirror, Contentful, Slate, Portable Text), a list of blocks (Editor.js,
 * Draft.js), Quill's operations, Mobiledoc. Also as JSON in a string. `null` for anything else.
 */
export function richText(value: unknown): string | null {
  const tree = typeof value === 'string' ? parsedTree(value) : value;
  if (Array.isArray(tree)) return notionHtml(tree) ?? (isNodes(tree) ? nodesOf(tree, 0) : listOf(tree));
  if (!isJsonObject(tree)) return null;
  const { root, content, blocks, ops, sections } = tree;
  if (isJsonObject(root) && Array.isArray(root['children'])) return nodesOf(root['children'], 0);
  if ((tree['type'] === 'doc' || tree['nodeType'] === 'document') && Array.isArray(content)) return nodesOf(content, 0);
  const numbered = numberedParagraphs(tree['bodyModel']);
  if (numbered !== null) return numbered;
  if (Array.isArray(blocks) && blocks.length > 0 && blocks.every(isBlock)) return blocks.map(blockOf).join('');
  if (Array.isArray(ops) && ops.length > 0 && ops.every((op) => isJsonObject(op) && Object.hasOwn(op, 'insert'))) return operationsOf(ops);
  return Array.isArray(sections) && Array.isArray(tree['markups']) ? mobiledocOf(sections, tree['cards']) : null;
}

/** A list of what has its words in itself. */
function listOf(values: readonly unknown[]): string | null {
  const lines = isMarkedLines(values) ? values : linesOfSlices(values);
  return lines === null ? (storyElements(values) ?? componentsHtml(values)) : lines.map(lineOf).join('');
}

function lineOf(line: JsonObject): string {
  return wrapped(escapeUTF8(String(line['text'])), elementOf(kindOf(line), line) ?? 'p');
}

/** How such a tree begins; a text that only begins with a bracket is not parsed. */
const OPENING =
  /^\s*(?:\{\s*"(?:root|type|nodeType|time|blocks|entityMap|version|ops|atoms)"\s*:|\[\s*\{\s*"(?:_type|_key|type|children)"\s*:)/;

function parsedTree(text: string): unknown {
  if (!OPENING.test(text)) return null;
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

/** Paragraphs and the like, each with what it is made of. */
function isNodes(values: readonly unknown[]): boolean {
  return (
    values.some((node) => isJsonObject(node) && Array.isArray(node['children'])) &&
    values.every((node) => isJsonObject(node) && kindOf(node) !== '')
  );
}

function isBlock(value: unknown): value is JsonObject {
  return isJsonObject(value) && typeof value['type'] === 'string' && (isJsonObject(value['data']) || typeof value['text'] === 'string');
}

/** What stands deeper is no text of an article. */
const DEEPEST = 50;

function kindOf(node: JsonObject): string {
  const kind = node['nodeType'] ?? node['_type'] ?? node['type'];
  return typeof kind === 'string' ? kind : '';
}

function nodesOf(nodes: readonly unknown[], depth: number): string {
  if (depth > DEEPEST) return '';
  return nodes.map((node) => (isJsonObject(node) ? nodeOf(node, depth) : '')).join('');
}

/** Nodes that hold HTML or Markdown as it is. */
const RAW = ['html', 'markdown'] as const;

function nodeOf(node: JsonObject, depth: number): string {
  const text = node['text'] ?? node['value'];
  if (typeof text === 'string') return escapeUTF8(text);
  for (const name of RAW) {
    const raw = node[name];
    if (typeof raw === 'string') return name === 'html' ? `${raw}\n` : paragraphsOf(raw);
  }
  const kind = kindOf(node).toLowerCase();
  if (/^(?:line-?break|hard_?break)$/.test(kind)) return '<br>';
  const inner = node['children'] ?? node['content'];
  if (!Array.isArray(inner)) return '';
  const style = typeof node['style'] === 'string' && kind === 'block' ? node['style'] : kind;
  const element = typeof node['listItem'] === 'string' ? 'li' : elementOf(style, node);
  return wrapped(nodesOf(inner, depth + 1), element);
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** The element of a kind of node; `null` where it is a part of a line. */
function elementOf(kind: string, node: JsonObject): string | null {
  if (/list-?_?item|^li$|checklist/.test(kind)) return 'li';
  if (/^(?:ordered|numbered)[-_]?list$|^ol/.test(kind)) return 'ol';
  if (/list$|^ul/.test(kind)) return 'ul';
  if (/^h[1-6]$/.test(kind)) return kind;
  if (/head(?:er|ing)/.test(kind)) return /table/.test(kind) ? 'th' : `h${levelOf(kind, node)}`;
  if (/quote/.test(kind)) return 'blockquote';
  if (/^code(?:[-_]?block)?$|code-block/.test(kind)) return 'pre';
  if (/^table$/.test(kind)) return 'table';
  if (/table[-_]?row/.test(kind)) return 'tr';
  if (/table[-_]?cell/.test(kind)) return 'td';
  return /paragraph|^p$|^block$|^normal$|^unstyled$/.test(kind) ? 'p' : null;
}

/** `heading-2`, `header-two`; else what stands beside it. */
function levelOf(kind: string, node: JsonObject): number {
  const { tag, level, attrs, data } = node;
  const inner = isJsonObject(attrs) ? attrs['level'] : isJsonObject(data) ? data['level'] : undefined;
  const stated = /\d$/.exec(kind)?.[0] ?? (typeof tag === 'string' ? tag.slice(1) : (level ?? inner));
  const word = NUMBERS.indexOf(kind.slice(kind.lastIndexOf('-') + 1)) + 1;
  const number = word > 0 ? word : Number(stated);
  return number >= 1 && number <= 6 ? Math.floor(number) : 2;
}

/** A block of Draft.js, whose text is plain, or of Editor.js, whose text is HTML within a line. */
function blockOf(block: unknown): string {
  if (!isBlock(block)) return '';
  const kind = String(block['type']).toLowerCase();
  if (typeof block['text'] === 'string') return wrapped(escapeUTF8(block['text']), elementOf(kind, block));
  const data = isJsonObject(block['data']) ? block['data'] : {};
  const { text, items, code, html } = data;
  if (typeof html === 'string') return html;
  if (typeof code === 'string') return wrapped(escapeUTF8(code), 'pre');
  if (typeof text === 'string') return wrapped(text, elementOf(kind, block) ?? 'p');
  if (!Array.isArray(items)) return '';
  const entries = items.map((item: unknown) => (isJsonObject(item) ? (item['content'] ?? item['text']) : item));
  return wrapped(entries.map((entry) => (typeof entry === 'string' ? wrapped(entry, 'li') : '')).join(''), 'ul');
}

function operationsOf(ops: readonly unknown[]): string {
  const text = ops.map((op) => (isJsonObject(op) && typeof op['insert'] === 'string' ? op['insert'] : '')).join('');
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : wrapped(escapeUTF8(line), 'p')))
    .join('');
}

/** Sections of Mobiledoc by their first number. */
const MARKUP = 1;
const LIST = 3;
const CARD = 10;

function mobiledocOf(sections: readonly unknown[], cards: unknown): string {
  const html = sections.map((section) => {
    if (!Array.isArray(section)) return '';
    const [kind, second, third]: readonly unknown[] = section;
    if (kind === CARD) return cardOf(Array.isArray(cards) && typeof second === 'number' ? cards[second] : null);
    if (typeof second !== 'string' || !/^[a-z][a-z0-9]{0,9}$/.test(second) || !Array.isArray(third)) return '';
    if (kind === MARKUP) return wrapped(markersOf(third), second === 'aside' ? 'blockquote' : second);
    return kind === LIST ? wrapped(third.map((item) => wrapped(Array.isArray(item) ? markersOf(item) : '', 'li')).join(''), second) : '';
  });
  return html.join('');
}

/** Each is `[type, marks opened, marks closed, text]`. */
function markersOf(markers: readonly unknown[]): string {
  return markers
    .map((marker) => {
      const text: unknown = Array.isArray(marker) ? marker[3] : null;
      return typeof text === 'string' ? escapeUTF8(text) : '';
    })
    .join('');
}

function cardOf(card: unknown): string {
  const payload: unknown = Array.isArray(card) ? card[1] : null;
  return isJsonObject(payload) ? nodeOf({ html: payload['html'], markdown: payload['markdown'] }, 0) : '';
}

import { escapeUTF8 } from 'entities';
import { isJsonObject, type JsonObject } from './parts.js';
import { wrapped } from './written-html.js';

/**
 * A story that is kept as a list of typed elements whose words are HTML in a line of their own, written as HTML:
 * `[{"type": "text", "content": "The <b>ferry</b> …"}, {"type": "header", "level": 2, "content": "Late"}, {"type": "list", "items": […]}]`.
 * `null` for any other list.
 */
export function storyElements(values: readonly unknown[]): string | null {
  const sound = values.every(
    (element) => isJsonObject(element) && typeof element['type'] === 'string' && !Object.hasOwn(element, 'children'),
  );
  const told = values.some((element) => isJsonObject(element) && ELEMENTS.get(String(element['type'])) === 'p' && isWords(element));
  return sound && told ? elementsOf(values, 0) : null;
}

const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['text', 'p'],
  ['header', 'h2'],
  ['quote', 'blockquote'],
  ['blockquote', 'blockquote'],
  ['list', 'ul'],
  ['code', 'pre'],
]);
/** Lists within lists; what stands deeper is no text of a story. */
const DEEPEST = 10;

function isWords(element: JsonObject): boolean {
  return typeof element['content'] === 'string';
}

function elementsOf(values: readonly unknown[], depth: number): string {
  if (depth > DEEPEST) return '';
  return values.map((value) => (isJsonObject(value) ? elementOf(value, depth) : '')).join('');
}

/** Pictures, videos and links to other stories are no words of this one. */
function elementOf(element: JsonObject, depth: number): string {
  const { type, content, content_elements: inner, items, level, list_type: listed } = element;
  // What a newsroom pasted; scripts in it are read over where HTML is.
  if (type === 'raw_html' && typeof content === 'string') return `${content}\n`;
  const known = typeof type === 'string' ? ELEMENTS.get(type) : undefined;
  if (known === undefined) return '';
  if (Array.isArray(items)) return wrapped(items.map((item: unknown) => itemOf(item, depth)).join(''), listed === 'ordered' ? 'ol' : 'ul');
  const name = known === 'h2' && typeof level === 'number' && level >= 1 && level <= 6 ? `h${Math.floor(level)}` : known;
  if (typeof content === 'string') return wrapped(content, name);
  return Array.isArray(inner) ? wrapped(elementsOf(inner, depth + 1) + citationOf(element['citation']), name) : '';
}

function itemOf(item: unknown, depth: number): string {
  if (!isJsonObject(item)) return '';
  return wrapped(typeof item['content'] === 'string' ? item['content'] : elementsOf([item], depth + 1), 'li');
}

function citationOf(citation: unknown): string {
  const words = isJsonObject(citation) ? citation['content'] : null;
  return typeof words === 'string' && words !== '' ? wrapped(words, 'cite') : '';
}

/** Medium's numbers of paragraphs; another is a picture, or what it embeds. */
const NUMBERED: ReadonlyMap<unknown, string> = new Map([
  [1, 'p'],
  [2, 'h2'],
  [3, 'h3'],
  [6, 'blockquote'],
  [7, 'blockquote'],
  [8, 'pre'],
  [9, 'li'],
  [10, 'li'],
  [13, 'h4'],
]);

/** A story as a model of numbered paragraphs of plain text: `{"bodyModel": {"paragraphs": [{"type": 1, "text": "…"}]}}`; `null` for anything else. */
export function numberedParagraphs(model: unknown): string | null {
  const paragraphs = isJsonObject(model) ? model['paragraphs'] : null;
  if (!Array.isArray(paragraphs) || !paragraphs.every((one) => isJsonObject(one) && typeof one['type'] === 'number')) return null;
  return paragraphs.map((one: JsonObject) => numberedOf(one)).join('');
}

function numberedOf({ type, text }: JsonObject): string {
  const element = NUMBERED.get(type);
  return element === undefined || typeof text !== 'string' ? '' : wrapped(escapeUTF8(text), element);
}

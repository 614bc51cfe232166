import { escapeUTF8 } from 'entities';
import { isJsonObject, type JsonObject } from './parts.js';
import { wrapped } from './written-html.js';

/** Blocks within blocks; what stands deeper is no text of an article. */
const DEEPEST = 30;
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'p'],
  ['heading_1', 'h2'],
  ['heading_2', 'h3'],
  ['heading_3', 'h4'],
  ['quote', 'blockquote'],
  ['callout', 'p'],
  ['toggle', 'p'],
  ['code', 'pre'],
  ['equation', 'p'],
]);
const LISTS: ReadonlyMap<string, string> = new Map([
  ['bulleted_list_item', 'ul'],
  ['to_do', 'ul'],
  ['numbered_list_item', 'ol'],
]);

/** Blocks of Notion's interface, written as HTML: `[{"object": "block", "type": "paragraph", "paragraph": {"rich_text": [{"plain_text": "…"}]}}]`; `null` for any other list. */
export function notionHtml(values: readonly unknown[]): string | null {
  return isBlocks(values) ? blocksOf(values, 0) : null;
}

/** A list of blocks as it is answered, or a page with its blocks, with both where records have their text and title. */
export function withNotionBlocks(record: JsonObject): JsonObject {
  const { object, results, children, blocks } = record;
  if (object !== 'list' && object !== 'page') return record;
  const own = [results, children, blocks].find((list): list is readonly JsonObject[] => Array.isArray(list) && isBlocks(list));
  if (own === undefined) return record;
  const title = titleOf(record['properties']);
  return { ...record, content: own, ...(title === '' ? {} : { title }) };
}

function isBlocks(values: readonly unknown[]): values is readonly JsonObject[] {
  return (
    values.length > 0 &&
    values.every(
      (one) => isJsonObject(one) && one['object'] === 'block' && typeof one['type'] === 'string' && Object.hasOwn(one, one['type']),
    )
  );
}

/** Of a page's properties, the one of that kind: `{"Name": {"type": "title", "title": [{"plain_text": "…"}]}}`. */
function titleOf(properties: unknown): string {
  const all = isJsonObject(properties) ? Object.values(properties) : [];
  const found = all.find((one) => isJsonObject(one) && Array.isArray(one['title']));
  return isJsonObject(found) ? wordsOf(found['title']) : '';
}

function wordsOf(parts: unknown): string {
  if (!Array.isArray(parts)) return '';
  return parts.map((part: unknown) => (isJsonObject(part) && typeof part['plain_text'] === 'string' ? part['plain_text'] : '')).join('');
}

function blocksOf(blocks: readonly JsonObject[], depth: number): string {
  if (depth > DEEPEST) return '';
  const html: string[] = [];
  let list: string | undefined;
  for (const block of blocks) {
    const kind = LISTS.get(String(block['type']));
    if (kind !== list) html.push(list === undefined ? '' : `</${list}>\n`, kind === undefined ? '' : `<${kind}>`);
    list = kind;
    html.push(blockOf(block, depth));
  }
  if (list !== undefined) html.push(`</${list}>\n`);
  return html.join('');
}

function blockOf(block: JsonObject, depth: number): string {
  const type = String(block['type']);
  const own = block[type];
  const told: JsonObject = isJsonObject(own) ? own : {};
  const inner = block['children'] ?? told['children'];
  const below = Array.isArray(inner) && isBlocks(inner) ? blocksOf(inner, depth + 1) : '';
  if (type === 'table') return wrapped(below, 'table');
  if (type === 'table_row') {
    const cells: readonly unknown[] = Array.isArray(told['cells']) ? told['cells'] : [];
    return wrapped(cells.map((cell) => wrapped(escapeUTF8(wordsOf(cell)), 'td')).join(''), 'tr');
  }
  const caption = escapeUTF8(wordsOf(told['caption']));
  if (caption !== '' && type !== 'code') return `<figure><figcaption>${caption}</figcaption></figure>`;
  const expression = told['expression'];
  const words = escapeUTF8(type === 'equation' && typeof expression === 'string' ? expression : wordsOf(told['rich_text'] ?? told['text']));
  if (LISTS.has(type)) return wrapped(words + below, 'li');
  const element = ELEMENTS.get(type);
  return (element === undefined || words === '' ? '' : wrapped(words, element)) + below;
}

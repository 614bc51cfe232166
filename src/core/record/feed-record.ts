import { decodeXML } from 'entities';
import { blogPost } from './blog/post.js';
import { localName } from './elements.js';
import { childrenOf, textOf } from './feed-children.js';
import type { JsonObject } from './parts.js';

/** Characters of a description that is no summary any more. */
const LONG_DESCRIPTION = 600;
/** Feeds call a text's topics so. */
const CATEGORY = 'category';
/** What a blog's export holds of a reader's comment. */
const COMMENT = 'wp:comment';
const ATTRIBUTE = /([\w:.-]{1,60})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g;

/**
 * An entry of a feed or of an export in XML as a record: its children by their names, several of one name as a list. What a feed calls otherwise than
 * records do has their names: topics, the date of a change, an address in an attribute, a description that is the text itself.
 */
export function feedRecord(xml: string): JsonObject {
  const found = new Map<string, unknown[]>();
  const put = (name: string, value: unknown): void => {
    const values = found.get(name);
    if (values === undefined) found.set(name, [value]);
    else values.push(value);
  };
  const tags: string[] = [];
  const remarks: string[] = [];
  let description = '';
  for (const { name, attributes, inner } of childrenOf(xml)) {
    const local = localName(name);
    if (local === CATEGORY || name === 'dc:subject') {
      const tag = attributeOf(attributes, 'term') ?? textOf(inner);
      if (tag !== '' && !/^https?:/.test(tag)) tags.push(tag);
    } else if (local === 'link' && attributeOf(attributes, 'href') !== null) {
      const relation = attributeOf(attributes, 'rel') ?? 'alternate';
      if (relation === 'alternate' && name === local) put('link', attributeOf(attributes, 'href'));
    } else if (local === 'description' || name === 'summary') description ||= textOf(inner);
    else if (name === COMMENT) remarks.push(inner);
    else if (local === 'updated') put('date_modified', textOf(inner));
    else if (name === 'content' && attributeOf(attributes, 'type') === 'xhtml') put('content', inner);
    else put(name, entryOf(inner));
  }
  const empty = !found.has('content:encoded') && !found.has('content');
  if (description !== '') put(empty && description.length >= LONG_DESCRIPTION ? 'content' : 'description', description);
  const fields = [...found].map(([name, values]): [string, unknown] => [name, values.length === 1 ? values[0] : values]);
  const record = Object.fromEntries(tags.length > 0 ? [...fields, ['tags', tags]] : fields);
  return found.has('wp:post_type') ? blogPost(record, remarks) : record;
}

/** A text; of an element with children the name in it, or their texts as a list. */
function entryOf(inner: string): unknown {
  if (!/^\s*<[a-z]/i.test(inner)) return textOf(inner);
  const children = [...childrenOf(`<x>${inner}</x>`)];
  const named = children.find(({ name }) => name === 'name');
  return named === undefined ? children.map((child) => textOf(child.inner)) : { name: textOf(named.inner) };
}

function attributeOf(attributes: string, name: string): string | null {
  for (const [, own, double, single] of attributes.matchAll(ATTRIBUTE)) if (own === name) return decodeXML(double ?? single ?? '').trim();
  return null;
}

import { decodeXML } from 'entities';
import type { JsonObject } from './parts.js';

/** Characters of a description that is no summary any more. */
const LONG_DESCRIPTION = 600;
/** Feeds call a text's topics so. */
const CATEGORY = 'category';
const ATTRIBUTE = /([\w:.-]{1,60})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g;

interface Child {
  readonly name: string;
  readonly attributes: string;
  /** Between its tags, as it is written. */
  readonly inner: string;
}

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
  let description = '';
  for (const { name, attributes, inner } of childrenOf(xml)) {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === CATEGORY) {
      const tag = attributeOf(attributes, 'term') ?? textOf(inner);
      if (tag !== '' && !/^https?:/.test(tag)) tags.push(tag);
    } else if (local === 'link' && attributeOf(attributes, 'href') !== null) {
      const relation = attributeOf(attributes, 'rel') ?? 'alternate';
      if (relation === 'alternate' && name === local) put('link', attributeOf(attributes, 'href'));
    } else if (local === 'description' || name === 'summary') description ||= textOf(inner);
    else if (local === 'updated') put('date_modified', textOf(inner));
    else if (name === 'content' && attributeOf(attributes, 'type') === 'xhtml') put('content', inner);
    else put(name, entryOf(inner));
  }
  const empty = !found.has('content:encoded') && !found.has('content');
  if (description !== '') put(empty && description.length >= LONG_DESCRIPTION ? 'content' : 'description', description);
  const fields = [...found].map(([name, values]): [string, unknown] => [name, values.length === 1 ? values[0] : values]);
  return Object.fromEntries(tags.length > 0 ? [...fields, ['tags', tags]] : fields);
}

/** The direct children of the element that a text is. */
function* childrenOf(xml: string): Generator<Child> {
  let at = xml.indexOf('>') + 1;
  while (at > 0 && at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open === -1) return;
    if (!/[a-z_]/i.test(xml[open + 1] ?? '')) {
      at = behindOther(xml, open);
      continue;
    }
    const end = endOfTag(xml, open);
    if (end === -1) return;
    const name = /^[\w:.-]{1,60}/.exec(xml.slice(open + 1, open + 61))?.[0] ?? '';
    const attributes = xml.slice(open + 1 + name.length, end);
    if (attributes.endsWith('/')) {
      yield { name, attributes, inner: '' };
      at = end + 1;
      continue;
    }
    const close = closing(xml, name, end + 1);
    yield { name, attributes, inner: xml.slice(end + 1, close === -1 ? xml.length : close) };
    if (close === -1) return;
    at = xml.indexOf('>', close) + 1;
  }
}

/** Offset of the bracket that ends a tag; -1 where it has none. */
function endOfTag(xml: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < xml.length; at++) {
    const letter = xml[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return -1;
}

/** Behind a comment, a section, a declaration or an end tag. */
function behindOther(xml: string, open: number): number {
  const mark = xml.startsWith('<!--', open) ? '-->' : xml.startsWith('<![CDATA[', open) ? ']]>' : '>';
  const end = xml.indexOf(mark, open);
  return end === -1 ? xml.length : end + mark.length;
}

/** Offset of the end tag that closes an element whose content begins at `from`. */
function closing(xml: string, name: string, from: number): number {
  let depth = 1;
  for (let at = xml.indexOf('<', from); at !== -1; at = xml.indexOf('<', at)) {
    const ends = xml[at + 1] === '/';
    const begin = at + (ends ? 2 : 1);
    if (xml.startsWith(name, begin) && /[\s/>]/.test(xml[begin + name.length] ?? '')) {
      const end = endOfTag(xml, at);
      if (end === -1) return -1;
      if (ends) depth--;
      else if (xml[end - 1] !== '/') depth++;
      if (depth === 0) return at;
      at = end + 1;
    } else at = xml[at + 1] === '!' ? behindOther(xml, at) : at + 1;
  }
  return -1;
}

/** A text; of an element with children the name in it, or their texts as a list. */
function entryOf(inner: string): unknown {
  if (!/^\s*<[a-z]/i.test(inner)) return textOf(inner);
  const children = [...childrenOf(`<x>${inner}</x>`)];
  const named = children.find(({ name }) => name === 'name');
  return named === undefined ? children.map((child) => textOf(child.inner)) : { name: textOf(named.inner) };
}

const SECTION = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g;

/** What an element says: sections as they are, all else without its entities. */
function textOf(inner: string): string {
  let text = '';
  let from = 0;
  for (const section of inner.matchAll(SECTION)) {
    text += decodeXML(inner.slice(from, section.index)) + (section[1] ?? '');
    from = section.index + section[0].length;
  }
  return (text + decodeXML(inner.slice(from))).trim();
}

function attributeOf(attributes: string, name: string): string | null {
  for (const [, own, double, single] of attributes.matchAll(ATTRIBUTE)) if (own === name) return decodeXML(double ?? single ?? '').trim();
  return null;
}

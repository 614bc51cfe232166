import { decodeXML } from 'entities';

export interface Child {
  readonly name: string;
  readonly attributes: string;
  /** Between its tags, as it is written. */
  readonly inner: string;
}

/** The direct children of the element that a text is. */
export function* childrenOf(xml: string): Generator<Child> {
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

const SECTION = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g;

/** What an element says: sections as they are, all else without its entities. */
export function textOf(inner: string): string {
  let text = '';
  let from = 0;
  for (const section of inner.matchAll(SECTION)) {
    text += decodeXML(inner.slice(from, section.index)) + (section[1] ?? '');
    from = section.index + section[0].length;
  }
  return (text + decodeXML(inner.slice(from))).trim();
}

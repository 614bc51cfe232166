import { type Base, namesNoPlace, resolveAddress, toBase } from '../address.js';
import type { Draft } from './spanning.js';

/** Lines of a head looked at: front matter, or what reader services print. */
const MOST_LINES = 60;
/** A line of a head, or of a list or text that belongs to one. */
const FIELD = /^(?:[A-Za-z][\w .-]{0,40}:(?: |$)|- |$)/;
const ADDRESS =
  /^(?:canonical(?:[ _-]?url)?|(?:url[ _-]?)?source|(?:source|page|original|article)?[ _-]?(?:url|link)|permalink|address): (https?:\/\/\S+)$/i;
/** What a reader service prints above each page, of which a dump may hold several. */
const READER = /^url source: (https?:\/\/\S+)$/i;

/**
 * Makes the links of a page's lines absolute. What leads to no place gets an empty address.
 * @param url where the page came from; where that is not known, the page's head may say it
 */
export function resolveLinks(lines: readonly Draft[], url: string | null): void {
  const given = toBase(url);
  let base = given ?? addressInHead(lines);
  for (const line of lines) {
    if (given === null && line.text.length > 11 && line.text.charCodeAt(10) === 58) base = toBase(READER.exec(line.text)?.[1]) ?? base;
    if (line.links.length === 0) continue;
    line.links = line.links.map((link) => ({ text: link.text, url: namesNoPlace(link.url) ? '' : resolveAddress(link.url, base) }));
  }
}

/** The address that the lines above a page give, the canonical one before others. */
function addressInHead(lines: readonly Draft[]): Base | null {
  let found: Base | null = null;
  for (const { text, indent, role } of lines.slice(0, MOST_LINES)) {
    if (indent === 0 && role !== 'item' && !FIELD.test(text)) break;
    const base = toBase(ADDRESS.exec(text)?.[1]);
    if (base === null) continue;
    if (/^canonical/i.test(text)) return base;
    found ??= base;
  }
  return found;
}

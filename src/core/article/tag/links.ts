/** Tags that are links. */
import type { Link } from '../../types.js';
import type { PageLine } from '../page.js';
import { cleanLine } from '../text/normalise.js';
import { isLabel, withoutLabel } from './labels.js';
import { isResidue } from './residue.js';

const SIGNS = /^[\s,;|•·、，；/.—–:：#()-]+|[\s,;|•·、，；/.—–:：#()-]+$/gu;
const AND = /^(?:and|und|et|y|e|i|и|en|og|och|ja|ve)$/u;
const FEWEST = 2;

/** The texts of a line's links, where between them stand signs, labels and counts of comments alone; else null. */
export function linkedTags(text: string, links: readonly Link[]): string[] | null {
  if (links.length < FEWEST) return null;
  const tags: string[] = [];
  let from = 0;
  for (const link of links) {
    const name = cleanLine(link.text);
    const at = text.indexOf(name, from);
    if (name === '' || at < 0 || !saysNothing(text.slice(from, at))) return null;
    tags.push(name);
    from = at + name.length;
  }
  return saysNothing(text.slice(from)) ? tags : null;
}

function saysNothing(between: string): boolean {
  const words = between.replace(SIGNS, '');
  return words === '' || AND.test(words) || isLabel(words) || withoutLabel(words) === '' || isResidue(words);
}

/** Lines without those that lead to places of the page itself, and so to headings of its text. @param own the page's address */
export function withoutAnchors(lines: readonly PageLine[], own: string | null): readonly PageLine[] {
  return lines.filter(({ text, line }) => {
    const [link, ...more] = line.links;
    return link === undefined || more.length > 0 || cleanLine(link.text) !== text || !isAnchor(link.url, own);
  });
}

function isAnchor(url: string, own: string | null): boolean {
  const at = url.indexOf('#');
  if (at < 0 || at === url.length - 1) return false;
  return at === 0 || url.slice(0, at) === own?.split('#', 1)[0];
}

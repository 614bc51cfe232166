import type { Attributes } from './attributes.js';
import { holdsLineNumbers } from './gutters.js';
import { DRAWN, EXTRA, NUMBERS } from './signs.js';
import { BLOCK, TABLE, type Tag } from './tags.js';

/**
 * Whether an element is drawn beside the text and no part of it: links with which a wiki is edited, line numbers, a second copy of a formula or a slide.
 * @param signs what its names say of it
 * @param within whether it stands in a program
 * @param from where its content begins
 */
export function isPassedOver(source: string, tag: Tag, attributes: Attributes, signs: number, within: boolean, from: number): boolean {
  if ((signs & EXTRA) !== 0) return true;
  if ((signs & DRAWN) !== 0) return source.includes(attributes.has('aria-hidden') ? 'katex-mathml' : 'math/tex');
  if ((signs & NUMBERS) === 0) return false;
  return (within || (tag.bits & (TABLE | BLOCK)) !== 0) && holdsLineNumbers(source, from, tag.name, within);
}

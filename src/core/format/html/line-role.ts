import type { Role } from '../../types.js';
import type { OpenElement } from './open-element.js';

/** What a line whose first text stands in `element` is. */
export function roleOf(element: OpenElement): Role {
  if (element.heading > 0) return 'heading';
  if (element.program) return 'code';
  if (element.lists > 0 && freshItem(element) !== null) return 'item';
  return element.quoted ? 'quote' : 'plain';
}

/** Elements between a list item and its text that are looked through. */
const REACH = 12;

/** The list item whose first line this is. */
export function freshItem(element: OpenElement): OpenElement | null {
  let around: OpenElement | null = element;
  for (let steps = 0; around !== null && steps < REACH; steps++) {
    if (around.tag.name === 'li') return around.fresh ? around : null;
    around = around.parent;
  }
  return null;
}

/** A tab reaches to the next multiple of eight. */
export function columnsOf(white: string): number {
  let columns = 0;
  for (const character of white) columns += character === '\t' ? 8 - (columns % 8) : 1;
  return columns;
}

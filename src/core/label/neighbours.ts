import { findNeighbourLabel, type NeighbourSide } from '../section/neighbour-label.js';
import type { Line } from '../types.js';

/** Double arrows with a colon name the neighbouring articles: `<<: Older post`. Quoted text has no colon there. */
const SIGN = /^(?:<<|>>|《|》|«|»)\s?[:：]/;
const ARROW = /^[<>«»‹›←→⟵⟶◀▶◄►]{1,2}\s*/;
/** More characters than any label has, the arrow among them. */
const LONGEST_LABEL = 40;
const LONGEST_LINE = 300;

/** Whether a sign alone says that a line names a neighbouring article. */
export function hasNeighbourSign({ text }: Line): boolean {
  const code = text.charCodeAt(0);
  const may = code === 60 || code === 62 || code === 0x300a || code === 0x300b || code === 0xab || code === 0xbb;
  return may && SIGN.test(text);
}

const BACKWARD = /^(?:<<|[«‹←⟵])\s*[^\s«»‹›<>]/;
const FORWARD = /[^\s«»‹›<>]\s*(?:>>|[»›→⟶])$/;
/** Quoted words, or a menu's page numbers. */
const BACKWARD_SIGNS = /[»›→⟶]|>>/;
const FORWARD_SIGNS = /[«‹←⟵]|<</;

/** Whether two lines, one below the other, name both neighbours by arrows that point away from each other: `← The old pier` above `Ferries →`. */
export function areArrows({ text }: Line, below: Line): boolean {
  if (text.length > LONGEST_LINE || below.text.length > LONGEST_LINE) return false;
  if (!BACKWARD.test(text) || !FORWARD.test(below.text)) return false;
  return !BACKWARD_SIGNS.test(text) && !FORWARD_SIGNS.test(below.text);
}

/** Which neighbour a line names by a label with a colon and a title: `Previous: The old pier`. */
export function namedNeighbour({ text }: Line): NeighbourSide | null {
  if (text.length > LONGEST_LINE) return null;
  const beginning = text.slice(0, LONGEST_LABEL);
  if (!beginning.includes(':') && !beginning.includes('：')) return null;
  const small = beginning.replace(ARROW, '').toLowerCase();
  for (const side of ['previous', 'next'] as const) {
    const label = findNeighbourLabel(side, small);
    if (label !== null && /[:：] ?$/.test(label) && label.length < small.trimEnd().length) return side;
  }
  return null;
}

import type { Line } from '../types.js';
import { isText, likeliestKind, STATES, TEXT } from './states.js';

const SUBTITLE = STATES.indexOf('subtitle');
/** Characters of a paragraph: a shorter line may be a standfirst that a page sets as it sets its text. */
const SHORTEST = 80;
/** Lines to the next paragraph: a picture with its caption, an advertisement. */
const REACH = 4;
/** Elements that hold a paragraph; what stands all in another, such as `strong`, is set apart by it. */
const HOLDERS: ReadonlySet<string> = new Set(['p', 'div']);

/**
 * The kinds that each line may have, text alone where a paragraph that reads as a standfirst is set as the next one of the text is: in an element of the same name
 * and classes, in the same element; the same list where there are none. Of nine such lines of the corpus three are in annotated
 * passages, all as text; of those that are set otherwise 140 are annotated as text and 229 as none.
 */
export function withFirstParagraphs(allowed: Uint16Array, lines: readonly Line[], marginal: Float64Array): Uint16Array {
  let found: Uint16Array | null = null;
  // From below, for a text may begin with several.
  for (let at = lines.length - 2; at >= 0; at--) {
    if (likeliestKind(marginal, at * STATES.length) !== SUBTITLE || !isParagraph(lines[at] as Line)) continue;
    const next = nextText(lines, marginal, found, at);
    if (next === null || !areAlike(lines[at] as Line, next) || ((allowed[at] as number) & TEXT) === 0) continue;
    found ??= allowed.slice();
    found[at] = (found[at] as number) & TEXT;
  }
  return found ?? allowed;
}

function isParagraph({ text, role, element }: Line): boolean {
  return role === 'plain' && text.length >= SHORTEST && element !== null && HOLDERS.has(element.name);
}

function nextText(lines: readonly Line[], marginal: Float64Array, found: Uint16Array | null, line: number): Line | null {
  for (let at = line + 1; at <= line + REACH && at < lines.length; at++) {
    const isOfText = isText(marginal, at) || (found !== null && ((found[at] as number) & ~TEXT) === 0);
    if (isOfText && isParagraph(lines[at] as Line)) return lines[at] as Line;
  }
  return null;
}

function areAlike({ element: one }: Line, { element: other }: Line): boolean {
  if (one === null || other === null || one === other || one.parent !== other.parent || one.name !== other.name) return false;
  return one.words.length === other.words.length && one.words.every((word, at) => word === other.words[at]);
}

import { isDigit, isSpace } from '../characters.js';

/** Longer labels are prose in brackets. */
const MOST = 40;

/** Offset of the bracket that closes `[^1` at `open`; -1 where no note's label stands there. */
function labelEnd(text: string, open: number): number {
  if (text.charCodeAt(open + 1) !== 94) return -1;
  const limit = Math.min(text.length, open + MOST);
  for (let at = open + 2; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 93) return at > open + 2 ? at : -1;
    if (isSpace(code) || code === 91) return -1;
  }
  return -1;
}

/**
 * Offset behind the mark of a footnote: `[^1]`, or `[^bridge]` where the page has a note of that name; 0 where there is none: `[^a-z]` is
 * a pattern.
 * @param known notes by their labels: `^bridge`
 */
export function noteMark(text: string, open: number, known: ReadonlyMap<string, string>): number {
  const close = labelEnd(text, open);
  if (close === -1 || text.charCodeAt(close + 1) === 40) return 0;
  let at = open + 2;
  while (isDigit(text.charCodeAt(at))) at++;
  return at === close || known.has(text.slice(open + 1, close).toLowerCase()) ? close + 1 : 0;
}

/** Offset of a footnote's text behind its label, `[^1]: `, which is noted; -1 where the line is none. */
export function noteContent(text: string, at: number, stop: number, known: Map<string, string>): number {
  const close = labelEnd(text, at);
  if (close === -1 || text.charCodeAt(close + 1) !== 58) return -1;
  known.set(text.slice(at + 1, close).toLowerCase(), '');
  let content = close + 2;
  while (content < stop && isSpace(text.charCodeAt(content))) content++;
  return content;
}

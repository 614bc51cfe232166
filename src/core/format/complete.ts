import type { Label, Line, PageText, UnshownLine } from '../types.js';

/** A page that shows more than this share of its article's text, in characters, is whole, unless it says that readers have to pay: what structured data hold beside it is another wording. */
const WHOLE = 0.5;
/** A page that shows less than this share has as good as no text. */
const EMPTY = 0.2;
/** A teaser ends before, in characters: with a few paragraphs. A live page that shows its latest postings is longer, and whole as it is. */
const LONGEST_TEASER = 2_000;
/** Of a teaser, as much stands in the whole text too. */
const TEASER = 0.5;

/** A page that leaves out less than this share of its article's text is no teaser: scripts and credits stand in such texts too. */
const TEASED = 0.2;

/** Kinds that the article's text may follow directly. */
const ABOVE: ReadonlySet<Label['kind']> = new Set(['title', 'subtitle', 'byline', 'body']);

/**
 * Adds the text that only structured data hold to a page that would be without: one whose text a script or a payment would bring. A page
 * that shows a text of about that length stays as it is, for it is the page that readers see.
 * @param labels of the page's lines as they are
 */
export function completePage(page: PageText, labels: readonly Label[]): PageText {
  const { unshown, lines } = page;
  if (unshown === null) return page;
  const whole = { ...page, unshown: null };
  if (unshown.unshown < unshown.characters * TEASED) return whole;
  const shown = new Set(unshown.shown);
  let body = 0;
  let teaser = 0;
  labels.forEach(({ kind }, index) => {
    if (kind !== 'body') return;
    const length = lines[index]?.text.length ?? 0;
    body += length;
    if (shown.has(index)) teaser += length;
  });
  if (body > Math.min(unshown.characters * WHOLE, LONGEST_TEASER) && !unshown.paid) return whole;
  if (body > unshown.characters * EMPTY && teaser < body * TEASER) return whole;
  const own = [...lines];
  const begun = new Set<number>();
  const missing = unshown.lines.flatMap((one) => missingPart(one, labels, begun, own));
  const at = placeOf(unshown.shown, begun, labels);
  const all = [...own.slice(0, at), ...missing, ...own.slice(at)];
  return { ...whole, lines: all.map(numbered) };
}

/** Kinds of lines that repeat the beginning of the text in another place. */
const ELSEWHERE: ReadonlySet<Label['kind']> = new Set(['title', 'subtitle', 'navigation', 'recommendation', 'comment']);

/**
 * All of a line, unless the page shows its beginning as part of the text: then what follows, or nothing where that completes the line that
 * the page cuts off. Marks the lines that show it, and notes in `begun` which they are.
 */
function missingPart(missing: UnshownLine, labels: readonly Label[], begun: Set<number>, lines: Line[]): Line[] {
  const { line, rest, begun: shown, completed } = missing;
  if (rest === null || shown === null) return [line];
  const [first, last] = shown;
  if (labels.slice(first, last + 1).some(({ kind }) => ELSEWHERE.has(kind))) return [line];
  for (let index = first; index <= last; index++) {
    begun.add(index);
    const own = lines[index];
    if (own === undefined) continue;
    const isCut = index === last && completed !== null;
    const text = isCut
      ? { text: completed, unshown: rest.length, ...(line.property === undefined ? {} : { property: line.property }) }
      : {};
    lines[index] = { ...own, ...text, stated: 'begun' };
  }
  return completed === null ? [{ ...line, text: rest }] : [];
}

/** Below the last line of the teaser; else below the headline and what belongs to it; else at the page's end. */
function placeOf(shown: readonly number[], begun: ReadonlySet<number>, labels: readonly Label[]): number {
  const last = Math.max(-1, ...begun, shown.findLast((index) => labels[index]?.kind === 'body') ?? -1);
  if (last >= 0) return last + 1;
  let at = labels.findIndex(({ kind }) => kind === 'title');
  if (at < 0) return labels.length;
  while (ABOVE.has(labels[at]?.kind ?? 'other')) at++;
  return at;
}

/** Lines of HTML are counted as they are laid out. */
function numbered(line: Line, index: number): Line {
  const number = index + 1;
  return line.first === number && line.last === number ? line : { ...line, first: number, last: number };
}

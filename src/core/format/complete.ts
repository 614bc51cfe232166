import type { Label, Line, PageText, UnshownLine, UnshownText } from '../types.js';

/** A page that shows more than this share of its article's text, in characters, is whole: what structured data holds beside it is another wording. */
const WHOLE = 0.5;
/** A page that shows less than this share has as good as no text. */
const EMPTY = 0.2;
/** A teaser ends before, in characters: with a few paragraphs. A live page that shows its latest postings is longer, and whole as it is. */
const LONGEST_TEASER = 2_000;
/** What is shown is a teaser where this share of it stands in the stated text too. */
const TEASER = 0.5;

/** Kinds that the article's text may follow directly. */
const ABOVE: ReadonlySet<Label['kind']> = new Set(['title', 'subtitle', 'byline', 'body']);

/**
 * Adds the text that only structured data holds to a page that would be without: one whose text a script or a payment would bring. A page
 * that shows a text of about that length stays as it is, for it is the page that readers see.
 * @param labels of the page's lines as they are
 */
export function completePage(page: PageText, unshown: UnshownText, labels: readonly Label[]): PageText {
  const { lines } = page;
  const shown = new Set(unshown.shown);
  let body = 0;
  let teaser = 0;
  labels.forEach(({ kind }, index) => {
    if (kind !== 'body') return;
    const length = lines[index]?.text.length ?? 0;
    body += length;
    if (shown.has(index)) teaser += length;
  });
  if (body > Math.min(unshown.characters * WHOLE, LONGEST_TEASER)) return page;
  if (body > unshown.characters * EMPTY && teaser < body * TEASER) return page;
  const at = placeOf(unshown.shown, labels);
  const all = [...lines.slice(0, at), ...unshown.lines.map((one) => missingPart(one, labels)), ...lines.slice(at)];
  return { ...page, lines: all.map(numbered) };
}

/** All of a line, unless a body line of the page has its beginning. */
function missingPart({ line, rest, begunIn }: UnshownLine, labels: readonly Label[]): Line {
  return rest === null || labels[begunIn]?.kind !== 'body' ? line : { ...line, text: rest };
}

/** Below the last line of the teaser; else below the headline and what belongs to it; else at the page's end. */
function placeOf(shown: readonly number[], labels: readonly Label[]): number {
  const last = shown.findLast((index) => labels[index]?.kind === 'body');
  if (last !== undefined) return last + 1;
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

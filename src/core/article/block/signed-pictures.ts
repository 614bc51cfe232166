import type { PageLine } from '../page.js';

const SIGN = '©';
/** Characters of a credit: `© Ada Byron | The Agency`. */
const LONGEST = 120;
/** Its own sign has a year, and claims rights. */
const OF_THE_PAGE = /\d{4}|copyright|all rights|reserved|alle rechte|tous droits|derechos|diritti|direitos/i;
const NAMED = /^©\s?[\p{L}(]/u;
/**
 * Characters of the caption above it, and pictures that a page shows so: of 16 such lines in bodies of unseen pages none is text. Above one or two
 * credits a standfirst or a paragraph stands as often.
 */
const LONGEST_CAPTION = 150;
const FEWEST = 3;

/** Whether a line of the text only names who made or holds a picture. */
export function isSigned(text: string): boolean {
  return text.startsWith(SIGN) && text.length <= LONGEST && NAMED.test(text) && !OF_THE_PAGE.test(text);
}

/** Places of the captions of pictures whose credits stand right below, in bare text, where a page has several of them. */
export function captionsAbove(lines: readonly PageLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 1; at < lines.length; at++) {
    const [above, line] = [lines[at - 1] as PageLine, lines[at] as PageLine];
    if (above.index === line.index - 1 && isSigned(line.text) && mayBeCaption(above)) found.add(at - 1);
  }
  return found.size < FEWEST ? new Set() : found;
}

function mayBeCaption({ text, length, line }: PageLine): boolean {
  return length <= LONGEST_CAPTION && line.element === null && line.role === 'plain' && !isSigned(text);
}

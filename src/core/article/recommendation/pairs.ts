import { LONG, SENTENCE_END } from './excerpts.js';
import type { Mark, TeaserList } from './list.js';

/** Dates, authors and labels between a title and its excerpt. */
const MOST_BETWEEN = 3;
/** A cut title has an excerpt only if that is this much longer. */
const LONGER_THAN_CUT = 1.5;

export interface Pair {
  readonly title: Mark;
  excerpt: Mark | null;
}

/** Titles with their excerpts, which stand below them or, all through the list, above. */
export function pairUp({ marks }: TeaserList): Pair[] {
  const texts = marks.filter(isText);
  if (isReversed(texts)) {
    return texts.flatMap((title, at) => (at % 2 === 1 ? [{ title, excerpt: texts[at - 1] ?? null }] : []));
  }
  const turns = takesTurns(texts);
  const titles = texts.reduce((count, { part }) => count + (part === 'title' ? 1 : 0), 0);
  if (titles === 0 && !isPaired(texts)) return texts.map((title) => ({ title, excerpt: null }));
  const pairs: Pair[] = [];
  let above: Mark | null = null;
  // Lines since the text above, a button apart, which ends a teaser.
  let between = 0;
  for (const mark of marks) {
    if (!isText(mark)) {
      between = mark.more ? Number.POSITIVE_INFINITY : between + 1;
      continue;
    }
    const open = pairs[pairs.length - 1];
    if (mark.part === 'title' || open === undefined) pairs.push({ title: mark, excerpt: null });
    else if (open.excerpt === null && open.title === above && between <= MOST_BETWEEN && (turns || belongs(mark, above)))
      open.excerpt = mark;
    // More of the same excerpt, or the caption of a picture.
    else if (!(titles > 0 && open.excerpt === above && goesOn(mark, above)) && !(titles > 1 && mark.width >= LONG)) {
      pairs.push({ title: mark, excerpt: null });
    }
    above = mark;
    between = 0;
  }
  return pairs;
}

function isText({ part }: Mark): boolean {
  return part === 'title' || part === 'excerpt';
}

/** Titles and excerpts in turn: however short an excerpt, it belongs to the title above it. */
function takesTurns(texts: readonly Mark[]): boolean {
  return texts.length % 2 === 0 && texts.every((mark, at) => (mark.part === 'excerpt') === (at % 2 === 1));
}

function isReversed(texts: readonly Mark[]): boolean {
  return texts.length >= 4 && texts.length % 2 === 0 && texts.every((mark, at) => (mark.part === 'excerpt') === (at % 2 === 0));
}

function goesOn(mark: Mark, above: Mark | null): boolean {
  if (above === null || mark.line.line.first === above.line.line.last) return true;
  // Two that are cut are of two teasers.
  return SENTENCE_END.test(mark.line.text) && !(mark.cut && above.cut);
}

/** Of lines that all end as excerpts do, each second is one if it is much longer than the one above, or alone is cut. */
function isPaired(texts: readonly Mark[]): boolean {
  if (texts.length % 2 !== 0) return false;
  return texts.every((mark, at) => {
    const title = texts[at - 1];
    return at % 2 === 0 || title === undefined || (mark.cut && !title.cut) || mark.width >= LONGER_THAN_CUT * title.width;
  });
}

function belongs(mark: Mark, title: Mark): boolean {
  if (title.part === 'title') return mark.cut || mark.width >= LONG || mark.width > title.width;
  // Both end as excerpts do.
  if (title.cut) return mark.width >= LONGER_THAN_CUT * title.width;
  return mark.cut || mark.width >= LONG;
}

import type { Mark, TeaserList } from './list.js';
import { retitle } from './list.js';
import { median, wordsOf } from './text.js';

/** Of a title's characters, those that are a link where the title is one; dates and counts may stand beside it. */
const LINKED = 0.6;
const FEWEST = 2;
/** Of the titles of a list, those that links or headings are to speak for the others. */
const SHARE = 1 / 3;
const SMALL = 0.6;
const MOST_WORDS = 4;
const MUCH_LONGER = 1.3;
/** What stands below a linked title and is no link is more than a section or a name. */
const SHORTEST_EXCERPT = 40;
const SHORTEST_TITLE = 15;
const LONGEST_TITLE = 110;
const SEPARATED = /[,|·•/]/;
/** A capital right behind a letter or the end of a sentence. */
const GLUED = /^[\p{Ll}\p{N}.!?»«”“"]\p{Lu}[\p{Ll} ]/u;

/** What links and headings of a page with markup tell of its lists; nothing on bare text. */
export function heedMarkup({ marks }: TeaserList): void {
  if (!marks.some(({ line: { line } }) => line.links.length > 0 || line.role === 'heading')) return;
  for (const mark of marks) if (mark.part === 'title') partAtLink(mark);
  heedLinks(marks);
  heedHeadings(marks);
  heedAddresses(marks);
}

/** A link to a program, which has no address, may be a button where it says little. */
function isLinked(mark: Mark): boolean {
  const { line, title } = mark;
  const enough = line.line.linked > 0 && line.line.linked >= LINKED * Math.min(title.length, line.length);
  return enough && (addressOf(mark) !== null || mark.width >= SHORTEST_TITLE);
}

/** A line that goes on behind the link at its beginning holds a title and its excerpt; one of several links of few words holds tags. */
function partAtLink(mark: Mark): void {
  const [link, ...more] = mark.line.line.links;
  if (link === undefined) return;
  if (
    more.length > 0 &&
    SEPARATED.test(mark.title) &&
    isLinked(mark) &&
    mark.line.line.links.every(({ text }) => wordsOf(text) <= MOST_WORDS)
  ) {
    mark.part = 'label';
    return;
  }
  if (more.length > 0) return;
  const { text } = mark.line;
  if (link.text.length < SHORTEST_TITLE || !text.startsWith(link.text)) return;
  if (text.length - link.text.length < SHORTEST_EXCERPT) {
    // `Ferries in springBy Ada Byron`: what stands on another line of the page.
    if (GLUED.test(text.slice(link.text.length - 1, link.text.length + 2))) retitle(mark, link.text);
    return;
  }
  mark.rest = text.slice(link.text.length).trim();
  retitle(mark, link.text);
}

/** Beside titles that are links, what is none is an excerpt below one, or a label. */
function heedLinks(marks: readonly Mark[]): void {
  const titles = marks.filter(({ part }) => part === 'title');
  const linked = new Set(titles.filter(isLinked));
  if (linked.size < FEWEST || linked.size < SHARE * titles.length) return;
  titles.forEach((mark, at) => {
    const above = titles[at - 1];
    if (linked.has(mark)) return;
    mark.part = above !== undefined && linked.has(above) && mark.width >= SHORTEST_EXCERPT ? 'excerpt' : 'label';
  });
}

/** Beside titles that are headings, the small lines that are none are labels. */
function heedHeadings(marks: readonly Mark[]): void {
  const titles = marks.filter(({ part }) => part === 'title');
  const headings = titles.filter((mark) => isHeading(mark));
  if (headings.length < FEWEST || headings.length < SHARE * titles.length || headings.length === titles.length) return;
  const width = median(headings.map((mark) => mark.width));
  for (const mark of titles) {
    if (!isHeading(mark) && mark.words <= MOST_WORDS && mark.width <= SMALL * width) mark.part = 'label';
  }
}

function isHeading({ line: { line } }: Mark): boolean {
  return line.role === 'heading';
}

/**
 * Lines below each other with the same address are of one teaser: the heading among them, or the first that is not small, is its title.
 * A link to elsewhere is a title of its own.
 */
function heedAddresses(marks: readonly Mark[]): void {
  const several = marks.filter((mark) => mark.part === 'title' && isLinked(mark)).length >= FEWEST;
  let title: Mark | undefined;
  let kicker: string | null = null;
  for (const mark of marks) {
    if (mark.part === 'label') kicker = addressOf(mark);
    if (mark.part !== 'title' || !isLinked(mark)) continue;
    if (title === undefined || addressOf(mark) === null || addressOf(title) !== addressOf(mark)) {
      mark.own = several;
      title = mark;
    } else if (
      isAbove(mark, title) ||
      (kicker !== addressOf(mark) && isSmall(title, mark) && (title.words <= 2 || isHeading(mark) === isHeading(title)))
    ) {
      title.part = 'label';
      mark.own = title.own;
      title = mark;
      kicker = addressOf(mark);
    } else if (isSmall(mark, title)) mark.part = 'label';
    else if (mark.width >= MUCH_LONGER * title.width) mark.part = 'excerpt';
  }
}

/** Whether a line is a heading of more weight than another. */
function isAbove(mark: Mark, other: Mark): boolean {
  return isHeading(mark) && (!isHeading(other) || mark.line.line.level < other.line.line.level);
}

/** Where the line's first link leads; `null` where it has none or leads to no place. */
export function addressOf({ line: { line } }: Mark): string | null {
  return line.links[0]?.url || null;
}

function isSmall(mark: Mark, title: Mark): boolean {
  return mark.words <= MOST_WORDS && mark.width <= SMALL * title.width && title.width <= LONGEST_TITLE;
}

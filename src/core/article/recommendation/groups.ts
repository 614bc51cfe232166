import type { Mark, TeaserList } from './list.js';
import { isNames } from './names.js';

/** Words and columns of kickers, sections and names of outlets, at most. */
export const SMALL_WORDS = 4;
export const SMALL_WIDTH = 30;
/** Share of the width of the title beside it. */
const SMALL = 0.65;
/** Beside a title of less nothing is small. */
const TITLE_WIDTH = 26;
export const TITLE_WORDS = 5;
/** The same for names of persons, which are longer. */
const NAME_WIDTH = 50;
const NAME_WORDS = 8;
const NAME_SMALL = 0.85;

/** Lines that stand together, between dates, buttons, labels and excerpts. */
export interface Group {
  readonly marks: Mark[];
  /** What parts it from the next: nothing does at a list's end. */
  closed: boolean;
}

export function groupsOf({ marks }: Pick<TeaserList, 'marks'>): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const mark of marks) {
    if (mark.part !== 'title') {
      if (open !== null) open.closed = true;
      open = null;
      continue;
    }
    if (open === null) {
      open = { marks: [], closed: false };
      groups.push(open);
    }
    open.marks.push(mark);
  }
  return groups;
}

/** Whether a line is small beside a title: a kicker above it or the author below. */
export function isSmall(mark: Mark | undefined, title: Mark | undefined): boolean {
  if (mark === undefined || title === undefined || mark.own || (title.width < TITLE_WIDTH && title.words < TITLE_WORDS)) return false;
  if (mark.repeated && !title.repeated && mark.width <= title.width) return true;
  if (mark.words <= SMALL_WORDS && mark.width <= SMALL_WIDTH && mark.width <= SMALL * title.width) return true;
  return mark.width <= NAME_WIDTH && mark.width <= NAME_SMALL * title.width && mark.words <= NAME_WORDS && isNamed(mark);
}

/** Whether a title is names and nothing else: asked of a line for each of its neighbours, and dear. */
export function isNamed(mark: Mark): boolean {
  mark.named ??= isNames(mark.title, false);
  return mark.named;
}

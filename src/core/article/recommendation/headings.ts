import { groupsOf } from './groups.js';
import type { TeaserList } from './list.js';
import { median } from './text.js';

const HEADING_WORDS = 5;
const HEADING_WIDTH = 34;
const HEADING_SHARE = 0.5;

/** The first line of a list is its heading where it is much shorter than the titles below, each of them. */
export function labelHeading(list: TeaserList): void {
  const { marks, headed } = list;
  const texts = marks.filter(({ part }) => part === 'title' || part === 'excerpt');
  const first = texts[0];
  if (first === undefined || marks[0] !== first || first.part !== 'title' || texts[1]?.part !== 'title' || first.own) return;
  // Below a heading that words tell a second is rare, unless each teaser but this line has a date or a button.
  if (headed && !groupsOf(list).every(({ marks: { length }, closed }, at) => length === (at === 0 ? 2 : 1) && closed)) return;
  const below = texts.slice(1).flatMap((mark) => (mark.part === 'title' ? [mark.width] : []));
  if (below.length < 2 || first.words > HEADING_WORDS || first.width > HEADING_WIDTH) return;
  if (below.every((width) => width > first.width) && first.width <= HEADING_SHARE * median(below)) first.part = 'label';
}

const PARTS = /[•·|]/;
const PARTED = /^[^•·|]{2,24}(?: ?[•·|] ?[^•·|]{2,24})+$/u;
const MOST_PARTED_WORDS = 5;

/** Sections side by side, `Boats • Weather`, two times or more beside other titles, are kickers. */
export function labelParted({ marks }: TeaserList): void {
  const titles = marks.filter(({ part }) => part === 'title');
  const parted = titles.filter(({ title, words, own }) => !own && words <= MOST_PARTED_WORDS && PARTS.test(title) && PARTED.test(title));
  if (parted.length >= 2 && parted.length * 2 <= titles.length) for (const mark of parted) mark.part = 'label';
}

const CAPITALS_WORDS = 5;
const CAPITALS_LETTERS = 4;
const SMALL = /[a-z]/;
const UNCASED = /\p{Lo}|^\P{L}*$/u;

/** Few words in capitals among titles that are not are kickers and headings. */
export function labelCapitals({ marks }: TeaserList): void {
  const titles = marks.filter(({ part }) => part === 'title');
  const capital = titles.filter(
    ({ title, key }) => key.length >= CAPITALS_LETTERS && !SMALL.test(title) && title === title.toUpperCase() && !UNCASED.test(title),
  );
  if (capital.length * 2 >= titles.length) return;
  for (const mark of capital) if (mark.words <= CAPITALS_WORDS) mark.part = 'label';
}

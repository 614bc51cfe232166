import { isNamed, isSmall, SMALL_WORDS } from './groups.js';
import type { Mark, TeaserList } from './list.js';

const MOST_WORDS_ELSEWHERE = 3;
const FEWEST_ELSEWHERE = 3;

/** What the lists of a page tell of each other: labels, names of authors, and kickers above single titles. */
export function labelAlike(lists: readonly TeaserList[]): void {
  const labels = new Set<string>();
  let names = 0;
  let kickers = 0;
  const single: Mark[] = [];
  for (const { marks } of lists) {
    for (const mark of marks) {
      if (mark.part !== 'label' || mark.words > SMALL_WORDS) continue;
      if (mark.words <= MOST_WORDS_ELSEWHERE) labels.add(mark.key);
      if (names < FEWEST_ELSEWHERE && isNamed(mark)) names++;
    }
    const [first, second, third] = marks;
    if (second?.part !== 'title' || third !== undefined) continue;
    if (first?.part === 'label') kickers++;
    else if (isSmall(first, second) && first !== undefined) single.push(first);
  }
  if (single.length + kickers >= FEWEST_ELSEWHERE) for (const mark of single) mark.part = 'label';
  for (const { marks } of lists) {
    marks.forEach((mark, at) => {
      if (mark.part !== 'title') return;
      const named = names >= FEWEST_ELSEWHERE && marks.length === 2 && at === 1 && isNamed(mark);
      if ((named || labels.has(mark.key)) && (isSmall(mark, marks[at + 1]) || isSmall(mark, marks[at - 1]))) mark.part = 'label';
    });
  }
}

import { SMALL_WIDTH, SMALL_WORDS } from './groups.js';
import type { Mark, TeaserList } from './list.js';

/** Words alone on a line between who wrote a piece and where it stands, and those that say just who. */
const IN: ReadonlySet<string> = new Set('in en dans em na w у в i hos på'.split(' '));
const BY: ReadonlySet<string> = new Set('by von par por di door av af'.split(' '));

/** Cards that name the author and the publication above the title: `Ada Byron` / `in` / `Tide Times`. */
export function labelCards({ marks }: TeaserList): void {
  marks.forEach((mark, at) => {
    if (!isJoin(mark)) return;
    mark.part = 'label';
    const above = marks[at - 1];
    const below = marks[at + 1];
    if (below?.part !== 'title' || !isShort(below)) return;
    // Above a `by` stands what somebody wrote or made.
    if (IN.has(mark.key)) {
      if (above?.part === 'title' && !isShort(above)) return;
      // The name of a picture's text and that of its link.
      for (let named = at - 1; marks[named]?.key === above?.key && marks[named]?.part === 'title'; named--) labelAt(marks, named);
    }
    below.part = 'label';
    if (above === undefined || above.part === 'label') findStandfirst(marks, at + 2);
  });
}

function labelAt(marks: readonly Mark[], at: number): void {
  const mark = marks[at];
  if (mark !== undefined) mark.part = 'label';
}

function isShort({ words, width }: Mark): boolean {
  return words <= SMALL_WORDS && width <= SMALL_WIDTH;
}

function isJoin(mark: Mark | undefined): boolean {
  return mark !== undefined && (IN.has(mark.key) || BY.has(mark.key));
}

/** Of two lines below such a head, up to a date or a count, the second is the standfirst. */
function findStandfirst(marks: readonly Mark[], at: number): void {
  const [title, excerpt, next] = [marks[at], marks[at + 1], marks[at + 2]];
  if (title?.part !== 'title' || excerpt?.part !== 'title' || next?.part === 'title' || isJoin(next)) return;
  if (next !== undefined && !isShort(excerpt)) excerpt.part = 'excerpt';
}

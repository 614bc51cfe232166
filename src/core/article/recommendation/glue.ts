import { SMALL_WORDS } from './groups.js';
import type { Mark, TeaserList } from './list.js';
import { retitle } from './list.js';

const FEWEST = 2;
const SHORTEST = 2;
const CAPITAL = /^[^\p{Ll}]/u;

/**
 * Takes off titles the line above or below them that stands before or behind them too, two times or more: `Politik` over
 * `Politik Neue Steuer`, `Tide Times` under `The ferry that never landsTide Times`. That line is a label.
 */
export function unglue({ marks }: TeaserList): void {
  const begun: [Mark, Mark][] = [];
  const ended: [Mark, Mark][] = [];
  marks.forEach((mark, at) => {
    if (mark.part !== 'title' || mark.words < 2) return;
    for (const beside of [marks[at - 1], marks[at + 1]]) {
      if (beside === undefined || beside.words > SMALL_WORDS || beside.title.length < SHORTEST) continue;
      const { length } = beside.title;
      if (length + SHORTEST > mark.title.length) continue;
      const behind = mark.title.startsWith(beside.title) ? mark.title.charAt(length) : '';
      if (behind === ':' && beside.part === 'title') beside.part = 'label';
      else if (behind === ' ' && CAPITAL.test(mark.title.slice(length + 1))) begun.push([mark, beside]);
      else if (mark.title.endsWith(beside.title) && mark.title.charAt(mark.title.length - length - 1) !== ' ') ended.push([mark, beside]);
    }
  });
  if (begun.length >= FEWEST) for (const [mark, beside] of begun) part(mark, beside, mark.title.slice(beside.title.length + 1));
  if (ended.length >= FEWEST) for (const [mark, beside] of ended) part(mark, beside, mark.title.slice(0, -beside.title.length));
}

function part(mark: Mark, beside: Mark, title: string): void {
  retitle(mark, title);
  if (beside.part === 'title') beside.part = 'label';
}

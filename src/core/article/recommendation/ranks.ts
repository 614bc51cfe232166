import type { Mark, TeaserList } from './list.js';
import { retitle } from './list.js';

/** `1. `, `2) `, `3位 `, `#1 `, `4 `, and `1El` where a page glues them. A decimal is none but for its place among others. */
const RANK = /^(?:#|№ ?|nr\.? ?)?(\d{1,3})(?:([.)、．:：]|位[:：]?|위|º|°| -) ?| |(?=\p{Lu}\p{Ll}|[“"«¿¡„]))(?=\S)/iu;
/** A bare number needs a third, for titles begin with numbers. */
const FEWEST_BARE = 3;
const FEWEST = 2;

interface Ranked {
  readonly mark: Mark;
  readonly rank: number;
  readonly length: number;
  readonly bare: boolean;
}

/** Takes the numbers off titles that count 1, 2, 3 down the list. Other lines may stand between them. */
export function takeRanks({ marks }: TeaserList): void {
  const titles = marks.filter((mark) => mark.part === 'title');
  let open: Ranked[] = [];
  const close = (): void => {
    const all = open.length === titles.length || !open.some((one) => one.bare);
    if (open.length >= (all ? FEWEST : FEWEST_BARE)) {
      for (const { mark, length } of open) {
        retitle(mark, mark.title.slice(length));
        mark.own = true;
      }
    }
    open = [];
  };
  for (const mark of titles) {
    const ranked = rankOf(mark);
    if (ranked === null) continue;
    const last = open[open.length - 1];
    if (last !== undefined && ranked.rank === last.rank + 1) open.push(ranked);
    else if (ranked.rank === 1) {
      close();
      open = [ranked];
    }
  }
  close();
}

function rankOf(mark: Mark): Ranked | null {
  const first = mark.title.charCodeAt(0);
  if (!((first >= 48 && first <= 57) || first === 35 || first === 0x2116 || first === 78 || first === 110)) return null;
  const match = RANK.exec(mark.title);
  if (match === null) return null;
  return {
    mark,
    rank: Number(match[1]),
    length: match[0].length,
    bare: first >= 48 && first <= 57 && (match[2] === undefined || /^\d/.test(mark.title.slice(match[0].length))),
  };
}

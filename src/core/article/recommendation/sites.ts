import type { TeaserList } from './list.js';
import { retitle } from './list.js';
import { wordsOf } from './text.js';

const BAR = ' | ';
const WIDE_BAR = ' ｜ ';
const MOST_WORDS = 5;
const LONGEST = 40;
const FEWEST = 2;

/** Takes off titles the site's name behind a bar, where several titles of a list end in the same. */
export function takeSites({ marks }: TeaserList): void {
  const found = new Map<string, Set<string>>();
  const titles = marks.filter(({ part, title }) => part === 'title' && siteStart(title) > 0);
  if (titles.length < FEWEST) return;
  for (const { title } of titles) {
    const start = siteStart(title);
    const site = title.slice(start);
    found.set(site, (found.get(site) ?? new Set()).add(title.slice(0, start)));
  }
  for (const mark of titles) {
    const start = siteStart(mark.title);
    if ((found.get(mark.title.slice(start))?.size ?? 0) >= FEWEST) retitle(mark, mark.title.slice(0, start));
  }
}

/** Where a bar with few words behind it begins; 0 where there is none. */
function siteStart(title: string): number {
  // Titles have many spaces, and hardly one has a bar.
  if (!title.includes('|') && !title.includes('｜')) return 0;
  const start = Math.max(title.lastIndexOf(BAR), title.lastIndexOf(WIDE_BAR));
  const site = start > 0 ? title.slice(start) : '';
  return site !== '' && site.length <= LONGEST && wordsOf(site) <= MOST_WORDS + 2 ? start : 0;
}

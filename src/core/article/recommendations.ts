import type { DateHabit } from './date/dates.js';
import type { Page } from './page.js';
import { rangeOf } from './page.js';
import { labelAlike } from './recommendation/alike.js';
import { eachOnce, takeButtons } from './recommendation/entries.js';
import { findExcerpts } from './recommendation/excerpts.js';
import { labelCards } from './recommendation/grid.js';
import { labelCapitals, labelHeading, labelParted } from './recommendation/headings.js';
import { labelKickers } from './recommendation/kickers.js';
import { listsOf } from './recommendation/list.js';
import { addressOf, heedMarkup } from './recommendation/markup.js';
import type { Pair } from './recommendation/pairs.js';
import { pairUp } from './recommendation/pairs.js';
import { takeRanks } from './recommendation/ranks.js';
import { labelRepeats, withoutCopies } from './recommendation/repeats.js';
import { takeSites } from './recommendation/sites.js';
import { withoutCut, withoutMore } from './recommendation/title.js';
import type { Article } from './schema.js';
import { hasWord } from './text/normalise.js';

type Recommendation = Article['recommendations'][number];

/**
 * Teasers of other content, in page order, each of a list once. Lines are read alone, then beside the other lines of their list:
 * headings, kickers, dates, authors, counts and buttons are no entries.
 */
export function readRecommendations(page: Page, habit: DateHabit): Recommendation[] {
  const all = listsOf(page, habit);
  for (const list of all) {
    takeRanks(list);
    takeButtons(list);
    takeSites(list);
    labelCards(list);
  }
  labelRepeats(all);
  const lists = all.map(withoutCopies);
  for (const list of lists) {
    heedMarkup(list);
    labelCapitals(list);
    labelParted(list);
    findExcerpts(list);
    labelKickers(list);
    labelHeading(list);
  }
  labelAlike(lists);
  return lists.flatMap((list) => eachOnce(pairUp(list)).flatMap(toRecord));
}

function toRecord({ title, excerpt }: Pair): Recommendation[] {
  const name = withoutCut(withoutMore(title.title));
  if (!hasWord(name.text)) return [];
  const below = excerpt?.line.text ?? title.rest;
  const said = below === '' ? null : withoutCut(withoutMore(below));
  const first = excerpt !== null && excerpt.line.index < title.line.index ? excerpt.line : title.line;
  const last = excerpt !== null && excerpt.line.index > title.line.index ? excerpt.line : title.line;
  return [
    {
      title: said === null ? name.text : title.title,
      excerpt: said?.text ?? null,
      truncated: (said ?? name).truncated,
      url: addressOf(title) ?? (excerpt === null ? null : addressOf(excerpt)),
      lines: rangeOf(first, last),
    },
  ];
}

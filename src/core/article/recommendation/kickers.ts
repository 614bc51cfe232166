import { unglue } from './glue.js';
import type { Group } from './groups.js';
import { groupsOf, isNamed, isSmall, SMALL_WIDTH, SMALL_WORDS, TITLE_WORDS } from './groups.js';
import type { Mark, TeaserList } from './list.js';

/** Of the groups of lines of a list, those that agree. */
const AGREE = 0.7;
/** The same of lines that no date, button or excerpt parts into teasers. */
const ALTERNATE = 0.8;
/** Share of a title's width where few lines are all there is to tell by. */
const VERY_SMALL = 0.5;
/** What may be as large as this beside others that are small. */
const NEARLY_WORDS = 6;
const NEARLY_SMALL = 0.75;
const FEWEST = 2;
const FEWEST_LABELS = 3;
const FEWEST_PAIRS = 3;
/** Lines that take turns: two of each, and so few that all have to. */
const FEWEST_TURNS = 4;
const FEW_TURNS = 6;

/** Makes labels of kickers, sections and names of authors: lines that are small beside the titles that they stand at, all through the list. */
export function labelKickers(list: TeaserList): void {
  unglue(list);
  const groups = groupsOf(list);
  const parted = groups.filter(({ marks }) => marks.length > 1);
  if (list.marks.some(({ part }) => part !== 'title')) {
    labelEnds(parted, 'first');
    labelEnds(parted, 'last');
  }
  for (const { marks } of parted) labelTurns(marks);
  labelAboveExcerpts(list.marks);
  labelBesideLabels(list);
  labelBeforeButtons(list);
  labelAuthors(list);
  pairLong(groupsOf(list));
}

/** The first or last line of each group of several. */
function labelEnds(groups: readonly Group[], end: 'first' | 'last'): void {
  const ends: Mark[] = [];
  const nearly: Mark[] = [];
  let several = 0;
  for (const { marks } of groups) {
    const titles = marks.filter(({ part }) => part === 'title');
    if (titles.length < 2) continue;
    several++;
    const mark = end === 'first' ? titles[0] : titles[titles.length - 1];
    const title = end === 'first' ? titles[1] : titles[titles.length - 2];
    if (mark === undefined || title === undefined) continue;
    if (isSmall(mark, title)) ends.push(mark);
    else if (mark.words <= NEARLY_WORDS && mark.width <= NEARLY_SMALL * title.width) nearly.push(mark);
  }
  if (ends.length >= FEWEST && ends.length >= AGREE * several) for (const mark of [...ends, ...nearly]) mark.part = 'label';
}

/** The first of two lines above each excerpt of a list, shorter than the second: `Annals of Boats`. */
function labelAboveExcerpts(marks: readonly Mark[]): void {
  const first: Mark[] = [];
  let texts: Mark[] = [];
  for (const mark of marks) {
    if (mark.part === 'title') texts.push(mark);
    if (mark.part !== 'excerpt') continue;
    const [kicker, title] = texts;
    if (texts.length !== 2 || kicker === undefined || title === undefined || kicker.own) return;
    if (kicker.words > SMALL_WORDS || kicker.width > SMALL_WIDTH || kicker.width >= title.width) return;
    first.push(kicker);
    texts = [];
  }
  if (texts.length === 0 && first.length >= FEWEST) for (const mark of first) mark.part = 'label';
}

/** Small and large in turn, from the first line to the last. */
function labelTurns(marks: readonly Mark[]): void {
  if (marks.length < FEWEST_TURNS) return;
  const few = marks.length < FEW_TURNS;
  const share = few ? 1 : ALTERNATE;
  for (const odd of [0, 1]) {
    // Kickers stand above their titles, authors below.
    const beside = (at: number): Mark | undefined => marks[odd === 0 && at + 1 < marks.length ? at + 1 : at - 1];
    const turns = marks.map((mark, at) => isSmall(mark, beside(at)) && !(few && mark.width > VERY_SMALL * (beside(at)?.width ?? 0)));
    const places = Math.ceil((marks.length - odd) / 2);
    const small = marks.filter((_, at) => at % 2 === odd && turns[at] === true);
    const others = marks.filter((mark, at) => at % 2 !== odd && isSmall(mark, marks[at + 1] ?? marks[at - 1])).length;
    if (small.length >= FEWEST && small.length >= share * places && others <= (1 - share) * (marks.length - places)) {
      for (const mark of small) mark.part = 'label';
      return;
    }
  }
}

/** Where a list has labels beside its titles, the small lines at such places are labels that stand there less often. */
function labelBesideLabels({ marks }: TeaserList): void {
  let labels = 0;
  let titles = 0;
  for (const { part } of marks) {
    if (part === 'label') labels++;
    else if (part === 'title') titles++;
  }
  if (labels < FEWEST_LABELS || labels * 3 < titles) return;
  const said = marks.filter(({ part }) => part !== 'note');
  for (let at = 0; at < said.length; at++) {
    const unit = smallAt(said, at);
    if (unit === 0) continue;
    // Of one teaser and the next: beyond their titles stand labels.
    const next = [said[at - 2], said[at + unit + 1]];
    if (!next.some((one) => one?.part === 'label') || next.some((one) => one?.part === 'title' && one.width > SMALL_WIDTH)) continue;
    for (const mark of said.slice(at, at + unit)) mark.part = 'label';
  }
}

/** How many small lines stand here between two titles: an author, a kicker, or both. */
function smallAt(said: readonly Mark[], at: number): number {
  for (const unit of [1, 2]) {
    const marks = said.slice(at, at + unit);
    if (marks.length < unit || marks.some(({ part }) => part !== 'title')) return 0;
    const above = titleOf(said[at - 1]);
    const below = titleOf(said[at + unit]);
    if (above === undefined && below === undefined) return 0;
    const isBeside = (mark: Mark): boolean => [above, below].every((title) => title === undefined || isSmall(mark, title));
    if (marks.every(isBeside)) return unit;
  }
  return 0;
}

function titleOf(mark: Mark | undefined): Mark | undefined {
  return mark?.part === 'title' ? mark : undefined;
}

/** Where each teaser of a list ends with a button, and is a title above an excerpt, what stands before these is a kicker or belongs to the teaser above. */
function labelBeforeButtons({ marks }: TeaserList): void {
  const extra: Mark[] = [];
  let teasers = 0;
  let more = 0;
  let texts: Mark[] = [];
  for (const mark of marks) {
    if (mark.part === 'title' || mark.part === 'excerpt') texts.push(mark);
    if (!mark.more) continue;
    const before = texts.slice(0, -2);
    if (texts[texts.length - 1]?.part === 'excerpt' && before.every(({ part }) => part === 'title')) {
      teasers++;
      if (before.length > 0) more++;
      extra.push(...before.slice(0, FEWEST));
    }
    texts = [];
  }
  if (teasers < FEWEST_LABELS || more < FEWEST || more < ALTERNATE * (teasers - 1)) return;
  const [last] = texts;
  if (last?.part === 'title' && texts.length === 1) extra.push(last);
  for (const mark of extra) mark.part = 'label';
}

/** Names below excerpts are those of authors. */
function labelAuthors({ marks }: TeaserList): void {
  const names = marks.filter((mark, at) => {
    const isBetween = marks[at - 1]?.part === 'excerpt' && marks[at + 1]?.part !== 'excerpt';
    return (mark.part === 'title' || mark.part === 'label') && isBetween && isNamed(mark);
  });
  if (names.length >= FEWEST) for (const mark of names) mark.part = 'label';
}

/** Of long lines by twos, dates or buttons between them, the second and longer one is the excerpt. */
function pairLong(groups: readonly Group[]): void {
  const pairs = groups.filter(({ marks }) => marks.length === 2);
  const larger = groups.filter(({ marks }) => marks.length > 2);
  if (pairs.length < FEWEST_PAIRS || larger.length > (1 - ALTERNATE) * groups.length) return;
  const longer = pairs.filter(({ marks: [title, excerpt] }) => {
    return title !== undefined && excerpt !== undefined && title.words >= TITLE_WORDS && excerpt.width > title.width && !excerpt.own;
  });
  if (longer.length < ALTERNATE * pairs.length) return;
  for (const { marks } of longer) {
    const excerpt = marks[1];
    if (excerpt !== undefined) excerpt.part = 'excerpt';
  }
}

import type { Mark, TeaserList } from './list.js';

const DIGITS = /\d+/g;

/** So often a text stands among the lists of a page before its being short makes it a label. */
const FEWEST = 3;
/** The same of a text of more words, which may be a title that several lists have. */
const FEWEST_LONG = 5;
const SHORT_WORDS = 5;
const SHORT_WIDTH = 28;
const LONGEST_WORDS = 9;

/** How far below a repeated text its title stands at most. */
const AHEAD = 3;

interface Repeat {
  readonly marks: Mark[];
  /** Keys of the next other titles. */
  readonly beside: Set<string>;
  /** Runs of lines that hold it, and those where it stands alone or first. */
  runs: number;
  lastRun: number;
  alone: number;
  first: number;
}

/**
 * Makes labels of short texts that stand three times or more beside different titles: buttons, states of players, kickers, sections, outlets.
 * A list that a page repeats as a whole has the same title beside each, and makes none.
 */
export function labelRepeats(lists: readonly TeaserList[]): void {
  const repeats = new Map<string, Repeat>();
  for (const { marks, run, headed } of lists) {
    const titles = marks.filter(({ part }) => part === 'title');
    titles.forEach((mark, at) => {
      if (mark.words > LONGEST_WORDS || mark.own) return;
      const key = saidBy(mark);
      let repeat = repeats.get(key);
      if (repeat === undefined) {
        repeat = { marks: [], beside: new Set(), runs: 0, lastRun: -1, alone: 0, first: 0 };
        repeats.set(key, repeat);
      }
      repeat.marks.push(mark);
      if (repeat.lastRun !== run) repeat.runs++;
      repeat.lastRun = run;
      if (titles.length === 1) repeat.alone++;
      else if (at === 0 && !headed) repeat.first++;
    });
  }
  for (const { marks } of lists) lookBeside(marks, repeats);
  for (const repeat of repeats.values()) {
    const { marks, beside, runs } = repeat;
    if (isLabel(repeat)) for (const mark of marks) mark.part = 'label';
    else if (marks.length > runs && beside.size > 1) for (const mark of marks) mark.repeated = true;
  }
}

function isLabel({ marks, beside, runs, alone, first }: Repeat): boolean {
  const count = marks.length;
  const mark = marks[0];
  if (mark === undefined || count < FEWEST) return false;
  const short = mark.words <= SHORT_WORDS && mark.width <= SHORT_WIDTH;
  if (!short) return count >= FEWEST_LONG && count > runs * 2 && beside.size > 2;
  // Widgets that list the same story each have it once.
  return alone + first === count || (count > runs && beside.size > 1);
}

/** Notes the next title below each text that stands less often: a button above a kicker has the same kicker beside it each time. */
function lookBeside(marks: readonly Mark[], repeats: ReadonlyMap<string, Repeat>): void {
  const titles = marks.filter(({ part }) => part === 'title');
  titles.forEach((mark, at) => {
    const repeat = repeats.get(saidBy(mark));
    if (repeat === undefined || repeat.marks.length < 2) return;
    for (const other of titles.slice(at + 1, at + 1 + AHEAD)) {
      const key = saidBy(other);
      if ((repeats.get(key)?.marks.length ?? 1) >= repeat.marks.length) continue;
      repeat.beside.add(key);
      break;
    }
  });
}

/** Counts differ between buttons that say the same: `Full story (9 comments)`. */
function saidBy(mark: Mark | undefined): string {
  return mark?.key.replace(DIGITS, '') ?? '';
}

/** How far above a title stands that is said again with its picture. */
const AGAIN = 3;

/** A list without what it shows again: a title that has the same neighbour as before, or stands close above. */
export function withoutCopies(list: TeaserList): TeaserList {
  const titles = list.marks.filter(({ part }) => part === 'title');
  const seen = new Set<string>();
  const places = new Map<string, number>();
  const copies = new Set<Mark>();
  titles.forEach((mark, at) => {
    const above = `${titles[at - 1]?.key ?? ''}\n${mark.key}`;
    const below = `${mark.key}\n${titles[at + 1]?.key ?? ''}`;
    const before = places.get(mark.key);
    if (before !== undefined && (at - before <= AGAIN || seen.has(above) || seen.has(below))) copies.add(mark);
    places.set(mark.key, at);
    seen.add(above);
  });
  return copies.size === 0 ? list : { ...list, marks: list.marks.filter((mark) => !copies.has(mark)) };
}

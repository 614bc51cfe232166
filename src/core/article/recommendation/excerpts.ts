import type { Group } from './groups.js';
import { groupsOf } from './groups.js';
import type { Mark, TeaserList } from './list.js';
import { median } from './text.js';
import { withoutMore } from './title.js';

const FULL_STOP = /[.。।۔]["'”’»)\]]*$/u;
/** `of the U.S.`, `by J. K.` */
const INITIAL_END = /(?:^|[\s.])\p{L}\.["'”’»)\]]*$/u;
/** `24 fl. oz.`, `Boats Inc.` */
const SHORT_END = /(?:^|[^\p{L}])(?:\p{L}{1,2}|inc|ltd|corp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|min)\.$/iu;
export const SENTENCE_END = /[.。।۔!！?？…:：]["'”’»)\]]*$/u;
/** Titles of more columns are rare, excerpts of fewer common. */
export const LONG = 110;
/** No title is so long. */
const TOO_LONG = 220;
/** Below this a full stop may stand behind a title. */
const SHORTEST_SENTENCE = 28;
/** Below this a question is a title. */
const SHORTEST_ASKED = 60;
/** Titles above excerpts that end openly are this much shorter: lists of long titles vary less. */
const SHORTER = 0.62;
const MUCH_LONGER = 1.3;
const KICKER_WORDS = 4;
const KICKER_WIDTH = 30;
/** Of cut titles: columns of a single one among so many others; of several, the most, and how much they differ by the width of their last words. */
const SHORTEST_CUT = 40;
const FEWEST_WHOLE = 4;
const LONGEST_CUT = 80;
const CUT_RANGE = 8;
/** Excerpts in turn with titles, and what the shortest says. */
const FEWEST_TURNS = 2;
const FEWEST_STOPPED_WORDS = 3;
/** Of the titles of a list, those with an excerpt below that make it a list of such. */
const TURNS = 0.6;
const NO_LONGER = 1.5;

/** What a line ends like. */
function isSentence({ line: { text }, cut }: Mark): boolean {
  return cut || (FULL_STOP.test(text) && !INITIAL_END.test(text)) || withoutMore(text) !== text;
}

/** Tells the excerpts of a list: lines that end as sentences or are cut; long ones of other ends where they alternate with titles. */
export function findExcerpts({ marks }: TeaserList): void {
  const texts = marks.filter((mark) => mark.part === 'title');
  if (takesTurns(groupsOf({ marks }))) {
    for (const mark of texts) if (isStopped(mark)) mark.part = 'excerpt';
    return;
  }
  const below = standfirsts(marks);
  if (below.length > 0) {
    for (const mark of below) mark.part = 'excerpt';
    return;
  }
  const open: Mark[] = [];
  for (const mark of texts) {
    if (mark.own) continue;
    if (mark.width >= TOO_LONG || (isSentence(mark) && (mark.cut || mark.width >= SHORTEST_SENTENCE))) mark.part = 'excerpt';
    else if (mark.width >= LONG) open.push(mark);
  }
  doubtStops(texts);
  doubtCuts(texts);
  findAboveButtons(marks);
  const found = texts.filter((mark) => mark.part === 'excerpt').length;
  const usual = found > 1 && found * 2 >= texts.length - found;
  if (usual) findUsual(texts);
  const rest = open.filter((mark) => mark.part === 'title');
  if (rest.length > 0 && alternate(texts, new Set(rest))) for (const mark of rest) mark.part = 'excerpt';
}

/** Fewer blocks of two lines are chance, unless notes end them. */
const FEWEST_BLOCKS = 3;
const FEWEST_NOTED = 2;
/** A kicker has fewer words, and most of a list's titles more. */
const FEWEST_TITLE_WORDS = 3;

/** The second lines, where blank lines part a list into blocks of a title and a longer line each, perhaps with a note: standfirsts without a full stop. */
function standfirsts(marks: readonly Mark[]): readonly Mark[] {
  const blocks: Mark[][] = [];
  for (const mark of marks) {
    const last = blocks[blocks.length - 1];
    if (last === undefined || mark.line.line.gap > 0) blocks.push([mark]);
    else last.push(mark);
  }
  const noted = blocks.every((block) => block.some(({ part }) => part === 'note'));
  if (blocks.length < (noted ? FEWEST_NOTED : FEWEST_BLOCKS)) return [];
  const firsts: Mark[] = [];
  const seconds: Mark[] = [];
  for (const block of blocks) {
    const [title, below, ...more] = block.filter(({ part }) => part !== 'note');
    if (title?.part !== 'title' || below?.part !== 'title' || more.length > 0) return [];
    if (title.own || below.own || below.width <= title.width || title.words < FEWEST_TITLE_WORDS) return [];
    firsts.push(title);
    seconds.push(below);
  }
  const long = firsts.filter(({ words }) => words > FEWEST_TITLE_WORDS).length;
  const different = new Set(firsts.map(({ key }) => key)).size === firsts.length;
  return different && long * 2 >= firsts.length ? seconds : [];
}

/** Whether lines that end as sentences take turns with titles that do not, in each group of lines that no date or button parts: then the shortest is an excerpt. */
function takesTurns(groups: readonly Group[]): boolean {
  let stops = 0;
  for (const { marks } of groups) {
    if (marks.length % 2 !== 0 && marks.length > 1) return false;
    for (const [at, mark] of marks.entries()) {
      const stopped = isStopped(mark);
      if (mark.own || stopped !== (at % 2 === 1)) return false;
      if (stopped) stops++;
    }
  }
  return stops >= FEWEST_TURNS && stops * 2 >= groups.length;
}

function isStopped(mark: Mark): boolean {
  return mark.words >= FEWEST_STOPPED_WORDS && isSentence(mark) && !SHORT_END.test(mark.line.text);
}

/** A full stop behind few words makes no excerpt where most titles have none. */
function doubtStops(texts: readonly Mark[]): void {
  const titles = texts.filter((mark) => mark.part === 'title').map((mark) => mark.width);
  const found = texts.length - titles.length;
  if (found * 2 >= titles.length) return;
  const most = Math.min(NO_LONGER * median(titles), found * 4 < titles.length ? TOO_LONG : LONG);
  for (const mark of texts) if (mark.part === 'excerpt' && !mark.cut && mark.width <= most) mark.part = 'title';
}

/**
 * Titles that a list cuts at a width stand below each other, and none is wider; excerpts have titles between them. A single short one may be an
 * author's own dots.
 */
function doubtCuts(texts: readonly Mark[]): void {
  const cut = texts.filter((mark) => mark.part === 'excerpt' && mark.cut);
  const titles = texts.filter((mark) => mark.part === 'title');
  if (cut.length === 0) return;
  const [only] = cut;
  if (only !== undefined && cut.length === 1 && titles.length >= FEWEST_WHOLE && only.width < SHORTEST_CUT) only.part = 'title';
  const most = cut.reduce((width, mark) => Math.max(width, mark.width), 0);
  if (most > LONGEST_CUT || cut.some((mark) => mark.width < most - CUT_RANGE) || titles.some((mark) => mark.width > most)) return;
  const turns = texts.filter((mark, at) => mark.cut && texts[at + 1]?.cut !== true && texts[at - 1]?.cut !== true).length;
  if (turns < cut.length && turns < TURNS * titles.length) for (const mark of cut) mark.part = 'title';
}

/** Excerpts that end openly: the second of two lines above each of a list's buttons, much longer than the first. */
function findAboveButtons(marks: readonly Mark[]): void {
  const open: Mark[] = [];
  let buttons = 0;
  let texts: Mark[] = [];
  for (const mark of marks) {
    if (mark.part === 'title' || mark.part === 'excerpt') texts.push(mark);
    if (!mark.more) continue;
    const last = texts[texts.length - 1];
    const above = texts[texts.length - 2];
    if (last?.part === 'title' && above?.part === 'title' && isLonger(last, above)) {
      open.push(last);
    } else if (last?.part !== 'excerpt') buttons++;
    texts = [];
  }
  if (open.length > 1 && open.length > buttons * 3) for (const mark of open) mark.part = 'excerpt';
}

/** Much longer than a line that is itself more than a kicker. */
function isLonger(mark: Mark, above: Mark): boolean {
  const isKicker = above.words <= KICKER_WORDS && above.width <= KICKER_WIDTH && mark.width < LONG;
  return !isKicker && mark.width >= SHORTEST_ASKED && mark.width >= MUCH_LONGER * above.width;
}

/** Where most titles have excerpts, so have those above a sentence that asks or calls. */
function findUsual(texts: readonly Mark[]): void {
  texts.forEach((mark, at) => {
    const title = texts[at - 1];
    if (mark.part !== 'title' || mark.width < SHORTEST_ASKED || !SENTENCE_END.test(mark.line.text)) return;
    if (title?.part === 'title' && texts[at + 1]?.part !== 'excerpt' && mark.width > title.width) mark.part = 'excerpt';
  });
}

/** Whether each of these has a much shorter title above, and none of them another. */
function alternate(texts: readonly Mark[], open: ReadonlySet<Mark>): boolean {
  const titles: number[] = [];
  const long: number[] = [];
  for (const [at, mark] of texts.entries()) {
    if (!open.has(mark)) {
      if (mark.part === 'title') titles.push(mark.width);
      continue;
    }
    const above = texts[at - 1];
    if (above === undefined || above.part !== 'title' || open.has(above)) return false;
    long.push(mark.width);
  }
  // A single one proves itself by its end: a question of many words may be a title among others.
  if (long.length === 1 && titles.length > 2 && !texts.some((mark) => mark.part === 'excerpt')) return false;
  return long.length * 3 >= titles.length && median(titles) <= SHORTER * median(long);
}

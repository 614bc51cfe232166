import type { DateHabit } from '../date/dates.js';
import type { Page, PageLine } from '../page.js';
import { isCut } from '../text/ellipsis.js';
import { keyOf } from '../text/normalise.js';
import { type Reading, readAlone } from './alone.js';
import { widthOf, wordsOf } from './text.js';
import { cleanTitle, isMore, withoutCommenter } from './title.js';

/**
 * What a line does in a list of teasers. `note`: date, author, count, button. `label`: kicker, category or button that is told by how often it
 * stands there or by its place. A `title` is one until the list shows otherwise.
 */
export type Part = 'note' | 'label' | 'title' | 'excerpt';

export interface Mark {
  readonly line: PageLine;
  part: Part;
  /** The title without what stands before and behind it. */
  title: string;
  key: string;
  width: number;
  words: number;
  /** A title for its number among others, or for its link: no excerpt and no label. */
  own: boolean;
  /** What `isNamed` says of the title; null where nobody asked. */
  named: boolean | null;
  /** It stands in its list beside different titles. */
  repeated: boolean;
  readonly cut: boolean;
  /** What its line says behind the link that is its title: an excerpt. */
  rest: string;
  /** The button at the end of a teaser: `Read more`. */
  readonly more: boolean;
}

/** Lines under one heading. */
export interface TeaserList {
  readonly marks: Mark[];
  /** A heading that words tell stands above it. */
  readonly headed: boolean;
  /** Number of its run of lines on the page. */
  readonly run: number;
}

/** Lists of the page's runs of recommendation lines, headings left out. */
export function listsOf(page: Page, habit: DateHabit): TeaserList[] {
  const lists: TeaserList[] = [];
  const readings = new Readings(habit);
  let open: Reader | null = null;
  let run = -1;
  for (const line of page.lines) {
    if (line.kind !== 'recommendation') {
      open?.close();
      open = null;
      continue;
    }
    if (open === null) run++;
    open ??= new Reader(page, readings, run, lists);
    open.take(line);
  }
  open?.close();
  return lists.filter((list) => list.marks.some((mark) => mark.part === 'title'));
}

/** Readings of a page's lines by their texts: one in four stands there before, a button, a section, a name, or a list as a whole. */
class Readings {
  readonly #habit: DateHabit;
  readonly #opening = new Map<string, Reading>();
  readonly #others = new Map<string, Reading>();

  constructor(habit: DateHabit) {
    this.#habit = habit;
  }

  of(text: string, opens: boolean): Reading {
    const known = opens ? this.#opening : this.#others;
    let reading = known.get(text);
    if (reading === undefined) {
      reading = readAlone(text, opens, this.#habit);
      known.set(text, reading);
    }
    return reading;
  }
}

interface Doubt {
  readonly mark: Mark;
  readonly title: string;
  readonly kind: 'dated' | 'unsure' | 'stamp';
  readonly sure: boolean;
}

/** A line above such a one is its title rather than a heading. */
const EXCERPT_END = /[.。]["'”’»)]*$/u;

/** So many lines of a date and few words are titles where other lines are half as many. */
const FEWEST_STAMPS = 3;

/** Reads the lines of one run into lists; `close` ends one of them. */
class Reader {
  readonly #page: Page;
  readonly #readings: Readings;
  readonly #run: number;
  readonly #lists: TeaserList[];
  #marks: Mark[] = [];
  #doubts: Doubt[] = [];
  #titles = 0;
  #comments = false;
  #headed = false;

  constructor(page: Page, readings: Readings, run: number, lists: TeaserList[]) {
    this.#page = page;
    this.#readings = readings;
    this.#run = run;
    this.#lists = lists;
  }

  take(line: PageLine): void {
    const next = this.#page.lines[line.index + 1];
    const opens = this.#titles === 0 && next?.kind === 'recommendation' && !EXCERPT_END.test(next.text) && !isCut(next.text);
    const { alone, title, sure, key } = this.#readings.of(line.text, opens);
    if (alone === 'void') return;
    if (alone === 'heading' || alone === 'comments') {
      this.close();
      this.#comments = alone === 'comments';
      this.#headed = true;
      return;
    }
    if (alone === 'note' || alone === 'label') {
      this.#marks.push(markOf(line, alone));
      return;
    }
    const mark = markOf(line, 'title', key);
    if (this.#comments) this.#takeCommented(mark);
    this.#marks.push(mark);
    if (alone !== 'stamp') this.#titles++;
    if (alone !== 'text') this.#doubts.push({ mark, title: this.#comments ? withoutCommenter(title) : title, kind: alone, sure });
  }

  /** Where the first line names no article that was commented on, none does; where a later one does not, another list begins. */
  #takeCommented(mark: Mark): void {
    const title = withoutCommenter(mark.title);
    if (title !== mark.title) retitle(mark, title);
    else if (this.#titles === 0) this.#comments = false;
    else {
      this.close();
      this.#headed = false;
    }
  }

  close(): void {
    this.#settleDates();
    if (this.#marks.length > 0) this.#lists.push({ marks: this.#marks, headed: this.#headed, run: this.#run });
    this.#marks = [];
    this.#doubts = [];
    this.#titles = 0;
    this.#comments = false;
  }

  /** A few words with a date are a title where most titles of the list have theirs on their line; most lines of few words, where hardly any other stands. */
  #settleDates(): void {
    const count = (wanted: Doubt['kind']): number => this.#doubts.filter(({ kind }) => kind === wanted).length;
    const dated = count('dated');
    const some = dated + count('unsure');
    const stamps = count('stamp');
    const isTitle = {
      dated: !this.#standAbove(),
      unsure: !this.#standAbove() && (dated > 1 || some * 2 >= this.#titles),
      stamp: stamps >= FEWEST_STAMPS && stamps > this.#titles * 2,
    };
    for (const { mark, title, kind, sure } of this.#doubts) {
      if (!isTitle[kind]) mark.part = 'note';
      else if (sure || this.#doubts.length * 2 >= this.#titles) retitle(mark, title);
    }
  }

  /** Whether each line with a date stands above a longer title without: `Boats, 3 May` over every headline. */
  #standAbove(): boolean {
    const doubts = new Map(this.#doubts.map((doubt) => [doubt.mark, doubt.title]));
    if (doubts.size < 2) return false;
    const titles = this.#marks.filter(({ part }) => part === 'title');
    return titles.every((mark, at) => {
      const title = doubts.get(mark);
      const below = titles[at + 1];
      if (title === undefined) return true;
      return below !== undefined && !doubts.has(below) && widthOf(title) < below.width && !below.cut && !EXCERPT_END.test(below.title);
    });
  }
}

function markOf(line: PageLine, part: Part, key = ''): Mark {
  const mark: Mark = {
    line,
    part,
    title: '',
    key: '',
    width: 0,
    words: 0,
    own: false,
    named: null,
    rest: '',
    repeated: false,
    cut: isCut(line.text),
    more: part === 'note' && isMore(line.text),
  };
  if (part === 'title') retitle(mark, line.text, key);
  else {
    mark.title = line.text;
    mark.key = keyOf(line.text);
    mark.width = widthOf(line.text);
    mark.words = wordsOf(line.text);
  }
  return mark;
}

/** Gives a mark another title, cleaned. @param key What `keyOf` makes of it as it stands, where that is known. */
export function retitle(mark: Mark, title: string, key = ''): void {
  mark.title = cleanTitle(title);
  mark.named = null;
  mark.key = key !== '' && mark.title === title ? key : keyOf(mark.title);
  mark.width = widthOf(mark.title);
  mark.words = wordsOf(mark.title);
}

import { FOOTERS } from '../words/post-footers.js';
import { Beginnings } from './beginnings.js';

/** Starts that nothing else begins with are as long; behind others tags must follow. */
const SURE = 20;
const SHORTEST = 24;
const LONGEST = 400;
/** Characters of the categories between the start and what is told next. */
const LONGEST_GAP = 120;

interface Start {
  readonly words: string;
  /** What may stand behind the categories. */
  readonly next: readonly string[];
}

/** Letters of a beginning, which few lines share; no start is shorter. */
const BEGINNING = 4;
const STARTS = new Beginnings<Start>(
  FOOTERS.flatMap(({ starts, tagged, ends, paired }) =>
    starts.map((words) => ({ words, next: paired === true || words.length < SURE ? tagged : [...tagged, ...ends] })),
  ),
  BEGINNING,
);

/** Prose goes on in small letters: `This entry was posted in the hope that …`. */
const SMALL = /^\p{Ll}/u;

/** Whether a line says no more than where on a blog its post stands, with which tags, and by whom: `This entry was posted in Canals and tagged ice. Bookmark the permalink.` */
export function isPostFooter(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const starts = STARTS.of(text);
  if (starts === undefined) return false;
  const small = text.toLowerCase();
  return starts.some(({ words, next }) => {
    if (!small.startsWith(words) || SMALL.test(text.slice(words.length))) return false;
    const head = small.slice(words.length, words.length + LONGEST_GAP);
    return next.some((word) => head.includes(word));
  });
}

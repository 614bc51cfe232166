import { FOOTERS } from '../words/post-footers.js';

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
/** By their beginning, since every line is asked. */
const BY_BEGINNING = new Map<string, Start[]>();
for (const { starts, tagged, ends, paired } of FOOTERS) {
  for (const words of starts) {
    const start = { words, next: paired === true || words.length < SURE ? tagged : [...tagged, ...ends] };
    const beginning = words.slice(0, BEGINNING);
    const alike = BY_BEGINNING.get(beginning);
    if (alike === undefined) BY_BEGINNING.set(beginning, [start]);
    else alike.push(start);
  }
}

/** Prose goes on in small letters: `This entry was posted in the hope that …`. */
const SMALL = /^\p{Ll}/u;

/** Whether a line says no more than where on a blog its post stands, with which tags, and by whom: `This entry was posted in Canals and tagged ice. Bookmark the permalink.` */
export function isPostFooter(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const starts = BY_BEGINNING.get(text.slice(0, BEGINNING).toLowerCase());
  if (starts === undefined) return false;
  const small = text.toLowerCase();
  return starts.some(({ words, next }) => {
    if (!small.startsWith(words) || SMALL.test(text.slice(words.length))) return false;
    const head = small.slice(words.length, words.length + LONGEST_GAP);
    return next.some((word) => head.includes(word));
  });
}

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

/** By their first letter, since every line is asked. */
const BY_LETTER = new Map<string, Start[]>();
for (const { starts, tagged, ends, paired } of FOOTERS) {
  for (const words of starts) {
    const start = { words, next: paired === true || words.length < SURE ? tagged : [...tagged, ...ends] };
    const letter = words[0] as string;
    const alike = BY_LETTER.get(letter);
    if (alike === undefined) BY_LETTER.set(letter, [start]);
    else alike.push(start);
  }
}

/** Prose goes on in small letters: `This entry was posted in the hope that …`. */
const SMALL = /^\p{Ll}/u;

/** Whether a line says no more than where on a blog its post stands, with which tags, and by whom: `This entry was posted in Canals and tagged ice. Bookmark the permalink.` */
export function isPostFooter(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const starts = BY_LETTER.get((text[0] as string).toLowerCase());
  if (starts === undefined) return false;
  const small = text.toLowerCase();
  return starts.some(({ words, next }) => {
    if (!small.startsWith(words) || SMALL.test(text.slice(words.length))) return false;
    const head = small.slice(words.length, words.length + LONGEST_GAP);
    return next.some((word) => head.includes(word));
  });
}

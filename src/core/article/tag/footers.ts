import { FOOTERS, type Footer } from '../../words/post-footers.js';
import { lowered } from '../text/lowered.js';
import { lettersOf, pairOf, UNTOLD } from '../text/wordings.js';

/** What follows is the whole footer: longer lines hold more than it. */
const LONGEST = 400;
const LONGEST_GAP = 120;
const STOP = /[.。\s]+$/u;
const COMMAS = /\s*[,、，]\s*/u;

/** By the first two letters of their starts: most lines begin like none. */
const BY_LETTERS: ReadonlyMap<number, readonly Footer[]> = byLetters();

function byLetters(): Map<number, Footer[]> {
  const found = new Map<number, Footer[]>();
  for (const footer of FOOTERS) {
    for (const letters of new Set(footer.starts.map(beginningOf))) found.set(letters, [...(found.get(letters) ?? []), footer]);
  }
  return found;
}

function beginningOf(small: string): number {
  return pairOf(small.charCodeAt(0), small.charCodeAt(1));
}

/** Categories and tags that such a sentence names; null of another line. */
export function readFooter(text: string): string[] | null {
  if (text.length > LONGEST) return null;
  const letters = lettersOf(text);
  if (letters !== UNTOLD && !BY_LETTERS.has(letters)) return null;
  const small = lowered(text);
  for (const footer of BY_LETTERS.get(beginningOf(small)) ?? []) {
    const start = footer.starts.find((words) => small.startsWith(words));
    const topics = start === undefined ? null : topicsOf(text, small, start.length, footer);
    if (topics !== null) return topics;
  }
  return null;
}

function topicsOf(text: string, small: string, start: number, { category, tagged, ends, only, paired }: Footer): string[] | null {
  let from = start;
  if (category !== undefined) {
    const at = small.indexOf(category, start - 1);
    if (at < 0 || at - start > LONGEST_GAP) return null;
    from = at + category.length;
  }
  const split = firstOf(small, tagged, from);
  const end = firstOf(small, ends, split?.behind ?? from);
  // A sentence that goes on otherwise is prose.
  if (split === null && ((end === null && only !== true) || paired === true)) return null;
  if (end === null && !STOP.test(small) && only === true) return null;
  const last = end?.at ?? text.length;
  const parts = split === null ? [text.slice(from, last)] : [untilEnd(text, small, from, split.at, ends), text.slice(split.behind, last)];
  return parts.flatMap((part) => part.replace(STOP, '').split(COMMAS)).filter((topic) => topic !== '');
}

/** The category, without who and when behind it. */
function untilEnd(text: string, small: string, from: number, to: number, ends: readonly string[]): string {
  const end = firstOf(small.slice(0, to), ends, from);
  return text.slice(from, end?.at ?? to);
}

function firstOf(small: string, words: readonly string[], from: number): { at: number; behind: number } | null {
  let found: { at: number; behind: number } | null = null;
  for (const word of words) {
    const at = small.indexOf(word, from);
    if (at >= 0 && (found === null || at < found.at)) found = { at, behind: at + word.length };
  }
  return found;
}

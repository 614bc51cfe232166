import { keyOf } from '../normalise.js';
import { BUTTONS, CATEGORIES, EMPTY } from './notes.js';
import { COMMENT_HEADINGS, HEADINGS } from './phrases.js';
import { nameKey } from './text.js';

const LISTS = { buttons: BUTTONS, headings: HEADINGS, commentHeadings: COMMENT_HEADINGS, empty: EMPTY, categories: CATEGORIES } as const;

export type PhraseListName = keyof typeof LISTS;

/** Keys of the phrases of each list, all languages together. The build puts the result in place of this module. */
export function phraseKeys(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(LISTS).map(([name, list]) => {
      const phrases = list.flatMap((line) => line.split('|').map((phrase) => phrase.trim()));
      return [name, [...new Set(phrases.map((phrase) => nameKey(keyOf(phrase))))]];
    }),
  );
}

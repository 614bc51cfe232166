import { HashTable } from './hash.js';
import { MONTH, wordTable } from './word-table.js';

let words: HashTable | null = null;

function load(): HashTable {
  const table = wordTable();
  const loaded = new HashTable(table.length / 2);
  for (let i = 0; i + 1 < table.length; i += 2) loaded.set(table[i] as number, table[i + 1] as number);
  return loaded;
}

/** What is known of each token, for `languagesOf` and `isMonth`. */
export function knownWords(): HashTable {
  words ??= load();
  return words;
}

/** The languages (a bit each) that a word is a stop-word of; 0 for none. */
export function languagesOf(word: number): number {
  return word & ~MONTH;
}

/** Whether a word names a month or a day of the week. */
export function isMonth(word: number): boolean {
  return (word & MONTH) !== 0;
}

/** The languages (a bit each) that a token is a stop-word of; 0 for none. */
export function stopLanguages(token: number): number {
  return languagesOf(knownWords().get(token));
}

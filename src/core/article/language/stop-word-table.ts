import { STOP_WORDS } from '../../words/stop-words.js';
import { HASH_SEED, hashStep } from '../text/fnv.js';
import { SLOTS, slotOf } from './stop-word-slot.js';

/** The languages with small words, as BCP 47 codes. */
export const STOP_WORD_LANGUAGES: readonly string[] = Object.keys(STOP_WORDS);

/** Small words by their hash, each with the places in `STOP_WORD_LANGUAGES` of those that have it. */
export interface StopWordTable {
  /** Number of a word by the last bits of its hash, and of the next word there; 0 for none. */
  readonly heads: Uint16Array;
  readonly next: Uint16Array;
  /** By number, with a space between two; the first is none. */
  readonly words: string;
  readonly places: readonly (readonly number[])[];
}

/** The package carries the finished table in this module's place (`tools/build.mjs`). */
export function stopWordTable(): StopWordTable {
  const known = new Map<string, number[]>();
  for (const [place, code] of STOP_WORD_LANGUAGES.entries()) {
    for (const word of new Set((STOP_WORDS[code] ?? '').split(' '))) {
      const list = known.get(word);
      if (list === undefined) known.set(word, [place]);
      else list.push(place);
    }
  }
  const words = ['', ...known.keys()];
  const heads = new Uint16Array(SLOTS);
  const next = new Uint16Array(words.length);
  for (const [number, word] of words.entries()) {
    if (number === 0) continue;
    let hash = HASH_SEED;
    for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
    const slot = slotOf(hash);
    next[number] = heads[slot] ?? 0;
    heads[slot] = number;
  }
  return { heads, next, words: words.join(' '), places: [[], ...known.values()] };
}

import type { PageElement } from '../types.js';
import type { Container } from './containers.js';
import { hashJoin } from './hash.js';

/** What a word cue of the markup is of: a word, a word with the line's shape, or a word and the one before it. */
type MarkupCue = 'word' | 'shape' | 'two';

/** Takes the hash of a word cue of the markup, with the place of its element in `PLACES` and that of the word in the element. */
type TakeMarkupWord = (hash: number, cue: MarkupCue, place: number, element: PageElement, at: number) => void;

/** Calls back with each word cue of the markup. */
export function markupWords(container: Container | null, coarse: number, take: TakeMarkupWord): void {
  let level = 0;
  let seen = 0;
  for (let up = container; up !== null && seen < MOST_WORDS; up = up.parent) {
    const { words, element } = up;
    if (words.length === 0) continue;
    const place = Math.min(level, PLACES.length - 1);
    for (let i = 0; i < words.length && i < MOST_OF_ONE; i++) {
      const word = words[i] as number;
      take(hashJoin(WORD_SEED + place, word), 'word', place, element, i);
      if (place > 1) continue;
      take(hashJoin(WORD_SEED + 8 + place * 8 + coarse, word), 'shape', place, element, i);
      if (i > 0) take(hashJoin(WORD_SEED + 4 + place, hashJoin(words[i - 1] as number, word)), 'two', place, element, i);
    }
    seen += words.length;
    level++;
  }
}

/** The name of such a cue: `markup word around, by shape "menu"`. */
export function markupWordName(cue: MarkupCue, place: number, { words }: PageElement, at: number): string {
  const name = `${PLACES[place] ?? ''}${cue === 'shape' ? ', by shape' : ''}`;
  return `${name} "${cue === 'two' ? `${words[at - 1]} ${words[at]}` : (words[at] ?? '')}"`;
}

/** Beyond those of the lexical cues. */
const WORD_SEED = 64;
const MOST_WORDS = 48;
const MOST_OF_ONE = 24;
/** Of the first element with words from inside, the second, the third, and those around. */
const PLACES = ['markup word', 'markup word around', 'markup word further out', 'markup word far out'] as const;

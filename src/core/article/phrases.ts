import { keyOf } from './normalise.js';
import { type PhraseSetName, phraseKeys } from './phrase-table.js';

const DIGIT = /\d/;
const DIGITS = /\d+/g;

let tables: Readonly<Record<string, readonly string[]>> | null = null;

/** What a text says apart from digits, signs and letter case, to look it up in several sets: `Comments (3)` → `comments`. */
export function phraseKey(text: string): string {
  const key = keyOf(text);
  return DIGIT.test(key) ? key.replace(DIGITS, '') : key;
}

/** Keys of the phrases of some cues of a section, all languages together. */
export class PhraseSet {
  readonly #name: PhraseSetName;
  #keys: ReadonlySet<string> | null = null;
  /** By their first code unit. */
  #starts: ReadonlyMap<number, readonly string[]> | null = null;
  #longest = 0;

  /** The keys are fetched on first use. */
  constructor(name: PhraseSetName) {
    this.#name = name;
  }

  /** A text that is one of the phrases. @param key What `phraseKey` makes of the text. */
  isWhole(key: string): boolean {
    const keys = this.#all();
    return key.length <= this.#longest && keys.has(key);
  }

  /** A text that has one of the phrases in it. In time proportional to the number of phrases: not for every line. */
  isWithin(text: string): boolean {
    const key = keyOf(text);
    for (const phrase of this.#all()) if (key.includes(phrase)) return true;
    return false;
  }

  /** A text that begins with one of the phrases. */
  isStart(text: string): boolean {
    const key = keyOf(text);
    this.#starts ??= byLetter(this.#all());
    return this.#starts.get(key.charCodeAt(0))?.some((phrase) => key.startsWith(phrase)) ?? false;
  }

  #all(): ReadonlySet<string> {
    if (this.#keys === null) {
      tables ??= phraseKeys();
      this.#keys = new Set(tables[this.#name] ?? []);
      for (const { length } of this.#keys) this.#longest = Math.max(this.#longest, length);
    }
    return this.#keys;
  }
}

function byLetter(phrases: Iterable<string>): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const phrase of phrases) {
    const letter = phrase.charCodeAt(0);
    const known = found.get(letter);
    if (known === undefined) found.set(letter, [phrase]);
    else known.push(phrase);
  }
  return found;
}

import { keyOf } from './normalise.js';
import { type PhraseSetName, phraseKeys } from './phrase-table.js';

let tables: Readonly<Record<string, readonly string[]>> | null = null;

/** Keys of the phrases of some cues of a section, all languages together. */
export class PhraseSet {
  readonly #name: PhraseSetName;
  #keys: ReadonlySet<string> | null = null;

  /** The keys are fetched on first use. */
  constructor(name: PhraseSetName) {
    this.#name = name;
  }

  /** A text that is one of the phrases, apart from digits, signs and letter case: `Comments (3)`. */
  isWhole(text: string): boolean {
    return this.#all().has(keyOf(text).replace(/\d+/g, ''));
  }

  /** A text that has one of the phrases in it. In time proportional to the number of phrases: not for every line. */
  isWithin(text: string): boolean {
    const key = keyOf(text);
    for (const phrase of this.#all()) if (key.includes(phrase)) return true;
    return false;
  }

  /** A text that begins with one of the phrases, likewise. */
  isStart(text: string): boolean {
    const key = keyOf(text);
    for (const phrase of this.#all()) if (key.startsWith(phrase)) return true;
    return false;
  }

  #all(): ReadonlySet<string> {
    if (this.#keys === null) {
      tables ??= phraseKeys();
      this.#keys = new Set(tables[this.#name] ?? []);
    }
    return this.#keys;
  }
}

import { keyOf } from './normalise.js';
import { BETWEEN, type PhraseSetName, phraseKeys } from './phrase-table.js';
import { pairOf } from './wordings.js';

const DIGIT = /\d/;
const DIGITS = /\d+/g;

let tables: Readonly<Record<string, string>> | null = null;

/** What a text says apart from digits, signs and letter case, to look it up in several sets: `Comments (3)` → `comments`. */
export function phraseKey(text: string): string {
  const key = keyOf(text);
  return DIGIT.test(key) ? key.replace(DIGITS, '') : key;
}

/** Keys of the phrases of some cues of a section, all languages together. */
export class PhraseSet {
  readonly #name: PhraseSetName;
  #keys: ReadonlySet<string> | null = null;
  /** By their first two code units. */
  #beginnings: ReadonlyMap<number, readonly string[]> | null = null;
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

  /** A text that has one of the phrases in it. */
  isWithin(text: string): boolean {
    const key = keyOf(text);
    for (let at = 0; at < key.length; at++) if (this.#stands(key, at)) return true;
    return false;
  }

  /** A text that begins with one of the phrases. */
  isStart(text: string): boolean {
    return this.#stands(keyOf(text), 0);
  }

  #stands(key: string, at: number): boolean {
    this.#beginnings ??= byBeginning(this.#all());
    const alike = this.#beginnings.get(pairOf(key.charCodeAt(at), key.charCodeAt(at + 1)));
    return alike?.some((phrase) => key.startsWith(phrase, at)) ?? false;
  }

  #all(): ReadonlySet<string> {
    if (this.#keys === null) {
      tables ??= phraseKeys();
      this.#keys = new Set(tables[this.#name]?.split(BETWEEN));
      for (const { length } of this.#keys) this.#longest = Math.max(this.#longest, length);
    }
    return this.#keys;
  }
}

function byBeginning(phrases: Iterable<string>): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const phrase of phrases) {
    if (phrase.length < 2) throw new Error(`A phrase of one letter begins too much: ${phrase}`);
    const key = pairOf(phrase.charCodeAt(0), phrase.charCodeAt(1));
    const known = found.get(key);
    if (known === undefined) found.set(key, [phrase]);
    else known.push(phrase);
  }
  return found;
}

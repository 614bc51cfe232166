import type { PhraseCue } from '../section/define.js';
import { SECTIONS } from '../section/index.js';
import { keyOf } from './normalise.js';

/** Keys of the phrases of some cues of a section, all languages together. */
export class PhraseSet {
  readonly #kind: (typeof SECTIONS)[number]['kind'];
  readonly #cues: readonly string[];
  #keys: ReadonlySet<string> | null = null;

  /** `cues` are named as the section's file names them; the keys are made on first use. */
  constructor(kind: (typeof SECTIONS)[number]['kind'], cues: readonly string[]) {
    this.#kind = kind;
    this.#cues = cues;
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
      const cues: readonly PhraseCue[] = SECTIONS.find(({ kind }) => kind === this.#kind)?.cues ?? [];
      const lists = cues.filter(({ name }) => this.#cues.includes(name)).flatMap(({ phrases }) => Object.values(phrases));
      // A phrase of signs alone has no key, and would stand in every text.
      this.#keys = new Set(lists.flatMap((list) => list.map(keyOf)).filter((key) => key !== ''));
    }
    return this.#keys;
  }
}

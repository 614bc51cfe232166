/** Phrases that open with the same words, and what follows these: the words, between bars, and the source of a pattern. */
export type Opening = readonly [words: string, rest: string];

/**
 * Patterns of whole lines by their first word. One pattern of all would take milliseconds to compile and microseconds to say no;
 * here a line is compared with what opens with its own first word, which is compiled when a line first does.
 */
export class Openings {
  readonly #openings: readonly Opening[];
  readonly #end: string;
  #sources: ReadonlyMap<string, string[]> | null = null;
  readonly #patterns = new Map<string, RegExp>();

  /** `end` is the source of a pattern: what may stand behind each phrase. */
  constructor(openings: readonly Opening[], end: string) {
    this.#openings = openings;
    this.#end = end;
  }

  /** Whether a lowered text is such a line from its first word, which a space ends, to its last. */
  test(text: string): boolean {
    const space = text.indexOf(' ');
    if (space < 0) return false;
    const word = text.slice(0, space);
    this.#sources ??= this.#byWord();
    const sources = this.#sources.get(word);
    if (sources === undefined) return false;
    let pattern = this.#patterns.get(word);
    if (pattern === undefined) {
      pattern = new RegExp(`^(?:${sources.join('|')})${this.#end}$`, 'u');
      this.#patterns.set(word, pattern);
    }
    return pattern.test(text.slice(space + 1));
  }

  #byWord(): Map<string, string[]> {
    const byWord = new Map<string, string[]>();
    for (const [words, rest] of this.#openings) {
      for (const word of words.split('|')) {
        const sources = byWord.get(word);
        if (sources === undefined) byWord.set(word, [rest]);
        else sources.push(rest);
      }
    }
    return byWord;
  }
}

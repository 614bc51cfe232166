/** Wordings by the letters that they begin with: every line is asked, and few begin like one of them. */
export class Beginnings<T extends { readonly words: string }> {
  readonly #alike = new Map<string, T[]>();

  /** @param letters of a beginning; no wording is shorter. Wordings are in small letters. */
  constructor(
    wordings: Iterable<T>,
    private readonly letters: number,
  ) {
    for (const wording of wordings) {
      const beginning = wording.words.slice(0, letters);
      const alike = this.#alike.get(beginning);
      if (alike === undefined) this.#alike.set(beginning, [wording]);
      else alike.push(wording);
    }
  }

  /** Those that begin as a text does; undefined for none. */
  of(text: string): readonly T[] | undefined {
    return this.#alike.get(text.slice(0, this.letters).toLowerCase());
  }
}

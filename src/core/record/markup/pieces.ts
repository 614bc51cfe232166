/** Characters that are gathered before they become one string. */
const FULL = 8_192;

/** A long text that is written in small pieces: a million of them cost no million strings. */
export class Pieces {
  readonly #done: string[] = [];
  #open = '';

  put(piece: string): void {
    this.#open += piece;
    if (this.#open.length < FULL) return;
    // A string that was added to becomes one piece of memory when a character of it is asked for.
    this.#open.charCodeAt(0);
    this.#done.push(this.#open);
    this.#open = '';
  }

  get empty(): boolean {
    return this.#open === '' && this.#done.length === 0;
  }

  text(): string {
    return this.#done.length === 0 ? this.#open : this.#done.join('') + this.#open;
  }
}

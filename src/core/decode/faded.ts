const NOT_BLANK = /\S/;

/**
 * Numbers (from 1) of the lines that were not blank before a repair and are now: `&nbsp;` or `¡¡`, two misread ideographic spaces, alone on
 * a line. Both texts have the same line ends, each at its place. Linear.
 */
export function fadedLines(before: string, after: string): number[] {
  const faded: number[] = [];
  if (before === after) return faded;
  const old = new LineWalk(before);
  const now = new LineWalk(after);
  for (let number = 1; now.next() && old.next(); number++) if (now.isBlank() && !old.isBlank()) faded.push(number);
  return faded;
}

/** Goes from line to line of a text: `\n`, `\r\n` and `\r` each end one. */
class LineWalk {
  #start = 0;
  #end = -1;
  #behind = 0;
  #feed = 0;
  #return = 0;

  constructor(private readonly text: string) {}

  next(): boolean {
    const { text } = this;
    if (this.#end === text.length) return false;
    this.#start = this.#behind;
    if (this.#feed < this.#start || this.#end < 0) this.#feed = find(text, '\n', this.#start);
    if (this.#return < this.#start || this.#end < 0) this.#return = find(text, '\r', this.#start);
    this.#end = Math.min(this.#feed, this.#return);
    this.#behind = this.#end + (this.#return + 1 === this.#feed ? 2 : 1);
    return true;
  }

  isBlank(): boolean {
    return !NOT_BLANK.test(this.text.slice(this.#start, this.#end));
  }
}

function find(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at;
}

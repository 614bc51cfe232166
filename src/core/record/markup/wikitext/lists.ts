/** Elements of a list's sign, and of its entries. */
const LISTS: Readonly<Record<string, readonly [string, string]>> = {
  '*': ['ul', 'li'],
  '#': ['ol', 'li'],
  ':': ['dl', 'dd'],
  ';': ['dl', 'dt'],
};
/** Lists within lists. */
const DEEPEST = 12;

/** Writes entries of lists whose signs say how deep they are: `*#:`. */
export class ListMarks {
  #marks = '';

  get open(): boolean {
    return this.#marks !== '';
  }

  item(written: string, text: string): string {
    const marks = written.slice(0, DEEPEST);
    let same = 0;
    while (same < marks.length && same < this.#marks.length && listOf(marks[same]) === listOf(this.#marks[same])) same++;
    let html = this.#close(same);
    // An entry of the same list, or one below the entry that is open.
    if (same > 0 && same === marks.length) html += `</${entryOf(this.#marks[same - 1])}><${entryOf(marks[same - 1])}>`;
    for (const mark of marks.slice(same)) html += `<${listOf(mark)}><${entryOf(mark)}>`;
    this.#marks = marks;
    return `${html}${text}`;
  }

  end(): string {
    return this.#marks === '' ? '' : `${this.#close(0)}\n`;
  }

  /** Ends the lists from that depth on. */
  #close(depth: number): string {
    let html = '';
    for (let at = this.#marks.length - 1; at >= depth; at--) html += `</${entryOf(this.#marks[at])}></${listOf(this.#marks[at])}>`;
    this.#marks = this.#marks.slice(0, depth);
    return html;
  }
}

function listOf(mark: string | undefined): string {
  return LISTS[mark ?? '']?.[0] ?? 'ul';
}

function entryOf(mark: string | undefined): string {
  return LISTS[mark ?? '']?.[1] ?? 'li';
}

import { isDigit } from '../characters.js';

/** Depth of lists that is still counted. */
const MAX_DEPTH = 16;

/** How deep each item of Markdown stands in lists, told by how far its line is set in. */
export class Nesting {
  /** Columns of the lists that are open, and the signs that mark their last items. */
  private readonly columns: number[] = [];
  private readonly marks: number[] = [];

  /** Text set in no deeper than the outermost list ends all of them. */
  text(indent: number): void {
    if (this.columns.length > 0 && indent <= (this.columns[0] ?? 0)) {
      this.columns.length = 0;
      this.marks.length = 0;
    }
  }

  /**
   * @returns the depth of an item, from 1, and whether a list of its own begins there: its mark is another sign than that of the item
   * above (CommonMark 5.3)
   */
  item(text: string, at: number, indent: number): { readonly level: number; readonly fresh: boolean } {
    const { columns, marks } = this;
    while (columns.length > 0 && (columns[columns.length - 1] ?? 0) >= indent) columns.pop();
    if (columns.length < MAX_DEPTH) columns.push(indent);
    const level = columns.length;
    const mark = markOf(text, at);
    const above = marks[level - 1];
    marks.length = level;
    marks[level - 1] = mark;
    return { level, fresh: level === 1 && above !== undefined && above !== mark && isDelimiter(above) === isDelimiter(mark) };
  }
}

/** A bullet, or what stands behind a number. */
function markOf(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return text.charCodeAt(end);
}

/** `1.` and `1)`. */
function isDelimiter(mark: number): boolean {
  return mark === 46 || mark === 41;
}

import type { PageLine } from '../page.js';
import type { ArticleBlock } from '../schema.js';

/** How many times as many cells a table may have when its short rows are filled up. */
const MOST_SQUARED = 4;
const BAR = '|';

/** A table of rows whose cells stand between bars; `null` where no row has two, or all draw the line below a head. */
export function tableBlock(run: readonly PageLine[], lines: [number, number]): ArticleBlock | null {
  const outer = {
    open: areOuter(run, ({ text }) => text.startsWith(BAR)),
    close: areOuter(run, ({ text }) => text.endsWith(BAR)),
  };
  return tableOf(
    run.map((line) => cellsOf(line, outer)).filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell))),
    lines,
  );
}

/** Whether bars at one edge part no cell from the page: of bare text, where half the rows have one; a few stand beside empty cells. */
function areOuter(run: readonly PageLine[], hasBar: (line: PageLine) => boolean): boolean {
  return run[0]?.line.role !== 'plain' || run.filter(hasBar).length * 2 >= run.length;
}

export function tableOf(rows: string[][], lines: [number, number]): ArticleBlock | null {
  if (!rows.some((cells) => cells.length > 1)) return null;
  return { type: 'table', text: rows.map((cells) => cells.join(' | ').trim()).join('\n'), lines, rows: squared(rows) };
}

/** A row's cells; the outer bars of Markdown are no cells, those of HTML rows part empty ones. */
function cellsOf({ text, line }: PageLine, outer: { readonly open: boolean; readonly close: boolean }): string[] {
  const cells = text.split(BAR);
  const told = line.bars === undefined ? null : joinBars(cells, line.bars);
  if (told !== null) return told;
  const trimmed = cells.map((cell) => cell.trim());
  if (line.element !== null) return trimmed;
  if (outer.open && trimmed[0] === '') trimmed.shift();
  if (outer.close && trimmed[trimmed.length - 1] === '') trimmed.pop();
  return trimmed;
}

/** Pieces put together again to cells that hold so many bars each; `null` where the numbers do not fit. */
function joinBars(pieces: readonly string[], bars: readonly number[]): string[] | null {
  let at = 0;
  const cells: string[] = [];
  for (const held of bars) {
    cells.push(
      pieces
        .slice(at, at + held + 1)
        .join(BAR)
        .trim(),
    );
    at += held + 1;
  }
  return at === pieces.length ? cells : null;
}

/** Each row with as many cells as the longest, where the longest is not an exception. */
function squared(rows: string[][]): string[][] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const filled = rows.reduce((sum, cells) => sum + cells.length, 0);
  if (width * rows.length > filled * MOST_SQUARED) return rows;
  return rows.map((cells) => (cells.length < width ? [...cells, ...Array<string>(width - cells.length).fill('')] : cells));
}

import type { PageLine } from '../page.js';
import type { ArticleBlock } from '../schema.js';

/** How many times as many cells a table may have when its short rows are filled up. */
const MOST_SQUARED = 4;
const BAR = '|';

/** A table of rows whose cells stand between bars; `null` where no row has two, or all draw the line below a head. */
export function tableBlock(run: readonly PageLine[], lines: [number, number]): ArticleBlock | null {
  return tableOf(
    run.map(cellsOf).filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell))),
    lines,
  );
}

export function tableOf(rows: string[][], lines: [number, number]): ArticleBlock | null {
  if (!rows.some((cells) => cells.length > 1)) return null;
  return { type: 'table', text: rows.map((cells) => cells.join(' | ')).join('\n'), lines, rows: squared(rows) };
}

/** A row's cells; the outer bars of Markdown are no cells, those of HTML rows part empty ones. */
function cellsOf({ text, line }: PageLine): string[] {
  const cells = text.split(BAR);
  const told = line.bars === undefined ? null : joinBars(cells, line.bars);
  if (told !== null) return told;
  const trimmed = cells.map((cell) => cell.trim());
  if (line.element !== null) return trimmed;
  if (trimmed[0] === '') trimmed.shift();
  if (trimmed[trimmed.length - 1] === '') trimmed.pop();
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

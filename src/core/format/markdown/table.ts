const BAR = 124;

/** `a | b`, `| a | b |`: at least two cells. */
export function isRow(text: string, start: number, end: number): boolean {
  let bars = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === BAR) bars++;
  }
  return bars > (text.charCodeAt(start) === BAR ? 1 : 0);
}

/** `| --- | :-: |`, the line between a table's head and its body. */
export function isRule(text: string, start: number, end: number): boolean {
  let bars = 0;
  let hyphens = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BAR) bars++;
    else if (code === 45) hyphens++;
    else if (code !== 58 && code !== 32) return false;
  }
  return bars > 0 && hyphens > 0;
}

/** The rule of a table: whether it has outer bars, as its rows then have too, and how many cells. */
export interface Rule {
  readonly outer: boolean;
  readonly cells: number;
}

export function readRule(rule: string): Rule {
  return { outer: rule.startsWith('|'), cells: cellsIn(rule) };
}

/** How many cells a rule, or a row without bars of its own in cells, has between outer bars or none. */
function cellsIn(row: string): number {
  let cells = 1;
  for (let at = 1; at < row.length - 1; at++) {
    if (row.charCodeAt(at) === 92) at++;
    else if (row.charCodeAt(at) === BAR) cells++;
  }
  return cells;
}

/**
 * The source of a row with its outer bars gone: `a | b`.
 * @param rule of its table: where that has no outer bars, a first bar stands behind an empty cell, if the row lacks one
 */
export function rowContent(source: string, rule: Rule | null): string {
  let start = 0;
  let end = source.length;
  if (source.charCodeAt(0) === BAR && (rule === null || rule.outer || cellsIn(source) >= rule.cells)) start = 1;
  if (end > start && source.charCodeAt(end - 1) === BAR && source.charCodeAt(end - 2) !== 92) end--;
  return source.slice(start, end).trim();
}

export interface Row {
  /** Without the signs that escape bars. */
  readonly source: string;
  /** How many bars each cell holds itself, in order; `null` where none does, and bars stand between filled cells alone. */
  readonly bars: readonly number[] | null;
}

/**
 * Tells the bars within cells from those between them. Bars are a cell's own that are escaped, or in code: what converts tables to Markdown
 * often leaves those as they are. A bar at either end has an empty cell beside it.
 */
export function readRow(row: string): Row {
  const empty = row.startsWith('|') || (row.endsWith('|') && !row.endsWith('\\|'));
  if (!empty && !row.includes('`') && !row.includes('\\|')) return { source: row, bars: null };
  const bars = [0];
  let source = '';
  let copied = 0;
  let code = -1;
  for (let at = 0; at < row.length; at++) {
    const sign = row.charCodeAt(at);
    if (sign === 96 && at > code) code = row.indexOf('`', at + 1);
    const escaped = sign === 92 && row.charCodeAt(at + 1) === BAR;
    if (escaped) {
      source += row.slice(copied, at);
      copied = ++at;
    } else if (sign === 92 && at > code) at++;
    if (escaped || (sign === BAR && at < code)) bars[bars.length - 1] = (bars[bars.length - 1] ?? 0) + 1;
    else if (sign === BAR) bars.push(0);
  }
  return { source: source + row.slice(copied), bars: empty || bars.some((held) => held > 0) ? bars : null };
}

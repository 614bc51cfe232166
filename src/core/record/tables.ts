import { defineFormat, type Head } from './define.js';
import { isTabbed, readDialect } from './dialect.js';
import { splitRows } from './rows.js';

const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'psv']);
/** Names of columns are short and on one line. */
const COLUMN = /^[\p{L}\p{N}_$#@][\p{L}\p{N} _.:/()#-]{0,63}$/u;

/** Rows below a header, cells divided by commas, semicolons or bars. */
export const csv = defineFormat({
  name: 'csv',
  extensions: ['csv', 'psv'],
  recognises: (head) => isTable(head, false),
  split,
});

/** Rows below a header, cells divided by tabs. */
export const tsv = defineFormat({
  name: 'tsv',
  extensions: ['tsv', 'tab'],
  recognises: (head) => isTable(head, true),
  split,
});

/** By its name, or by a first line that names columns of which one is a text's. */
function isTable(head: Head, tabbed: boolean): boolean {
  const named = TABLES.has(head.extension);
  if (!named && !namesColumns(head)) return false;
  const table = readDialect(head);
  if (table === null) return tabbed === (head.extension === 'tsv' || head.extension === 'tab');
  return isTabbed(table) === tabbed && (named || table.fit > FIT);
}

/** Of the rows of a table that is not called one, so many have a cell for each column. */
const FIT = 0.5;
const LONGEST_HEADER = 2_000;

/** Asked of every text, so it looks at its first line only. */
function namesColumns(head: Head): boolean {
  const line = /^[^\n\r]*(?=[\n\r])/.exec(head.text.slice(0, LONGEST_HEADER))?.[0] ?? '';
  return DELIMITERS.some((delimiter) => {
    const cells = line.split(delimiter).map((cell) => cell.replace(/^"([^"]*)"$/, '$1'));
    if (cells.length === 1 || !cells.every((cell) => COLUMN.test(cell) && !cell.endsWith(' '))) return false;
    return head.hasText(Object.fromEntries(cells.map((cell) => [cell, cell])));
  });
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

function split(limit: number, head: Head) {
  const table = readDialect(head);
  return splitRows(limit, table?.dialect ?? { delimiter: 0x2c, quotes: 'doubled' }, table?.above ?? 0);
}

import { columnsOf } from './columns.js';
import { defineOutput, type OutputFormat, type RenderOptions } from './define.js';

/** Records as RFC 4180 has them, with line feeds: every reader takes these, and so do the line tools of Unix. */
export const csv = delimited('csv', ['csv'], ',');

/** The same with tabs; cells with tabs, quotes or line ends are quoted. */
export const tsv = delimited('tsv', ['tsv', 'tab'], '\t');

function delimited<const N extends string>(name: N, extensions: readonly string[], delimiter: string): OutputFormat<N> {
  const special = new RegExp(`[${delimiter}"\\r\\n]`);
  const cell = (value: string | number | null): string => {
    if (value === null) return '';
    const text = String(value);
    // Empty and unknown stay apart: only the former is quoted.
    return text === '' || special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const header = (options: RenderOptions): string =>
    `${columnsOf(options)
      .map((column) => cell(column.name))
      .join(delimiter)}\n`;
  return defineOutput({
    name,
    extensions,
    *pieces(record, options) {
      let before = '';
      for (const column of columnsOf(options)) {
        yield before;
        yield cell(column.value(record));
        before = delimiter;
      }
      yield '\n';
    },
    head: header,
    separator: '',
    tail: '',
    empty: header,
    selects: true,
    appends: true,
    binary: false,
  });
}

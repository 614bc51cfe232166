import { columnsOf } from './columns.js';
import { defineOutput } from './define.js';

/** Rows for `target/parquet.ts`, which makes the file: the cells of each as a JSON array on a line. */
export const parquet = defineOutput({
  name: 'parquet',
  extensions: ['parquet'],
  render: (record, options) => `${JSON.stringify(columnsOf(options).map((column) => column.value(record)))}\n`,
  head: () => '',
  separator: '',
  tail: '',
  empty: () => '',
  selects: true,
  appends: false,
  binary: true,
});

import { columnsOf } from './columns.js';
import { defineOutput } from './define.js';
import { jsonPieces } from './json-pieces.js';

/** Rows for `target/parquet.ts`, which makes the file: the cells of each as a JSON array on a line. */
export const parquet = defineOutput({
  name: 'parquet',
  extensions: ['parquet'],
  *pieces(record, options) {
    yield* jsonPieces(columnsOf(options).map((column) => column.value(record)));
    yield '\n';
  },
  head: () => '',
  separator: '',
  tail: '',
  empty: () => '',
  selects: true,
  appends: false,
  binary: true,
});

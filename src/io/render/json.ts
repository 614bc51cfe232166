import { defineOutput, selectFields } from './define.js';
import { jsonPieces } from './json-pieces.js';

/** An array of records, one a line unless they are indented. */
export const json = defineOutput({
  name: 'json',
  extensions: ['json'],
  *pieces(record, options) {
    const value = selectFields(record, options.fields);
    if (options.pretty) yield INDENT;
    yield* jsonPieces(value, options.pretty ? INDENT : null);
  },
  head: () => '[\n',
  separator: ',\n',
  tail: '\n]\n',
  empty: () => '[]\n',
  selects: true,
  appends: false,
  binary: false,
});

/** Of the records within the array. */
const INDENT = '  ';

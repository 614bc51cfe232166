import { defineOutput, selectFields } from './define.js';
import { jsonPieces } from './json-pieces.js';

/** One record a line. */
export const ndjson = defineOutput({
  name: 'ndjson',
  extensions: ['ndjson', 'jsonl'],
  *pieces(record, options) {
    yield* jsonPieces(selectFields(record, options.fields));
    yield '\n';
  },
  head: () => '',
  separator: '',
  tail: '',
  empty: () => '',
  selects: true,
  appends: true,
  binary: false,
});

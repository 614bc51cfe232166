import { defineOutput, selectFields } from './define.js';

/** One record a line. */
export const ndjson = defineOutput({
  name: 'ndjson',
  extensions: ['ndjson', 'jsonl'],
  render: (record, options) => `${JSON.stringify(selectFields(record, options.fields))}\n`,
  head: () => '',
  separator: '',
  tail: '',
  empty: () => '',
  selects: true,
  appends: true,
  binary: false,
});

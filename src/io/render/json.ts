import { defineOutput, selectFields } from './define.js';

/** An array of records, one a line unless they are indented. */
export const json = defineOutput({
  name: 'json',
  extensions: ['json'],
  render(record, options) {
    const value = selectFields(record, options.fields);
    // Strings hold no line breaks in JSON, so every one is layout.
    return options.pretty ? `  ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}` : JSON.stringify(value);
  },
  head: () => '[\n',
  separator: ',\n',
  tail: '\n]\n',
  empty: () => '[]\n',
  selects: true,
  appends: false,
  binary: false,
});

import { defineOutput } from './define.js';

/** Headline and clean body, a blank line between them and three line breaks between articles. */
export const text = defineOutput({
  name: 'text',
  extensions: ['txt', 'text'],
  render: (record) => `${[record.title ?? '', record.text].filter((part) => part !== '').join('\n\n')}\n`,
  head: () => '',
  separator: '\n\n',
  tail: '',
  empty: () => '',
  selects: false,
  appends: true,
  binary: false,
});

import { defineOutput } from './define.js';

/** As between two functions of a program: two blank lines stand between articles alone, so that a reader can part these. */
const BLANK_LINES = /\n{3,}/g;

/** Headline and clean body, a blank line between them and two between articles. */
export const text = defineOutput({
  name: 'text',
  extensions: ['txt', 'text'],
  render: (record) =>
    `${[record.title ?? '', record.text]
      .filter((part) => part !== '')
      .join('\n\n')
      .replace(BLANK_LINES, '\n\n')}\n`,
  head: () => '',
  separator: '\n\n',
  tail: '',
  empty: () => '',
  selects: false,
  appends: true,
  binary: false,
});

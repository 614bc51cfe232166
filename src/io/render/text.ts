import { defineOutput } from './define.js';

/** As between two functions of a program: two blank lines stand between articles alone, so that a reader can part these. */
const BLANK_LINES = /\n{3,}/g;
const LEADING = /^\n+/;
const GAP = '\n\n';

/** Headline and clean body, a blank line between them and two between articles. */
export const text = defineOutput({
  name: 'text',
  extensions: ['txt', 'text'],
  *pieces(record) {
    const title = record.title ?? '';
    if (title !== '') yield title.replace(BLANK_LINES, GAP);
    if (title !== '' && record.text !== '') yield GAP;
    yield (title === '' ? record.text : record.text.replace(LEADING, '')).replace(BLANK_LINES, GAP);
    yield '\n';
  },
  head: () => '',
  separator: '\n\n',
  tail: '',
  empty: () => '',
  selects: false,
  appends: true,
  binary: false,
});

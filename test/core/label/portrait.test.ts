import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import { labelLines } from '../../../src/core/label/index.js';

const PORTRAIT = [
  'Ada Winter is a writer and editor who lives in Port Ellen. She has written for the Harbour Post and is the author of two books about piers.',
  'Winner of the 2017 Silver Furrow reporting award and member of the jury since 2021, she studied at the school of Upper Cragg and previously worked as a cook.',
  'She is a regular contributor to the Tide Tables, and before joining the paper she has worked for the lighthouse board. She lives in a boathouse.',
  'In her free time she restores boats. Follow her on the usual networks, or write to her: she can be reached at ada@example.org.',
];
const ARTICLE = Array.from(
  { length: 4 },
  (_, n) =>
    `The council voted on Tuesday to close the pier for ${n + 2} winters, and the ferry will leave from the old quay until the work is done.`,
);

const kindsOf = (...rows: readonly string[]): string[] =>
  labelLines(readLines(rows.join('\n\n'), 'text'), { url: null, statements: null }).map(({ kind }) => kind);

describe('a page that reads as a biography', () => {
  it('is a portrait where it holds nothing else', () => {
    const kinds = kindsOf('The woman who counts the ferries', 'By Jonas Vik', '5 July 2019', ...PORTRAIT);
    expect(kinds.slice(3)).toEqual(['body', 'body', 'body', 'body']);
  });

  it('keeps the biography below an article', () => {
    const kinds = kindsOf('The pier closes', 'By Ada Winter', '5 July 2019', ...ARTICLE, 'About the author', PORTRAIT[0] ?? '');
    expect(kinds.slice(3, 7)).toEqual(['body', 'body', 'body', 'body']);
    expect(kinds.slice(7)).toEqual(['bio', 'bio']);
  });
});

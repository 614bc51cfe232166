import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/format/index.js';

const read = (text: string): string[] => readLines(text, 'markdown').map((line) => line.text);
const shown = (text: string): string[] => read(text).filter((line) => line !== '');

describe('a note of Obsidian', () => {
  it.each([
    ['See [[Pier]] and [[Ferry times|the timetable]].', 'See Pier and the timetable.'],
    ['See [[Pier#History]] and [[#Nets]], **[[Bay]]**.', 'See Pier > History and Nets, Bay.'],
    ['The tide turns ==twice a day== here.', 'The tide turns twice a day here.'],
    ['==All of it is marked.==', 'All of it is marked.'],
    ['The [[Pier]] is old. %%ask Ada%% It stands.', 'The Pier is old. It stands.'],
    ['The [[Pier]] is old. ^intro', 'The Pier is old.'],
    ['A map ![[map.png]] of the bay', 'A map of the bay'],
    ['| [[Pier\\|the pier]] | old |', 'the pier | old'],
  ])('is read as it is shown: %s', (text, line) => {
    expect(shown(text).map((one) => one.replace(/\s+/g, ' '))).toEqual([line]);
  });

  it('has boxes without their kinds, and no comments', () => {
    expect(shown('> [!note] Tides\n> They turn.\n\n> [!WARNING]-\n> Mind the step.\n\n%%\nAsk Ada.\n\nAnd Bo.\n%%\n\nThe end.')).toEqual([
      'Tides',
      'They turn.',
      'Mind the step.',
      'The end.',
    ]);
  });

  it('keeps the lines of what it leaves out', () => {
    const lines = readLines('The [[Pier]].\n\n%%\nAsk Ada.\n%%\n\nThe end.', 'markdown');
    expect(lines.filter(({ text }) => text !== '').map(({ first, text }) => [first, text])).toEqual([
      [1, 'The Pier.'],
      [7, 'The end.'],
    ]);
    expect(lines.flatMap(({ first, last }) => (first === last ? [first] : [first, last]))).toEqual([1, 3, 4, 5, 7]);
  });
});

describe('other Markdown', () => {
  it.each([
    ['lists of lists', 'The matrix [[1, 2], [3, 4]] and [[0]] are data.'],
    ['a shell', 'Write if [[ -f a.txt ]]; then.'],
    ['comparisons', 'Where a == b and c==d or "==" alone, x=1==y.'],
    ['shares', 'It fell by 5 %%, and by 6 %% later.'],
    ['powers', 'The sum is a ^b'],
    ['underlines', 'Title\n\n=====\n\nMore == text =='],
  ])('keeps what looks like it: %s', (_, text) => {
    expect(shown(text).join('\n')).toBe(shown(text.replaceAll('==', '\u2261\u2261')).join('\n').replaceAll('\u2261\u2261', '=='));
    for (const word of text.match(/\[\[.*?\]\]|%%|\^b|==/g) ?? [])
      expect(text.includes('=====') || read(text).join('\n').includes(word)).toBe(true);
  });

  it('keeps marks in code', () => {
    expect(read('`[[Pier]]` and `==x==`')).toEqual(['[[Pier]] and ==x==']);
    expect(read('See [[Pier]].\n\n```\n[[Pier]] ^id\n%%\n> [!note]\n```')).toContain('[[Pier]] ^id');
  });
});

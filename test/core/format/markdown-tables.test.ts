import { describe, expect, it } from 'vitest';
import { assembleLabelled } from '../../../src/core/pipeline.js';

/** The tables of a text whose lines are all of the body. */
function tables(text: string): (readonly (readonly string[])[] | undefined)[] {
  const kinds = text.split('\n').map(() => 'body' as const);
  const [article] = assembleLabelled({ id: 'a.md', text, format: 'markdown' }, kinds, []);
  return (article?.body ?? []).filter(({ type }) => type === 'table').map(({ rows }) => rows);
}

describe('empty cells of Markdown', () => {
  it('keep their place at the ends of a row (the head of a comparison stood a column too far left)', () => {
    expect(tables('|  | Round | Tall |\n| --- | --- | --- |\n| Ash | 12 g |  |\n|  |  | much |\n| | a \\| b | |')).toEqual([
      [
        ['', 'Round', 'Tall'],
        ['Ash', '12 g', ''],
        ['', '', 'much'],
        ['', 'a | b', ''],
      ],
    ]);
  });

  it('stand before a first bar where the rule has no outer bars', () => {
    expect(tables(' | Round | Tall  \n---|---|---  \nAsh | 12 g | 9 g  \n | much |  ')).toEqual([
      [
        ['', 'Round', 'Tall'],
        ['Ash', '12 g', '9 g'],
        ['', 'much', ''],
      ],
    ]);
    expect(tables(' | Price  \n---|---  \nOak | 3  ')).toEqual([
      [
        ['', 'Price'],
        ['Oak', '3'],
      ],
    ]);
  });

  it('are none where rows have outer bars and the rule has not', () => {
    expect(tables('| Wood | Price |\n---|---\n| Oak | 3 |\nBirch | 4')).toEqual([
      [
        ['Wood', 'Price'],
        ['Oak', '3'],
        ['Birch', '4'],
      ],
    ]);
  });
});

describe('tables one below the other', () => {
  it('are two where each has its rule', () => {
    expect(tables('| a | b |\n| --- | --- |\n\n| c | d |\n| --- | --- |\n| 1 | 2 |')).toEqual([
      [['a', 'b']],
      [
        ['c', 'd'],
        ['1', '2'],
      ],
    ]);
  });

  it('are one where a dump has set its rows apart', () => {
    expect(tables('| a | b |\n| --- | --- |\n\n| 1 | 2 |\n\n| 3 | 4 |')).toHaveLength(1);
  });
});

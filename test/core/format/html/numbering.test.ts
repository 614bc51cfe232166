import { describe, expect, it } from 'vitest';
import { lines } from './read.js';

const numbers = (html: string): (number | null)[] => lines(html).map(({ ordinal }) => ordinal ?? null);

describe('numbers of items', () => {
  it.each<[string, string, (number | null)[]]>([
    ['an ordered list', '<ol><li>a</li><li>b</li></ol>', [1, 2]],
    ['a list with a start', '<ol start=3><li>a<li>b</ol>', [3, 4]],
    ['a list that counts down', '<ol reversed start=2><li>a<li>b<li>c<li>d</ol>', [2, 1, 0, null]],
    ['items with a value', '<ol><li>a<li value="7">b<li>c</ol>', [1, 7, 8]],
    ['empty items', '<ol><li>a<li><img src=x><li>c</ol>', [1, 3]],
    ['the first line of an item', '<ol><li><p>a</p><p>b</p><li>c</ol>', [1, null, 2]],
    ['lists within lists', '<ol><li>a<ol><li>b<li>c</ol><li>d<ul><li>e</ul><li>f</ol>', [1, 1, 2, 2, null, 3]],
    ['items in a wrapper', '<ol><div><li>a</li><li>b</li></div></ol>', [1, 2]],
  ])('of %s', (_, html, expected) => {
    expect(numbers(html)).toEqual(expected);
  });

  it.each([
    ['unordered lists', '<ul start=3><li value=2>a</ul>'],
    ['items without a list', '<li value=2>a'],
    ['lists shown without', '<ol style="margin:0; list-style: none"><li>a</ol>'],
    ['what counts down from an unknown number', '<ol reversed><li>a</ol>'],
    ['numbers that Markdown has not', '<ol start=-4><li>a</ol><ol start=1234567890><li>a</ol>'],
  ])('are not those of %s', (_, html) => {
    expect(numbers(html).every((number) => number === null)).toBe(true);
  });
});

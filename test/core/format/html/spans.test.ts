import { describe, expect, it } from 'vitest';
import { lines, texts } from './read.js';

describe('cells over several rows or columns', () => {
  it('keep the others in their columns', () => {
    expect(
      texts(
        '<table><tr><th rowspan=2>Ship</th><th colspan=2>Times</th><th>Day</th></tr><tr><th>In</th><th>Out</th></tr><tr><td>Ada</td><td>9</td><td>10</td></tr></table>',
      ),
    ).toEqual(['Ship | Times |  | Day', '| In | Out', 'Ada | 9 | 10']);
  });

  it('reach down over several rows, and side by side', () => {
    expect(texts('<table><tr><td rowspan=3>a<td>b<td rowspan=2>c<tr><td>d<tr><td>e<td>f<tr><td>g<td>h</table>')).toEqual([
      'a | b | c',
      '| d',
      '| e | f',
      'g | h',
    ]);
  });

  it('end with their part of the table; 0 reaches down to there', () => {
    expect(
      texts(
        '<table><thead><tr><th rowspan=9>a<th>b</thead><tbody><tr><td rowspan=0>c<td>d<tr><td>e<tr><td>f</tbody><tbody><tr><td>g<td>h</table>',
      ),
    ).toEqual(['a | b', 'c | d', '| e', '| f', 'g | h']);
  });

  it('of a table within another are its own', () => {
    expect(texts('<table><tr><td rowspan=2>x<td><table><tr><td>a<td>b</table><tr><td>y<td>z</table>')).toEqual(['x', 'a | b', '| y | z']);
  });

  it('make no row of what is none, and no empty cells at its end', () => {
    expect(lines('<table><tr><td colspan=3>Only cell</td></tr></table>').map(({ role, text }) => [role, text])).toEqual([
      ['plain', 'Only cell'],
    ]);
    expect(texts('<table><tr><td>a<td colspan=2>b</table>')).toEqual(['a | b']);
  });

  it.each(['-1', 'x', '', '1e3', '99999999999'])('are no longer than a table may be: %j', (span) => {
    const page = texts(`<table><tr><td colspan="${span}" rowspan="${span}">a<td>b<tr><td>c<td>d</table>`);
    expect(page).toHaveLength(2);
    expect(page.join().length).toBeLessThan(1000);
  });

  it('make no long text of a short page', () => {
    const rows = 20_000;
    const page = texts(`<table><tr><td colspan=60 rowspan=65534>a<td>b${'<tr><td>c'.repeat(rows)}</table>`);
    expect(page).toHaveLength(rows + 1);
    expect(page.reduce((sum, text) => sum + text.length, 0)).toBeLessThan(rows * 30);
  });
});

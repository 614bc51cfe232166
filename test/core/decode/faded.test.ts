import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fadedLines } from '../../../src/core/decode/index.js';

describe('fadedLines', () => {
  it.each([
    ['a\n&nbsp;\nb', 'a\n\u00a0\nb', [2]],
    ['¡¡\r\n\r\n¡¡\rx', '\u3000\r\n\r\n\u3000\rx', [1, 3]],
    ['&nbsp;', ' ', [1]],
    ['a\n\nb\n', 'a\n\nb\n', []],
    ['a&nbsp;\n \nb', 'a \n \nb', []],
    ['', '', []],
    ['x\n&nbsp;', 'x\n ', [2]],
  ])('of %j and %j are %j', (before, after, numbers) => {
    expect(fadedLines(before, after)).toEqual(numbers);
  });

  it('are those that splitting at line ends finds', () => {
    const line = fc.constantFrom('', ' ', 'x', '&nbsp;', 'x &nbsp;', '\t&nbsp; &nbsp;');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\r'))), (lines) => {
        const before = lines.flat().join('');
        const after = before.replaceAll('&nbsp;', '\u00a0');
        const split = (text: string): string[] => text.split(/\r\n|\n|\r/);
        const now = split(after);
        const expected = split(before).flatMap((text, index) => (text.trim() !== '' && now[index]?.trim() === '' ? [index + 1] : []));
        expect(fadedLines(before, after)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

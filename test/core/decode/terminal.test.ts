import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/core/decode/index.js';

describe('what steers a terminal', () => {
  it.each([
    ['\x1b[31mred\x1b[0m and \x1b[1;38;5;12mbold\x1b[m', 'red and bold'],
    ['\x1b]8;;https://example.com/\x1b\\a link\x1b]8;;\x07', 'a link'],
    ['\x1b(B\x1b[mplain\x1b[K\x1b[?25h', 'plain'],
    ['a\r\n\x1b[0m\r\nb\x1b]0;no end\nc', 'a\r\n\r\nb\x1b]0;no end\nc'],
  ])('goes as a whole from %j', (text, plain) => {
    for (const markup of [false, true]) expect(repairText(text, markup)).toEqual({ text: plain, warnings: [] });
  });

  it.each(['[31m', '\x1b$B', '\x1b', '\x1b[', '\x1b[31', 'a \x1b b'])('is not %j', (text) => {
    expect(repairText(text).text).toBe(text);
  });
});

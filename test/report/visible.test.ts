import { describe, expect, it } from 'vitest';
import { visible, visibleLines } from '../../src/cli/report/html/page/visible.js';

describe('text in the HTML report', () => {
  it('shows controls of pages by their number', () => {
    expect(visible('a\nb\u001b\u202e\tc')).toBe('a[U+000A]b[U+001B][U+202E]\tc');
  });

  it('keeps the lines of what the program itself says', () => {
    expect(visibleLines('a\n\nb\u001b')).toBe('a\n\nb[U+001B]');
  });
});

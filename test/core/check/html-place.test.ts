import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlPlaces, type SourceSpan } from '../../../src/core/check/html-place.js';

const lines = (...texts: string[]) =>
  texts.map((text, index) => ({ first: index + 1, last: index + 1, text, kind: 'body' as const, confidence: 0.9 }));

/** What stands at a place in a source. */
function cut(html: string, span: SourceSpan | null): string | null {
  if (span === null) return null;
  const rows = html.split(/\r\n|\n|\r/);
  const { first, end } = span;
  if (first[0] === end[0]) return rows[first[0] - 1]?.slice(first[1] - 1, end[1] - 1) ?? null;
  return [rows[first[0] - 1]?.slice(first[1] - 1), ...rows.slice(first[0], end[0] - 1), rows[end[0] - 1]?.slice(0, end[1] - 1)].join('\n');
}

const place = (html: string, texts: string[], index: number): string | null =>
  cut(html, htmlPlaces(html, lines(...texts))(texts[index] ?? '', index));

describe('the place of a laid-out line in an HTML file', () => {
  it('is told through markup, entities and wrapped lines', () => {
    const html = '<title>The ferry</title>\r\n<p>The <b>ferry</b> caf&eacute; &amp; its\r\n  baker</p><p>Read also:</p>';
    expect(place(html, ['The ferry café & its baker'], 0)).toBe('The <b>ferry</b> caf&eacute; &amp; its\n  baker');
    expect(place(html, ['Read also:'], 0)).toBe('Read also');
  });

  it('of a line that comes twice is the one behind the lines above it', () => {
    const html = '<p>Read also: The storm</p>\n<p>A long line that tells where we are.</p>\n<p>Read also: The storm</p>';
    const texts = ['Read also: The storm', 'A long line that tells where we are.', 'Read also: The storm'];
    const find = htmlPlaces(html, lines(...texts));
    expect([0, 2].map((index) => find(texts[index] ?? '', index)?.first)).toEqual([
      [1, 4],
      [3, 4],
    ]);
  });

  it('is not in scripts, comments, attributes, or the title of the page', () => {
    const html =
      '<title>The storm</title><!-- The storm --><script>"The storm"</script><style>The storm</style><a title="The storm">\nThe storm</a>';
    expect(htmlPlaces(html, lines('The storm'))('The storm', 0)?.first).toEqual([2, 1]);
  });

  it('is not made up', () => {
    expect(place('<p>The ferry</p>', ['The storm'], 0)).toBeNull();
    expect(place('<p>渡轮</p>', ['渡轮'], 0)).toBeNull();
    expect(place('', ['x'], 0)).toBeNull();
  });

  it('is found in any text between any tags', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '<b>', '</i> ', '&nbsp;', ' < ')), { minLength: 1, maxLength: 20 }),
        (parts) => {
          const html = `<div>${parts.map(([text, gap]) => `${text}${gap}`).join('')}</div>`;
          const text = parts.map(([each]) => each).join(' ');
          const span = htmlPlaces(html, lines(text))(text, 0);
          expect(span).not.toBeNull();
          expect(span?.first).toEqual([1, 6]);
        },
      ),
    );
  });

  it('takes time in proportion to hostile pages', () => {
    for (const piece of ['<', '<!--', '<script>', '&amp', '<title', '&#1', '</']) {
      const html = piece.repeat(200_000);
      const start = process.cpuUsage().user;
      htmlPlaces(html, lines('The storm'))('The storm', 0);
      expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
    }
  });
});

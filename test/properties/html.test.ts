import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/core/format/index.js';
import { cleanDocument, physicalLines } from '../../src/core/pipeline.js';

const NAMES =
  'p div span a b li ul ol table tr td th h1 h2 blockquote pre section article header nav dl dt dd button label figure figcaption center font em';
const name = fc.constantFrom(...NAMES.split(' '));
const attribute = fc.constantFrom(
  '',
  ' class="post-body"',
  ' href="/a?b#c"',
  " id=x y='z'",
  ' aria-hidden=true',
  ' itemprop=author itemscope',
  ' =',
  ' "',
);
const tag = fc.oneof(
  fc.tuple(name, attribute).map(([one, more]) => `<${one}${more}>`),
  name.map((one) => `</${one}>`),
  fc.constantFrom('<br>', '<hr/>', '<wbr>', '<img alt=no>', '<!-- no -->', '</', ' ', '\n', '<p/>', '</p', '<'),
);
/** Words are made of their number, so that none can be lost or moved unseen. */
const markup = fc.array(fc.tuple(tag, fc.boolean()), { maxLength: 60 }).map((pieces) => {
  const words: string[] = [];
  const html = pieces.map(([piece, worded], index) => {
    // An unfinished tag swallows what follows, as it should.
    const whole = /^<\/?(?:p)?$/.test(piece) ? `${piece}>` : piece;
    if (!worded) return whole;
    words.push(`w${index}w`);
    return `${whole} w${index}w `;
  });
  return { html: html.join(''), words };
});

const noise = fc
  .array(
    fc.oneof(
      tag,
      fc.constantFrom(
        '<script>',
        '</script>',
        '<svg>',
        '<select>',
        '<title>',
        '&amp',
        '&#x0;',
        '<![CDATA[',
        '-->',
        '\0',
        '\ud800',
        '"',
        '>',
        'word',
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('any HTML', () => {
  it('keeps each visible word once, in order', () => {
    fc.assert(
      fc.property(markup, ({ html, words }) => {
        const { lines } = readPage(html, 'html');
        expect(lines.flatMap(({ text }) => text.match(/w\d+w/g) ?? [])).toEqual(words);
      }),
      { numRuns: 400 },
    );
  });

  it('is read into lines that fit the source', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          noise,
          markup.map(({ html }) => html),
        ),
        (html) => {
          let end = 0;
          for (const [index, line] of readPage(html, 'html').lines.entries()) {
            expect([line.first, line.last]).toEqual([index + 1, index + 1]);
            expect(line.text).toBe(line.text.trim());
            expect(line.text).not.toBe('');
            expect(line.start).toBeGreaterThanOrEqual(end);
            expect(line.end).toBeGreaterThan(line.start);
            expect(line.linked).toBeLessThanOrEqual(line.text.length);
            end = line.end;
          }
          expect(end).toBeLessThanOrEqual(html.length);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('has each laid-out line in one section', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const input = { id: 'page', text, format: 'html' } as const;
        const covered = cleanDocument(input).flatMap(({ record }) =>
          record.sections.flatMap(({ lines: [first, last] }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
        );
        expect(covered).toEqual(physicalLines(input).map((_, index) => index + 1));
      }),
      { numRuns: 200 },
    );
  });
});

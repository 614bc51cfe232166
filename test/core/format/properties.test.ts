import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import { hasLeftoverTags } from '../../../src/core/format/text/leftover-tags.js';
import type { TextFormat } from '../../../src/core/types.js';

const FORMATS: readonly TextFormat[] = ['text', 'markdown'];

const piece = fc.constantFrom(
  'a',
  'word ',
  'Another longer run of words that may fill a line up to its margin ',
  'inter-',
  ' ',
  '  ',
  '    ',
  '\t',
  '\u00a0',
  '\n',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '#',
  '# ',
  '- ',
  '* ',
  '1. ',
  '> ',
  '```',
  '~~~',
  '---',
  '===',
  '|',
  '| a | b |',
  '[',
  ']',
  '](',
  '](/u)',
  '(',
  ')',
  '<',
  '>',
  '<br>',
  '![',
  '**',
  '_',
  '`',
  '\\',
  '"',
  '")',
  '[x]: /y',
  '汉字',
  'é',
  '\ud800',
  '\ufeff',
  'Title: ',
);
/** Sentences and menus whose blocks no white space parts. */
const glued = fc
  .array(
    fc.oneof(
      piece,
      fc.constantFrom(
        'Menu',
        'Home',
        'closed for good.',
        'The roof, which had let in water, is dry.',
        'MAIN',
        '12 June',
        '“So',
        '”',
        '    ',
      ),
    ),
    {
      minLength: 10,
      maxLength: 60,
    },
  )
  .map((pieces) => `${'The office is open again.Most of the work was done.Nobody knew why.And so on.'}${pieces.join('')}`);
const text = fc.oneof(
  glued,
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

for (const format of FORMATS) {
  describe(`readLines of ${format}`, () => {
    it('covers each non-blank physical line, in order, each character of it once', () => {
      fc.assert(
        fc.property(text, (value) => {
          const expected = value.split(/\r\n|\n|\r/).flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
          const lines = readLines(value, format);
          const covered = lines.flatMap((line, at) => {
            const shared = lines[at - 1]?.last === line.first ? 1 : 0;
            return Array.from({ length: line.last - line.first + 1 - shared }, (_, offset) => line.first + offset + shared);
          });
          expect(covered).toEqual(expected);
          let behind = 0;
          for (const line of lines) {
            expect(line.start).toBeGreaterThanOrEqual(behind);
            expect(value.slice(behind, line.start).trim()).toBe('');
            behind = line.end;
          }
          expect(value.slice(behind).trim()).toBe('');
        }),
        { numRuns: 1000 },
      );
    });

    it('gives offsets of the trimmed raw slice, and the blank lines between', () => {
      fc.assert(
        fc.property(text, (value) => {
          let above = 0;
          for (const line of readLines(value, format)) {
            const raw = value.slice(line.start, line.end);
            expect(raw).toBe(raw.trim());
            expect(raw).not.toBe('');
            expect(raw.split(/\r\n|\n|\r/).length).toBe(line.last - line.first + 1);
            expect(line.gap).toBe(Math.max(0, line.first - above - 1));
            above = line.last;
          }
        }),
        { numRuns: 1000 },
      );
    });

    it('counts linked characters by the links it gives, all of them visible', () => {
      fc.assert(
        fc.property(text, (value) => {
          for (const line of readLines(value, format)) {
            expect(line.text).toBe(line.text.trim());
            expect(line.linked).toBe(line.links.reduce((sum, link) => sum + link.text.length, 0));
            expect(line.linked).toBeLessThanOrEqual(line.text.length);
            for (const link of line.links) expect(line.text).toContain(link.text);
          }
        }),
        { numRuns: 1000 },
      );
    });

    it('takes linear time', () => {
      const hostile = [
        'a',
        'ab\n',
        '\r',
        '[',
        ']',
        '[a](',
        '[](<',
        '[a](b "',
        '*a_',
        '![',
        '<a',
        '`a``',
        '> ',
        '- a\n',
        '[\n',
        '](u)\n',
        '](u\n',
        '![a\n',
        '[### a',
        '```\n~~~x\n',
        '|a|b\n',
        'word word word word word word word inter-\nnational ',
        'so it was.And then',
        'so it was.“',
        `${'a'.repeat(120)}\n`,
        'aB',
        'AAAAAAAb',
        'Name',
        'GrandHotel ',
        'a  ',
        'word12:',
      ];
      for (const unit of hostile) {
        const started = performance.now();
        readLines(unit.repeat(Math.floor(400_000 / unit.length)), format);
        expect(performance.now() - started, unit).toBeLessThan(5_000);
      }
    });
  });
}

describe('bare text', () => {
  it('shows every line that was not joined as it stands', () => {
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(!hasLeftoverTags(value));
        for (const line of readLines(value, 'text'))
          if (line.first === line.last) expect(line.text).toBe(value.slice(line.start, line.end));
      }),
    );
  });
});

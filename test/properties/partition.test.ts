import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../src/core/pipeline.js';
import type { TextFormat } from '../../src/core/types.js';
import { noise, page } from './pages.js';

/** Something to see, or at least no white space: what the sections must account for. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}]/u;

/** What a record's sections get wrong about a text, in words; empty when they partition its non-blank lines. */
function faults(text: string, format: TextFormat): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const owner = new Array<number>(lines.length).fill(0);
  const found: string[] = [];
  for (const { record } of cleanDocument({ id: 'page', text, format })) {
    let previous = 0;
    for (const { kind, lines: range } of record.sections) {
      const [first, last] = range;
      if (first <= previous) found.push(`${kind} ${first}-${last} begins before line ${previous + 1}`);
      if (last < first || last > lines.length) found.push(`${kind} ${first}-${last} is not a range of ${lines.length} lines`);
      previous = last;
      for (const end of new Set([first, last]))
        if (lines[end - 1]?.trim() === '') found.push(`${kind} ${first}-${last} ends on the blank line ${end}`);
      for (let number = first; number <= last; number++) owner[number - 1] = (owner[number - 1] ?? 0) + 1;
    }
  }
  for (const [index, line] of lines.entries()) {
    const count = owner[index] ?? 0;
    if (count > 1) found.push(`line ${index + 1} is in ${count} sections`);
    if (count === 0 && VISIBLE.test(line)) found.push(`line ${index + 1} is in none: ${JSON.stringify(line)}`);
  }
  return found;
}

describe.each(['text', 'markdown'] as const)('the sections of all records of a %s document', (format) => {
  it('partition the non-blank lines of a page', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(faults(text, format)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('partition the non-blank lines of noise', () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(faults(text, format)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('partition the lines of a page that has several blocks on one', () => {
    const glue = 'The office is open again.Most of the work was done.Nobody knew why.And so it was. ';
    fc.assert(
      fc.property(page, fc.constantFrom('', ' ', '    '), (text, between) => {
        let count = 0;
        const joined = text.replace(/\n+/g, (ends) => (++count % 5 === 0 ? ends : between));
        expect(faults(glue.repeat(3) + joined, format)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('partition the lines of several pages in one dump', () => {
    fc.assert(
      fc.property(
        fc.array(page, { minLength: 2, maxLength: 4 }),
        fc.constantFrom('\n\n\n', '\n=====\n', '\n\n----------\n\n'),
        (pages, separator) => {
          expect(faults(pages.join(separator), format)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { keyHashOf } from '../../key-hash.js';
import { plural } from '../../text.js';

export const duplicateParagraph = defineRule({
  name: 'duplicate-paragraph',
  summary: 'the body has the same paragraph twice',
  severity: 'warn',
  options: z.strictObject({
    /** Refrains and headings are repeated on purpose. */
    minimum: z._default(z.int().check(z.minimum(1)), 60).check(z.describe('Letters and digits of the shortest paragraph that counts.')),
  }),
  docs: `Compares the body's paragraphs by their letters and digits. The same paragraph twice is a pull quote, a standfirst repeated as the first paragraph, or a page that
was dumped with its mobile version.`,
  check: ({ record }, { minimum }) => {
    const seen = new Set<number>();
    let count = 0;
    let first: (typeof record.body)[number] | null = null;
    for (const block of record.body) {
      if (block.type === 'code' || block.type === 'table' || block.text.length < minimum) continue;
      const key = keyHashOf(block.text);
      if (key.length < minimum) continue;
      if (seen.has(key.value)) {
        count++;
        first ??= block;
      }
      seen.add(key.value);
    }
    if (first === null) return [];
    return [
      {
        message: `The body repeats ${plural(count, 'paragraph')}.`,
        remedy: 'Leave pull quotes and the second copy of the text out of the scrape.',
        lines: first.lines,
        excerpt: first.text,
      },
    ];
  },
  examples: {
    fires: [
      { about: 'a pull quote', body: [long('ramp'), long('storm'), long('ramp')] },
      { about: 'in other letters', body: [long('ramp'), long('ramp').toUpperCase()] },
      { about: 'the whole text twice', body: [long('ramp'), long('storm'), long('ramp'), long('storm')] },
    ],
    quiet: [
      { about: 'paragraphs that differ', body: [long('ramp'), long('storm')] },
      { about: 'a refrain', body: ['Row, row, row.', long('ramp'), 'Row, row, row.'] },
      { about: 'a longer version', body: [long('ramp'), `${long('ramp')} It was new.`] },
    ],
  },
});

function long(word: string): string {
  return `Nobody in the harbour office could say on Monday who was to pay for the ${word}, nor when.`;
}

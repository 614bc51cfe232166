import * as z from 'zod/mini';
import { defineRule } from '../../define.js';

export const titleTooLong = defineRule({
  name: 'title-too-long',
  summary: 'the title is longer than headlines are',
  severity: 'warn',
  options: z.strictObject({
    /** Twice the 110 that Google's guide to article markup allowed a headline. */
    maximum: z._default(z.int().check(z.minimum(1)), 220).check(z.describe('Characters of the longest title that is let pass.')),
  }),
  docs: `Counts the title's characters. A title longer than \`maximum\` is a first sentence, or a headline with its standfirst run on. The default is twice
the 110 characters that Google's guide to the markup of articles long allowed for a headline.`,
  check: ({ record }, { maximum }) => {
    const length = record.title?.length ?? 0;
    if (length <= maximum || record.title === null) return [];
    return [
      {
        message: `The title has ${length} characters, more than ${maximum}.`,
        remedy: 'Check where the headline ends in the dump.',
        excerpt: record.title,
      },
    ];
  },
  examples: {
    fires: [
      { about: 'a sentence after a sentence', title: 'The night ferry runs again, the harbour office said on Monday. '.repeat(4) },
      {
        about: 'a headline with its standfirst',
        title: `Night ferry runs again: ${'after the storm and after the long winter '.repeat(6)}`,
      },
      { about: 'a limit of one’s own', title: 'Night ferry runs again', options: { maximum: 10 } },
    ],
    quiet: [
      { about: 'a headline' },
      {
        about: 'a long headline',
        title:
          'Night ferry between the two islands runs again after eleven weeks of repairs, but who is to pay for the ramp nobody can say',
      },
      { about: 'no title', title: null },
    ],
  },
});

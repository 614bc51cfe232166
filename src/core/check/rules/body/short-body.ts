import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { plural } from '../../text.js';

export const shortBody = defineRule({
  name: 'short-body',
  summary: 'the body has fewer words than an article',
  severity: 'warn',
  options: z.strictObject({
    /** Gopher's lower limit for a document (Rae et al. 2021, appendix A1.1). */
    minimum: z._default(z.int().check(z.minimum(1)), 50).check(z.describe('Words of the shortest body that is let pass.')),
  }),
  docs: `Counts the body's words (an estimate for scripts that write no spaces). Below \`minimum\` it is rather a caption, a teaser or a notice. The
default of 50 is the lower limit of the Gopher corpus (Rae et al. 2021, "Scaling Language Models", appendix A1.1). A page without any body is no-body's.`,
  check: ({ record }, { minimum }) =>
    record.stats.words > 0 && record.stats.words < minimum
      ? [
          {
            message: `The body has ${plural(record.stats.words, 'word')}, fewer than ${minimum}.`,
            remedy: 'Check that the whole article was scraped.',
          },
        ]
      : [],
  examples: {
    fires: [
      { about: 'one sentence', body: ['The ferry runs again, the harbour office said.'] },
      { about: 'a caption', body: ['Photo: the ferry at the northern ramp'] },
      { about: 'a limit of one’s own', options: { minimum: 200 } },
    ],
    quiet: [
      { about: 'sixty words' },
      { about: 'short, but long enough here', body: ['The ferry runs again, the harbour office said.'], options: { minimum: 5 } },
      { about: 'no body, which another rule tells', body: [] },
    ],
  },
});

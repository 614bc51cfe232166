import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { percent } from '../../text.js';

export const bodyShareLow = defineRule({
  name: 'body-share-low',
  summary: 'the body is a small part of the page',
  severity: 'warn',
  options: z.strictObject({
    minimum: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.1).check(z.describe('Share of the page’s characters, 0 to 1.')),
  }),
  docs: `Compares the body's characters with the page's. Below \`minimum\` the page is mostly menus, teasers and comments: often a section front with one
teaser long enough to pass for an article. A page with more comments than article is no fault; raise or lower the limit to fit the sites.`,
  check: ({ record }, { minimum }) =>
    record.text !== '' && record.stats.bodyShare < minimum
      ? [
          {
            message: `The body is ${percent(record.stats.bodyShare)} of the page, less than ${percent(minimum)}.`,
            remedy: 'Check that the page is an article.',
          },
        ]
      : [],
  examples: {
    fires: [
      { about: 'a teaser among a hundred', bodyShare: 0.03 },
      { about: 'just below', bodyShare: 0.099 },
      { about: 'a limit of one’s own', bodyShare: 0.4, options: { minimum: 0.5 } },
    ],
    quiet: [
      { about: 'most of the page', bodyShare: 0.8 },
      { about: 'just at the limit', bodyShare: 0.1 },
      { about: 'no body, which another rule tells', body: [], bodyShare: 0 },
    ],
  },
});

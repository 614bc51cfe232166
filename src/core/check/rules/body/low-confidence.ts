import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { bodyConfidence } from '../../measures.js';

export const lowConfidence = defineRule({
  name: 'low-confidence',
  summary: 'the body’s lines were told from the rest with little confidence',
  severity: 'warn',
  options: z.strictObject({
    minimum: z
      ._default(z.number().check(z.minimum(0), z.maximum(1)), 0.6)
      .check(z.describe('Mean confidence of the body’s lines, 0 to 1.')),
  }),
  docs: `Each line's section comes with a calibrated probability that it is right. Where the mean over the body's lines is below \`minimum\`, the rule fires:
of lines with a mean of 0.6, some four in ten may be none of the article. Look at such pages first: \`article-clean explain FILE\` shows every line with its reasons.`,
  check: (page, { minimum }) => {
    const mean = bodyConfidence(page.lines);
    if (mean === 0 || mean >= minimum) return [];
    return [
      {
        message: `The body’s lines have a mean confidence of ${mean.toFixed(2)}, below ${minimum}.`,
        remedy: 'Look at the page with article-clean explain.',
      },
    ];
  },
  examples: {
    fires: [
      {
        about: 'every line in doubt',
        lines: [
          ['body', 0.5, 'Ferry, ramp, storm'],
          ['body', 0.55, 'Harbour office'],
        ],
      },
      {
        about: 'one line that is sure, two that are not',
        lines: [
          ['body', 0.85, 'The ferry runs again.'],
          ['body', 0.4, 'Ramp'],
          ['body', 0.4, 'Storm'],
        ],
      },
      { about: 'a stricter limit', lines: [['body', 0.8, 'The ferry runs again.']], options: { minimum: 0.9 } },
    ],
    quiet: [
      { about: 'sure lines' },
      {
        about: 'other sections in doubt',
        lines: [
          ['body', 0.98, 'The ferry runs again.'],
          ['other', 0.3, 'Ramp'],
          ['legal', 0.3, 'Storm'],
        ],
      },
      { about: 'no body', body: [] },
    ],
  },
});

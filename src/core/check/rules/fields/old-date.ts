import * as z from 'zod/mini';
import { defineRule } from '../../define.js';

export const oldDate = defineRule({
  name: 'old-date',
  summary: 'the date of publication is older than the web',
  severity: 'warn',
  options: z.strictObject({
    earliest: z._default(z.int().check(z.minimum(0), z.maximum(9999)), 1994).check(z.describe('The first year that is not old.')),
  }),
  docs: `Such a date is seldom that of an article: 1970-01-01 and 1900-01-01 are the zeros of computers' clocks, a year of birth or of an event stands where the date was looked for, or a
year and a clock time were glued (\`28.09.1912:44\`). Where a site has put old newspapers on the web, set \`earliest\` to the year of its first.`,
  check: ({ record: { publishedAt } }, { earliest }) =>
    publishedAt !== null && Number(publishedAt.slice(0, 4)) < earliest
      ? [
          {
            message: `The date of publication, ${publishedAt}, is before ${earliest}.`,
            remedy: 'Look at where the page has it from; for an archive, set the option earliest.',
          },
        ]
      : [],
  examples: {
    fires: [
      { about: 'the zero of a clock', publishedAt: '1970-01-01T00:00Z' },
      { about: 'a year of birth', publishedAt: '1956-04-25' },
      { about: 'before what a site says', publishedAt: '2001-04-25', options: { earliest: 2002 } },
    ],
    quiet: [
      { about: 'the early web', publishedAt: '1994-11-02' },
      { about: 'an archive', publishedAt: '1956-04-25', options: { earliest: 1890 } },
      { about: 'no date', publishedAt: null },
    ],
  },
});
